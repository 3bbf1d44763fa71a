import type { Block, Edit, PlanCell, TableKey } from '../../register';
import { columnsOf, tableCells, TABLES } from '../../register';
import { firstRows, planSettingCells } from './firstRows';
import { planFormats, planValidations } from './planColumn';
import { planHighlights } from './planHighlights';
import type { SetUpInput } from './setUp';

/** The edits that make one sheet with its empty table; nothing in them refers to another table. */
export function planTable(key: TableKey, input: SetUpInput): Edit[] {
  const { language } = input;
  const columns = columnsOf(key);
  const block = tableBlock(key, input);
  const { sheet } = block;
  const headers: readonly PlanCell[] = columns.map(([, column]) => column.header[language]);
  return [
    { kind: 'add-sheet', sheet },
    ...columns.flatMap(([, column], index) => planFormats(column, index, block)),
    { kind: 'write', sheet, top: 0, left: 0, cells: [headers] },
    { kind: 'add-table', block, name: TABLES[key].name },
    { kind: 'wrap', block: { ...block, bottom: 0 } },
    { kind: 'freeze-rows', sheet, rows: 1 },
    { kind: 'print-wide', sheet },
  ];
}

/** The first rows, drop-downs and highlights: Excel takes them only once every table and name they refer to is there. */
export function planContents(key: TableKey, input: SetUpInput): Edit[] {
  const { language } = input;
  const { sheet } = tableBlock(key, input);
  const columns = columnsOf(key);
  return [
    ...columns.flatMap(([, column], index) => planValidations(column, index, sheet, language)),
    ...planSettingCells(key, language, sheet),
    { kind: 'write', sheet, top: 1, left: 0, cells: tableCells(key, firstRows(key, input)) },
    ...planHighlights(key, language, sheet),
  ];
}

function tableBlock(key: TableKey, input: SetUpInput): Block {
  return {
    sheet: TABLES[key].sheet[input.language],
    top: 0,
    left: 0,
    bottom: firstRows(key, input).length,
    right: columnsOf(key).length - 1,
  };
}
