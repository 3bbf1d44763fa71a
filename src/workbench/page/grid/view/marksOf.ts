import { cellArea, isSingleCell, sameArea } from '../../../model/area';
import { mergeAt } from '../input/movement';
import type { GridStore } from '../state/gridStore';
import type { Mark } from './SelectionMarks';

/** What is marked in the sheet: where others are, what waits to be pasted, and where the person is. */
export function marksOf(
  store: GridStore,
  people: ((client: string) => string | undefined) | undefined,
): readonly Mark[] {
  const { sheet, selection, clip } = store.get();
  const { area } = store;
  const { row, column } = selection.active;
  const active = mergeAt(sheet, selection.active) ?? cellArea(row, column);
  const copied = clip?.sheet === sheet ? clip.source.area : undefined;
  const isBlock = !isSingleCell(area) && !sameArea(area, active);
  return [
    ...othersMarks(store, people),
    ...(isBlock ? [{ key: 'selection', kind: 'selection', area } as const] : []),
    { key: 'active', kind: 'active', area: active },
    ...(copied ? [{ key: 'clip', kind: 'clip', area: copied } as const] : []),
  ];
}

function othersMarks(
  { workbook, others, get }: GridStore,
  people: ((client: string) => string | undefined) | undefined,
): Mark[] {
  if (!people) return [];
  return [...others].flatMap((client) => {
    const label = people(client);
    const { sheetId, area } = workbook.selectionOf(client);
    if (label === undefined || sheetId !== get().sheet.id) return [];
    return [{ key: `other ${client}`, kind: 'other', area, label } as const];
  });
}
