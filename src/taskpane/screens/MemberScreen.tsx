import { lazy, Suspense } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular, Print20Regular } from '@fluentui/react-icons';
import { shortfallAdvice, type ScoredMember } from '../../actions';
import { catalogueOf, say } from '../../i18n';
import { cellPlace, EXEMPTION_BASIS_WORDS, memberKey } from '../../register';
import { scaleOfYear } from '../../rules';
import { dayText } from '../parts/dayText';
import { formName } from '../parts/formName';
import { PlaceLink } from '../parts/PlaceLink';
import { PointsBar } from '../parts/PointsBar';
import { Screen } from '../parts/Screen';
import { Section } from '../parts/Section';
import { StatusBadge } from '../parts/StatusBadge';
import { StepList } from '../parts/StepList';
import { usePane, useRegister } from '../session/paneContext';
import { ActivityCard } from './ActivityCard';

const OwnReport = lazy(async () => ({
  default: (await import('./review/OwnReport')).OwnReport,
}));

const MemberChanges = lazy(async () => ({
  default: (await import('./member/MemberChanges')).MemberChanges,
}));

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  plain: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

interface MemberScreenProps {
  readonly fullName: string;
  /** In the consultant's mode there is no list to go back to. */
  readonly isOwn?: boolean;
}

/** One consultant's year: points, why they are what they are, what is missing, and the report. */
export function MemberScreen({ fullName, isOwn = false }: MemberScreenProps) {
  const { t, go } = usePane();
  const styles = useStyles();
  const { scored, year } = useRegister();
  const own = scored.members.find(
    ({ member }) => memberKey(member.fullName) === memberKey(fullName),
  );
  const back = isOwn ? {} : { onBack: () => go({ name: 'members' }) };
  if (own === undefined) {
    return (
      <Screen title={fullName} {...back}>
        <p className={styles.note}>{t('notMemberInYear', { year })}</p>
      </Screen>
    );
  }
  return (
    <Screen title={fullName} {...back}>
      <Facts scored={own} />
      <PointsBar result={own.result} />
      <Advice scored={own} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<Add20Regular />}
          onClick={() => go({ name: 'activity', fullName })}
        >
          {t('addActivity')}
        </Button>
        <Button
          icon={<Print20Regular />}
          onClick={() => go({ name: 'documents', kind: 'report', members: [fullName] })}
        >
          {t('printReport')}
        </Button>
      </div>
      <Activities scored={own} />
      <Section title={t('howNormIsReached')}>
        <StepList steps={own.result.normSteps} />
      </Section>
      <Exemptions scored={own} />
      <ReportState scored={own} isOwn={isOwn} />
      {!isOwn && (
        <Suspense>
          <MemberChanges scored={own} />
        </Suspense>
      )}
    </Screen>
  );
}

function Facts({ scored: { member, result } }: { readonly scored: ScoredMember }) {
  const { t, language } = usePane();
  const styles = useStyles();
  const { year } = useRegister();
  return (
    <div className={styles.facts}>
      <StatusBadge status={result.status} />
      <span className={styles.note}>{t('inYear', { year })}</span>
      {member.memberNo !== '' && (
        <span className={styles.note}>{t('memberNumber', { number: member.memberNo })}</span>
      )}
      {member.since !== undefined && (
        <span className={styles.note}>
          {t('memberSince', { date: dayText(member.since, language) })}
        </span>
      )}
      <PlaceLink place={cellPlace(member.place, 'fullName')} row={member.place.row} />
    </div>
  );
}

