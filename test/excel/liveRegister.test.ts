import { describe, expect, test } from '@jest/globals';
import { TABLES } from '../../src/register';
import { openExcel } from '../../src/workbench/cpd/embeddedExcel';
import { openOffice } from '../../src/workbench/richapi/officeRealm';
import { loadWorkbook } from '../../src/workbench/xlsx/loadWorkbook';
import { saveWorkbook } from '../../src/workbench/xlsx/saveWorkbook';
import { registerBook, rowsOf, sheetOf, tableOf, type, type Book } from './registerBook';

const ANNA = 'Ким Анна';
const MARCH = 46093; // 12.03.2026
const SINCE = 43845; // 15.01.2020

const addMember = (book: Pick<Book, 'office'>, row = 2, name = ANNA, until: number | null = null) =>
  type(book, 'Консультанты', `A${row}`, [[String(row - 1), name, SINCE, until]]);

interface Typed {
  readonly member?: string;
  readonly date?: number | string;
  readonly form?: string;
  readonly evidence?: string | null;
}

const addActivity = (
  book: Pick<Book, 'office'>,
  row: number,
  { member = ANNA, date = MARCH, form = "'2", evidence = 'Сертификат' }: Typed = {},
) => type(book, 'Мероприятия', `A${row}`, [[member, date, form, 'Семинар', 'Институт', evidence]]);

const memberNumbers = (book: Book, index = 0) => {
  const row = rowsOf(book, 'members')[index] ?? {};
  return [row['Норма'], row['Заявлено'], row['Зачтено'], row['Не хватает'], row['Статус']];
};

const activityNumbers = (book: Book) =>
  rowsOf(book, 'activities').map((row) => [row['Баллы'], row['Зачтено'], row['Отметка']]);

