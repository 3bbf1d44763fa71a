import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../model/area';
import { isSamePlace, selectionAt, selectionOver } from '../state/cellPlace';
import type { GridStore } from '../state/gridStore';
import { targetOf } from './goTo';
import type { Destination } from './keyCommand';
import { destinationFrom } from './movement';

/** Moves the active cell, or with `extend` the other end of the selection. */
export function moveSelection(
  store: GridStore,
  to: Destination,
  extend: boolean,
  page: number,
): void {
  const { sheet, selection, offsets } = store.get();
  const from = extend ? selection.head : selection.active;
  const place = destinationFrom(sheet, offsets, from, to, page);
  if (extend) store.select({ ...selection, head: place });
  else if (!isSamePlace(place, selection.active) || !isSamePlace(selection.anchor, selection.head))
    store.select(selectionAt(place));
}

/** Everything filled around the active cell first, the whole sheet when that is selected already. */
export function selectAll(store: GridStore): void {
  const { sheet, selection } = store.get();
  const { active } = selection;
  const table = sheet.tableAt(active.row, active.column);
  const { area } = store;
  if (table && !covers(area, table.dataArea)) {
    const { top, left, bottom, right } = table.dataArea;
    store.select({
      ...selection,
      span: 'cells',
      anchor: { row: top, column: left },
      head: { row: bottom, column: right },
    });
  } else if (area.bottom < MAX_ROWS - 1 || area.right < MAX_COLUMNS - 1)
    store.select({ ...selection, span: 'sheet' });
}

function covers(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The rows or columns of the selected cells, whole. */
export function widenSelection(store: GridStore, span: 'rows' | 'columns'): void {
  const { selection } = store.get();
  store.select({ ...selection, span: selection.span === 'cells' ? span : 'sheet' });
}

/** Goes where the name box says; false when there is no such place. */
export function goTo(store: GridStore, entry: string): boolean {
  const target = targetOf(store.workbook, store.get().sheet, entry);
  if (!target || target.sheet.visibility !== 'Visible') {
    store.refuse(store.words.nowhere(entry));
    return false;
  }
  store.select(selectionOver(target.area), target.sheet);
  return true;
}

/** The visible sheet that many tabs further. */
export function stepSheet(store: GridStore, step: 1 | -1): void {
  const visible = store.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const next = visible[visible.indexOf(store.get().sheet) + step];
  if (next) store.goToSheet(next);
}