/** What is missing, in plain words, with some ways to make it up; the choice of forms is free (clause 1.6). */
function Advice({ scored: { result } }: { readonly scored: ScoredMember }) {
  const { t, language } = usePane();
  const styles = useStyles();
  const { decoded, year } = useRegister();
  const { register } = decoded;
  const notes = catalogueOf(language).notes;
  const ways = shortfallAdvice(result.shortfall, scaleOfYear(register.scale, year));
  return (
    <>
      {result.shortfall > 0 && (
        <div>
          <p className={styles.note}>
            <strong>{t('lacksPoints', { count: result.shortfall })}</strong>
            {ways.length > 0 && ` ${t('forExample')}`}
          </p>
          <ul className={styles.plain}>
            {ways.map(({ row, count, points }) => (
              <li key={row.code}>
                {t('adviceLine', {
                  times: count,
                  form: formName(row, language, register.language),
                })}
                {' — '}
                {t('points', { count: points })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {result.notes.length > 0 && (
        <ul className={styles.plain}>
          {result.notes.map((note) => (
            <li key={note}>{say(notes[note], {}, language)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Activities({ scored: { activities, result } }: { readonly scored: ScoredMember }) {
  const { t } = usePane();
  const styles = useStyles();
  const { year } = useRegister();
  const others = activities.length - result.activities.length;
  return (
    <Section title={t('activitiesOfYear', { year })}>
      {result.activities.length === 0 && <p className={styles.note}>{t('noActivitiesYet')}</p>}
      <ul className={styles.list}>
        {result.activities.map(({ index, score }) => {
          const activity = activities[index];
          return activity ? (
            <li key={activity.place.row}>
              <ActivityCard activity={activity} score={score} />
            </li>
          ) : null;
        })}
      </ul>
      {others > 0 && (
        <p className={styles.note}>{t('activitiesOfOtherYears', { count: others })}</p>
      )}
    </Section>
  );
}

function Exemptions({ scored: { exemptions, result } }: { readonly scored: ScoredMember }) {
  const { t, language } = usePane();
  const styles = useStyles();
  const { decoded } = useRegister();
  if (exemptions.length === 0) return null;
  const wording = language === 'en' ? decoded.register.language : language;
  return (
    <Section title={t('exemptions')}>
      <ul className={styles.list}>
        {exemptions.map(({ place, basis, from, to, document }) => (
          <li key={place.row}>
            {basis ? EXEMPTION_BASIS_WORDS[basis][wording] : t('basisMissing')}
            {': '}
            {from === undefined ? '…' : dayText(from, language)}
            {' – '}
            {to === undefined ? t('stillRunning') : dayText(to, language)}
            {document !== '' && `, ${document}`}{' '}
            <PlaceLink place={cellPlace(place, 'from')} row={place.row} />
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('exemptDays', { count: result.exemptDays })}</p>
    </Section>
  );
}

interface ReportStateProps {
  readonly scored: ScoredMember;
  readonly isOwn: boolean;
}

function ReportState({ scored: { member }, isOwn }: ReportStateProps) {
  const { t, go, language } = usePane();
  const styles = useStyles();
  const { decoded, year } = useRegister();
  const report = decoded.register.reports.findLast(
    (row) => row.year === year && memberKey(row.member) === memberKey(member.fullName),
  );
  const state = report?.state ?? 'not-filed';
  return (
    <Section title={t('report')}>
      <p className={styles.note}>
        {say(catalogueOf(language).reportStates[state], {}, language)}
        {report?.filed !== undefined &&
          `, ${t('filedOn', { date: dayText(report.filed, language) })}`}
        {report?.accepted !== undefined &&
          `, ${t('acceptedOn', { date: dayText(report.accepted, language) })}`}{' '}
        {report && <PlaceLink place={cellPlace(report.place, 'state')} row={report.place.row} />}
      </p>
      {report && report.remarks !== '' && <p className={styles.note}>{report.remarks}</p>}
      {isOwn ? (
        <Suspense>
          <OwnReport fullName={member.fullName} />
        </Suspense>
      ) : (
        <Button onClick={() => go({ name: 'review', fullName: member.fullName })}>
          {t('reviewReport')}
        </Button>
      )}
    </Section>
  );
}
