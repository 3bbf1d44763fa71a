import type { RollUp } from '../actions/rollUp';
import type { ReportLanguage, WorkbookLanguage } from '../register';
import { languagesOf } from './languages';
import { pageHeight, paginate } from './paginate';
import { blockRows, numbering, rowCount, type Section } from './rollupBlock';
import { changesSections } from './rollupChangesBlock';
import type { RollupEdition } from './rollupCopies';
import { chartsOf, statusRows } from './rollupCharts';
import { controlRows, formRows, organiserRows, totalsRows } from './rollupBlocks';
import { headerRows } from './rollupHeader';
import { ROLLUP_COLUMNS } from './rollupLayout';
import { closingRows, listHeading, listSections } from './rollupList';
import type { PrintSetup, SheetDocument } from './sheetDocument';
import { DOCUMENT_FONT } from './sheetDocument';
import { ROLLUP_WORDING } from './wording/rollupWording';

const MARGINS = { top: 1.5, bottom: 1.5, left: 2, right: 1 };
const PAGE_NUMBERS = `&"${DOCUMENT_FONT},Regular"&9&P / &N`;

export interface RollupOptions {
  /** Whether consultants are named (D59): true where absent. */
  readonly withNames?: boolean | undefined;
  /** True where absent. */
  readonly withCharts?: boolean | undefined;
  /** Which copy of the year it is; absent for a draft. */
  readonly edition?: RollupEdition | undefined;
}

/** The year's rollup as sheets to send, one in each language asked for. */
export function rollupDocuments(
  rollUp: RollUp,
  language: ReportLanguage,
  options: RollupOptions = {},
): SheetDocument[] {
  return languagesOf(language).map((one) => rollupDocument(rollUp, one, options));
}

/** The rollup in one language. */
export function rollupDocument(
  rollUp: RollUp,
  language: WorkbookLanguage,
  { withNames = true, withCharts = true, edition }: RollupOptions = {},
): SheetDocument {
  const wording = ROLLUP_WORDING[language];
  const { blocks } = wording;
  const numbered = numbering();
  const totals = [
    ...headerRows(rollUp, language, edition?.number),
    ...blockRows(numbered(blocks.totals), totalsRows(rollUp, wording)),
  ];
  const before: Section[] = [
    { rows: totals },
    { rows: statusRows(rollUp, language), chart: 'statuses' },
    {
      rows: blockRows(numbered(blocks.forms), formRows(rollUp, language, wording)),
      chart: 'forms',
    },
    { rows: blockRows(numbered(blocks.organisers), organiserRows(rollUp, wording)) },
    { rows: blockRows(blocks.controls, controlRows(rollUp, wording)) },
    ...changesSections(edition?.compared?.(language), wording, numbered),
  ];
  const list = withNames ? listSections(rollUp, language, numbered(blocks.list)) : undefined;
  const closing = closingRows(rollUp, wording, numbered(blocks.proposals));
  const charted = withCharts
    ? chartsOf(rollUp, before, language)
    : { sections: before, charts: [] };
  const heading = listHeading(wording);
  const headingRow = rowCount(charted.sections) + (list?.titleRows ?? 0);
  const print: PrintSetup = {
    orientation: 'portrait',
    margins: MARGINS,
    ...(list && { repeatRows: [headingRow, headingRow + heading.length - 1] as const }),
    footer: { center: PAGE_NUMBERS },
    language,
  };
  const groups = [...charted.sections, ...(list?.groups(closing) ?? [{ rows: closing }])];
  const title = edition
    ? wording.copyTitle(rollUp.year, edition.number)
    : `${wording.header.year} ${rollUp.year}`;
  return {
    title,
    columns: ROLLUP_COLUMNS,
    rows: paginate(groups, pageHeight(print)),
    ...(charted.charts.length > 0 && { charts: charted.charts }),
    print,
    ...(edition && { areaName: edition.areaName(language) }),
  };
}
