import { useId, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { catalogueOf, say } from '../../i18n';
import type { ActivityRow } from '../../register';
import { cellPlace } from '../../register';
import type { ActivityScore } from '../../rules';
import { dayText } from '../parts/dayText';
import { formName } from '../parts/formName';
import { PlaceLink } from '../parts/PlaceLink';
import { StepList } from '../parts/StepList';
import { usePane, useRegister } from '../session/paneContext';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  points: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  wide: { gridColumn: '1 / -1' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

interface ActivityCardProps {
  readonly activity: ActivityRow;
  readonly score: ActivityScore;
}

/** One activity with its points and, on request, why they are so. */
export function ActivityCard({ activity, score }: ActivityCardProps) {
  const { t, go, language } = usePane();
  const styles = useStyles();
  const { decoded } = useRegister();
  const [isOpen, setOpen] = useState(false);
  const stepsId = useId();
  const { date, title, organiser, evidence, remark, place, member } = activity;
  const { problems } = catalogueOf(language);
  const form = score.row
    ? formName(score.row, language, decoded.register.language)
    : activity.form || t('formMissing');
  return (
    <article className={styles.card}>
      <span className={styles.title}>{title || t('titleMissing')}</span>
      <span className={styles.points}>{t('points', { count: score.credited })}</span>
      <span className={`${styles.quiet} ${styles.wide}`}>
        {[date === undefined ? '' : dayText(date, language), form, organiser]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span className={`${styles.quiet} ${styles.wide}`}>
        {evidence === '' ? t('evidenceMissing') : t('evidenceGiven', { evidence })}
      </span>
      {score.problem && (
        <span className={styles.wide}>{say(problems[score.problem], {}, language)}</span>
      )}
      {remark !== '' && <span className={styles.wide}>{t('remark', { remark })}</span>}
      {isOpen && (
        <div id={stepsId} className={styles.wide}>
          <StepList steps={[...score.claimedSteps, ...score.creditedSteps]} />
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': stepsId })}
          onClick={() => setOpen(!isOpen)}
        >
          {t('why')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => go({ name: 'activity', fullName: member, place })}
        >
          {t('edit')}
        </Button>
        <PlaceLink place={cellPlace(place, 'title')} row={place.row} />
      </div>
    </article>
  );
}
