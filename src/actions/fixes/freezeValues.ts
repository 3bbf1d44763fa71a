import type { PlanCell, Snapshot, SnapshotCell, TableKey } from '../../register';
import { cellAddress, columnIndexes, columnsOf, expectHeaders, isComputed } from '../../register';
import type { Expectation } from '../../register';
import type { Outcome } from '../outcome';
import { columnEdits } from './formulaEdits';
import type { TablePart } from './tablePart';
import { joined } from './tablePart';

/**
 * Plans plain values in place of the formulas of consultants and activities, as the sheet shows them now: for a file
 * that goes to someone without the add-in. `repairFormulas` is the way back.
 */
export function freezeValues(snapshot: Snapshot): Outcome {
  return joined(
    (['members', 'activities'] as const).flatMap((key) => partOf(key, snapshot)),
    snapshot,
  );
}

function partOf(key: TableKey, snapshot: Snapshot): TablePart[] {
  const table = snapshot.tables[key];
  if (!table || table.rows.length === 0) return [];
  const indexes = columnIndexes(key, table);
  const columns = columnsOf(key).flatMap(([column, description]) => {
    const index = indexes.get(column);
    return isComputed(description) && index !== undefined ? [index] : [];
  });
  const [column] = columns;
  if (column === undefined) return [];
  return [
    {
      plan: columnEdits(
        table,
        columns.map(
          (index) => [index, table.rows.map((cells) => frozen(cells[index] ?? null))] as const,
        ),
      ),
      place: { sheet: table.sheet, cell: cellAddress(table.top + 1, table.left + column) },
      expects: [
        ...expectHeaders(table, columns),
        ...columns.map((index): Expectation => ({
          sheet: table.sheet,
          top: table.top + 1,
          left: table.left + index,
          cells: table.rows.map((cells) => [cells[index] ?? null]),
        })),
      ],
    },
  ];
}

/** An unknown form's `#N/A` stays one, by a function every Excel knows; another error keeps its formula. */
function frozen(cell: SnapshotCell): PlanCell {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  if ('day' in cell) return { day: cell.day };
  return cell.error === '#N/A' ? { formula: '=NA()' } : null;
}
