import { moveFormula } from '../../../calc/shiftFormula';
import {
  areaOf,
  columnsOf,
  intersects,
  MAX_COLUMNS,
  MAX_ROWS,
  rowsOf,
  without,
  type Area,
} from '../../../model/area';
import { copyCells } from '../../../richapi/copyCells';
import { perform } from '../input/cellActions';
import type { Clip, GridStore } from '../state/gridStore';
import { forgetClip } from './copying';
import { markOf, readHtmlTable } from './htmlTable';
import { readTsv } from './tsv';

export interface Pasted {
  readonly plain: string;
  readonly html: string;
}

/** Puts what is on the clipboard at the selection: cells of this page with formulas and looks, else texts as if typed. */
export function pasteAtSelection(store: GridStore, pasted: Pasted, parser: DOMParser): void {
  const { clip } = store.get();
  const source = clip?.source.area;
  if (clip && source && markOf(pasted.html) === clip.id) pasteClip(store, clip, source);
  else pasteTexts(store, textsOf(pasted, parser));
}

function textsOf({ plain, html }: Pasted, parser: DOMParser): string[][] {
  if (plain !== '') return readTsv(plain);
  return readHtmlTable(html, parser) ?? [];
}

function pasteTexts(store: GridStore, texts: readonly (readonly string[])[]): void {
  const height = texts.length;
  const width = texts[0]?.length ?? 0;
  if (height === 0 || width === 0) return;
  const { sheet } = store.get();
  const area = filledArea(store.area, height, width);
  const inputs = Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from(
      { length: columnsOf(area) },
      (__, column) => texts[row % height]?.[column % width] ?? '',
    ),
  );
  const isDone = perform(store, () => {
    sheet.setInputs(area, inputs);
  });
  if (isDone) selectArea(store, area);
}

/** The selection where the copy fits into it evenly, else as much as the copy fills from its first cell on. */
function filledArea(selected: Area, height: number, width: number): Area {
  const isWhole = rowsOf(selected) >= MAX_ROWS || columnsOf(selected) >= MAX_COLUMNS;
  const fits = rowsOf(selected) % height === 0 && columnsOf(selected) % width === 0;
  if (fits && !isWhole) return selected;
  const { top, left } = selected;
  return areaOf(
    top,
    left,
    Math.min(MAX_ROWS, top + height) - 1,
    Math.min(MAX_COLUMNS, left + width) - 1,
  );
}

function pasteClip(store: GridStore, clip: Clip, source: Area): void {
  const { sheet } = store.get();
  const area = clip.isCut
    ? filledArea(
        { ...store.area, bottom: store.area.top, right: store.area.left },
        rowsOf(source),
        columnsOf(source),
      )
    : filledArea(store.area, rowsOf(source), columnsOf(source));
  const isDone = perform(store, () => {
    if (clip.isCut) moveCells(store, clip, source, area);
    else copyCells({ sheet: clip.sheet, area: source }, { sheet, area }, 'All', false, false);
  });
  if (!isDone) return;
  if (clip.isCut) forgetClip(store);
  selectArea(store, area);
}

/** Cells that are cut and pasted keep what their formulas refer to. */
function moveCells(store: GridStore, clip: Clip, source: Area, area: Area): void {
  const { sheet } = store.get();
  const rows = source.top - area.top;
  const columns = source.left - area.left;
  copyCells({ sheet: clip.sheet, area: source }, { sheet, area }, 'All', false, false);
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const formula = sheet.formulaAt(row, column);
      if (formula !== undefined) sheet.setInput(row, column, moveFormula(formula, rows, columns));
    }
  const left = clip.sheet === sheet && intersects(source, area) ? without(source, area) : [source];
  for (const part of left) clip.sheet.clear(part, 'Contents');
}

function selectArea(store: GridStore, { top, left, bottom, right }: Area): void {
  const active = { row: top, column: left };
  store.select({ active, anchor: active, head: { row: bottom, column: right }, span: 'cells' });
}
