import { beforeEach, describe, expect, test } from '@jest/globals';
import { readWorkbook, runExcel } from '../../src/excel';
import { columnIndexes, columnsOf, TABLES, type PlanCell } from '../../src/register';
import { knownDay } from '../../src/rules';
import { PAYLOAD_LIMIT } from '../../src/workbench/richapi/host';
import { openOffice } from '../../src/workbench/richapi/officeRealm';
import type { Traffic } from '../../src/workbench/richapi/traffic';
import { area } from '../workbench/model/builders';
import { emptyBook, read, registerBook, sheetOf, tableOf, type, type Book } from './registerBook';

describe('reading a register', () => {
  let book: Book;

  beforeEach(async () => {
    book = await registerBook();
    await type(book, 'Консультанты', 'A2', [['1', 'Ким Анна', 43845]]);
  });

  const cell = async (column: string, row = 0, forCheck = false) => {
    const { snapshot } = await read(book, forCheck);
    const { members } = snapshot.tables;
    const index = members && columnIndexes('members', members).get(column as 'fullName');
    return index === undefined ? undefined : members?.rows[row]?.[index];
  };

  test('gives where tables stand, their headers, cells and the year', async () => {
    const { snapshot, names } = await read(book);
    expect(names).toEqual([
      'CPD_Year',
      'CPD_Required',
      'CPD_MissingEvidence',
      'CPD_Members',
      'CPD_Forms',
    ]);
    expect(snapshot.yearName).toBe(2026);
    expect(snapshot.sheetNames).toHaveLength(7);
    expect(snapshot.merges).toBeUndefined();
    expect(snapshot.tables.members).toEqual({
      sheet: 'Консультанты',
      top: 0,
      left: 0,
      headers: columnsOf('members').map(([, column]) => column.header.ru),
      rows: [
        [
          '1',
          'Ким Анна',
          { day: knownDay('2020-01-15') },
          null,
          null,
          null,
          10,
          0,
          0,
          10,
          'В процессе',
          0,
        ],
      ],
      typedFormulas: undefined,
    });
    expect(snapshot.tables.exemptions?.rows).toEqual([[null, null, null, null, null]]);
    expect(snapshot.tables.scale?.rows).toHaveLength(14);
  });

  test('takes two requests, a check no more', async () => {
    const syncs = async (forCheck: boolean) =>
      (await book.office.host.measure(() => read(book, forCheck))).traffic.syncs;
    expect(await syncs(false)).toBe(2);
    expect(await syncs(true)).toBe(2);
  });

  test('does not mind columns added, moved or hidden, nor a moved table', async () => {
    const { sheet } = tableOf(book, 'members');
    book.workbook.edit('somebody', () => {
      tableOf(book, 'members').addColumn(1, [['Телефон'], ['7']]);
      sheet.setColumnHidden(0, 0, true);
      sheet.insertRows(0, 3);
      sheet.insertColumns(0, 2);
    });
    const { members } = (await read(book)).snapshot.tables;
    expect(members).toMatchObject({ top: 3, left: 2 });
    expect(members?.headers.slice(0, 3)).toEqual(['Рег. №', 'Телефон', 'ФИО']);
    expect([await cell('memberNo'), await cell('fullName'), await cell('since')]).toEqual([
      '1',
      'Ким Анна',
      { day: knownDay('2020-01-15') },
    ]);
  });

  test('reads a table without its header row and with a totals row', async () => {
    book.workbook.edit('somebody', () => {
      tableOf(book, 'members').setShowHeaders(false);
      tableOf(book, 'activities').setShowTotals(true);
    });
    const { snapshot } = await read(book);
    expect(snapshot.tables.members?.headers[1]).toBe('ФИО');
    expect(snapshot.tables.members?.top).toBe(0);
    expect(await cell('fullName')).toBe('Ким Анна');
    expect(snapshot.tables.activities?.rows).toHaveLength(1);
  });

  test('reads what is there where tables or names are missing', async () => {
    book.workbook.edit('somebody', () => {
      book.workbook.removeSheet(tableOf(book, 'reports').sheet);
      book.workbook.names.remove('CPD_Year');
    });
    const { snapshot, names } = await read(book, true);
    expect(Object.keys(snapshot.tables)).toEqual([
      'members',
      'activities',
      'exemptions',
      'scale',
      'settings',
    ]);
    expect(snapshot.yearName).toBeUndefined();
    expect(names).not.toContain('CPD_Year');
  });

  test('leaves out a name that points at nothing any more', async () => {
    book.workbook.edit('somebody', () => {
      book.workbook.removeSheet(tableOf(book, 'settings').sheet);
    });
    const { snapshot, names } = await read(book);
    expect(names).toEqual(['CPD_Members', 'CPD_Forms']);
    expect(snapshot.yearName).toBeUndefined();
  });

  test('reads a workbook that is no register', async () => {
    const { snapshot, names } = await read(emptyBook(), true);
    expect(snapshot).toEqual({ tables: {}, sheetNames: ['Лист1'], merges: [] });
    expect(names).toEqual([]);
  });

  test('tells errors, truth values and dates that are none from texts', async () => {
    await type(book, 'Консультанты', 'C2', [['=1/0', 0, '=TRUE']]);
    expect([await cell('since'), await cell('until'), await cell('reportLanguage')]).toEqual([
      { error: '#DIV/0!' },
      0,
      true,
    ]);
  });

  test('tells formulas where people type, and only when asked', async () => {
    await type(book, 'Консультанты', 'B3', [['="Лим"&" Олег"', "'=не формула"]]);
    await type(book, 'Мероприятия', 'A2', [['Ким Анна', '=TODAY()', "'2"]]);
    await type(book, 'Мероприятия', 'I2', [['=1+1']]);
    const { tables } = (await read(book, true)).snapshot;
    expect(tables.members?.typedFormulas).toEqual([[1, 1]]);
    expect(tables.activities?.typedFormulas).toEqual([
      [0, 1],
      [0, 8],
    ]);
    expect(tables.scale?.typedFormulas).toEqual([]);
    expect((await read(book)).snapshot.tables.members?.typedFormulas).toBeUndefined();
  });

  test('never loads the formulas of computed columns', async () => {
    const { traffic } = await book.office.host.measure(() => read(book, true));
    const { traffic: plain } = await book.office.host.measure(() => read(book));
    expect(traffic.responseBytes - plain.responseBytes).toBeLessThan(15_000);
    const status = tableOf(book, 'members').columns[10]?.formula ?? '';
    expect(status.length).toBeGreaterThan(500);
  });

  test('tells merged areas that touch a table', async () => {
    const { sheet } = tableOf(book, 'exemptions');
    book.workbook.edit('somebody', () => {
      sheet.merge(area('H1:I1'), false);
      sheet.state.merges = [...sheet.state.merges, area('A2:B2')];
    });
    expect((await read(book, true)).snapshot.merges).toEqual([
      { sheet: 'Освобождения', address: 'A2:B2' },
    ]);
    expect((await read(book)).snapshot.merges).toBeUndefined();
  });
});

