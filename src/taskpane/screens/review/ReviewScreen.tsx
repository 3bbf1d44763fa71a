import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import type { Review } from '../../../actions';
import { catalogueOf, issueText, say } from '../../../i18n';
import { dayText } from '../../parts/dayText';
import { PlaceLink } from '../../parts/PlaceLink';
import { PointsBar } from '../../parts/PointsBar';
import { Screen } from '../../parts/Screen';
import { Section } from '../../parts/Section';
import { usePane, useRegister } from '../../session/paneContext';
import { reportGroupOf } from '../../session/reportGroups';
import { useReviews } from '../../session/useReviews';
import { filingText } from './filingText';
import { ReportHistory } from './ReportHistory';
import { ReportSteps } from './ReportSteps';
import { ReviewActivityCard } from './ReviewActivityCard';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  facts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  queue: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

/** One report with everything that is looked at before it is accepted, and what may be done with it. */
export function ReviewScreen({ fullName }: { readonly fullName: string }) {
  const { t, go } = usePane();
  const styles = useStyles();
  const { year } = useRegister();
  const { reviews } = useReviews();
  const review = reviews.find(({ member }) => member.fullName === fullName);
  const back = (): void => go({ name: 'reports' });
  if (!review) {
    return (
      <Screen title={fullName} onBack={back}>
        <p className={styles.note}>{t('notMemberInYear', { year })}</p>
      </Screen>
    );
  }
  return (
    <Screen title={fullName} onBack={back}>
      <Queue review={review} reviews={reviews} />
      <Facts review={review} />
      <PointsBar result={review.scored.result} />
      <Activities review={review} />
      <Questions review={review} />
      <ReportSteps review={review} />
      <ReportHistory review={review} />
    </Screen>
  );
}

/** The way to the reports before and after this one among those that wait. */
function Queue({
  review,
  reviews,
}: {
  readonly review: Review;
  readonly reviews: readonly Review[];
}) {
  const { t, go } = usePane();
  const styles = useStyles();
  const waiting = reviews.filter((one) => reportGroupOf(one) === 'groupWaiting');
  const index = waiting.indexOf(review);
  const previous = waiting[index - 1];
  const next = waiting[index + 1];
  if (!previous && !next) return null;
  const step = (to: Review | undefined) => () => {
    if (to) go({ name: 'review', fullName: to.member.fullName });
  };
  return (
    <div className={styles.queue}>
      <Button
        appearance="subtle"
        icon={<ChevronLeft20Regular />}
        aria-label={t('previousReport')}
        disabled={!previous}
        onClick={step(previous)}
      />
      <span className={styles.note}>
        {index >= 0 && t('placeInQueue', { index: index + 1, total: waiting.length })}
      </span>
      <Button
        appearance="subtle"
        icon={<ChevronRight20Regular />}
        aria-label={t('nextReport')}
        disabled={!next}
        onClick={step(next)}
      />
    </div>
  );
}

/** When it was filed says these states too. */
const TOLD_BY_FILING: ReadonlySet<Review['state']> = new Set(['not-filed', 'filed']);

function Facts({ review }: { readonly review: Review }) {
  const pane = usePane();
  const { t, language } = pane;
  const styles = useStyles();
  const { today } = useRegister();
  const { state, report, duty, dueBy, isOwn } = review;
  const facts = [
    TOLD_BY_FILING.has(state) ? '' : say(catalogueOf(language).reportStates[state], {}, language),
    duty === 'due' || report ? filingText(review, today, pane) : '',
    state === 'accepted' && report?.accepted !== undefined
      ? t('reportAccepted', {
          date: dayText(report.accepted, language),
          person: report.acceptedBy,
        })
      : '',
    dueBy === undefined
      ? ''
      : t(state === 'remarks' ? 'correctBy' : 'checkBy', { date: dayText(dueBy, language) }),
    duty === 'exempt' ? t('exemptNoReport') : '',
    duty === 'left' ? t('leftNoReport') : '',
    isOwn ? t('ownReport') : '',
    report?.remarks ? t('remarksSoFar', { text: report.remarks }) : '',
    report?.position ? t('positionSoFar', { text: report.position }) : '',
    report?.comment ? t('commentSoFar', { text: report.comment }) : '',
  ].filter(Boolean);
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

function Activities({ review }: { readonly review: Review }) {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <Section title={t('reviewActivities')}>
      {review.activities.length === 0 && <p className={styles.note}>{t('noActivitiesYet')}</p>}
      <ul className={styles.list}>
        {review.activities.map((activity) => (
          <li key={activity.row.place.row}>
            <ReviewActivityCard activity={activity} isAccepted={review.state === 'accepted'} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is open in the report itself; an activity shows its own. */
function Questions({ review }: { readonly review: Review }) {
  const { t, language } = usePane();
  const styles = useStyles();
  const own = review.openPoints.filter(({ activity }) => activity === undefined);
  if (own.length === 0) return null;
  return (
    <Section title={t('openQuestions')}>
      <ul className={styles.facts}>
        {own.map(({ issue }) => (
          <li key={`${issue.code} ${issue.place.cell}`}>
            {issueText(issue, language)}{' '}
            <PlaceLink place={issue.place} row={review.report?.place.row ?? 1} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
