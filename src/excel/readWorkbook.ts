import type { Existing } from '../actions';
import type { SnapshotCell } from '../register';
import { NAMES, TABLE_KEYS } from '../register';
import type { TableCells } from './readCells';
import { readCells } from './readCells';
import {
  mergeAddresses,
  mergedAreas,
  outlineOf,
  tableHandle,
  type TableOutline,
} from './tableOutline';
import { snapshotCell, tableSnapshot } from './tableSnapshot';

export interface ReadOptions {
  /** Also tell formulas in typed columns, and merged areas: what only a check needs. */
  readonly forCheck?: boolean;
}

/** What is known of the workbook, and which sheet has which id: Excel tells of changes by ids. */
export interface Known {
  readonly existing: Existing;
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** The workbook as it stands. One request for its outline, then as few for its cells as their number allows. */
export async function readWorkbook(
  context: Excel.RequestContext,
  options: ReadOptions = {},
): Promise<Existing> {
  return (await readKnown(context, options)).existing;
}

/** As `readWorkbook`, with the ids of the sheets. */
export async function readKnown(
  context: Excel.RequestContext,
  { forCheck = false }: ReadOptions,
): Promise<Known> {
  const { workbook } = context;
  const handles = TABLE_KEYS.map((key) => tableHandle(workbook, key));
  const surroundings = surroundingsOf(workbook);
  await context.sync();
  const present = handles.flatMap((handle) => {
    const outline = outlineOf(handle);
    return outline ? [{ handle, outline }] : [];
  });
  const outlines = present.map(({ outline }) => outline);
  const merges = forCheck
    ? present.map(({ handle, outline }) => ({ outline, areas: mergedAreas(handle) }))
    : undefined;
  const cells = await readCells(context, outlines, forCheck);
  const { sheetNames, names, yearName, isReadOnly } = surroundings.read();
  return {
    existing: {
      names,
      isReadOnly,
      snapshot: {
        tables: Object.fromEntries(
          outlines.map((outline, index) => [
            outline.key,
            tableOf(outline, cells[index] ?? NO_CELLS, forCheck),
          ]),
        ),
        sheetNames: [...sheetNames.values()],
        yearName,
        merges: merges?.flatMap(({ outline, areas }) => mergeAddresses(outline.sheet, areas)),
      },
    },
    sheetNames,
  };
}

const NO_CELLS: TableCells = { values: [], typedFormulas: [] };

/** A table as data, from its outline and its cells. */
export function tableOf(outline: TableOutline, cells: TableCells, forCheck: boolean) {
  return tableSnapshot(outline.key, {
    ...outline,
    values: cells.values,
    typedFormulas: forCheck ? cells.typedFormulas : undefined,
  });
}

/** Queues the reading of what is no table: sheets, names and the reporting year. */
export function surroundingsOf(workbook: Excel.Workbook) {
  workbook.load('readOnly');
  const names = workbook.names.load('items/name,items/type');
  const sheets = workbook.worksheets.load('items/name,items/id');
  const yearCell = queueYear(workbook);
  return {
    read: () => ({
      names: names.items.flatMap(({ name, type }) => (type === 'Error' ? [] : [name])),
      sheetNames: new Map(sheets.items.map(({ id, name }) => [id, name])),
      yearName: yearOf(yearCell),
      isReadOnly: workbook.readOnly,
    }),
  };
}

/** Queues the reading of the reporting year. */
export function queueYear(workbook: Excel.Workbook): Excel.Range {
  return workbook.names.getItemOrNullObject(NAMES.year).getRangeOrNullObject().load('values');
}

/** The reporting year once it is read. */
export function yearOf(cell: Excel.Range): SnapshotCell | undefined {
  return cell.isNullObject ? undefined : snapshotCell(cell.values[0]?.[0], false);
}