describe('a register that is typed into', () => {
  test('grows with its formulas and counts at once', async () => {
    const book = await registerBook();
    await addMember(book);
    expect(memberNumbers(book)).toEqual([10, 0, 0, 10, 'В процессе']);
    await addActivity(book, 2);
    await addActivity(book, 3, { form: 'Статья в СМИ', evidence: null });
    await addActivity(book, 4, { form: "'8", date: MARCH + 1 });
    expect(tableOf(book, 'activities').dataArea).toMatchObject({ top: 1, bottom: 3 });
    expect(tableOf(book, 'members').dataArea).toMatchObject({ top: 1, bottom: 1 });
    expect(activityNumbers(book)).toEqual([
      [2, 2, undefined],
      [1, 0, 'нет документа'],
      [6, 6, undefined],
    ]);
    expect(memberNumbers(book)).toEqual([10, 9, 8, 2, 'В процессе']);
    await addMember(book, 3, 'Лим Олег');
    expect(memberNumbers(book, 1)).toEqual([10, 0, 0, 10, 'В процессе']);
  });

  test('shows an unknown form without hiding the rest of the points', async () => {
    const book = await registerBook();
    await addMember(book);
    await addActivity(book, 2, { form: 'Полёт на Луну' });
    await addActivity(book, 3);
    await addActivity(book, 4, { evidence: null });
    await addActivity(book, 5, { date: MARCH - 365 });
    await addActivity(book, 6, { date: 'весной' });
    expect(activityNumbers(book)).toEqual([
      ['#N/A', 0, 'форма или дата не распознана'],
      [2, 2, undefined],
      [2, 0, 'нет документа'],
      [2, 2, 'другой год'],
      ['#N/A', 0, 'форма или дата не распознана'],
    ]);
    expect(memberNumbers(book)).toEqual([10, 4, 2, 8, 'В процессе']);
  });

  test('takes decisions into account', async () => {
    const book = await registerBook();
    await addMember(book);
    await addActivity(book, 2);
    await addActivity(book, 3, { form: 'Иная форма', evidence: null });
    await type(book, 'Мероприятия', 'H2', [['отклонено', null]]);
    await type(book, 'Мероприятия', 'H3', [['зачтено', 7]]);
    expect(rowsOf(book, 'activities').map((row) => row['Зачтено'])).toEqual([0, 7]);
    expect(memberNumbers(book)[2]).toBe(7);
  });

  test('follows the year of the settings everywhere', async () => {
    const book = await registerBook();
    await addMember(book);
    await addActivity(book, 2, { form: "'8" });
    expect(memberNumbers(book)).toEqual([10, 6, 6, 4, 'В процессе']);
    await type(book, 'Настройки', 'C4', [[2025]]);
    expect(memberNumbers(book)).toEqual([10, 0, 0, 10, 'Не хватает баллов']);
    expect(activityNumbers(book)).toEqual([[6, 6, 'другой год']]);
  });

  test('follows the norm and the missing-document rule of the settings', async () => {
    const book = await registerBook();
    await addMember(book);
    await addActivity(book, 2, { evidence: null });
    await type(book, 'Настройки', 'C17', [[12]]);
    await type(book, 'Настройки', 'C21', [['засчитываются']]);
    expect(memberNumbers(book)).toEqual([12, 2, 2, 10, 'В процессе']);
  });

  test.each([
    ['2026-12-31', 'В процессе'],
    ['2027-01-01', 'Не хватает баллов'],
  ])('on %s says of a shortfall: %s', async (today, status) => {
    const book = await registerBook({ today });
    await addMember(book);
    expect(memberNumbers(book)[4]).toBe(status);
  });

  test('colours a row by its status and an activity by its flag', async () => {
    const book = await registerBook({ today: '2027-02-01' });
    await addMember(book);
    await addMember(book, 3, 'Лим Олег');
    await addMember(book, 4, 'Пак Вера');
    await addMember(book, 5, 'Цой Юрий');
    await addMember(book, 6, 'Тен Роза', MARCH);
    for (const row of [2, 3]) await addActivity(book, row, { member: 'Лим Олег', form: '10б' });
    await type(book, 'Освобождения', 'A2', [
      ['Пак Вера', 'приостановление деятельности', 43845, null],
      ['Цой Юрий', 'приостановление деятельности', MARCH, MARCH + 30],
    ]);
    const members = sheetOf(book, 'Консультанты');
    expect([0, 1, 2, 3, 4].map((row) => memberNumbers(book, row)[4])).toEqual([
      'Не хватает баллов',
      'Норма выполнена',
      'Освобождён',
      'Требует решения',
      'Выбыл',
    ]);
    expect(
      [1, 2, 3, 4, 5].map((row) => {
        const { fill, font } = members.conditionalStyleAt(row, 10);
        return [fill, font.color, members.conditionalStyleAt(row, 6).fill === fill];
      }),
    ).toEqual([
      ['#FFC7CE', '#9C0006', true],
      ['#C6EFCE', '#006100', true],
      ['#E7E6E6', '#595959', true],
      ['#FFEB9C', '#7F5200', true],
      [null, members.styleAt(5, 10).font.color, true],
    ]);
    expect(members.conditionalPatchAt(1, 1)).toBeUndefined();
  });

  test('colours what is wrong with an activity', async () => {
    const book = await registerBook();
    await addMember(book);
    await addActivity(book, 2, { form: 'Полёт на Луну' });
    await addActivity(book, 3, { evidence: null });
    await addActivity(book, 4, { date: MARCH - 365 });
    await addActivity(book, 5);
    await type(book, 'Мероприятия', 'H5', [['отклонено']]);
    const { sheet } = tableOf(book, 'activities');
    const [date, form, title, evidence, flag] = [1, 2, 3, 5, 11];
    const fills = (row: number, columns: readonly number[]) =>
      columns.map((column) => sheet.conditionalStyleAt(row, column).fill);
    expect(fills(1, [date, form, title, flag])).toEqual(['#FFC7CE', '#FFC7CE', null, '#FFC7CE']);
    expect(fills(2, [form, evidence, flag])).toEqual([null, '#FFEB9C', '#FFEB9C']);
    expect(sheet.conditionalPatchAt(3, title)?.font).toMatchObject({ color: '#767171' });
    expect(sheet.conditionalPatchAt(4, title)?.font).toMatchObject({ strikethrough: true });
  });
});

