import type { Block, Plan, Snapshot, TableKey, TableSnapshot } from '../../register';
import { TABLE_KEYS, TABLES } from '../../register';
import type { CellBlock } from './cellBlocks';
import { tablesOn, type RowSpan, type Touched } from './touched';

/** What a plan will change of what is there already. */
export interface Footprint {
  /** Cells it writes, as wide as their table. */
  readonly blocks: readonly CellBlock[];
  /** Tables with a row that is written, and how many rows they have to have afterwards. */
  readonly tables: readonly { readonly key: TableKey; readonly rows: number }[];
  readonly formats: readonly Block[];
  readonly names: readonly string[];
  readonly addedSheets: readonly string[];
  readonly touched: Touched;
}

interface Mark {
  readonly block: CellBlock;
  readonly table?: { readonly key: TableKey; readonly rows: number };
  readonly span?: 'whole' | RowSpan;
}

/** The footprint of a plan in the workbook as it is known. */
export function footprintOf(plan: Plan, snapshot: Snapshot): Footprint {
  const addedSheets = plan.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.sheet] : []));
  const isThere = (sheet: string): boolean => !addedSheets.includes(sheet);
  const marks = plan.flatMap((edit) => {
    if (edit.kind === 'fill-table') return filledTable(edit.name, edit.rows.length, snapshot);
    if (edit.kind !== 'write' || !isThere(edit.sheet)) return [];
    const columns = edit.cells[0]?.length ?? 0;
    return columns === 0
      ? []
      : writtenBlock({ ...edit, rows: edit.cells.length, columns }, snapshot);
  });
  const names = plan.flatMap((edit) =>
    edit.kind === 'name-cell' || edit.kind === 'name-formula' ? [edit.name] : [],
  );
  const addsTable = plan.some(({ kind }) => kind === 'add-table');
  return {
    blocks: marks.map(({ block }) => block),
    tables: largest(marks.flatMap(({ table }) => table ?? [])),
    formats: plan.flatMap((edit) =>
      edit.kind === 'number-format' && isThere(edit.block.sheet) ? [edit.block] : [],
    ),
    names,
    addedSheets,
    touched: {
      isStructural: addedSheets.length > 0 || names.length > 0 || addsTable,
      tables: spansOf(marks),
    },
  };
}

function filledTable(name: string, rows: number, { tables }: Snapshot): Mark[] {
  const key = TABLE_KEYS.find((each) => TABLES[each].name === name);
  const table = key && tables[key];
  if (!key || !table) return [];
  const block = rowsBlock(table, 0, Math.max(rows, table.rows.length));
  return [{ block, table: { key, rows: Math.max(rows, 1) }, span: 'whole' }];
}

function writtenBlock(block: CellBlock, snapshot: Snapshot): Mark[] {
  const bottom = block.top + block.rows - 1;
  const right = block.left + block.columns - 1;
  for (const [key, table] of tablesOn(snapshot, block.sheet)) {
    const [first, last] = [block.top - table.top - 1, bottom - table.top - 1];
    const isBeside = block.left >= table.left + table.headers.length || right < table.left;
    if (isBeside || last < -1 || first > table.rows.length) continue;
    if (first < 0) return [{ block, table: { key, rows: table.rows.length }, span: 'whole' }];
    return [
      {
        block: rowsBlock(table, first, last + 1),
        table: { key, rows: Math.max(table.rows.length, last + 1) },
        span: { first, last },
      },
    ];
  }
  return [{ block }];
}

/** Rows of a table as cells of its sheet, in all its columns. */
function rowsBlock({ sheet, top, left, headers }: TableSnapshot, first: number, end: number) {
  return { sheet, top: top + 1 + first, left, rows: end - first, columns: headers.length };
}

function largest(tables: Footprint['tables']): Footprint['tables'] {
  const rows = new Map<TableKey, number>();
  for (const table of tables) {
    rows.set(table.key, Math.max(table.rows, rows.get(table.key) ?? 0));
  }
  return [...rows].map(([key, count]) => ({ key, rows: count }));
}

function spansOf(marks: readonly Mark[]): Touched['tables'] {
  const spans = new Map<TableKey, 'whole' | RowSpan[]>();
  for (const { table, span } of marks) {
    if (!table || !span) continue;
    const known = spans.get(table.key) ?? [];
    spans.set(table.key, known === 'whole' || span === 'whole' ? 'whole' : [...known, span]);
  }
  return spans;
}
