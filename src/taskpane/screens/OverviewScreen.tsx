import { Button, Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import { changeSetting, type Overview } from '../../actions';
import { catalogueOf, say } from '../../i18n';
import type { ReportState } from '../../register';
import { REPORT_STATE_WORDS } from '../../register';
import type { Status } from '../../rules';
import { year as toYear, yearOf } from '../../rules';
import { BarList, type Bar } from '../parts/BarList';
import { formName } from '../parts/formName';
import { Screen } from '../parts/Screen';
import { Section } from '../parts/Section';
import { usePane, useRegister } from '../session/paneContext';
import { Deadlines } from './Deadlines';
import { MemberRows } from './MemberRows';

const TONES = {
  met: 'good',
  short: 'bad',
  decide: 'open',
  'in-progress': 'running',
  exempt: 'quiet',
  left: 'quiet',
} as const satisfies Record<Status, Bar['tone']>;

const SHOWN_SHORT = 5;

const useStyles = makeStyles({
  year: { minWidth: '96px' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The chamber's year at a glance; every figure leads to the list it counts. */
export function OverviewScreen() {
  const { t, go } = usePane();
  const styles = useStyles();
  const { overview, year, scored } = useRegister();
  const shown = overview.short.slice(0, SHOWN_SHORT);
  if (scored.members.length === 0) {
    return (
      <Screen title={t('overview')} action={<YearSwitch />}>
        <p className={styles.note}>{t('noMembersInYear', { year })}</p>
      </Screen>
    );
  }
  return (
    <Screen title={t('overview')} action={<YearSwitch />}>
      <OtherYear />
      <Deadlines />
      <Section title={t('membersByStatus')}>
        <StatusBars overview={overview} />
      </Section>
      <Section title={t('whoIsShort')}>
        {shown.length === 0 && <p className={styles.note}>{t('nobodyShort')}</p>}
        <MemberRows members={shown.map(({ member }) => member)} />
        {overview.short.length > shown.length && (
          <Button onClick={() => go({ name: 'members', filter: { by: 'shortfall' } })}>
            {t('showAll', { count: overview.short.length })}
          </Button>
        )}
      </Section>
      <Section title={t('reportsByState')}>
        <ReportBars overview={overview} />
      </Section>
      <Section title={t('pointsByForm')}>
        <FormBars overview={overview} />
      </Section>
    </Screen>
  );
}

/** The year that is looked at: the workbook's, the ones beside it, and every year with an activity. */
function YearSwitch() {
  const { t, chooseYear } = usePane();
  const styles = useStyles();
  const { year, decoded, today } = useRegister();
  const { register } = decoded;
  const years = new Set<number>([year, register.year ?? year, yearOf(today), yearOf(today) - 1]);
  for (const { date } of register.activities) if (date !== undefined) years.add(yearOf(date));
  const listed = [...years]
    .filter((one) => one >= register.settings.firstReportingYear)
    .sort((a, b) => b - a);
  return (
    <Dropdown
      className={styles.year}
      size="small"
      aria-label={t('year')}
      value={String(year)}
      selectedOptions={[String(year)]}
      onOptionSelect={(_event, { optionValue }) => chooseYear(toYear(Number(optionValue)))}
    >
      {listed.map((one) => (
        <Option key={one} value={String(one)}>
          {String(one)}
        </Option>
      ))}
    </Dropdown>
  );
}

/** Says that the sheets count another year than the pane shows, and offers to switch them. */
function OtherYear() {
  const { t, change } = usePane();
  const styles = useStyles();
  const { year, decoded } = useRegister();
  const bookYear = decoded.register.year;
  if (bookYear === year) return null;
  const switchBook = (): void => {
    void change(
      ({ snapshot }) => changeSetting(snapshot, 'reportingYear', String(year)),
      t('bookYearChanged', { year }),
    );
  };
  return (
    <div>
      <p className={styles.note}>
        {bookYear === undefined ? t('bookHasNoYear') : t('bookHasOtherYear', { year: bookYear })}
      </p>
      <Button onClick={switchBook}>{t('switchBookYear', { year })}</Button>
    </div>
  );
}

function StatusBars({ overview }: { readonly overview: Overview }) {
  const { t, go, language } = usePane();
  const { statuses } = catalogueOf(language);
  const bars = (Object.keys(TONES) as Status[]).map((status) => ({
    key: status,
    label: say(statuses[status], {}, language),
    count: overview.byStatus[status],
    tone: TONES[status],
    onOpen: () => go({ name: 'members', filter: { by: 'status', status } }),
  }));
  return <BarList bars={bars} label={t('membersByStatus')} />;
}

function ReportBars({ overview }: { readonly overview: Overview }) {
  const { t, go, language } = usePane();
  const states = Object.keys(REPORT_STATE_WORDS) as ReportState[];
  const bars = states.map((state) => ({
    key: state,
    label: say(catalogueOf(language).reportStates[state], {}, language),
    count: overview.reportsByState[state].length,
    tone: state === 'accepted' ? ('good' as const) : ('running' as const),
    onOpen: () => go({ name: 'members', filter: { by: 'report', state } }),
  }));
  return <BarList bars={bars} label={t('reportsByState')} />;
}

function FormBars({ overview }: { readonly overview: Overview }) {
  const { t, language } = usePane();
  const styles = useStyles();
  const { decoded } = useRegister();
  const used = overview.byForm.filter(({ activities }) => activities > 0);
  if (used.length === 0) return <p className={styles.note}>{t('noActivitiesYet')}</p>;
  const bars = used.map(({ row, code, points, activities }) => ({
    key: code,
    label: row ? formName(row, language, decoded.register.language) : t('unknownForm'),
    count: points,
    text: t('pointsAndActivities', { points, count: activities }),
  }));
  return <BarList bars={bars} label={t('pointsByForm')} />;
}
