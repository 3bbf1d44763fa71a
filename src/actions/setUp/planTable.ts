import type { Block, Edit, PlanCell, TableKey, WorkbookLanguage } from '../../register';
import { columnsOf, TABLES } from '../../register';
import { planFormats } from './planColumn';

/** The edits that make one sheet with its empty table of that size; nothing in them refers to another table. */
export function planTable(key: TableKey, block: Block, language: WorkbookLanguage): Edit[] {
  const columns = columnsOf(key);
  const { sheet } = block;
  const headers: readonly PlanCell[] = columns.map(([, column]) => column.header[language]);
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
