import { columnPoints } from '../documents';
import { assertNever } from '../rules';
import type { Block, Edit, Plan, PlanCell } from '../register';
import { blockAddress } from '../register';
import { literalText } from './cellText';
import { serialOfDay } from './daySerial';
import { highlight } from './highlight';
import { validate } from './validate';

/** Characters queued before a request is sent: far enough below Excel's 5 MB. */
const CHARACTERS_PER_REQUEST = 1_000_000;

/** Carries out a plan in its order, in as few requests as its size allows. An empty plan sends none. */
export async function applyPlan(context: Excel.RequestContext, plan: Plan): Promise<void> {
  let characters = 0;
  for (const edit of plan) {
    if (characters === 0) suspendUntilSync(context);
    queueEdit(context, edit);
    characters += JSON.stringify(edit).length;
    if (characters > CHARACTERS_PER_REQUEST) {
      await context.sync();
      characters = 0;
    }
  }
  if (characters > 0) await context.sync();
}

function suspendUntilSync({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Queues one change; nothing happens before the next sync. */
function queueEdit(context: Excel.RequestContext, edit: Edit): void {
  const { worksheets, names } = context.workbook;
  switch (edit.kind) {
    case 'add-sheet':
      worksheets.add(edit.sheet);
      return;
    case 'number-format':
      rangeOf(context, edit.block).numberFormat = edit.format as never; // one format fills the range
      return;
    case 'write':
      queueWrite(context, edit);
      return;
    case 'fill-table':
      fillTable(context, edit);
      return;
    case 'add-table':
      addTable(context, edit);
      return;
    case 'name-cell':
      names.add(edit.name, rangeOf(context, edit.block));
      return;
    case 'name-formula':
      names.add(edit.name, edit.formula);
      return;
    case 'column-width':
      worksheets
        .getItem(edit.sheet)
        .getRangeByIndexes(0, edit.column, 1, 1)
        .getEntireColumn().format.columnWidth = columnPoints(edit.width);
      return;
    case 'hide-column':
      worksheets.getItem(edit.sheet).getRangeByIndexes(0, edit.column, 1, 1).columnHidden = true;
      return;
    case 'wrap': {
      const { format } = rangeOf(context, edit.block);
      format.wrapText = true;
      format.verticalAlignment = 'Center';
      return;
    }
    case 'freeze-rows':
      worksheets.getItem(edit.sheet).freezePanes.freezeRows(edit.rows);
      return;
    case 'validate':
      validate(rangeOf(context, edit.block), edit);
      return;
    case 'highlight':
      highlight(rangeOf(context, edit.block), edit);
      return;
    case 'print-wide':
      printWide(worksheets.getItem(edit.sheet).pageLayout);
      return;
    case 'activate':
      worksheets.getItem(edit.sheet).activate();
      return;
    default:
      assertNever(edit);
  }
}

/** The range of a block. */
function rangeOf(context: Excel.RequestContext, block: Block): Excel.Range {
  return context.workbook.worksheets
    .getItem(block.sheet)
    .getRange(blockAddress(block.top, block.left, block.bottom, block.right));
}

function queueWrite(
  context: Excel.RequestContext,
  { sheet, top, left, cells }: Extract<Edit, { kind: 'write' }>,
): void {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, left, cells.length, columns);
  range.formulas = cells.map((row) => row.map(inputOf));
}

/** What Office.js takes for a cell; `null` leaves the cell alone. */
function inputOf(cell: PlanCell): string | number | boolean | null {
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') return literalText(cell);
  if ('code' in cell) return cell.code;
  return 'day' in cell ? serialOfDay(cell.day) : cell.formula;
}

function fillTable(
  context: Excel.RequestContext,
  { name, rows }: Extract<Edit, { kind: 'fill-table' }>,
): void {
  if (rows.length === 0) return;
  const table = context.workbook.tables.getItem(name);
  const header = table.getHeaderRowRange();
  table.resize(header.getResizedRange(rows.length, 0));
  const cells = rows.map((row) => row.map(inputOf));
  header.getOffsetRange(1, 0).getResizedRange(rows.length - 1, 0).formulas = cells;
}

function addTable(
  context: Excel.RequestContext,
  { block, name }: Extract<Edit, { kind: 'add-table' }>,
): void {
  const table = context.workbook.worksheets
    .getItem(block.sheet)
    .tables.add(blockAddress(block.top, block.left, block.bottom, block.right), true);
  table.name = name;
  table.style = 'TableStyleMedium2';
}

function printWide(layout: Excel.PageLayout): void {
  layout.orientation = 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.setPrintTitleRows('$1:$1');
}
