import { makeStyles, tokens } from '@fluentui/react-components';
import type { Deadline } from '../../actions';
import { dayText } from '../parts/dayText';
import { usePane, useRegister } from '../session/paneContext';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  card: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  days: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  detail: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Days to the reports' and the rollup's deadline of the year that is looked at. KK 3.2, clause 4.7. */
export function Deadlines() {
  const { t } = usePane();
  const styles = useStyles();
  const { deadlines } = useRegister().overview;
  return (
    <dl className={styles.cards}>
      <DeadlineCard deadline={deadlines.report} label={t('reportDeadline')} />
      <DeadlineCard deadline={deadlines.rollup} label={t('rollupDeadline')} />
    </dl>
  );
}

function DeadlineCard({
  deadline,
  label,
}: {
  readonly deadline: Deadline;
  readonly label: string;
}) {
  const { t, language } = usePane();
  const styles = useStyles();
  const { day, daysLeft, dayOff } = deadline;
  return (
    <div className={styles.card}>
      <dt className={styles.detail}>{label}</dt>
      <dd className={styles.days}>
        {daysLeft > 0 && t('daysLeft', { count: daysLeft })}
        {daysLeft === 0 && t('deadlineToday')}
        {daysLeft < 0 && t('daysPast', { count: -daysLeft })}
      </dd>
      <dd className={styles.detail}>
        {dayText(day, language)}
        {dayOff && `, ${t('dayOff')}`}
      </dd>
    </div>
  );
}
