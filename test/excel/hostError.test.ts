import { describe, expect, test } from '@jest/globals';
import { HostError, readWorkbook, runExcel } from '../../src/excel';
import { hostErrorOf } from '../../src/excel/hostError';
import { area } from '../workbench/model/builders';
import { apply, emptyBook, sheetOf, type Book } from './registerBook';

const codeOf = async (action: Promise<unknown>): Promise<string> => {
  const error: unknown = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HostError)) throw new Error(`Not a refusal: ${String(error)}`);
  return error.code;
};

const write = (book: Book, text = 'текст') =>
  apply(book, [{ kind: 'write', sheet: 'Лист1', top: 0, left: 0, cells: [[text]] }]);

describe('what the workbook refuses', () => {
  test('while a cell is edited is edit mode, and works after it', async () => {
    const book = emptyBook();
    const leave = book.office.host.startCellEdit();
    expect(await codeOf(write(book))).toBe('edit-mode');
    leave();
    await write(book);
    expect(sheetOf(book, 'Лист1').valueAt(0, 0)).toBe('текст');
  });

  test('on a protected sheet is protection', async () => {
    const book = emptyBook();
    book.workbook.edit('somebody', () => sheetOf(book, 'Лист1').protect());
    expect(await codeOf(write(book))).toBe('protected');
  });

  test('as too much for one answer or one request is payload', async () => {
    const book = emptyBook();
    const sheet = sheetOf(book, 'Лист1');
    const text = 'я'.repeat(30_000);
    book.workbook.restore(() => {
      for (let row = 0; row < 100; row += 1) sheet.setValue(row, 0, text);
    });
    const all = runExcel(book.office.Excel, async (context) => {
      const range = context.workbook.worksheets.getItem('Лист1').getRange('A1:A100');
      range.load('values');
      await context.sync();
    });
    expect(await codeOf(all)).toBe('payload-too-large');
    const sent = runExcel(book.office.Excel, async (context) => {
      const range = context.workbook.worksheets.getItem('Лист1').getRange('A1:A100');
      range.values = Array.from({ length: 100 }, () => [text]);
      await context.sync();
    });
    expect(await codeOf(sent)).toBe('payload-too-large');
  });

  test('for want of a sheet or table is a missing item', async () => {
    const book = emptyBook();
    expect(await codeOf(apply(book, [{ kind: 'activate', sheet: 'Нет такого' }]))).toBe(
      'item-missing',
    );
    expect(await codeOf(apply(book, [{ kind: 'fill-table', name: 'Нет', rows: [[1]] }]))).toBe(
      'item-missing',
    );
  });

  test('as a member it does not know is not supported', async () => {
    const book = emptyBook();
    const unknown = runExcel(book.office.Excel, async (context) => {
      context.workbook.worksheets.getItem('Лист1').getRange('A1').showCard();
      await context.sync();
    });
    expect(await codeOf(unknown)).toBe('not-supported');
  });

  test('for another reason is unknown, with the code and the words of Excel', async () => {
    const book = emptyBook();
    const error: unknown = await apply(book, [
      { kind: 'name-formula', name: 'A1', formula: '=1' },
    ]).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'HostError',
      code: 'unknown',
      officeCode: 'InvalidArgument',
    });
    expect((error as HostError).message).toContain('A1');
    expect((error as HostError).cause).toMatchObject({ code: 'InvalidArgument' });
  });

  test('leaves what it read before unchanged', async () => {
    const book = emptyBook();
    book.workbook.edit('somebody', () => sheetOf(book, 'Лист1').setInputs(area('A1'), [['было']]));
    await codeOf(
      apply(book, [
        { kind: 'write', sheet: 'Лист1', top: 0, left: 0, cells: [['стало']] },
        { kind: 'activate', sheet: 'Нет такого' },
      ]),
    );
    const { snapshot } = await runExcel(book.office.Excel, (context) => readWorkbook(context));
    expect(snapshot.sheetNames).toEqual(['Лист1']);
  });
});

describe('hostErrorOf', () => {
  const office = (code: string) => ({ name: 'RichApi.Error', code, message: 'Отказ' });

  test.each([
    ['InvalidOperationInCellEditMode', 'edit-mode'],
    ['AccessDenied', 'protected'],
    ['Unauthenticated', 'access-denied'],
    ['ItemNotFound', 'item-missing'],
    ['InvalidReference', 'item-missing'],
    ['RequestPayloadSizeLimitExceeded', 'payload-too-large'],
    ['ResponsePayloadSizeLimitExceeded', 'payload-too-large'],
    ['ApiNotFound', 'not-supported'],
    ['ConnectionFailure', 'offline'],
    ['GeneralException', 'unknown'],
  ])('maps %s to %s', (code, expected) => {
    expect(hostErrorOf(office(code))).toMatchObject({ name: 'HostError', code: expected });
  });

  test('lets through what is no refusal of the workbook: bugs, ours and in the use of Office.js', () => {
    const bugs = [new TypeError('bug'), 'text', undefined, null, office('PropertyNotLoaded')];
    expect(bugs.map(hostErrorOf)).toEqual(bugs);
  });
});
