import { Cell } from '../../../src/workbench/model/cell';
import { CellError, type CellValue } from '../../../src/workbench/model/cellValue';
import { areaOf, parseAddress, type Area } from '../../../src/workbench/model/area';
import { DEFAULT_PAGE_LAYOUT } from '../../../src/workbench/model/pageLayout';
import { DEFAULT_PROTECTION_OPTIONS } from '../../../src/workbench/model/sheetFeatures';
import type { Sheet } from '../../../src/workbench/model/sheet';
import { DEFAULT_STYLE, withStyle, type StylePatch } from '../../../src/workbench/model/style';
import { Table, type TableState } from '../../../src/workbench/model/table';
import { Workbook } from '../../../src/workbench/model/workbook';

export const clock = () => new Date('2026-01-15T09:00:00Z');

function emptyWorkbook(): Workbook {
  return new Workbook({ clock });
}

/** A workbook with one sheet that `fill` fills without events. */
export function workbookWith(fill: (sheet: Sheet, workbook: Workbook) => void, name = 'Лист1') {
  const workbook = emptyWorkbook();
  workbook.restore(() => {
    fill(workbook.addSheet(name), workbook);
  });
  return workbook;
}

export function area(address: string): Area {
  return parseAddress(address) ?? areaOf(0, 0, 0, 0);
}

export function put(
  sheet: Sheet,
  address: string,
  value: CellValue,
  formula?: string,
  look: StylePatch = {},
) {
  const { top, left } = area(address);
  sheet.grid.put(top, left, new Cell(value, formula, withStyle(DEFAULT_STYLE, look)));
}

export function putSpill(
  sheet: Sheet,
  address: string,
  values: readonly (readonly CellValue[])[],
  formula: string,
) {
  const { top, left } = area(address);
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      const cell = new Cell(value, r + c === 0 ? formula : undefined);
      cell.spill = r + c === 0 ? { rows: values.length, columns: row.length } : 'child';
      sheet.grid.put(top + r, left + c, cell);
    });
  });
}

export function putTable(
  sheet: Sheet,
  address: string,
  state: Pick<TableState, 'name' | 'columns'> & Partial<TableState>,
) {
  const table = new Table(sheet, sheet.workbook.nextTableId(), {
    area: area(address),
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    criteria: new Map(),
    ...state,
  });
  sheet.set('tables', [...sheet.tables, table]);
}

/** A workbook with every feature that a file can keep. */
export function wholeWorkbook(): Workbook {
  const workbook = emptyWorkbook();
  workbook.restore(() => {
    fillActivities(workbook.addSheet('Іс-шаралар & «Q»'));
    fillLooks(workbook.addSheet("Лист 'два' 2"));
    fillFeatures(workbook.addSheet('Scale'));
    const hidden = workbook.addSheet('Скрытый');
    hidden.set('visibility', 'VeryHidden');
    fillDocument(workbook);
  });
  return workbook;
}

