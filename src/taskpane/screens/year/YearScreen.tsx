import { useMemo } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  closedChanges,
  closeYear,
  closingFacts,
  openYear,
  type ClosedChange,
} from '../../../actions';
import { lastDayOf, year as toYear, type Day } from '../../../rules';
import { dayText } from '../../parts/dayText';
import { PlaceLink } from '../../parts/PlaceLink';
import { Screen } from '../../parts/Screen';
import { Section } from '../../parts/Section';
import { usePane, useRegister } from '../../session/paneContext';
import { useBy } from '../../session/useBy';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The end of a reporting year and the beginning of the next. */
export function YearScreen() {
  const { t, go } = usePane();
  return (
    <Screen title={t('yearWork')} onBack={() => go({ name: 'reports' })}>
      <Closing />
      <Opening />
    </Screen>
  );
}

function Closing() {
  const { t, language, change } = usePane();
  const styles = useStyles();
  const { decoded, scored, year, today } = useRegister();
  const by = useBy();
  const facts = useMemo(() => closingFacts(decoded.register, scored), [decoded, scored]);
  const isOver = today > lastDayOf(year);
  const again = facts.closings > 0;
  const close = (): void => {
    void change(
      ({ snapshot }) => closeYear(snapshot, { year, again }, by),
      t('yearClosed', { year }),
    );
  };
  if (!isOver) {
    const date = dayText((lastDayOf(year) + 1) as Day, language);
    return (
      <Section title={t('closing', { year })}>
        <p className={styles.note}>{t('yearNotOver', { date })}</p>
      </Section>
    );
  }
  return (
    <Section title={t('closing', { year })}>
      <p className={styles.note}>{t('closingNote')}</p>
      <Waiting word="notAcceptedYet" names={facts.notAccepted} />
      <Waiting word="undecidedNorms" names={facts.undecided} />
      {again && <p className={styles.note}>{t('closedTimes', { number: facts.closings })}</p>}
      <Button appearance={again ? 'secondary' : 'primary'} onClick={close}>
        {again ? t('closeYearAgain') : t('closeYear', { year })}
      </Button>
      {again && <Changes />}
    </Section>
  );
}

interface WaitingProps {
  readonly word: 'notAcceptedYet' | 'undecidedNorms';
  readonly names: readonly string[];
}

/** What speaks for waiting; nothing of it forbids. */
function Waiting({ word, names }: WaitingProps) {
  const { t } = usePane();
  const styles = useStyles();
  if (names.length === 0) return null;
  return <p className={styles.note}>{t(word, { count: names.length, names: names.join(', ') })}</p>;
}

/** What was changed after the year was closed, by columns. */
function Changes() {
  const { t } = usePane();
  const styles = useStyles();
  const { decoded, year, today } = useRegister();
  const changes = useMemo(
    () => closedChanges(decoded.register, year, today),
    [decoded, year, today],
  );
  return (
    <Section title={t('changedAfterClosing')}>
      {changes.length === 0 && <p className={styles.note}>{t('nothingChanged')}</p>}
      <ul className={styles.list}>
        {changes.map((change, index) => (
          <li key={`${index} ${change.member}`}>
            <Change change={change} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const KINDS = { changed: 'rowChanged', added: 'rowAdded', removed: 'rowRemoved' } as const;

function Change({ change: { kind, member, place, fields } }: { readonly change: ClosedChange }) {
  const { t } = usePane();
  const styles = useStyles();
  const row = Number(/\d+$/u.exec(place?.cell ?? '')?.[0] ?? 0);
  return (
    <>
      {member}: {t(KINDS[kind])} {place && <PlaceLink place={place} row={row} />}
      <ul className={styles.list}>
        {fields.map(({ column, before, after }) => (
          <li key={column}>
            {t('fieldChange', {
              column,
              before: before || t('emptyField'),
              after: after || t('emptyField'),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Opening() {
  const { t, change, chooseYear } = usePane();
  const styles = useStyles();
  const { decoded, year } = useRegister();
  const by = useBy();
  const next = toYear((decoded.register.year ?? year) + 1);
  const open = async (): Promise<void> => {
    const isDone = await change(
      ({ snapshot }) => openYear(snapshot, next, by),
      t('yearOpened', { year: next }),
    );
    if (isDone) chooseYear(next);
  };
  return (
    <Section title={t('opening')}>
      <p className={styles.note}>{t('openingNote')}</p>
      <Button onClick={() => void open()}>{t('openYear', { year: next })}</Button>
    </Section>
  );
}
