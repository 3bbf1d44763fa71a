import type { Expectation, SnapshotCell } from '../../register';
import { serialOfDay } from '../daySerial';
import type { Known } from '../readWorkbook';
import { outlineOf, tableHandle, type TableHandle } from '../tableOutline';
import { snapshotCell } from '../tableSnapshot';
import { queueBlocks, type KeptCells } from './cellBlocks';
import type { Footprint } from './footprint';

/** What stood where a plan is about to write. */
export interface Before {
  readonly blocks: readonly KeptCells[];
  readonly formats: readonly (readonly (readonly string[])[])[];
  /** What names stood for; `undefined` for those there were not. */
  readonly names: readonly (string | undefined)[];
  readonly activeSheet: string;
}

/** One request: what the plan needs to hold, and what taking it back will need. `undefined` when the workbook differs from what is known. */
export async function readGuard(
  context: Excel.RequestContext,
  known: Known,
  footprint: Footprint,
  expects: readonly Expectation[],
): Promise<Before | undefined> {
  const { workbook } = context;
  const expected = expects.map((expectation) => queueExpected(workbook, expectation));
  const handles = [...footprint.touched.tables.keys()].map((key) => tableHandle(workbook, key));
  const sheets = footprint.addedSheets.map((sheet) =>
    workbook.worksheets.getItemOrNullObject(sheet).load('name'),
  );
  const names = footprint.names.map((name) => queueName(workbook, name));
  const formats = footprint.formats.map(({ sheet, top, left, bottom, right }) =>
    workbook.worksheets
      .getItemOrNullObject(sheet)
      .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
      .load('numberFormat'),
  );
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  const blocks = await queueBlocks(context, footprint.blocks);
  await context.sync();
  const holds =
    expects.every(({ cells }, index) => isAsExpected(cells, expected[index])) &&
    handles.every((handle) => isAsKnown(handle, known)) &&
    sheets.every(({ isNullObject }) => isNullObject);
  if (!holds) return undefined;
  return {
    blocks: blocks(),
    formats: formats.map((range) => (range.isNullObject ? [] : (range.numberFormat as string[][]))),
    names: names.map(nameFormula),
    activeSheet: active.name,
  };
}

/** Queues the reading of what a name stands for. */
export function queueName({ names }: Excel.Workbook, name: string): Excel.NamedItem {
  return names.getItemOrNullObject(name).load('formula');
}

/** What a name stands for once it is read; `undefined` when there is none. */
export function nameFormula(item: Excel.NamedItem): string | undefined {
  return item.isNullObject ? undefined : String(item.formula);
}

function queueExpected(workbook: Excel.Workbook, expectation: Expectation): Excel.Range {
  const { sheet, top, left, cells } = expectation;
  return workbook.worksheets
    .getItemOrNullObject(sheet)
    .getRangeByIndexes(top, left, cells.length, cells[0]?.length ?? 1)
    .load('values');
}

function isAsExpected(cells: Expectation['cells'], range: Excel.Range | undefined): boolean {
  if (!range || range.isNullObject) return false;
  return cells.every((row, r) => row.every((cell, c) => isSame(cell, range.values[r]?.[c])));
}

function isSame(expected: SnapshotCell, value: unknown): boolean {
  if (typeof expected === 'object' && expected !== null && 'day' in expected) {
    return typeof value === 'number' && Math.floor(value) === serialOfDay(expected.day);
  }
  return JSON.stringify(snapshotCell(value, false)) === JSON.stringify(expected);
}

function isAsKnown(handle: TableHandle, { existing: { snapshot } }: Known): boolean {
  const [outline, table] = [outlineOf(handle), snapshot.tables[handle.key]];
  if (!outline || !table) return false;
  return (
    outline.sheet === table.sheet &&
    outline.top === table.top &&
    outline.left === table.left &&
    outline.rowCount === table.rows.length &&
    JSON.stringify(outline.headers) === JSON.stringify(table.headers)
  );
}