function fillActivities(sheet: Sheet): void {
  const headers = ['Консультант', 'Дата', 'Форма\nучастия', 'Баллы'];
  headers.forEach((header, index) => {
    put(sheet, `${'ABCD'[index] ?? ''}1`, header, undefined, { font: { bold: true } });
  });
  put(sheet, 'A2', 'Ахметова Әйгерім');
  put(sheet, 'B2', 45291.25, undefined, { numberFormat: 'dd.mm.yyyy' });
  put(sheet, 'C2', '10а');
  put(sheet, 'D2', 2.5, '=IFERROR(CPD.SCORE([@[Форма\nучастия]],[@Дата],Scale),0)');
  put(sheet, 'A3', ' «=не формула» \n& <тег> _x0041_ 🎓 ');
  put(sheet, 'B3', 60, undefined, { numberFormat: 'm/d/yyyy' });
  put(sheet, 'C3', null, undefined, { fill: '#FFF2CC' });
  put(sheet, 'D3', '', '=IFERROR(CPD.SCORE([@[Форма\nучастия]],[@Дата],Scale),0)');
  put(sheet, 'A4', 'Итого');
  put(sheet, 'D4', 2.5, '=SUBTOTAL(109,Activities[Баллы])');
  putTable(sheet, 'A1:D4', {
    name: 'Activities',
    showTotals: true,
    style: 'TableStyleLight9',
    showBandedColumns: true,
    highlightFirstColumn: true,
    columns: [
      { id: 1, name: 'Консультант', totals: { label: 'Итого' } },
      { id: 2, name: 'Дата' },
      { id: 4, name: 'Форма\nучастия' },
      {
        id: 5,
        name: 'Баллы',
        formula: '=IFERROR(CPD.SCORE([@[Форма\nучастия]],[@Дата],Scale),0)',
        totals: { function: 'sum' },
      },
    ],
  });
  put(sheet, 'F1', 'b', '=IFS(A1="_xlfn.IFS(","a",TRUE,"b")');
  put(sheet, 'F2', true, '=ISNUMBER(B2)');
  put(sheet, 'F3', new CellError('#N/A'), '=NA()');
  put(sheet, 'F4', new CellError('#DIV/0!'));
  put(sheet, 'F5', false);
  putSpill(sheet, 'F6', [[3]], '=LET(x,1,y,x+1,x+y)');
  put(sheet, 'F7', 1e-7);
  put(sheet, 'F8', 0.1 + 0.2);
  putSpill(
    sheet,
    'H1',
    [
      ['a', 1],
      ['б', null],
      [true, 3],
    ],
    '=SORT(FILTER(A2:B4,B2:B4<>""))',
  );
  putTable(sheet, 'K1:L3', {
    name: 'Пустая',
    style: '',
    showBandedRows: false,
    showFilterButton: false,
    columns: [
      { id: 1, name: 'Столбец1' },
      { id: 2, name: "a '#[b]" },
    ],
  });
  put(sheet, 'K1', 'Столбец1');
  put(sheet, 'L1', "a '#[b]");
}

function fillLooks(sheet: Sheet): void {
  const thin = { style: 'Continuous', weight: 'Thin', color: '#FF0000' } as const;
  put(sheet, 'A1', 1, undefined, {
    numberFormat: '#,##0.00 "₸"',
    font: {
      name: 'Times New Roman',
      size: 14.5,
      bold: true,
      italic: true,
      underline: 'Double',
      strikethrough: true,
      color: '#00B050',
    },
    fill: '#DDEBF7',
    borders: {
      top: thin,
      bottom: { style: 'Double', weight: 'Thick', color: '#000000' },
      left: { style: 'Dash', weight: 'Medium', color: '#0070C0' },
      right: { style: 'SlantDashDot', weight: 'Medium', color: '#000000' },
    },
    horizontal: 'CenterAcrossSelection',
    vertical: 'Top',
    wrapText: true,
    indent: 2,
    rotation: -45,
    shrinkToFit: true,
    locked: false,
    formulaHidden: true,
  });
  put(sheet, 'B1', 'стопкой', undefined, {
    rotation: 180,
    horizontal: 'Distributed',
    vertical: 'Justify',
  });
  put(sheet, 'C1', 0.5, undefined, {
    numberFormat: 'h:mm',
    borders: { left: { style: 'Continuous', weight: 'Hairline', color: '#000000' } },
  });
  sheet.grid.setRowFormat(2, { height: 33.75 });
  sheet.grid.setRowFormat(3, { hidden: true });
  sheet.grid.setRowFormat(4, { style: withStyle(DEFAULT_STYLE, { fill: '#E2EFDA' }) });
  sheet.grid.setColumnFormat(1, { width: 120 });
  sheet.grid.setColumnFormat(2, { width: 120 });
  sheet.grid.setColumnFormat(3, { hidden: true });
  sheet.grid.setColumnFormat(4, { style: withStyle(DEFAULT_STYLE, { numberFormat: '@' }) });
  sheet.set('merges', [area('A7:C8'), area('E7:E9')]);
  sheet.set('freeze', { rows: 1, columns: 2 });
  sheet.set('tabColor', '#7030A0');
  sheet.set('showGridlines', false);
  sheet.set('showHeadings', false);
  sheet.set('standardHeight', 18);
  sheet.set('standardWidth', 60);
  sheet.set('protection', {
    protected: true,
    options: {
      ...DEFAULT_PROTECTION_OPTIONS,
      allowSort: true,
      allowFormatColumns: true,
      allowEditObjects: true,
      selectionMode: 'Unlocked',
    },
  });
  sheet.set('horizontalPageBreaks', [10, 20]);
  sheet.set('verticalPageBreaks', [3]);
  sheet.set('pageLayout', {
    ...DEFAULT_PAGE_LAYOUT,
    orientation: 'Landscape',
    paperSize: 'A3',
    margins: { top: 72, bottom: 56.7, left: 28.35, right: 18 },
    headerMargin: 14.4,
    footerMargin: 7.2,
    centerHorizontally: true,
    centerVertically: true,
    printArea: [area('A1:C10'), area('E1:E10')],
    printTitleRows: area('1:2'),
    printTitleColumns: area('A:A'),
    zoom: { horizontalFitToPages: 1 },
    blackAndWhite: true,
    draftMode: true,
    printGridlines: true,
    printHeadings: true,
    printOrder: 'OverThenDown',
    firstPageNumber: 7,
    headers: { left: 'Палата && Ко', center: '&"Arial,Bold"&12Отчёт', right: '&D' },
    footers: { left: '', center: 'Страница &P из &N', right: '' },
  });
}

