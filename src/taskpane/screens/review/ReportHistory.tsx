import { makeStyles, tokens } from '@fluentui/react-components';
import type { Review } from '../../../actions';
import { LOG_EVENT_WORDS } from '../../../register';
import { cellPlace } from '../../../register';
import { dayText } from '../../parts/dayText';
import { PlaceLink } from '../../parts/PlaceLink';
import { Section } from '../../parts/Section';
import { usePane, useRegister } from '../../session/paneContext';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What the log says was done with the report, oldest first. */
export function ReportHistory({ review: { history } }: { readonly review: Review }) {
  const { t, language } = usePane();
  const styles = useStyles();
  const { decoded } = useRegister();
  const wording = language === 'en' ? decoded.register.language : language;
  if (history.length === 0) return null;
  return (
    <Section title={t('history')}>
      <ul className={styles.list}>
        {history.map(({ place, date, who, event, before, after, reason }) => (
          <li key={place.row}>
            {[
              date === undefined ? '' : dayText(date, language),
              event ? LOG_EVENT_WORDS[event][wording] : '',
              [before, after].filter(Boolean).join(' → '),
              reason,
              who,
            ]
              .filter(Boolean)
              .join(' · ')}{' '}
            <PlaceLink place={cellPlace(place, 'date')} row={place.row} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
