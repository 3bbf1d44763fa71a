import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Sheet } from '../../../src/workbench/model/sheet';
import { area, book, edit, tableOf } from './builders';

type Step = (sheet: Sheet) => void;

const row = fc.integer({ min: 0, max: 9 });
const column = fc.integer({ min: 0, max: 6 });
const count = fc.integer({ min: 1, max: 3 });
const input = fc.constantFrom(
  1,
  'текст',
  '',
  '=A1+1',
  '=SUM(T[a])',
  '=[@a]*2',
  '={1;2}',
  '31.12.2025',
);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(row, column, input).map(([r, c, value]): Step => (sheet) => {
    sheet.setInput(r, c, value);
  }),
  fc.tuple(row, count).map(([r, n]): Step => (sheet) => {
    sheet.insertRows(r, n);
  }),
  fc.tuple(row, count).map(([r, n]): Step => (sheet) => {
    sheet.deleteRows(r, n);
  }),
  fc.tuple(column, count).map(([c, n]): Step => (sheet) => {
    sheet.insertColumns(c, n);
  }),
  fc.tuple(column, count).map(([c, n]): Step => (sheet) => {
    sheet.deleteColumns(c, n);
  }),
  fc.tuple(row, column, count).map(([r, c, n]): Step => (sheet) => {
    sheet.insertCells({ top: r, left: c, bottom: r + n - 1, right: c + 2 }, 'Down');
  }),
  fc.tuple(row, column, count).map(([r, c, n]): Step => (sheet) => {
    sheet.deleteCells({ top: r, left: c, bottom: r, right: c + n - 1 }, 'Left');
  }),
  fc.tuple(row, column).map(([r, c]): Step => (sheet) => {
    sheet.setStyle({ top: r, left: c, bottom: r + 1, right: c + 1 }, { fill: '#FF0000' });
  }),
  fc.tuple(row, column).map(([r, c]): Step => (sheet) => {
    sheet.merge({ top: r, left: c, bottom: r + 1, right: c + 1 }, false);
  }),
  fc.constant<Step>((sheet) => {
    sheet.tables[0]?.addRows(null, [[5, null]]);
  }),
  fc.constant<Step>((sheet) => {
    sheet.tables[0]?.deleteRow(0);
  }),
  fc.constant<Step>((sheet) => {
    sheet.tables[0]?.sort([{ key: 0, ascending: false }]);
  }),
  fc.constant<Step>((sheet) => {
    sheet.workbook.copySheet(sheet, 0);
  }),
  fc.constant<Step>((sheet) => {
    sheet.clear(area('A1:C5'), 'All');
  }),
);

/** Everything a person could see of the workbook. */
function look(sheet: Sheet): unknown {
  const { workbook } = sheet;
  return workbook.sheets.map((each) => ({
    name: each.name,
    cells: cellsOf(each),
    state: { ...each.state, tables: each.tables.map(({ state }) => ({ ...state })) },
    names: [...workbook.names],
  }));
}

function cellsOf(sheet: Sheet): string[] {
  const cells: string[] = [];
  sheet.grid.rows.forEach((line, r) =>
    line?.cells.forEach((cell, c) => {
      if (!cell) return;
      const shown = `${sheet.formulaAt(r, c) ?? ''}|${String(cell.value)}|${cell.style.fill}`;
      if (shown !== '|null|null') cells.push(`${r},${c} ${shown}|${cell.style.numberFormat}`);
    }),
  );
  return cells;
}

function prepared(): Sheet {
  const { workbook, sheet } = book();
  tableOf(
    sheet,
    'B3:C5',
    [
      ['a', 'b'],
      [1, '=[@a]*2'],
      [2, '=[@a]*2'],
    ],
    'T',
  );
  edit(sheet, () => {
    workbook.names.add({ name: 'Год', formula: '=Лист1!$B$4' });
    sheet.setInputs(area('E1:E3'), [['=SUM(T[b])'], ['=B4'], ['=Год']]);
    sheet.set('conditionalFormats', [
      {
        id: '1',
        areas: [area('B4:C5'), area('E1')],
        rule: { kind: 'custom', formula: '=$B4>1' },
        style: { fill: '#00FF00' },
        priority: 0,
        stopIfTrue: false,
      },
    ]);
  });
  return sheet;
}

/** Runs the steps one edit each; what is refused is no edit. Returns how many there were and how all looked before each. */
function run(sheet: Sheet, steps: readonly Step[]): unknown[] {
  const before: unknown[] = [];
  for (const change of steps) {
    const seen = look(sheet);
    try {
      edit(sheet, () => {
        change(sheet);
        sheet.workbook.settings.set('step', before.length);
      });
      before.push(seen);
    } catch (refused) {
      if (!(refused instanceof Error && 'code' in refused)) throw refused;
      expect(look(sheet)).toEqual(seen);
    }
  }
  return before;
}

test('undo brings back exactly what was there before each edit, and redo what came after', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      const sheet = prepared();
      const { workbook } = sheet;
      const before = run(sheet, steps);
      const after = look(sheet);
      for (const seen of before.toReversed()) {
        expect(workbook.undo()).toBe(true);
        expect(look(sheet)).toEqual(seen);
      }
      before.forEach(() => workbook.redo());
      expect(look(sheet)).toEqual(after);
    }),
    { numRuns: 100, seed: 7 },
  );
});
