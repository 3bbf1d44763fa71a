import { cellArea, formatAddress } from '../../../model/area';
import type { CellPlace } from '../state/cellPlace';
import type { GridStore } from '../state/gridStore';
import { changeEdit } from './editing';

const EXPECTS_REFERENCE = /^=(?:.*[=+\-*/^&(,;:<>])?\s*$/s;

/** Writes the address of a clicked cell into a formula that waits for one; false where none is expected. */
export function pointAt(store: GridStore, { row, column }: CellPlace): boolean {
  const { edit, sheet } = store.get();
  if (edit?.sheet !== sheet || !EXPECTS_REFERENCE.test(edit.text)) return false;
  changeEdit(store, { text: edit.text + formatAddress(cellArea(row, column)), mode: 'edit' });
  return true;
}
