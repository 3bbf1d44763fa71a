import type { Snapshot, TableKey } from '../../register';
import {
  cellAddress,
  columnFormulas,
  columnIndexes,
  expectHeaders,
  expectRow,
  TABLE_KEYS,
  typedColumns,
} from '../../register';
import type { Outcome } from '../outcome';
import { formulaEdits } from './formulaEdits';
import type { TablePart } from './tablePart';
import { joined } from './tablePart';

/** Plans the formulas of every computed column in every row, as a new register has them: the way back from values, too. */
export function repairFormulas(snapshot: Snapshot): Outcome {
  return joined(
    TABLE_KEYS.flatMap((key) => partOf(key, snapshot)),
    snapshot,
  );
}

function partOf(key: TableKey, snapshot: Snapshot): TablePart[] {
  const table = snapshot.tables[key];
  const formulas = columnFormulas(key, snapshot);
  const [column] = formulas.keys();
  if (!table || column === undefined || table.rows.length === 0) return [];
  const typed = typedColumns(key, columnIndexes(key, table));
  return [
    {
      plan: formulaEdits(table, formulas),
      place: { sheet: table.sheet, cell: cellAddress(table.top + 1, table.left + column) },
      expects: [
        ...expectHeaders(table, [...typed, ...formulas.keys()]),
        ...expectRow(table, table.rows.length - 1, typed),
      ],
    },
  ];
}
