import type { Statement } from '../actions/statement';
import type { YearLine } from '../actions/yearLines';
import { catalogueOf, say, stepText } from '../i18n';
import { dottedDay } from '../rules';
import type { WorkbookLanguage } from '../register';
import type { KeptTogether } from './paginate';
import { partTitle, placed, wide } from './statementLayout';
import type { DocumentRow } from './sheetDocument';
import { CENTRED, HEADING, TABLE } from './tableLayout';
import type { StatementWording } from './wording/statementWording';

/** The table of activities below what heads the statement, its heading on each page where it goes on. */
export function activityGroups(
  { lines, result }: Statement,
  head: readonly DocumentRow[],
  language: WorkbookLanguage,
  wording: StatementWording,
): KeptTogether[] {
  const heading = placed(wording.headings.map((value) => ({ value, style: HEADING })));
  const top = [...head, ...partTitle(wording.activities)];
  if (lines.length === 0) {
    return [{ rows: [...top, ...wide(wording.noActivities, CENTRED)], startsPage: true }];
  }
  const bold = { ...CENTRED, bold: true };
  const total = placed([
    { value: wording.total, style: { ...TABLE, bold: true }, span: 5 },
    { value: result.claimed, style: bold },
    { value: result.credited, style: bold },
    { value: null, style: TABLE },
  ]);
  const rows = lines.map((line) => lineRows(line, language));
  return rows.map((row, index) => ({
    rows: [
      ...(index === 0 ? [...top, ...heading] : []),
      ...row,
      ...(index === rows.length - 1 ? total : []),
    ],
    ...(index === 0 ? { startsPage: true } : { heading }),
  }));
}

function lineRows(line: YearLine, language: WorkbookLanguage): DocumentRow[] {
  const { number, activity, score } = line;
  const { title, organiser, evidence, date } = activity;
  return placed([
    { value: number, style: CENTRED },
    { value: date === undefined ? null : dottedDay(date), style: CENTRED },
    { value: formOf(line, language) || null, style: TABLE },
    { value: [title, organiser].filter((text) => text !== '').join('\n') || null, style: TABLE },
    { value: evidence.trim() || null, style: TABLE },
    { value: score.claimed ?? null, style: CENTRED },
    { value: score.credited, style: CENTRED },
    { value: reasonOf(line, language) || null, style: { ...TABLE, size: 9 } },
  ]);
}

/** The code and short name of the form; the typed text where the scale does not know it. */
function formOf({ activity, score: { row } }: YearLine, language: WorkbookLanguage): string {
  if (row === undefined) return activity.form.trim();
  return `${row.code}. ${language === 'ru' ? row.shortRu : row.shortKk}`;
}

/** Why the points are what they are: each step with its clause, and the remark of the responsible person. */
function reasonOf({ activity, score }: YearLine, language: WorkbookLanguage): string {
  const { problems } = catalogueOf(language);
  const steps = [
    ...score.claimedSteps,
    ...score.creditedSteps.filter(({ code }) => code !== 'claimed'),
  ];
  return [
    ...(score.problem ? [say(problems[score.problem], {}, language)] : []),
    ...steps.map((step) => stepText(step, language)),
    activity.remark.trim(),
  ]
    .filter((text) => text !== '')
    .join('; ');
}