describe('reading a large register', () => {
  const ROWS = 12_000;

  test('stays below the limit of an answer, in few requests', async () => {
    const book = await registerBook();
    const { workbook } = book;
    const { sheet } = tableOf(book, 'activities');
    const title = 'О применении норм гражданского процессуального законодательства '.repeat(5);
    const organiser = 'Республиканский институт повышения квалификации '.repeat(3);
    const typed: PlanCell[] = [
      'Ким Анна',
      46093,
      'Семинар, вебинар, лекция (слушатель)',
      title,
      organiser,
      title,
    ];
    workbook.restore(() => {
      workbook.removeSheet(sheetOf(book, 'Консультанты'));
      workbook.removeSheet(sheet);
      const large = workbook.addSheet('Мероприятия');
      const headers = columnsOf('activities').map(([, column]) => column.header.ru);
      headers.forEach((header, column) => large.setValue(0, column, header));
      for (let row = 1; row <= ROWS; row += 1) {
        typed.forEach((value, column) => large.setValue(row, column, value as string));
        large.setValue(row, 6, 2);
        large.setValue(row, 10, 2);
      }
      large.addTable({
        area: area(`A1:L${ROWS + 1}`),
        hasHeaders: true,
        name: TABLES.activities.name,
      });
    });
    const large = sheetOf(book, 'Мероприятия');
    workbook.edit('somebody', () => large.setInput(ROWS, 4, '="Институт"'));
    const requests: Traffic[] = [];
    const office = openOffice(workbook, {
      client: 'Болат',
      onTraffic: (each) => requests.push(each),
    });
    const { snapshot } = await runExcel(office.Excel, (context) => readWorkbook(context));
    expect(snapshot.tables.activities?.rows).toHaveLength(ROWS);
    expect(snapshot.tables.activities?.rows.at(-1)?.[0]).toBe('Ким Анна');
    const answers = requests.filter(({ syncs }) => syncs > 0);
    // One for the outline, then 20,000 cells each of 144,000 and of the small tables.
    expect(answers).toHaveLength(9);
    const largest = Math.max(...answers.map(({ responseBytes }) => responseBytes));
    expect(largest).toBeGreaterThan(1_000_000);
    expect(largest).toBeLessThan(PAYLOAD_LIMIT);
    requests.length = 0;
    const checked = await runExcel(office.Excel, (context) =>
      readWorkbook(context, { forCheck: true }),
    );
    expect(checked.snapshot.tables.activities?.typedFormulas).toEqual([[ROWS - 1, 4]]);
    expect(checked.snapshot.tables.activities?.rows).toEqual(snapshot.tables.activities?.rows);
    expect(Math.max(...requests.map(({ responseBytes }) => responseBytes))).toBeLessThan(
      PAYLOAD_LIMIT,
    );
    office.close();
  });
});
