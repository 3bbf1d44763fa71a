import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../../src/workbench/richapi/wire';
import { openBook, quiet } from './openBook';

/** Throws what is no Error of this realm, as functions in a pane do. */
function refuse(error: unknown): never {
  throw error;
}

describe('Custom functions', () => {
  test('are called by formulas under their namespace, with ranges as blocks', async () => {
    const { Excel, CustomFunctions } = openBook();
    CustomFunctions.associate('share', (part: number, all: number[][]) => {
      const sum = all.flat().reduce((total, each) => total + each, 0);
      return part / sum;
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('A1:A2').values = [[1], [3]];
      const cell = sheet.getRange('B1');
      cell.formulas = [['=CPD.SHARE(A1,A1:A2)']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[0.25]]);
    });
  });

  test('give errors by throwing or returning them', async () => {
    const { Excel, CustomFunctions } = openBook();
    CustomFunctions.associate({
      MISSING: () => {
        return refuse(new CustomFunctions.Error('#N/A', 'Нет шкалы'));
      },
      WRONG: () => new CustomFunctions.Error('#NUM!'),
      BROKEN: () => {
        throw new TypeError('bug');
      },
    });
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Лист1').getRange('A1:D1');
      cells.formulas = [['=CPD.MISSING()', '=CPD.WRONG()', '=CPD.BROKEN()', '=CPD.NONE()']];
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([['#N/A', '#NUM!', '#VALUE!', '#NAME?']]);
    });
  });

  test('get errors among their arguments only where they accept them', async () => {
    for (const acceptsErrors of [false, true]) {
      const { Excel, CustomFunctions } = openBook({ acceptsErrors });
      CustomFunctions.associate('CODES', (cells: unknown[][]) =>
        cells
          .flat()
          .map((cell) => (typeof cell === 'object' ? (cell as { code: string }).code : 0)),
      );
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Лист1');
        sheet.getRange('A1:A2').formulas = [[5], ['=NA()']];
        const cell = sheet.getRange('B1');
        cell.formulas = [['=CONCAT(CPD.CODES(A1:A2))']];
        cell.load('values');
        await context.sync();
        expect(cell.values).toEqual([[acceptsErrors ? '0#N/A' : '#N/A']]);
      });
    }
  });

  test('spill the blocks they return', async () => {
    const { Excel, CustomFunctions } = openBook();
    CustomFunctions.associate('LIST', () => [
      ['Анна', 1],
      ['Болат', 2],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('B2').formulas = [['=CPD.LIST()']];
      const block = sheet.getRange('B2').getSpillingToRangeOrNullObject().load('address,values');
      const parent = sheet.getRange('C3').getSpillParentOrNullObject().load('address');
      await context.sync();
      expect([block.address, parent.address]).toEqual(['Лист1!B2:C3', 'Лист1!B2']);
      expect(block.values).toEqual([
        ['Анна', 1],
        ['Болат', 2],
      ]);
    });
  });

  test('are unknown once their pane is closed', async () => {
    const anna = openBook();
    const bolat = anna.join('Болат');
    bolat.CustomFunctions.associate('ONE', () => 1);
    const read = () =>
      anna.Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Лист1').getRange('A1');
        cell.formulas = [['=CPD.ONE()']];
        context.application.calculate('Full');
        cell.load('values');
        await context.sync();
        return cell.values;
      });
    expect(await read()).toEqual([[1]]);
    bolat.close();
    expect(await read()).toEqual([['#NAME?']]);
  });

  test('answer invocations that Excel sends as messages', async () => {
    const results: Json[] = [];
    const { host, CustomFunctions } = openBook({
      services: { takeInvocationResults: (each) => results.push(each) },
    });
    CustomFunctions.associate('SHARE', (part: number, all: number) => part / all);
    host.push([
      {
        messageCategory: 1,
        messageType: 1000,
        targetId: '',
        message: JSON.stringify([7, 'SHARE', [1, 4], 'Лист1!A1', 0, null]),
      },
    ]);
    for (let tries = 0; results.length === 0 && tries < 100; tries += 1) await quiet();
    expect(results).toEqual([[[7, true, 0.25]]]);
  });
});
