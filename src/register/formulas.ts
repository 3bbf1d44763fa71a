import type { WorkbookLanguage } from './language';
import { nameKeyFormula } from './nameKeyFormula';
import { NAMES } from './names';
import { decidesPartial, normByModes } from './normFormula';
import { SETTINGS } from './settings';
import type { ColumnKey, TableKey } from './tables';
import { TABLES } from './tables';
import type { ActivityFlag } from './vocabulary';
import { ACTIVITY_FLAG_WORDS, DECISION_WORDS, STATUS_WORDS } from './vocabulary';

type ComputedFormulas<T extends TableKey> = Readonly<Partial<Record<ColumnKey<T>, string>>>;

const LAST_DATE = 2958465;
const MONTHS = '{1;2;3;4;5;6;7;8;9;10;11;12}';
const DAYS = `{${Array.from({ length: 31 }, (_, day) => day + 1).join(',')}}`;

/** Structured references of one table in one workbook language. */
function references<T extends TableKey>(table: T, language: WorkbookLanguage) {
  const header = (column: ColumnKey<T>): string => {
    const columns: Readonly<Record<string, { header: Record<WorkbookLanguage, string> }>> =
      TABLES[table].columns;
    return columns[column]?.header[language] ?? '';
  };
  return {
    row: (column: ColumnKey<T>) => `[@[${header(column)}]]`,
    all: (column: ColumnKey<T>) => `${TABLES[table].name}[${header(column)}]`,
  };
}

/** The live formulas of the computed columns of `Activities`: points by the scale, then the credit of clause 6.2 and the decision. */
export function activityFormulas(language: WorkbookLanguage): ComputedFormulas<'activities'> {
  const { row } = references('activities', language);
  const creditWord = SETTINGS.missingEvidence.choices.credit[language];
  const decided = wholePoints(row('decidedPoints'));
  const points = `IF(ISNUMBER(${row('claimed')}),${row('claimed')},0)`;
  const byEvidence = `IF(AND(TRIM(${row('evidence')})="",${NAMES.missingEvidence}<>"${creditWord}"),0,${points})`;
  return {
    claimed: `=IF(TRIM(${row('form')})="","",IFERROR(CPD.SCORE(${row('form')},${row('date')},${TABLES.scale.name}[#All]),${plainScore(language)}))`,
    credited:
      `=IF(AND(TRIM(${row('form')})="",NOT(${decided})),"",` +
      `IF(TRIM(${row('decision')})="${DECISION_WORDS.rejected[language]}",0,` +
      `IF(${decided},${row('decidedPoints')},${byEvidence})))`,
    flag: `=IF(TRIM(${row('form')})="","",${activityFlag(language)})`,
  };
}

/** The first thing to see about an activity, in words. */
function activityFlag(language: WorkbookLanguage): string {
  const { row } = references('activities', language);
  const word = (flag: ActivityFlag): string => `"${ACTIVITY_FLAG_WORDS[flag][language]}"`;
  return (
    `IF(TRIM(${row('decision')})="${DECISION_WORDS.rejected[language]}",${word('rejected')},` +
    `IF(ISERROR(${row('claimed')}),${word('form-unknown')},` +
    `IF(TRIM(${row('evidence')})="",${word('no-evidence')},` +
    `IF(YEAR(${row('date')})<>${NAMES.year},${word('other-year')},""))))`
  );
}

function wholePoints(cell: string): string {
  return `AND(ISNUMBER(${cell}),N(${cell})>=0,N(${cell})=INT(N(${cell})))`;
}

/** `CPD.SCORE` in functions every Excel since 2016 knows; a name that two rows of the year share gives #N/A, never one of them. */
function plainScore(language: WorkbookLanguage): string {
  const { row } = references('activities', language);
  const { all } = references('scale', language);
  const rows =
    `ISNUMBER(FIND("|"&${nameKeyFormula(row('form'))}&"|",${all('key')}))` +
    `*(${all('fromYear')}<=YEAR(${row('date')}))` +
    `*((${all('toYear')}="")+(${all('toYear')}>=YEAR(${row('date')}))>0)`;
  return `IF(ISNUMBER(${row('date')}),IF(SUMPRODUCT(${rows})=1,SUMPRODUCT(${rows}*${all('points')}),NA()),NA())`;
}

/** The keys of all names of a scale row, between bars: what the plain formula of points looks a typed form up in. */
export function scaleFormulas(language: WorkbookLanguage): ComputedFormulas<'scale'> {
  const { row } = references('scale', language);
  const names = (['code', 'shortRu', 'shortKk', 'fullRu', 'fullKk'] as const)
    .map(row)
    .join('&"|"&');
  return { key: `="|"&${nameKeyFormula(names)}&"|"` };
}

