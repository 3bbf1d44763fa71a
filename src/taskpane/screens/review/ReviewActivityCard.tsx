import { useId, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewActivity } from '../../../actions';
import { issueText } from '../../../i18n';
import { cellPlace } from '../../../register';
import { dayText } from '../../parts/dayText';
import { formName } from '../../parts/formName';
import { PlaceLink } from '../../parts/PlaceLink';
import { StepList } from '../../parts/StepList';
import { usePane, useRegister } from '../../session/paneContext';
import { ActivityDecisions } from './ActivityDecisions';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  questions: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  buttons: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface ReviewActivityCardProps {
  readonly activity: ReviewActivity;
  /** An accepted report has to be taken back before anything in it is decided anew. */
  readonly isAccepted: boolean;
}

/** One activity under review: what was claimed, the document, what is open, and the decision on it. */
export function ReviewActivityCard({ activity, isAccepted }: ReviewActivityCardProps) {
  const { t, language } = usePane();
  const styles = useStyles();
  const { decoded } = useRegister();
  const [isOpen, setOpen] = useState(false);
  const stepsId = useId();
  const { row, score, openPoints } = activity;
  const { date, title, organiser, evidence, remark, place } = row;
  const form = score.row
    ? formName(score.row, language, decoded.register.language)
    : row.form || t('formMissing');
  return (
    <article className={styles.card}>
      <span className={styles.title}>{title || t('titleMissing')}</span>
      <span className={styles.quiet}>
        {[date === undefined ? '' : dayText(date, language), form, organiser]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span>{evidence === '' ? t('evidenceMissing') : t('evidenceGiven', { evidence })}</span>
      <span>
        {t('claimedAndCredited', { claimed: score.claimed ?? 0, credited: score.credited })}
      </span>
      {remark !== '' && <span>{t('remark', { remark })}</span>}
      {openPoints.length > 0 && (
        <ul className={styles.questions}>
          {openPoints.map(({ issue }) => (
            <li key={`${issue.code} ${issue.place.cell}`}>{issueText(issue, language)}</li>
          ))}
        </ul>
      )}
      {isOpen && (
        <div id={stepsId}>
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
        <PlaceLink place={cellPlace(place, 'title')} row={place.row} />
      </div>
      {!isAccepted && <ActivityDecisions row={row} />}
    </article>
  );
}
