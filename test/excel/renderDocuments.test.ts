import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { columnPoints, type DocumentCell, type SheetDocument } from '../../src/documents';
import { renderDocuments, runExcel } from '../../src/excel';
import { sheetNameFor } from '../../src/documents/sheetNames';
import type { Sheet } from '../../src/workbench/model/sheet';
import { area } from '../workbench/model/builders';
import { emptyBook, sheetOf, type Book } from './registerBook';

const cell = (column: number, value: DocumentCell['value'], more: Partial<DocumentCell> = {}) => ({
  column,
  value,
  style: {},
  ...more,
});

const documentOf = (more: Partial<SheetDocument> = {}): SheetDocument => ({
  title: 'Отчёт',
  columns: [10, 20.5, 5],
  rows: [{ height: 15, cells: [cell(0, 'Итого'), cell(2, 12)] }],
  print: {
    orientation: 'portrait',
    margins: { top: 2, bottom: 1.5, left: 3, right: 1 },
    language: 'ru',
  },
  ...more,
});

let book: Book;

const render = (...documents: SheetDocument[]): Promise<string[]> =>
  runExcel(book.office.Excel, (context) => renderDocuments(context, documents));

describe('a rendered document', () => {
  let sheet: Sheet;

  beforeAll(async () => {
    book = emptyBook();
    const borders = ['top', 'bottom', 'left', 'right'] as const;
    const [name = ''] = await render(
      documentOf({
        rows: [
          {
            height: 15,
            cells: [
              cell(0, 'Заголовок', { span: 3, style: { bold: true, size: 14, align: 'center' } }),
            ],
          },
          {
            height: 31.5,
            cells: [
              cell(0, '=1+1', { style: { wrap: true, borders, vertical: 'top' } }),
              cell(1, '12.03.2026'),
            ],
          },
          {
            height: 15,
            startsPage: true,
            cells: [
              cell(1, '-5'),
              cell(2, 1234.5, {
                style: { format: '0.00', fill: '#EEEEEE', colour: '#123456', italic: true },
              }),
            ],
          },
        ],
        print: {
          ...documentOf().print,
          repeatRows: [0, 1],
          footer: { left: 'Ким А.', center: '&P / &N', right: '2026' },
        },
      }),
    );
    sheet = sheetOf(book, name);
  });

  test('holds its texts and numbers as values, never a formula', () => {
    expect([
      sheet.valueAt(0, 0),
      sheet.valueAt(1, 0),
      sheet.valueAt(1, 1),
      sheet.valueAt(2, 1),
      sheet.valueAt(2, 2),
    ]).toEqual(['Заголовок', '=1+1', '12.03.2026', '-5', 1234.5]);
    const found: string[] = [];
    for (let row = 0; row < 3; row += 1) {
      for (let column = 0; column < 3; column += 1) {
        const formula = sheet.formulaAt(row, column);
        if (formula !== undefined) found.push(formula);
      }
    }
    expect(found).toEqual([]);
  });

  test('merges what stretches over columns, and nothing else', () => {
    expect(sheet.state.merges).toEqual([area('A1:C1')]);
  });

  test('looks as described', () => {
    expect(sheet.styleAt(0, 0)).toMatchObject({
      font: { name: 'Times New Roman', bold: true, size: 14 },
      horizontal: 'Center',
    });
    const line = { style: 'Continuous', weight: 'Thin', color: '#000000' };
    expect(sheet.styleAt(1, 0)).toMatchObject({
      font: { bold: false, size: 11 },
      wrapText: true,
      vertical: 'Top',
      borders: { top: line, bottom: line, left: line, right: line },
    });
    expect(sheet.styleAt(2, 2)).toMatchObject({
      font: { italic: true, color: '#123456' },
      fill: '#EEEEEE',
      numberFormat: '0.00',
    });
    expect(sheet.styleAt(2, 1).borders).toMatchObject({ top: null, right: null });
    expect(sheet.textAt(2, 2)).toBe('1234.50');
  });

  test('has its widths, heights and page breaks, and no gridlines', () => {
    [10, 20.5, 5].forEach((width, column) => {
      expect(Math.abs(sheet.columnWidth(column) - columnPoints(width))).toBeLessThan(1);
    });
    expect([0, 1, 2].map((row) => sheet.rowHeight(row))).toEqual([15, 31.5, 15]);
    expect(sheet.state.horizontalPageBreaks).toEqual([2]);
    expect(sheet.state.showGridlines).toBe(false);
  });

  test('prints on A4 at full size within its margins, titles on every page', () => {
    const { pageLayout } = sheet.state;
    expect(pageLayout).toMatchObject({
      paperSize: 'A4',
      orientation: 'Portrait',
      zoom: { scale: 100 },
      printArea: [area('A1:C3')],
      printTitleRows: { top: 0, bottom: 1 },
      footers: { left: 'Ким А.', center: '&P / &N', right: '2026' },
    });
    const { top, bottom, left, right } = pageLayout.margins;
    const centimetres = [top, bottom, left, right].map((points) => (points / 72) * 2.54);
    expect(centimetres.map((each) => Math.round(each * 100) / 100)).toEqual([2, 1.5, 3, 1]);
  });
});

