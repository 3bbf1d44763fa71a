import { columnPoints } from '../documents';
import type { Block, Edit } from '../register';
import { blockAddress } from '../register';
import { highlight } from './highlight';
import { validate } from './validate';

/** The heading of every table: dark with light letters, two lines high, in points. */
const HEADING = { fill: '#1F4E78', font: '#FFFFFF', height: 32 } as const;

/** Every edit that goes to Excel in one piece; cells may take several. */
export type WholeEdit = Exclude<Edit, { kind: 'write' | 'fill-table' }>;

type Queueing = {
  readonly [Kind in WholeEdit['kind']]: (
    context: Excel.RequestContext,
    edit: Extract<WholeEdit, { kind: Kind }>,
  ) => void;
};

const QUEUEING: Queueing = {
  'add-sheet': ({ workbook }, { sheet }) => {
    workbook.worksheets.add(sheet);
  },
  'number-format': (context, { block, format }) => {
    rangeOf(context, block).numberFormat = format as never; // one format fills the range
  },
  'add-table': (context, { block, name }) => {
    const table = sheetOf(context, block.sheet).tables.add(addressOf(block), true);
    table.name = name;
    table.style = 'TableStyleMedium2';
  },
  'name-cell': (context, { name, block }) => {
    nameAnew(context, name, rangeOf(context, block));
  },
  'name-formula': (context, { name, formula }) => {
    nameAnew(context, name, formula);
  },
  'column-width': (context, { sheet, column, width }) => {
    topCell(context, sheet, column).getEntireColumn().format.columnWidth = columnPoints(width);
  },
  'hide-column': (context, { sheet, column }) => {
    topCell(context, sheet, column).columnHidden = true;
  },
  heading: (context, { block }) => {
    const { format } = rangeOf(context, block);
    format.wrapText = true;
    format.verticalAlignment = 'Center';
    format.fill.color = HEADING.fill;
    format.font.color = HEADING.font;
    format.font.bold = true;
    format.rowHeight = HEADING.height;
  },
  centre: (context, { block }) => {
    rangeOf(context, block).format.horizontalAlignment = 'Center';
  },
  'freeze-rows': (context, { sheet, rows }) => {
    sheetOf(context, sheet).freezePanes.freezeRows(rows);
  },
  validate: (context, edit) => {
    validate(rangeOf(context, edit.block), edit);
  },
  highlight: (context, edit) => {
    highlight(rangeOf(context, edit.block), edit);
  },
  'print-wide': (context, { sheet }) => {
    const { pageLayout } = sheetOf(context, sheet);
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows('$1:$1');
  },
  activate: (context, { sheet }) => {
    sheetOf(context, sheet).activate();
  },
};

/** Queues one change; nothing happens before the next sync. */
export function queueEdit(context: Excel.RequestContext, edit: WholeEdit): void {
  const queue = QUEUEING[edit.kind] as (context: Excel.RequestContext, edit: WholeEdit) => void;
  queue(context, edit);
}

function sheetOf({ workbook }: Excel.RequestContext, name: string): Excel.Worksheet {
  return workbook.worksheets.getItem(name);
}

function rangeOf(context: Excel.RequestContext, block: Block): Excel.Range {
  return sheetOf(context, block.sheet).getRange(addressOf(block));
}

function addressOf({ top, left, bottom, right }: Block): string {
  return blockAddress(top, left, bottom, right);
}

function topCell(context: Excel.RequestContext, sheet: string, column: number): Excel.Range {
  return sheetOf(context, sheet).getCell(0, column);
}

/** Defines a name, in place of a broken one that a plan names again. */
function nameAnew(
  { workbook: { names } }: Excel.RequestContext,
  name: string,
  reference: Excel.Range | string,
): void {
  names.getItemOrNullObject(name).delete();
  names.add(name, reference);
}
