import { columnsOf, intersection, rowsOf, type Area } from '../../../model/area';
import type { Sheet } from '../../../model/sheet';
import type { CellStyle } from '../../../model/style';
import type { GridStore } from '../state/gridStore';
import { writeHtmlTable, type HtmlCell } from './htmlTable';
import { writeTsv } from './tsv';

const MAX_COPIED = 2_000_000;

export interface Copied {
  readonly plain: string;
  readonly html: string;
}

/** What goes to the clipboard; the selected cells stay marked for a paste in this page. Undefined when refused. */
export function copySelected(store: GridStore, isCut: boolean): Copied | undefined {
  const { sheet } = store.get();
  const used = sheet.usedArea();
  const selected = store.area;
  const isHuge = rowsOf(selected) * columnsOf(selected) > MAX_COPIED;
  const area = isHuge ? used && intersection(used, selected) : selected;
  if (!area || rowsOf(area) * columnsOf(area) > MAX_COPIED) {
    store.refuse(store.words.tooMany);
    return undefined;
  }
  store.get().clip?.source.release();
  const id = crypto.randomUUID();
  store.set({ clip: { id, isCut, sheet, source: sheet.follow(area) } });
  const rows = shownRows(sheet, area);
  const plain = writeTsv(rows.map((cells) => cells.map(({ text }) => text)));
  return { plain, html: writeHtmlTable(rows, id) };
}

/** Rows hidden by a filter are not copied, as in Excel. */
function shownRows(sheet: Sheet, { top, bottom, left, right }: Area): HtmlCell[][] {
  const rows: HtmlCell[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    if (sheet.grid.rowFormat(row).filtered) continue;
    const cells: HtmlCell[] = [];
    for (let column = left; column <= right; column += 1)
      cells.push({
        text: sheet.textAt(row, column),
        css: htmlStyle(sheet.styleAt(row, column)),
      });
    rows.push(cells);
  }
  return rows;
}

function htmlStyle({ font, fill, horizontal, wrapText }: CellStyle): string {
  const parts = [
    font.bold && 'font-weight:bold',
    font.italic && 'font-style:italic',
    font.color !== '#000000' && `color:${font.color}`,
    fill !== null && `background-color:${fill}`,
    horizontal === 'Center' && 'text-align:center',
    horizontal === 'Right' && 'text-align:right',
    wrapText && 'white-space:pre-wrap',
  ];
  return parts.filter((part) => part !== false).join(';');
}

/** Nothing waits to be pasted any more. */
export function forgetClip(store: GridStore): void {
  store.get().clip?.source.release();
  store.set({ clip: undefined });
}
