import type { Edit, PlanCell } from '../../register';
import { TABLES } from '../../register';
import { applyPlan } from '../applyPlan';
import { readKnown, type Known } from '../readWorkbook';
import { outlineOf, tableHandle } from '../tableOutline';
import { queueTableSize } from '../writeCells';
import type { Undo } from './carryOut';
import { holdSame, queueBlocks } from './cellBlocks';
import { nameFormula, queueName } from './guard';
import { readChanges } from './readChanges';
import { readSheetPrints } from './sheetPrint';

/** Whether everything that was written still stands as it was left. Reads only. */
export async function isAsLeft(context: Excel.RequestContext, undo: Undo): Promise<boolean> {
  const { workbook } = context;
  const handles = undo.tables.map(({ after }) => tableHandle(workbook, after.key));
  const names = undo.names.map(({ name }) => queueName(workbook, name));
  const cells = await queueBlocks(
    context,
    undo.blocks.map(({ block }) => block),
  );
  await context.sync();
  const isLeft =
    undo.tables.every(({ after }, index) =>
      isSame(after, handles[index] && outlineOf(handles[index])),
    ) &&
    undo.names.every(({ after }, index) => after === (names[index] && nameFormula(names[index]))) &&
    holdSame(
      cells(),
      undo.blocks.map(({ after }) => after),
    );
  if (!isLeft) return false;
  const prints = await readSheetPrints(
    context,
    undo.sheets.map(({ sheet }) => sheet),
  );
  return isSame(prints, undo.sheets);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Takes a change back that stands as it was left, and reads what stands there then. */
export async function takeBack(
  context: Excel.RequestContext,
  known: Known,
  undo: Undo,
): Promise<Known> {
  for (const { before, after } of undo.tables) queueShrinking(context, before, after);
  for (const format of undo.formats) queueFormats(context, format);
  await context.sync();
  await applyPlan(
    context,
    undo.blocks.flatMap((block) => formerCells(block, undo.tables)),
  );
  queueNames(context, undo.names);
  queueDeletions(context, known, undo);
  return undo.touched.isStructural
    ? readKnown(context, { forCheck: true })
    : readChanges(context, known, undo.touched);
}

type GrownTable = Undo['tables'][number];

/** Takes the rows a table grew by out of it again, empty as they were. */
function queueShrinking(
  context: Excel.RequestContext,
  rows: number,
  { key, sheet, top, left, headers, rowCount }: GrownTable['after'],
): void {
  if (rowCount <= rows) return;
  context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top + 1 + rows, left, rowCount - rows, headers.length)
    .clear('Contents');
  queueTableSize(context, TABLES[key].name, rows);
}

function queueFormats(
  { workbook }: Excel.RequestContext,
  { block: { sheet, top, left, bottom, right }, before }: Undo['formats'][number],
): void {
  workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).numberFormat = before.map(
    (row) => [...row],
  );
}

/** The cells that differ, as they were; rows that were taken out of their table are empty already. */
function formerCells(
  { block, before, after }: Undo['blocks'][number],
  tables: readonly GrownTable[],
): Edit[] {
  const { sheet, top, left } = block;
  const cells = before.map((row, r): PlanCell[] => {
    const isTakenOut = tables.some((table) => wasAdded(sheet, top + r, table));
    return row.map((cell, c) =>
      isSame(cell, after[r]?.[c]) || (isTakenOut && cell === '') ? null : cell,
    );
  });
  const end = cells.findLastIndex((row) => row.some((cell) => cell !== null)) + 1;
  return end === 0 ? [] : [{ kind: 'write', sheet, top, left, cells: cells.slice(0, end) }];
}

function wasAdded(sheet: string, row: number, { before, after }: GrownTable): boolean {
  return sheet === after.sheet && row > after.top + before && row <= after.top + after.rowCount;
}

function queueNames({ workbook: { names } }: Excel.RequestContext, all: Undo['names']): void {
  for (const { name, before, after } of all) {
    if (after !== undefined) names.getItem(name).delete();
    if (before !== undefined) names.add(name, before);
  }
}

function queueDeletions(
  { workbook: { worksheets } }: Excel.RequestContext,
  { existing }: Known,
  { sheets, activeSheet }: Undo,
): void {
  if (activeSheet !== undefined && existing.snapshot.sheetNames.includes(activeSheet)) {
    worksheets.getItem(activeSheet).activate();
  }
  for (const { sheet } of sheets) worksheets.getItem(sheet).delete();
}
