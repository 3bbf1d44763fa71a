import type { RollUp } from '../actions/rollUp';
import type { ExemptBy } from '../actions/rollUpCounts';
import type { WorkbookLanguage } from '../register';
import { placed, wide } from './rollupLayout';
import type { DocumentRow } from './sheetDocument';
import type { Place } from './tableLayout';
import { CENTRED, HEADING, PLAIN, TABLE } from './tableLayout';
import type { RollupWording } from './wording/rollupWording';

const LABEL_SPAN = 6;

/** Block 1: how many consultants, exempt, obliged, reports and points. */
export function totalsRows(rollUp: RollUp, wording: RollupWording): DocumentRow[] {
  const { totals, reports } = rollUp;
  const words = wording.totals;
  const filed = reports.onTime + reports.late + reports.undated;
  return [
    sum(words.listed, totals.members),
    part(words.atYearEnd, totals.members - totals.left),
    part(words.joined, rollUp.joined),
    part(words.left, totals.left),
    sum(words.exempt, totals.exempt),
    ...exemptRows(rollUp, wording),
    sum(words.obliged, totals.obliged),
    part(words.met, totals.met),
    part(words.short, totals.short),
    part(words.inProgress, totals.inProgress),
    part(words.decide, totals.decide),
    sum(words.individualNorms, rollUp.individualNorms),
    sum(words.filed, filed),
    part(words.onTime(rollUp.reportDeadline, rollUp.isReportDeadlineInclusive), reports.onTime),
    part(words.late, reports.late),
    ...(reports.undated > 0 ? [part(words.undated, reports.undated)] : []),
    sum(words.notFiled, reports.notFiled),
    sum(words.accepted, reports.accepted),
    sum(words.disputed, reports.disputed),
    sum(words.credited, totals.credited),
    sum(words.uncounted, rollUp.uncounted),
  ].flat();
}

function exemptRows({ exemptBy }: RollUp, { totals }: RollupWording): DocumentRow[][] {
  const always: readonly ExemptBy[] = ['maternity', 'childcare', 'suspension'];
  const ifAny: readonly ExemptBy[] = ['several', 'unstated'];
  return [...always, ...ifAny.filter((basis) => exemptBy[basis] > 0)].map((basis) =>
    part(totals.exemptBy[basis], exemptBy[basis]),
  );
}

/** Block 2: by form of participation. */
export function formRows(
  rollUp: RollUp,
  language: WorkbookLanguage,
  wording: RollupWording,
): DocumentRow[] {
  const [code, form, participants, activities, points] = wording.formHeadings;
  const heading = placed([
    { value: code, style: HEADING },
    ...tableRow(form, [participants, activities, points], 2, { isHeading: true }),
  ]);
  const rows = rollUp.forms.flatMap((row) =>
    placed([
      { value: row.code || null, style: CENTRED },
      ...tableRow(
        row.code === '' ? wording.unrecognised : row.name[language],
        [row.participants, row.activities, row.points],
        2,
      ),
    ]),
  );
  return [...heading, ...rows, ...totalRow(rollUp.forms, wording)];
}

/** Block 3: by whose event it was. */
export function organiserRows(rollUp: RollUp, wording: RollupWording): DocumentRow[] {
  const [, , participants, activities, points] = wording.formHeadings;
  const heading = tableRow(wording.organiserHeading, [participants, activities, points], 3, {
    isHeading: true,
  });
  const rows = rollUp.organisers.flatMap((row) =>
    placed(
      tableRow(wording.organisers[row.kind], [row.participants, row.activities, row.points], 3),
    ),
  );
  return [
    ...placed(heading),
    ...rows,
    ...totalRow(rollUp.organisers, wording),
    ...wide(wording.organisersNote, { ...PLAIN, italic: true, size: 9 }),
  ];
}

/** The control sums: both numbers and whether they agree. */
export function controlRows(rollUp: RollUp, wording: RollupWording): DocumentRow[] {
  return rollUp.controls.flatMap(({ code, left, right, holds }) =>
    placed([
      { value: wording.controls[code], style: TABLE, span: 4 },
      { value: left, style: CENTRED },
      { value: right, style: CENTRED },
      {
        value: holds ? wording.holds : wording.fails,
        style: holds ? CENTRED : { ...CENTRED, bold: true },
      },
    ]),
  );
}

function tableRow(
  name: string,
  values: readonly [string | number, string | number, string | number],
  nameSpan: number,
  { isHeading = false } = {},
): Place[] {
  const style = isHeading ? HEADING : CENTRED;
  const [participants, activities, points] = values;
  return [
    { value: name, style: isHeading ? HEADING : TABLE, span: nameSpan },
    { value: participants, style, span: 2 },
    { value: activities, style },
    { value: points, style },
  ];
}

// Participants are not added up: one person may stand in several rows.
function totalRow(
  rows: readonly { readonly activities: number; readonly points: number }[],
  wording: RollupWording,
): DocumentRow[] {
  const bold = { ...CENTRED, bold: true };
  const add = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  return placed([
    { value: wording.total, style: { ...TABLE, bold: true }, span: 3 },
    { value: null, style: bold, span: 2 },
    { value: add((row) => row.activities), style: bold },
    { value: add((row) => row.points), style: bold },
  ]);
}

function sum(label: string, value: number): DocumentRow[] {
  return placed([
    { value: label, style: { ...TABLE, bold: true }, span: LABEL_SPAN },
    { value, style: { ...CENTRED, bold: true } },
  ]);
}

function part(label: string, value: number): DocumentRow[] {
  return placed([
    { value: label, style: TABLE, span: LABEL_SPAN },
    { value, style: CENTRED },
  ]);
}