/** The live formulas of the computed columns of `Members`, in plain Excel alone. */
export function memberFormulas(language: WorkbookLanguage): ComputedFormulas<'members'> {
  const { row } = references('members', language);
  const listed = (value: string): string =>
    `=IF(OR(TRIM(${row('fullName')})="",${membershipDays(language)}=0),"",${value})`;
  return {
    norm: listed(
      `IFERROR(${individualNorm(language)},IF(${wholeMembershipExempt(language)},0,${normByModes(normCells(language), language)}))`,
    ),
    claimed: listed(sumOfYear('claimed', language)),
    credited: listed(sumOfYear('credited', language)),
    shortfall: listed(`MAX(0,${row('norm')}-${row('credited')})`),
    status: listed(status(language)),
    exemptDays: listed(exemptDays(language)),
  };
}

function membershipDays(language: WorkbookLanguage): string {
  const { row } = references('members', language);
  const until = `IF(ISNUMBER(${row('until')}),INT(${row('until')}),${LAST_DATE})`;
  return `MAX(0,MIN(DATE(${NAMES.year},12,31),${until})-MAX(DATE(${NAMES.year},1,1),INT(N(${row('since')})))+1)`;
}

function wholeMembershipExempt(language: WorkbookLanguage): string {
  const { row } = references('members', language);
  return `${row('exemptDays')}>=${membershipDays(language)}`;
}

/** Sums only numbers of the year, so that one unknown form does not hide the rest of a member's points. */
function sumOfYear(column: 'claimed' | 'credited', language: WorkbookLanguage): string {
  const member = references('members', language);
  const { all } = references('activities', language);
  return (
    `SUMIFS(${all(column)},${all('member')},${member.row('fullName')},` +
    `${all('date')},">="&DATE(${NAMES.year},1,1),${all('date')},"<"&DATE(${NAMES.year}+1,1,1),` +
    `${all(column)},">=0")`
  );
}

/** The last whole norm recorded with a reason; an error where there is none. */
function individualNorm(language: WorkbookLanguage): string {
  const member = references('members', language);
  const { all } = references('reports', language);
  const norm = all('individualNorm');
  const rows =
    `(${all('member')}=${member.row('fullName')})*(${all('year')}=${NAMES.year})` +
    `*(TRIM(${all('normReason')})<>"")*ISNUMBER(${norm})*(${norm}>=0)*(${norm}=INT(${norm}))`;
  return `LOOKUP(2,1/(${rows}),${norm})`;
}

function normCells(language: WorkbookLanguage) {
  const member = references('members', language);
  const { all } = references('exemptions', language);
  const { day, covering } = exemptionGrid(language);
  return {
    since: member.row('since'),
    until: member.row('until'),
    exemptions: `COUNTIF(${all('member')},${member.row('fullName')})`,
    day,
    covering,
  };
}

/** A grid of the year's dates, and how many exemptions cover each of them. */
function exemptionGrid(language: WorkbookLanguage) {
  const member = references('members', language);
  const { all } = references('exemptions', language);
  const day = `DATE(${NAMES.year},${MONTHS},${DAYS})`;
  const covering = `COUNTIFS(${all('member')},${member.row('fullName')},${all('from')},"<"&${day}+1,${all('to')}`;
  return { day, covering: `${covering},">="&${day})+${covering},"")` };
}

/** Days of the year inside both membership and an exemption, each counted once: a grid of 12 × 31 dates, 29–31 of short months left out. */
function exemptDays(language: WorkbookLanguage): string {
  const member = references('members', language);
  const { all } = references('exemptions', language);
  const { day, covering } = exemptionGrid(language);
  const until = `IF(ISNUMBER(${member.row('until')}),${member.row('until')},${LAST_DATE})`;
  return (
    `IF(COUNTIF(${all('member')},${member.row('fullName')})=0,0,SUMPRODUCT(` +
    `(MONTH(${day})=${MONTHS})*(${day}>=INT(N(${member.row('since')})))*(${day}<=${until})` +
    `*(${covering}>0)))`
  );
}

function status(language: WorkbookLanguage): string {
  const { row } = references('members', language);
  const word = (code: keyof typeof STATUS_WORDS): string => `"${STATUS_WORDS[code][language]}"`;
  return (
    `IF(AND(ISNUMBER(${row('until')}),INT(N(${row('until')}))<=DATE(${NAMES.year},12,31)),${word('left')},` +
    `IF(OR(${wholeMembershipExempt(language)},AND(${row('norm')}=0,${NAMES.required}>0,ISERROR(${individualNorm(language)}))),${word('exempt')},` +
    `IF(${row('credited')}>=${row('norm')},${word('met')},` +
    `IF(AND(${row('exemptDays')}>0,NOT(${decidesPartial(language)}),ISERROR(${individualNorm(language)})),${word('decide')},` +
    `IF(TODAY()<=DATE(${NAMES.year},12,31),${word('in-progress')},${word('short')})))))`
  );
}
