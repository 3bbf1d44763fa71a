import { describe, expect, test } from '@jest/globals';
import { CellError } from '../../../src/workbench/model/cellValue';
import { shown } from './formulaTable';
import { WorkbookStub } from './workbookStub';

function columnOfFormulas(count: number): WorkbookStub {
  const stub = new WorkbookStub();
  stub.put('E1', [[10], [20]]);
  for (let row = 1; row <= count; row++)
    stub.set(`A${row}`, row).set(`B${row}`, `=A${row}*SUM($E$1:$E$2)`).set(`C${row}`, `=B${row}+1`);
  stub.recalculate();
  return stub;
}

describe('recalculation', () => {
  test('evaluates every formula once the first time', () => {
    const stub = new WorkbookStub();
    stub.put('A1', [[1, '=A1+1', '=B1+A1']]);
    expect(stub.recalculate().evaluated).toBe(2);
    expect(stub.block('A1:C1')).toEqual([[1, 2, 3]]);
  });

  test('evaluates nothing when nothing changed', () => {
    expect(columnOfFormulas(10).recalculate()).toEqual({ evaluated: 0, changed: [], cycles: [] });
  });

  test('evaluates only what depends on the edited cell', () => {
    const stub = columnOfFormulas(100).set('A7', 8);
    const { evaluated, changed } = stub.recalculate();
    expect(evaluated).toBe(2);
    expect(changed.map(({ row, column }) => [row, column])).toEqual([
      [6, 1],
      [6, 2],
    ]);
    expect(stub.get('C7')).toBe(241);
  });

  test('evaluates every reader of a shared block', () => {
    const stub = columnOfFormulas(100).set('E2', 30);
    expect(stub.recalculate().evaluated).toBe(200);
    expect(stub.get('C100')).toBe(4001);
  });

  test('evaluates a replaced formula and its dependents', () => {
    const stub = columnOfFormulas(10).set('B3', '=A3*2');
    expect(stub.recalculate().evaluated).toBe(2);
    expect(stub.get('C3')).toBe(7);
    expect(stub.set('E1', 0).recalculate().evaluated).toBe(18);
  });

  test('follows a constant that replaces a formula', () => {
    const stub = columnOfFormulas(10).set('B3', 5);
    expect(stub.recalculate().evaluated).toBe(1);
    expect(stub.get('C3')).toBe(6);
  });

  test('computes formulas that stand before what they read', () => {
    const stub = new WorkbookStub();
    stub.put('A1', [['=B1', '=C1', '=D1', 4]]);
    expect(stub.recalculate().evaluated).toBe(3);
    expect(stub.get('A1')).toBe(4);
  });

  test('computes a chain of 20,000 cells without recursion', () => {
    const stub = new WorkbookStub();
    stub.set('A1', 1);
    for (let row = 2; row <= 20_000; row++) stub.putAt('{Sheet1}', row - 1, 0, `=A${row - 1}+1`);
    expect(stub.recalculate().evaluated).toBe(19_999);
    expect(stub.get('A20000')).toBe(20_000);
  });

  test('reads other sheets and reports the cells with a new value', () => {
    const stub = new WorkbookStub('Sheet1', 'Лист 2');
    stub.set('A1', 2).set('Лист 2!A1', '=Sheet1!A1*2').set('Лист 2!A2', '=Sheet1!A1>0');
    stub.recalculate();
    const { evaluated, changed } = stub.set('A1', 3).recalculate();
    expect(evaluated).toBe(2);
    expect(changed).toEqual([{ sheetId: '{Лист 2}', row: 0, column: 0 }]);
  });

  test('evaluates everything when asked to', () => {
    expect(columnOfFormulas(10).recalculate(true).evaluated).toBe(20);
  });

  test('evaluates everything when a name gets another meaning', () => {
    const stub = new WorkbookStub();
    stub.name('Rate', '=2').put('A1', [['=Rate*2', '=A1+1', '=5']]);
    stub.recalculate();
    expect(stub.name('Rate', '=3').recalculate().evaluated).toBe(3);
    expect(stub.get('B1')).toBe(7);
  });

  test('evaluates volatile formulas and their dependents each time', () => {
    const stub = new WorkbookStub();
    stub.put('A1', [['=TODAY()', '=A1+1', '=1+1']]);
    stub.recalculate();
    stub.moment = 46_400.25;
    expect(stub.recalculate().evaluated).toBe(2);
    expect(stub.get('B1')).toBe(46_401);
  });

  test('a name that reads the clock makes its readers volatile', () => {
    const stub = new WorkbookStub();
    stub.name('Today', '=TODAY()').set('A1', '=Today+1');
    stub.recalculate();
    stub.moment += 1;
    stub.recalculate();
    expect(stub.get('A1')).toBe(46_350);
  });

  test('follows cells that only a computed range reads', () => {
    const stub = new WorkbookStub();
    stub
      .put('A1', [[1], [2], [3], [4]])
      .set('C1', 3)
      .set('B1', '=SUM(A1:INDEX(A1:A4,C1))');
    stub.put('D1', [['=SUM(INDEX(A1:A1,1):INDEX(A4:A4,1))']]);
    stub.recalculate();
    expect([stub.get('B1'), stub.get('D1')]).toEqual([6, 10]);
    expect(stub.set('A2', 20).recalculate().evaluated).toBe(2);
    expect([stub.get('B1'), stub.get('D1')]).toEqual([24, 28]);
  });

  test('OFFSET and INDIRECT read cells that are computed later', () => {
    const stub = new WorkbookStub();
    stub.put('A1', [['=OFFSET(A1,0,2)', '=INDIRECT("C"&1)', '=D1*2', '=E1+1', 4]]);
    stub.recalculate();
    expect(stub.block('A1:D1')).toEqual([[10, 10, 10, 5]]);
  });

  test('ROW and ROWS do not read their argument', () => {
    const stub = new WorkbookStub();
    stub.put('A1', [['=ROW(A1)', '=ROWS(B1:B3)']]);
    expect(stub.recalculate().cycles).toEqual([]);
    expect(stub.block('A1:B1')).toEqual([[1, 3]]);
  });
});

