import type { Edit, PlanCell, Snapshot, TableKey } from '../../register';
import { columnsOf, tableCells, TABLES, workbookLanguage } from '../../register';
import type { Outcome } from '../outcome';
import type { RowCells } from '../planRow';
import { planTable } from '../setUp/planTable';
import { planValidations } from '../setUp/planColumn';

/** Plans a table that is made on need, on a sheet of its own at the end, with its first rows. */
export function planNewTable<T extends TableKey>(
  key: T,
  snapshot: Snapshot,
  rows: readonly RowCells<T>[],
): Outcome {
  const language = workbookLanguage(snapshot);
  const sheet = freeSheetName(TABLES[key].sheet[language], snapshot.sheetNames);
  const columns = columnsOf(key);
  const block = { sheet, top: 0, left: 0, bottom: rows.length, right: columns.length - 1 };
  const cells = rows.map((row) => columns.map(([column]): PlanCell => row[column] ?? null));
  const contents: Edit = {
    kind: 'write',
    sheet,
    top: 1,
    left: 0,
    cells: tableCells(key, cells),
  };
  return {
    kind: 'planned',
    plan: [
      ...planTable(key, block, language),
      ...columns.flatMap(([, column], index) => planValidations(column, index, sheet, language)),
      contents,
    ],
    place: { sheet, cell: 'A2' },
    expects: [],
  };
}

function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}