function fillFeatures(sheet: Sheet): void {
  put(sheet, 'A1', 5);
  put(sheet, 'A2', 12);
  sheet.set('conditionalFormats', [
    format(
      0,
      'A1:A9',
      { kind: 'custom', formula: '=$A1>IFS(TRUE,3)' },
      { font: { bold: true, color: '#9C0006' }, fill: '#FFC7CE' },
      true,
    ),
    format(
      1,
      'A1:A9',
      { kind: 'cellValue', operator: 'NotBetween', formula1: '=1', formula2: '=B1' },
      { borders: { top: { style: 'Continuous', weight: 'Thin', color: '#0000FF' } } },
    ),
    format(
      2,
      'A:A',
      { kind: 'containsText', operator: 'NotContains', text: 'не "да"' },
      { font: { strikethrough: true, italic: false } },
    ),
    format(
      3,
      'A1',
      { kind: 'containsText', operator: 'BeginsWith', text: 'а' },
      { fill: '#FFEB9C' },
    ),
    format(
      4,
      'B1:B2',
      { kind: 'presetCriteria', criterion: 'DuplicateValues' },
      { fill: '#FFEB9C' },
    ),
    format(
      5,
      'B1:B2',
      { kind: 'presetCriteria', criterion: 'OneStdDevBelowAverage' },
      { fill: '#FFEB9C' },
    ),
    format(6, 'B1:B2', { kind: 'presetCriteria', criterion: 'ThisWeek' }, { numberFormat: '0.0' }),
  ]);
  const errorAlert = {
    message: 'Нет такого «имени» & <знака>',
    showAlert: true,
    style: 'Warning',
    title: 'Ошибка',
  } as const;
  const prompt = { message: 'Выберите\nиз списка', showPrompt: true, title: 'Имя' };
  const quiet = {
    errorAlert: { message: '', showAlert: false, style: 'Stop', title: '' },
    prompt: { message: '', showPrompt: false, title: '' },
  } as const;
  sheet.set('validations', [
    {
      areas: [area('A:A')],
      rule: { kind: 'list', source: '=INDIRECT("Activities[Консультант]")', inCellDropDown: true },
      errorAlert,
      prompt,
      ignoreBlanks: true,
    },
    {
      areas: [area('B2:B20000'), area('D2')],
      rule: { kind: 'list', source: 'да,нет,"возможно"', inCellDropDown: false },
      ...quiet,
      ignoreBlanks: false,
    },
    {
      areas: [area('C1')],
      rule: { kind: 'date', operator: 'Between', formula1: 43831, formula2: '=TODAY()' },
      ...quiet,
      ignoreBlanks: true,
    },
    {
      areas: [area('C2')],
      rule: { kind: 'wholeNumber', operator: 'GreaterThan', formula1: '=A1' },
      ...quiet,
      ignoreBlanks: true,
    },
    {
      areas: [area('C3')],
      rule: { kind: 'decimal', operator: 'EqualTo', formula1: 0.5 },
      ...quiet,
      ignoreBlanks: true,
    },
    {
      areas: [area('C4')],
      rule: { kind: 'textLength', operator: 'LessThanOrEqual', formula1: 60 },
      ...quiet,
      ignoreBlanks: true,
    },
    {
      areas: [area('C5')],
      rule: { kind: 'custom', formula: '=COUNTIF(A:A,C5)=1' },
      ...quiet,
      ignoreBlanks: true,
    },
    {
      areas: [area('C6')],
      rule: { kind: 'none' },
      errorAlert: quiet.errorAlert,
      prompt,
      ignoreBlanks: true,
    },
    {
      areas: [area('C7')],
      rule: { kind: 'time', operator: 'LessThan', formula1: 0.75 },
      ...quiet,
      ignoreBlanks: true,
    },
  ]);
  sheet.set('hyperlinks', [
    { area: area('A1'), address: 'https://example.kz/?a=1&b="2"', screenTip: 'Сайт & палаты' },
    { area: area('A2:A3'), documentReference: "'Лист ''два'' 2'!A1" },
  ]);
  sheet.set('comments', [
    {
      id: '{00000000-0000-0000-0002-000000000001}',
      area: area('B1'),
      text: 'Проверить\nдату',
      author: 'Сапарова',
      resolved: false,
      replies: [],
    },
    {
      id: '{0A0A0A0A-0000-0000-0000-000000000001}',
      area: area('B2'),
      text: 'Где документ?',
      author: 'Сапарова',
      resolved: true,
      replies: [
        { id: '{0A0A0A0A-0000-0000-0000-000000000002}', author: 'Иванов', text: 'В папке 3' },
      ],
    },
  ]);
  sheet.set('autoFilter', {
    area: area('A1:B2'),
    criteria: new Map([
      [0, { filterOn: 'Values', values: ['5', ''] }],
      [1, { filterOn: 'Custom', criterion1: '>=1', criterion2: '<9', operator: 'And' }],
    ]),
  });
  sheet.grid.setRowFormat(1, { filtered: true });
}