describe('circular references', () => {
  test('become 0 and are reported by address', () => {
    const stub = new WorkbookStub('Мой лист');
    stub.put('A1', [['=B1+1', '=C1+1', '=A1+1', '=A1+5']]);
    expect(stub.recalculate().cycles).toEqual(["'Мой лист'!A1", "'Мой лист'!B1", "'Мой лист'!C1"]);
    expect(stub.block('A1:D1')).toEqual([[0, 0, 0, 5]]);
  });

  test('a cell that reads itself within a block is one', () => {
    const stub = new WorkbookStub();
    stub.put('A1', [[1], [2], ['=SUM(A1:A3)']]);
    expect(stub.recalculate().cycles).toEqual(['Sheet1!A3']);
    expect(stub.get('A3')).toBe(0);
  });

  test('two circles that share a cell are reported whole', () => {
    const stub = new WorkbookStub();
    stub.put('A1', [['=B1+C1', '=A1', '=B1+A1', '=1']]);
    expect(stub.recalculate().cycles).toEqual(['Sheet1!A1', 'Sheet1!B1', 'Sheet1!C1']);
  });

  test('a branch that is not taken makes none', () => {
    const stub = new WorkbookStub();
    stub.put('A1', [['=IF(B1>0,B1,C1)', 5, '=A1+1']]);
    expect(stub.recalculate().cycles).toEqual([]);
    expect(stub.block('A1:C1')).toEqual([[5, 5, 6]]);
    expect(stub.set('B1', -1).recalculate().cycles).toEqual(['Sheet1!A1', 'Sheet1!C1']);
  });

  test('stay reported until they are broken', () => {
    const stub = new WorkbookStub();
    stub.put('A1', [['=B1', '=A1', 1]]);
    stub.recalculate();
    expect(stub.set('C1', 2).recalculate().cycles).toEqual(['Sheet1!A1', 'Sheet1!B1']);
    expect(stub.set('B1', 7).recalculate().cycles).toEqual([]);
    expect(stub.get('A1')).toBe(7);
  });

  test('gives a cell its value back that a circle left behind, though what it reads is still 0', () => {
    const stub = new WorkbookStub();
    stub.put('A1', [['=A1+C1', '=A1&A1', '=LEN(B1)*0']]).recalculate();
    expect(stub.block('A1:C1')).toEqual([[0, 0, 0]]);
    stub.set('C1', 0).recalculate();
    expect(stub.block('A1:C1')).toEqual([[0, '00', 0]]);
  });
});

