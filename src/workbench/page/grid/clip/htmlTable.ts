/** One cell as it is written to the clipboard. */
export interface HtmlCell {
  readonly text: string;
  /** A CSS declaration list. */
  readonly css: string;
}

const MARK = 'data-workbook-copy';

/** A table for other programs; the mark tells a paste into this page that the cells themselves are at hand. */
export function writeHtmlTable(rows: readonly (readonly HtmlCell[])[], mark: string): string {
  const lines = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`);
  return `<meta charset="utf-8"><table ${MARK}="${mark}">${lines.join('')}</table>`;
}

function cellHtml({ text, css }: HtmlCell): string {
  const style = css === '' ? '' : ` style="${escaped(css)}"`;
  return `<td${style}>${escaped(text).replaceAll('\n', '<br>')}</td>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The mark of a copy made in this page. */
export function markOf(html: string): string | undefined {
  return new RegExp(`${MARK}="([^"]+)"`).exec(html)?.[1];
}

/** The texts of the first table; a cell over several rows or columns stands in the first of them. */
export function readHtmlTable(html: string, parser: DOMParser): string[][] | undefined {
  const table = parser.parseFromString(html, 'text/html').querySelector('table');
  if (!table) return undefined;
  const rows: string[][] = [];
  [...table.rows].forEach((line, index) => {
    const row = (rows[index] ??= []);
    let column = 0;
    for (const cell of line.cells) {
      while (row[column] !== undefined) column += 1;
      fill(rows, index, column, cell);
      column += cell.colSpan;
    }
  });
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

function fill(rows: string[][], top: number, left: number, cell: HTMLTableCellElement): void {
  for (let row = top; row < top + cell.rowSpan; row += 1) {
    const target = (rows[row] ??= []);
    for (let column = left; column < left + cell.colSpan; column += 1)
      target[column] = row === top && column === left ? textOf(cell) : '';
  }
}

function textOf(cell: HTMLTableCellElement): string {
  for (const end of cell.querySelectorAll('br')) end.replaceWith('\n');
  return (cell.textContent || '').replaceAll('\u00a0', ' ').trim();
}
