import type { RollUp } from '../actions/rollUp';
import type { WorkbookLanguage } from '../register';
import { STATUS_WORDS } from '../register';
import { gap } from './documentRow';
import { blockTitle, type Section } from './rollupBlock';
import { placed } from './rollupLayout';
import type { DocumentChart, DocumentRow } from './sheetDocument';
import { CENTRED, TABLE } from './tableLayout';
import type { RollupWording } from './wording/rollupWording';
import { ROLLUP_WORDING } from './wording/rollupWording';

const STATUS_ROW_HEIGHT = 24;
const FORMS_HEIGHT = 170;
const STATUSES = 6;
/** Columns of the rollup; the right half begins at `right`. */
const COLUMN = { label: 0, count: 2, right: 3, activities: 5, points: 6, last: 6 };

/** How many consultants have which status, with room beside for a chart of it. */
export function statusRows({ totals }: RollUp, language: WorkbookLanguage): DocumentRow[] {
  const { charts } = ROLLUP_WORDING[language];
  const counts = [
    ['met', totals.met],
    ['short', totals.short],
    ['in-progress', totals.inProgress],
    ['decide', totals.decide],
    ['exempt', totals.exempt],
    ['left', totals.left],
  ] as const;
  return [
    ...blockTitle(charts.statuses),
    ...counts.flatMap(([status, count]) =>
      placed(
        [
          { value: STATUS_WORDS[status][language], style: TABLE, span: 2 },
          { value: count, style: CENTRED },
        ],
        STATUS_ROW_HEIGHT,
      ),
    ),
  ];
}

/** The sections with room for their charts, and the charts over it. */
export function chartsOf(
  rollUp: RollUp,
  sections: readonly Section[],
  language: WorkbookLanguage,
): { readonly sections: readonly Section[]; readonly charts: readonly DocumentChart[] } {
  const words = ROLLUP_WORDING[language];
  const roomy: Section[] = [];
  const charts: DocumentChart[] = [];
  let row = 0;
  for (const section of sections) {
    roomy.push(section);
    row += section.rows.length;
    if (section.chart === 'statuses') charts.push(statusChart(row - 1, words));
    if (section.chart !== 'forms') continue;
    charts.push(...formCharts(row, rollUp.forms.length, words));
    roomy.push({ rows: [gap(FORMS_HEIGHT)] });
    row += 1;
  }
  return { sections: roomy, charts };
}

/** Beside the table that ends in this row. */
function statusChart(bottom: number, { charts }: RollupWording): DocumentChart {
  const top = bottom - STATUSES + 1;
  return {
    ...{ kind: 'bar', title: charts.statuses, series: charts.consultants },
    source: { top, bottom, labels: COLUMN.label, values: COLUMN.count },
    place: { top, bottom, left: COLUMN.right, right: COLUMN.last },
  };
}

/** Over the room in this row, below a table of so many forms and their total. */
function formCharts(
  row: number,
  forms: number,
  { charts, formHeadings: [, , , activities, points] }: RollupWording,
): DocumentChart[] {
  const source = { top: row - 1 - forms, bottom: row - 2, labels: COLUMN.label };
  return [
    {
      ...{ kind: 'column', title: charts.activities, series: activities },
      source: { ...source, values: COLUMN.activities },
      place: { top: row, bottom: row, left: COLUMN.label, right: COLUMN.right },
    },
    {
      ...{ kind: 'column', title: charts.points, series: points },
      source: { ...source, values: COLUMN.points },
      place: { top: row, bottom: row, left: COLUMN.right + 1, right: COLUMN.last },
    },
  ];
}
