import { describe, expect, test } from '@jest/globals';
import { DEFAULT_PAGE_LAYOUT, type PageLayout } from '../../../../src/workbench/model/pageLayout';
import {
  paginate,
  type PrintSource,
  type Pagination,
} from '../../../../src/workbench/page/print/pagination';

/** A4 upright with half-inch margins: 523 by 770 points for cells. */
const MARGINS = { top: 36, bottom: 36, left: 36, right: 36 };

function pagesOf(
  layout: Partial<PageLayout>,
  source: Partial<Omit<PrintSource, 'layout'>> = {},
): Pagination {
  return paginate({
    layout: { ...DEFAULT_PAGE_LAYOUT, margins: MARGINS, ...layout },
    areas: [{ top: 0, left: 0, bottom: 99, right: 4 }],
    rowHeight: () => 20,
    columnWidth: () => 100,
    rowBreaks: [],
    columnBreaks: [],
    ...source,
  });
}

const rowsOf = ({ pages }: Pagination) => pages.map(({ rows }) => [rows.first, rows.last]);
const columnsOf = ({ pages }: Pagination) =>
  pages.map(({ columns }) => [columns.first, columns.last]);

describe('pagination', () => {
  test('puts as many rows on a page as fit between the margins', () => {
    expect(rowsOf(pagesOf({}))).toEqual([
      [0, 37],
      [38, 75],
      [76, 99],
    ]);
  });

  test('turns the paper for a landscape layout', () => {
    const turned = pagesOf({ orientation: 'Landscape' });
    expect(rowsOf(turned)[0]).toEqual([0, 25]);
    expect(columnsOf(turned).every(([, last]) => last === 4)).toBe(true);
  });

  test('goes down before it goes over, unless the layout says otherwise', () => {
    const wide = { columnWidth: () => 200, areas: [{ top: 0, left: 0, bottom: 49, right: 3 }] };
    expect(rowsOf(pagesOf({}, wide)).map(([first]) => first)).toEqual([0, 38, 0, 38]);
    const over = pagesOf({ printOrder: 'OverThenDown' }, wide);
    expect(rowsOf(over).map(([first]) => first)).toEqual([0, 0, 38, 38]);
    expect(columnsOf(over)).toEqual([
      [0, 1],
      [2, 3],
      [0, 1],
      [2, 3],
    ]);
  });

  test('repeats the title rows on the pages after their own and leaves room for them', () => {
    const titled = pagesOf({ printTitleRows: { top: 0, left: 0, bottom: 1, right: 16383 } });
    expect(titled.pages.map(({ titleRows }) => titleRows)).toEqual([
      undefined,
      { first: 0, last: 1 },
      { first: 0, last: 1 },
    ]);
    expect(rowsOf(titled)).toEqual([
      [0, 37],
      [38, 73],
      [74, 99],
    ]);
  });

  test('starts a page at a manual break', () => {
    expect(rowsOf(pagesOf({}, { rowBreaks: [10] }))).toEqual([
      [0, 9],
      [10, 47],
      [48, 85],
      [86, 99],
    ]);
  });

  test('shrinks to the pages it may take and then knows no manual breaks', () => {
    const fitted = pagesOf(
      { zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } },
      { rowBreaks: [10] },
    );
    expect(fitted.scale).toBe(0.38);
    expect(rowsOf(fitted)).toEqual([[0, 99]]);
  });

  test('never enlarges to fill the pages it may take', () => {
    const small = { areas: [{ top: 0, left: 0, bottom: 4, right: 0 }] };
    expect(pagesOf({ zoom: { horizontalFitToPages: 1 } }, small).scale).toBe(1);
  });

  test('fits only the width where the height is free', () => {
    const fitted = pagesOf(
      { zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } },
      { columnWidth: () => 209 },
    );
    expect(fitted.scale).toBe(0.5);
    expect(rowsOf(fitted)).toEqual([
      [0, 75],
      [76, 99],
    ]);
  });

  test('gives a row higher than a page a page of its own', () => {
    const high = pagesOf({}, { rowHeight: (row) => (row === 1 ? 2000 : 20) });
    expect(rowsOf(high).slice(0, 3)).toEqual([
      [0, 0],
      [1, 1],
      [2, 39],
    ]);
  });

  test('passes over hidden rows and prints no page of them alone', () => {
    const hidden = pagesOf({}, { rowHeight: (row) => (row < 50 ? 0 : 20), rowBreaks: [50] });
    expect(rowsOf(hidden)).toEqual([
      [50, 87],
      [88, 99],
    ]);
  });

  test('begins every print area on a page and counts from the first page number', () => {
    const areas = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 5, left: 0, bottom: 6, right: 0 },
    ];
    const counted = pagesOf({ firstPageNumber: 7 }, { areas });
    expect(counted.pages.map(({ number }) => number)).toEqual([7, 8]);
    expect(rowsOf(counted)).toEqual([
      [0, 1],
      [5, 6],
    ]);
  });
});
