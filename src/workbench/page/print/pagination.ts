import type { Area } from '../../model/area';
import type { PageLayout } from '../../model/pageLayout';
import { bodyOf } from './paper';

/** What pagination needs of a sheet. */
export interface PrintSource {
  readonly layout: PageLayout;
  /** What is printed, each block from a page of its own. */
  readonly areas: readonly Area[];
  /** In points; 0 for a hidden row. */
  rowHeight(row: number): number;
  /** In points; 0 for a hidden column. */
  columnWidth(column: number): number;
  /** The rows that start a page. */
  readonly rowBreaks: readonly number[];
  /** The columns that start a page. */
  readonly columnBreaks: readonly number[];
}

/** Rows or columns from the first to the last. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export interface PrintedPage {
  /** As the footer counts it. */
  readonly number: number;
  readonly rows: Stretch;
  readonly columns: Stretch;
  /** Rows printed once more above. */
  readonly titleRows: Stretch | undefined;
  /** Columns printed once more at the left. */
  readonly titleColumns: Stretch | undefined;
}

export interface Pagination {
  /** 1 is life size. */
  readonly scale: number;
  readonly pages: readonly PrintedPage[];
}

/** Excel's limits of a scale, in per cent. */
const LEAST_SCALE = 10;
const FULL_SCALE = 100;
/** Lengths that went through millimetres and inches are equal up to this, in points. */
const TOLERANCE = 0.05;

/** Which cells stand on which page, as Excel lays pages out. */
export function paginate(source: PrintSource): Pagination {
  const { zoom } = source.layout;
  if ('scale' in zoom) {
    const scale = zoom.scale / 100;
    return { scale, pages: pagesAt(source, scale, source) };
  }
  const scale = fittingScale(source) / 100;
  return { scale, pages: pagesAt(source, scale, NO_BREAKS) };
}

type Breaks = Pick<PrintSource, 'rowBreaks' | 'columnBreaks'>;

/** Manual breaks do not hold where the sheet is fitted to pages. */
const NO_BREAKS: Breaks = { rowBreaks: [], columnBreaks: [] };

/** The largest whole per cent, at most 100, at which the sheet fits the pages it may take. */
function fittingScale(source: PrintSource): number {
  let [low, high] = [LEAST_SCALE, FULL_SCALE];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(source, middle / 100)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function fits(source: PrintSource, scale: number): boolean {
  const { zoom } = source.layout;
  if ('scale' in zoom) return true;
  const { horizontalFitToPages: across, verticalFitToPages: down } = zoom;
  const grids = source.areas.map((area) => stretchesOf(source, area, scale, NO_BREAKS));
  const total = (counts: readonly number[]): number =>
    counts.reduce((sum, count) => sum + count, 0);
  return (
    mayTake(across, Math.max(0, ...grids.map(({ columns }) => columns.length))) &&
    mayTake(down, total(grids.map(({ rows }) => rows.length)))
  );
}

function mayTake(allowed: number | undefined, pages: number): boolean {
  return allowed === undefined || allowed === 0 || pages <= allowed;
}

function pagesAt(source: PrintSource, scale: number, breaks: Breaks): PrintedPage[] {
  const { layout } = source;
  const pages: PrintedPage[] = [];
  for (const area of source.areas) {
    const { rows, columns } = stretchesOf(source, area, scale, breaks);
    const places =
      layout.printOrder === 'OverThenDown'
        ? rows.flatMap((down) => columns.map((over) => ({ down, over })))
        : columns.flatMap((over) => rows.map((down) => ({ down, over })));
    for (const { down, over } of places)
      pages.push({
        number: (layout.firstPageNumber ?? 1) + pages.length,
        rows: down,
        columns: over,
        titleRows: repeatedBefore(rowsOfTitle(layout), down.first),
        titleColumns: repeatedBefore(columnsOfTitle(layout), over.first),
      });
  }
  return pages;
}

interface Stretches {
  readonly rows: readonly Stretch[];
  readonly columns: readonly Stretch[];
}

function stretchesOf(source: PrintSource, area: Area, scale: number, breaks: Breaks): Stretches {
  const { layout } = source;
  const body = bodyOf(layout);
  return {
    rows: stretches({
      range: { first: area.top, last: area.bottom },
      room: body.height / scale,
      sizeOf: (row) => source.rowHeight(row),
      breaks: new Set(breaks.rowBreaks),
      title: rowsOfTitle(layout),
    }),
    columns: stretches({
      range: { first: area.left, last: area.right },
      room: body.width / scale,
      sizeOf: (column) => source.columnWidth(column),
      breaks: new Set(breaks.columnBreaks),
      title: columnsOfTitle(layout),
    }),
  };
}

interface Division {
  readonly range: Stretch;
  readonly room: number;
  readonly sizeOf: (index: number) => number;
  readonly breaks: ReadonlySet<number>;
  readonly title: Stretch | undefined;
}

/** Divides rows or columns among pages; one that is larger than a page has a page of its own. */
function stretches({ range, room, sizeOf, breaks, title }: Division): Stretch[] {
  const found: Stretch[] = [];
  let first = range.first;
  let filled = titleSize(title, first, sizeOf);
  for (let index = range.first; index <= range.last; index += 1) {
    const size = sizeOf(index);
    const isOver = filled + size > room + TOLERANCE && size > 0;
    if (index > first && (isOver || breaks.has(index))) {
      found.push({ first, last: index - 1 });
      first = index;
      filled = titleSize(title, first, sizeOf);
    }
    filled += size;
  }
  found.push({ first, last: range.last });
  return found.filter(({ first: from, last }) => isSeen(from, last, sizeOf));
}

function isSeen(first: number, last: number, sizeOf: (index: number) => number): boolean {
  for (let index = first; index <= last; index += 1) if (sizeOf(index) > 0) return true;
  return false;
}

function titleSize(
  title: Stretch | undefined,
  start: number,
  sizeOf: (index: number) => number,
): number {
  const repeated = repeatedBefore(title, start);
  if (!repeated) return 0;
  let size = 0;
  for (let index = repeated.first; index <= repeated.last; index += 1) size += sizeOf(index);
  return size;
}

/** Titles are repeated on the pages after their own. */
function repeatedBefore(title: Stretch | undefined, start: number): Stretch | undefined {
  return title && start > title.last ? title : undefined;
}

function rowsOfTitle({ printTitleRows: area }: PageLayout): Stretch | undefined {
  return area ? { first: area.top, last: area.bottom } : undefined;
}

function columnsOfTitle({ printTitleColumns: area }: PageLayout): Stretch | undefined {
  return area ? { first: area.left, last: area.right } : undefined;
}