describe('spilled arrays', () => {
  test('fill the cells below and beside, and shrink again', () => {
    const stub = new WorkbookStub();
    stub.set('A1', 3).set('B1', '=SEQUENCE(A1)').set('C1', '=SUM(B1#)').set('D1', '=B3');
    stub.recalculate();
    expect(stub.block('B1:B3')).toEqual([[1], [2], [3]]);
    expect([stub.get('C1'), stub.get('D1')]).toEqual([6, 3]);
    expect(stub.spills.get('Sheet1!B1')).toEqual({ rows: 3, columns: 1 });
    stub.set('A1', 2).recalculate();
    expect(stub.block('B1:B3')).toEqual([[1], [2], [null]]);
    expect([stub.get('C1'), stub.get('D1')]).toEqual([3, 0]);
    stub.set('B1', 'x').recalculate();
    expect(stub.block('B1:B2')).toEqual([['x'], [null]]);
    expect(stub.spills.size).toBe(0);
  });

  test('are given up together with their formula, also where something is typed into their block', () => {
    const stub = new WorkbookStub();
    stub.set('A1', '={1;2;3}').set('B1', '=SUM(A1:A3)').recalculate();
    stub.set('A1', '=A2+1').set('A2', 5).recalculate();
    expect(stub.block('A1:B3')).toEqual([
      [6, 11],
      [5, null],
      [null, null],
    ]);
  });

  test('are #SPILL! while something stands in the way', () => {
    const stub = new WorkbookStub();
    stub.set('A1', '={1;2;3}').set('A3', 'x').set('B1', '=A2');
    stub.recalculate();
    expect(shown(stub.block('A1:B3'))).toEqual([
      ['#SPILL!', 0],
      [null, null],
      ['x', null],
    ]);
    stub.set('A3', null).recalculate();
    expect(stub.block('A1:B3')).toEqual([
      [1, 2],
      [2, null],
      [3, null],
    ]);
    stub.set('A2', 9).recalculate();
    expect(shown(stub.block('A1:B3'))).toEqual([
      ['#SPILL!', 9],
      [9, null],
      [null, null],
    ]);
  });

  test('give way when another array leaves their cells', () => {
    const stub = new WorkbookStub();
    stub.set('C1', 3).set('A1', '=SEQUENCE(C1)').set('A3', null);
    stub.recalculate();
    stub.set('B3', '=TRANSPOSE({7;8})').set('A3', null).recalculate();
    stub.set('A5', '={5,6}').recalculate();
    expect(stub.block('A1:C3')).toEqual([
      [1, null, 3],
      [2, null, null],
      [3, 7, 8],
    ]);
    expect(stub.block('A5:B5')).toEqual([[5, 6]]);
  });

  test('cells that change keep their readers right within one recalculation', () => {
    const stub = new WorkbookStub();
    stub.set('A1', 1).set('C1', '=D1:D2*2').set('D1', '=A1').set('D2', '=A1+1').set('B1', '=C2+C1');
    stub.recalculate();
    expect(stub.get('B1')).toBe(6);
    expect(stub.set('A1', 10).recalculate().evaluated).toBe(4);
    expect(stub.get('B1')).toBe(42);
  });

  test('that would fill a cell they read are circular', () => {
    const stub = new WorkbookStub();
    stub.set('A1', '=A2:A3').set('A3', 5);
    expect(stub.recalculate().cycles).toEqual(['Sheet1!A1']);
    expect(stub.block('A1:A3')).toEqual([[0], [null], [5]]);
    expect(stub.recalculate().changed).toEqual([]);
  });

  test('are refused inside a table', () => {
    const stub = new WorkbookStub();
    stub.addTable('T', 'A1:B3', ['a', 'b']).set('A2', '={1;2}').recalculate();
    expect(shown(stub.get('A2'))).toBe('#SPILL!');
  });
});