describe('sheets of documents', () => {
  beforeEach(() => {
    book = emptyBook();
  });

  test('follow the others in the order of the documents, each under a name of its own', async () => {
    const names = await render(
      documentOf({ title: 'Ким Анна' }),
      documentOf({ title: 'КИМ АННА', print: { ...documentOf().print, orientation: 'landscape' } }),
      documentOf({ title: 'лист1' }),
    );
    expect(names).toEqual(['Ким Анна', 'КИМ АННА (2)', 'лист1 (2)']);
    expect(book.workbook.sheets.map(({ name }) => name)).toEqual(['Лист1', ...names]);
    expect(sheetOf(book, 'КИМ АННА (2)').state.pageLayout.orientation).toBe('Landscape');
    expect(sheetOf(book, 'КИМ АННА (2)').state.pageLayout.printTitleRows).toBeNull();
  });

  test('of another time do not replace those that are there', async () => {
    await render(documentOf({ rows: [{ height: 15, cells: [cell(0, 'первый')] }] }));
    const names = await render(documentOf());
    expect(names).toEqual(['Отчёт (2)']);
    expect(sheetOf(book, 'Отчёт').valueAt(0, 0)).toBe('первый');
  });

  test('are led to by the links of others, whatever their names had to become', async () => {
    const linked = (document: string) =>
      cell(0, `=${document}`, { link: { document }, style: { colour: '#0563C1' } });
    const [contents = ''] = await render(
      documentOf({
        title: 'Содержание',
        rows: ["О'Нил Анна", 'лист1', 'никто'].map((title) => ({
          height: 15,
          cells: [linked(title)],
        })),
      }),
      documentOf({ title: "О'Нил Анна" }),
      documentOf({ title: 'лист1' }),
    );
    const sheet = sheetOf(book, contents);
    expect(sheet.state.hyperlinks).toEqual([
      { area: area('A1'), documentReference: "'О''Нил Анна'!A1" },
      { area: area('A2'), documentReference: "'лист1 (2)'!A1" },
    ]);
    expect(sheet.valueAt(0, 0)).toBe("=О'Нил Анна");
    expect(sheet.styleAt(0, 0).font).toMatchObject({
      name: 'Times New Roman',
      color: '#0563C1',
      underline: 'None',
    });
  });

  test('take one request each', async () => {
    const documents = Array.from({ length: 5 }, (_, index) => documentOf({ title: `№ ${index}` }));
    const { traffic } = await book.office.host.measure(() => render(...documents));
    expect(traffic.syncs).toBe(1 + 5);
  });

  test.each([
    'a'.repeat(80),
    'A/B\\C?D*E[F]G:H',
    "'Кавычки'",
    `${'я'.repeat(30)}'конец`,
    'History',
    'history',
    '',
    ' \t ',
    "'''",
    `${'я'.repeat(30)}😀`,
  ])('may have any title, such as «%s»', async (title) => {
    const names = await render(documentOf({ title }), documentOf({ title }));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(2);
    for (const name of names) {
      expect(name).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}\p{Cs}]{1,31}(?<!')$/u);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name.toLowerCase()).not.toBe('history');
    }
  });

  test('keep as much of a title as fits, the number included', () => {
    const long = 'Иванова-Петрова Александра Константиновна';
    const first = sheetNameFor(long, new Set());
    expect(first).toBe('Иванова-Петрова Александра Конс');
    expect(sheetNameFor(long, new Set([first.toLowerCase()]))).toBe(
      'Иванова-Петрова Александра (2)',
    );
    expect(sheetNameFor('A/B: «C»', new Set())).toBe('A B «C»');
  });
});
