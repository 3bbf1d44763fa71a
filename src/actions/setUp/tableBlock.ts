import type { Block, TableKey } from '../../register';
import { columnsOf, TABLES } from '../../register';
import { firstRows } from './firstRows';
import type { SetUpInput } from './setUp';

/** Where a new table stands on its sheet, header and first rows together. */
export function tableBlock(key: TableKey, input: SetUpInput): Block {
  return {
    sheet: TABLES[key].sheet[input.language],
    top: 0,
    left: 0,
    bottom: firstRows(key, input).length,
    right: columnsOf(key).length - 1,
  };
}