describe('custom functions', () => {
  const stub = () => {
    const workbook = new WorkbookStub();
    workbook.put('A1', [
      [1, 'x'],
      [null, true],
      ['=NA()', 2],
    ]);
    return workbook;
  };
  const result = (body: (...args: unknown[]) => unknown, formula: string) => {
    const workbook = stub();
    workbook.functions.set('CPD.X', body);
    workbook.recalculate();
    return workbook.evaluate(formula);
  };

  test('get scalars and blocks of plain values', () => {
    const seen: unknown[] = [];
    result((...args) => seen.push(...args), '=cpd.x(A1,A1:B2,"t",A2,)');
    expect(seen).toEqual([1, [[1, 'x'], [null, true]], 't', null, undefined]); // prettier-ignore
  });

  test('are not called with errors, which are the result instead', () => {
    let calls = 0;
    const count = () => (calls += 1);
    expect(shown(result(count, '=CPD.X(1/0,A1)'))).toBe('#DIV/0!');
    expect(shown(result(count, '=CPD.X(A1:A3)'))).toBe('#N/A');
    expect(calls).toBe(0);
  });

  test('may return a block, which spills', () => {
    expect(result(() => [[1, 2], [3]], '=CPD.X()')).toEqual([[1, 2], [3, 0]]); // prettier-ignore
  });

  test('a thrown or returned error keeps its code and message', () => {
    const problem = { code: '#N/A', message: 'нет шкалы' };
    const thrown = result(() => {
      throw Object.assign(new Error('нет шкалы'), { code: '#N/A' });
    }, '=CPD.X()');
    for (const value of [thrown, result(() => problem, '=CPD.X()')]) {
      expect(value).toBeInstanceOf(CellError);
      expect(value).toMatchObject(problem);
    }
  });

  test('other exceptions are #VALUE! and promises #BUSY!', () => {
    const fail = () => {
      throw new TypeError('oops');
    };
    expect(shown(result(fail, '=CPD.X()'))).toBe('#VALUE!');
    expect(shown(result(() => Promise.resolve(1), '=CPD.X()'))).toBe('#BUSY!');
  });

  test('that are unknown are #NAME?, which IFERROR replaces', () => {
    expect(shown(result(() => 1, '=CPD.Y(1)'))).toBe('#NAME?');
    expect(result(() => 1, '=IFERROR(CPD.Y(1),7)')).toBe(7);
  });
});

describe('hidden rows', () => {
  test('are left out by SUBTOTAL when filtered, or by its codes above 100', () => {
    const stub = new WorkbookStub();
    stub.put('A1', [[1], [2], [4], ['=SUBTOTAL(9,A1:A3)']]);
    stub.recalculate();
    stub.hiddenRows.set(0, 'filtered').set(1, 'hidden');
    expect(stub.evaluate('=SUBTOTAL(9,A1:A4)')).toBe(6);
    expect(stub.evaluate('=SUBTOTAL(109,A1:A4)')).toBe(4);
    expect(stub.evaluate('=AGGREGATE(9,5,A1:A3)')).toBe(4);
  });
});