describe('people on one workbook', () => {
  test('who type at once lose nothing', async () => {
    const book = await registerBook();
    await addMember(book);
    const office = openOffice(book.workbook, { client: 'Болат' });
    await Promise.all([
      addActivity(book, 2),
      addActivity({ office }, 3, { form: "'8" }),
      type({ office }, 'Консультанты', 'A3', [['2', 'Лим Олег', SINCE]]),
      type(book, 'Консультанты', 'F2', [['anna@example.org']]),
    ]);
    expect(rowsOf(book, 'activities').map((row) => [row['Форма участия'], row['Баллы']])).toEqual([
      ['2', 2],
      ['8', 6],
    ]);
    expect(
      rowsOf(book, 'members').map((row) => [row['ФИО'], row['Эл. почта'], row['Зачтено']]),
    ).toEqual([
      [ANNA, 'anna@example.org', 8],
      ['Лим Олег', undefined, 0],
    ]);
    office.close();
  });

  test('without the add-in see and get the same numbers', async () => {
    const book = await registerBook();
    await addMember(book);
    await addActivity(book, 2);
    await addActivity(book, 3, { form: 'Полёт на Луну' });
    const { clock } = book.workbook;
    const { workbook } = await loadWorkbook(await saveWorkbook(book.workbook), { clock });
    const alone: Book = {
      workbook,
      office: openOffice(workbook, { client: 'Болат' }),
    };
    const stored = [rowsOf(alone, 'members'), rowsOf(alone, 'activities')];
    expect(stored).toEqual([rowsOf(book, 'members'), rowsOf(book, 'activities')]);
    workbook.recalculate(true);
    expect([rowsOf(alone, 'members'), rowsOf(alone, 'activities')]).toEqual(stored);
    for (const each of [book, alone]) {
      await addActivity(each, 4, { form: 'БАҚ-тағы мақала' });
      await addActivity(each, 5, { form: "'7" });
    }
    expect(rowsOf(alone, 'activities')).toEqual(rowsOf(book, 'activities'));
    expect(rowsOf(alone, 'members')).toEqual(rowsOf(book, 'members'));
    expect(memberNumbers(alone)[2]).toBe(6);
    const back = openExcel(workbook, 'ru');
    workbook.recalculate(true);
    expect(rowsOf(alone, 'activities')).toEqual(rowsOf(book, 'activities'));
    back.close();
  });

  test('of Kazakh words get the same numbers', async () => {
    const book = await registerBook({ language: 'kk', today: '2027-01-01' });
    await type(book, 'Консультанттар', 'A2', [['1', ANNA, SINCE]]);
    await type(book, 'Іс-шаралар', 'A2', [
      [ANNA, MARCH, "'8", 'Дәріс', 'Институт', 'Сертификат', null, null],
      [ANNA, MARCH, 'Қысқаша білім беру бағдарламасы', 'Дәріс', 'Институт', null, null, null],
      [ANNA, MARCH, "'7", 'Дәріс', 'Институт', 'Сертификат', null, 'қабылданбады'],
    ]);
    expect(rowsOf(book, 'activities').map((row) => [row['Балл саны'], row['Белгі']])).toEqual([
      [6, undefined],
      [2, 'құжат жоқ'],
      [3, 'қабылданбады'],
    ]);
    const { status, shortfall } = TABLES.members.columns;
    const [row] = rowsOf(book, 'members');
    expect([row?.[shortfall.header.kk], row?.[status.header.kk]]).toEqual([4, 'Балл жетіспейді']);
  });
});