function format(
  priority: number,
  address: string,
  rule: Sheet['conditionalFormats'][number]['rule'],
  style: StylePatch,
  stopIfTrue = false,
): Sheet['conditionalFormats'][number] {
  const id = `{00000000-0000-0000-0001-${String(priority + 1).padStart(12, '0')}}`;
  return { id, areas: [area(address)], rule, style, priority, stopIfTrue };
}

function fillDocument(workbook: Workbook): void {
  const scope = workbook.sheet('Scale')?.id;
  workbook.names.add({ name: 'CPD_Year', formula: '=Scale!$A$1', comment: 'Отчётный год & «год»' });
  workbook.names.add({ name: 'Ставка', formula: '=IFS(TRUE,0.12)', visible: false });
  workbook.names.add({ name: 'Локальное', formula: "='Лист ''два'' 2'!$A:$A", scope });
  workbook.set('properties', {
    title: 'Реестр & «повышения»',
    subject: 'CPD',
    author: 'Палата',
    company: 'Палата юридических консультантов',
    category: 'Реестр',
    keywords: 'балл; норма',
    comments: 'две\nстроки',
    manager: 'Сапарова',
    lastAuthor: 'Иванов',
  });
  workbook.set('calculationMode', 'Manual');
  workbook.set('structureProtection', { protected: true });
  workbook.customProperties
    .set('Версия', 1)
    .set('Дробь', 0.5)
    .set('Готов', true)
    .set('Текст', '<а & б>');
  workbook.settings
    .set('cpd.format', { version: 1, language: 'kk', list: [1, 'ә'] })
    .set('empty', null);
}
