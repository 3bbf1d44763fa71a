import type { Snapshot, TableKey, TableSnapshot } from '../../register';
import { replaceTable, TABLE_KEYS } from '../../register';
import { readCells, type TableCells } from '../readCells';
import { queueYear, surroundingsOf, tableOf, yearOf, type Known } from '../readWorkbook';
import {
  mergeAddresses,
  mergedAreas,
  outlineOf,
  tableHandle,
  type TableHandle,
  type TableOutline,
} from '../tableOutline';
import { eventAreas } from './eventArea';
import { patchTable, sameOrNew, type RowsRead } from './patchTable';
import type { RowSpan, Touched } from './touched';

/** A table whose outline is asked for, together with some of its rows. */
interface Asked {
  readonly key: TableKey;
  readonly handle: TableHandle;
  /** Whether its cells are read once its outline is there, whatever the outline says. */
  readonly isWhole: boolean;
  readonly pieces: readonly { readonly first: number; readonly outline: TableOutline }[];
}

type Merges = NonNullable<Snapshot['merges']>;

/**
 * Brings what is known up to date by reading only what was touched: edited rows in one request together with the outline of
 * their table, a table that moved or changed its size in a second one. Gives back the same value where nothing differs.
 */
export async function readChanges(
  context: Excel.RequestContext,
  known: Known,
  touched: Touched,
): Promise<Known> {
  const { workbook } = context;
  const { existing } = known;
  const keys = touched.isStructural ? TABLE_KEYS : [...touched.tables.keys()];
  const asked = keys.map((key) => ask(workbook, key, existing.snapshot, touched));
  const surroundings = touched.isStructural ? surroundingsOf(workbook) : undefined;
  const year = queueYear(workbook);
  const rows = await readPieces(context, asked);
  const { settled, moved } = settle(existing.snapshot, asked, rows);
  const around = surroundings?.read() ?? { ...existing, sheetNames: known.sheetNames };
  const { read, merges } = await readWhole(context, existing.snapshot, moved);
  return sameOrNewlyKnown(known, {
    sheetNames: around.sheetNames,
    existing: {
      names: around.names,
      isReadOnly: around.isReadOnly,
      snapshot: {
        tables: { ...settled.tables, ...read },
        sheetNames: [...around.sheetNames.values()],
        yearName: yearOf(year),
        merges,
      },
    },
  });
}

function ask(
  workbook: Excel.Workbook,
  key: TableKey,
  { tables }: Snapshot,
  { isStructural, tables: touched }: Touched,
): Asked {
  const table = tables[key];
  const spans = touched.get(key) ?? [];
  const isWhole = !table || spans === 'whole' || (isStructural && spans.length > 0);
  return {
    key,
    handle: tableHandle(workbook, key),
    isWhole,
    pieces: isWhole ? [] : spans.map((span) => pieceOf(key, table, span)),
  };
}

function pieceOf(key: TableKey, table: TableSnapshot, { first, last }: RowSpan) {
  const { sheet, top, left, headers } = table;
  return {
    first,
    outline: { key, sheet, top: top + first, left, headers, rowCount: last - first + 1 },
  };
}

async function readPieces(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<readonly (readonly RowsRead[])[]> {
  const outlines = asked.flatMap(({ pieces }) => pieces.map(({ outline }) => outline));
  const cells = (await readCells(context, outlines, true)).values();
  return asked.map(({ pieces }) =>
    pieces.map(({ first }) => ({ first, cells: cells.next().value ?? NO_CELLS })),
  );
}

const NO_CELLS: TableCells = { values: [], typedFormulas: [] };

interface Moved {
  readonly outline: TableOutline;
  readonly handle: TableHandle;
}

/** What the first reading gave: the tables as far as they are known by now, and those to read from the first row to the last. */
function settle(
  before: Snapshot,
  asked: readonly Asked[],
  rows: readonly (readonly RowsRead[])[],
): { readonly settled: Snapshot; readonly moved: readonly Moved[] } {
  const moved: Moved[] = [];
  const settled = asked.reduce((snapshot, { key, handle, isWhole }, index) => {
    const outline = outlineOf(handle);
    if (!outline) return replaceTable(snapshot, key, undefined);
    const patched = isWhole ? undefined : patchTable(snapshot, outline, rows[index] ?? []);
    if (patched) return replaceTable(snapshot, key, patched);
    moved.push({ outline, handle });
    return snapshot;
  }, before);
  return { settled, moved };
}

/** Reads tables from the first row to the last, with the merged areas that touch them. */
async function readWhole(
  context: Excel.RequestContext,
  { tables: before, merges = [] }: Snapshot,
  moved: readonly Moved[],
): Promise<{ readonly read: Snapshot['tables']; readonly merges: Merges }> {
  if (moved.length === 0) return { read: {}, merges };
  const areas = moved.map(({ handle }) => mergedAreas(handle));
  const outlines = moved.map(({ outline }) => outline);
  const cells = await readCells(context, outlines, true);
  const read = outlines.map((outline, index) => {
    const table = tableOf(outline, cells[index] ?? NO_CELLS, true);
    return [outline.key, sameOrNew(before[outline.key], table)];
  });
  const found = areas.flatMap((area, index) => mergeAddresses(outlines[index]?.sheet ?? '', area));
  const former = outlines.flatMap(({ key }) => before[key] ?? []);
  return {
    read: Object.fromEntries(read) as Snapshot['tables'],
    merges: [...merges.filter((merge) => !former.some((table) => touches(merge, table))), ...found],
  };
}

function touches({ sheet, address }: Merges[number], table: TableSnapshot): boolean {
  if (sheet !== table.sheet) return false;
  const { top, left, rows, headers } = table;
  return (eventAreas(address) ?? []).some(
    (area) =>
      area.top <= top + rows.length &&
      area.bottom >= top &&
      area.left < left + headers.length &&
      area.right >= left,
  );
}

/** What is known now; the very value that was known where nothing differs, so that nobody is told of nothing. */
function sameOrNewlyKnown(before: Known, now: Known): Known {
  const [a, b] = [before.existing, now.existing];
  const isSame =
    TABLE_KEYS.every((key) => a.snapshot.tables[key] === b.snapshot.tables[key]) &&
    textOf(before) === textOf(now);
  return isSame ? before : now;
}

function textOf({ existing: { names, isReadOnly, snapshot }, sheetNames }: Known): string {
  return JSON.stringify([names, isReadOnly, snapshot.yearName, snapshot.merges, [...sheetNames]]);
}
