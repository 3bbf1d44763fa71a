import type { Edit, TableKey } from '../../register';
import { columnsOf, tableCells } from '../../register';
import { firstRows } from './firstRows';
import { planValidations } from './planColumn';
import { planHighlights } from './planHighlights';
import { planSettingCells } from './planSettingCells';
import type { SetUpInput } from './setUp';
import { tableBlock } from './tableBlock';

/** The first rows, drop-downs and highlights: Excel takes them only once every table and name they refer to is there. */
export function planContents(key: TableKey, input: SetUpInput): Edit[] {
  const { language } = input;
  const { sheet } = tableBlock(key, input);
  return [
    ...columnsOf(key).flatMap(([, column], index) =>
      planValidations(column, index, sheet, language),
    ),
    ...(key === 'settings' ? planSettingCells(language, sheet) : []),
    { kind: 'write', sheet, top: 1, left: 0, cells: tableCells(key, firstRows(key, input)) },
    ...planHighlights(key, language, sheet),
  ];
}
