import { makeStyles, tokens } from '@fluentui/react-components';
import type { ActivityReading } from '../../actions';
import { StepList } from '../parts/StepList';
import { usePane, useRegister } from '../session/paneContext';

const useStyles = makeStyles({
  preview: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  points: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the activity will be worth once it is saved, and why. */
export function ActivityPreview({ reading }: { readonly reading: ActivityReading }) {
  const { t } = usePane();
  const styles = useStyles();
  const { year: shownYear } = useRegister();
  const { score, year } = reading;
  return (
    <div className={styles.preview} role="status" aria-label={t('preview')}>
      {score === undefined || year === undefined ? (
        <p className={styles.note}>{t('previewLater')}</p>
      ) : (
        <>
          <p className={styles.points}>{t('willBeCredited', { count: score.credited })}</p>
          <p className={styles.note}>
            {year === shownYear ? t('countsInYear', { year }) : t('countsInOtherYear', { year })}
          </p>
          <StepList steps={[...score.claimedSteps, ...score.creditedSteps]} />
        </>
      )}
    </div>
  );
}
