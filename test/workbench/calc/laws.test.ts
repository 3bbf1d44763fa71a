import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { columnLetters, formatAddress, parseAddress } from '../../../src/workbench/model/area';
import type { CellValue } from '../../../src/workbench/model/cellValue';
import {
  moveFormula,
  shiftFormula,
  type FormulaEdit,
} from '../../../src/workbench/calc/shiftFormula';
import { shown } from './formulaTable';
import { WorkbookStub } from './workbookStub';

const ROWS = 8;
const COLUMNS = 6;

const cell = fc
  .tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1))
  .map(([row, column]) => `${columnLetters(column)}${row + 1}`);
const block = fc.tuple(cell, cell).map(([from, to]) => {
  const area = parseAddress(`${from}:${to}`);
  return area ? formatAddress(area) : from;
});
const formula = fc.oneof(
  cell.map((a) => `=${a}+1`),
  fc.tuple(cell, cell).map(([a, b]) => `=${a}&${b}`),
  block.map((area) => `=SUM(${area})`),
  fc.tuple(block, cell).map(([area, a]) => `=COUNTIF(${area},${a})`),
  fc.tuple(cell, cell, cell).map(([a, b, c]) => `=IF(${a}>1,${b},${c})`),
  fc.tuple(cell, block).map(([a, area]) => `=IFERROR(SUM(${a}:INDEX(${area},1,1)),"e")`),
  fc.tuple(cell, fc.integer({ min: -1, max: 2 })).map(([a, by]) => `=OFFSET(${a},${by},1)`),
  block.map((area) => `=${area}`),
  cell.map((a) => `=SEQUENCE(MOD(N(${a}),3)+1)`),
  cell.map((a) => `=IFERROR(SUM(${a}#),-1)`),
);
const constant = fc.oneof(
  fc.integer({ min: -3, max: 5 }),
  fc.constantFrom<CellValue>('x', '2', true, null),
);
const edits = fc.array(fc.tuple(cell, fc.oneof(formula, constant, constant)), {
  minLength: 1,
  maxLength: 12,
});

const SHEET = 'A1:Z40';

describe('recalculation', () => {
  const withoutSpills = edits.map((all) =>
    all.filter(([, input]) => !/^=([A-Z]\d+:|SEQ)|#/.test(String(input))),
  );

  test('after random edits gives what a full one gives', () => {
    fc.assert(
      fc.property(fc.array(withoutSpills, { minLength: 1, maxLength: 5 }), (rounds) => {
        const stub = new WorkbookStub();
        for (const round of rounds) {
          for (const [address, input] of round) stub.set(address, input);
          stub.recalculate();
        }
        const stepwise = shown(stub.block(SHEET));
        stub.recalculate(true);
        expect(stepwise).toEqual(shown(stub.block(SHEET)));
      }),
      { numRuns: 400 },
    );
  });

  test('gives the same values in whatever order the cells were written', () => {
    fc.assert(
      fc.property(withoutSpills, fc.infiniteStream(fc.nat()), (all, keys) => {
        const last = [...new Map(all)];
        const order = last.map((entry) => [keys.next().value ?? 0, entry] as const);
        const shuffled = order.sort(([a], [b]) => a - b).map(([, entry]) => entry);
        const results = [last, shuffled].map((entries) => {
          const stub = new WorkbookStub();
          for (const [address, input] of entries) stub.set(address, input);
          const { cycles } = stub.recalculate();
          return [shown(stub.block(SHEET)), cycles];
        });
        expect(results[1]).toEqual(results[0]);
      }),
      { numRuns: 300 },
    );
  });

  test('a second one without an edit changes nothing unless an array depends on itself', () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 4 }), (rounds) => {
        const stub = new WorkbookStub();
        for (const round of rounds) {
          for (const [address, input] of round) stub.set(address, input);
          stub.recalculate();
        }
        const { changed, cycles } = stub.recalculate();
        if (cycles.length === 0) expect(changed).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const kinds = fc.constantFrom<FormulaEdit['kind']>(
  'insertRows',
  'deleteRows',
  'insertColumns',
  'deleteColumns',
);
const sheetEdits = fc.record({
  kind: kinds,
  sheet: fc.constant('Sheet1'),
  at: fc.nat(5),
  count: fc.integer({ min: 1, max: 3 }),
});

/** Where a cell is after the edit; undefined once it is deleted. */
function moved(place: number, { kind, at, count }: FormulaEdit): number | undefined {
  if (kind.startsWith('insert')) return place >= at ? place + count : place;
  if (place < at) return place;
  return place < at + count ? undefined : place - count;
}

describe('shiftFormula', () => {
  const reading = fc.oneof(
    cell.map((a) => `=${a}`),
    block.map((area) => `=SUM(${area})`),
    fc.tuple(cell, block).map(([a, area]) => `=${a}+COUNT(${area})`),
  );

  test('a sum over all cells that are left is what moving the cells by hand gives', () => {
    fc.assert(
      fc.property(reading, sheetEdits, (text, edit) => {
        const before = new WorkbookStub();
        const after = new WorkbookStub();
        const byRows = edit.kind.endsWith('Rows');
        for (let row = 0; row < ROWS; row++)
          for (let column = 0; column < COLUMNS; column++) {
            const place = moved(byRows ? row : column, edit);
            if (place === undefined) continue;
            const value = 2 ** (row * COLUMNS + column);
            before.putAt('{Sheet1}', row, column, value);
            after.putAt('{Sheet1}', byRows ? place : row, byRows ? column : place, value);
          }
        const shifted = shiftFormula(text, 'Sheet1', edit);
        if (shifted.includes('#REF!')) return;
        expect(shown(after.evaluate(shifted))).toEqual(shown(before.evaluate(text)));
      }),
      { numRuns: 500 },
    );
  });

  test('inserting and deleting the same rows changes nothing', () => {
    fc.assert(
      fc.property(reading, sheetEdits, (text, edit) => {
        const kind = edit.kind.endsWith('Rows') ? 'Rows' : 'Columns';
        const grown = shiftFormula(text, 'Sheet1', { ...edit, kind: `insert${kind}` });
        expect(shiftFormula(grown, 'Sheet1', { ...edit, kind: `delete${kind}` })).toBe(text);
      }),
    );
  });
});

describe('moveFormula', () => {
  test('moved cells read as the formula did', () => {
    fc.assert(
      fc.property(cell, cell, fc.nat(20), fc.nat(15), (a, b, rows, columns) => {
        const text = `=SUM(${a}:${b})-${a}`;
        const before = new WorkbookStub();
        const after = new WorkbookStub();
        for (let row = 0; row < ROWS; row++)
          for (let column = 0; column < COLUMNS; column++) {
            const value = row * COLUMNS + column;
            before.putAt('{Sheet1}', row, column, value);
            after.putAt('{Sheet1}', row + rows, column + columns, value);
          }
        expect(after.evaluate(moveFormula(text, rows, columns))).toBe(before.evaluate(text));
      }),
    );
  });
});
