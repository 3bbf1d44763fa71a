import type { Edit, PlanCell, TableKey } from '../../register';
import { columnsOf, TABLES } from '../../register';
import { planFormats } from './planColumn';
import type { SetUpInput } from './setUp';
import { tableBlock } from './tableBlock';

/** The edits that make one sheet with its empty table; nothing in them refers to another table. */
export function planTable(key: TableKey, input: SetUpInput): Edit[] {
  const columns = columnsOf(key);
  const block = tableBlock(key, input);
  const { sheet } = block;
  const headers: readonly PlanCell[] = columns.map(([, column]) => column.header[input.language]);
  return [
    { kind: 'add-sheet', sheet },
    ...columns.flatMap(([, column], index) => planFormats(column, index, block)),
    { kind: 'write', sheet, top: 0, left: 0, cells: [headers] },
    { kind: 'add-table', block, name: TABLES[key].name },
    { kind: 'heading', block: { ...block, bottom: 0 } },
    { kind: 'freeze-rows', sheet, rows: 1 },
    { kind: 'print-wide', sheet },
  ];
}
