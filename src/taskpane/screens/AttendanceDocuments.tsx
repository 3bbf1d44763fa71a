import { useMemo, useState } from 'react';
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { attendanceOf, eventsOfYear } from '../../actions';
import { attendanceDocuments } from '../../documents';
import type { ReportLanguage } from '../../register';
import { dottedDay } from '../../rules';
import { usePane, useRegister } from '../session/paneContext';
import { DocumentMaking } from './DocumentMaking';

/** The latest events; older ones have been signed for. */
const OFFERED = 100;

const useStyles = makeStyles({ wide: { minWidth: 0 } });

/** The sheet that participants sign: of an event that activities name, or of one still to be held. */
export function AttendanceDocuments({
  language,
}: {
  readonly language: ReportLanguage | undefined;
}) {
  const { t } = usePane();
  const styles = useStyles();
  const { scored, decoded } = useRegister();
  const { register } = decoded;
  const events = useMemo(
    () => eventsOfYear(register, scored.year).slice(0, OFFERED),
    [register, scored.year],
  );
  const [chosen, setChosen] = useState('');
  const event = events.find((one, index) => String(index) === chosen);
  const sheet = attendanceOf(scored, register, event);
  const wanted = language ?? register.language;
  return (
    <>
      <Field label={t('attendedEvent')}>
        <Select
          className={styles.wide}
          value={chosen}
          onChange={(_event, { value }) => setChosen(value)}
        >
          <option value="">{t('eventToBeHeld')}</option>
          {events.map(({ title, date, participants }, index) => (
            <option key={index} value={String(index)}>
              {`${dottedDay(date)} ${title} (${participants})`}
            </option>
          ))}
        </Select>
      </Field>
      <DocumentMaking
        make={() => attendanceDocuments(sheet, wanted)}
        count={wanted === 'both' ? 2 : 1}
        occasion={{ about: 'list', period: scored, language }}
        summary={t('willMakeAttendance', { count: sheet.people.length })}
      />
    </>
  );
}
