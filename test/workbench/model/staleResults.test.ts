import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Sheet } from '../../../src/workbench/model/sheet';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { WorkbookError } from '../../../src/workbench/model/workbookError';
import { area, book, edit, error, tableOf, values, write } from './builders';

/** How many formulas a change has computed anew. */
function evaluatedBy(workbook: Workbook, change: () => void): number {
  return workbook.edit('me', () => {
    change();
    workbook.stale.flush(workbook.calculation);
    return workbook.calculation.recalculate().evaluated;
  });
}

function setName(workbook: Workbook, name: string, formula: string): void {
  if (workbook.names.get(name)) workbook.names.remove(name);
  workbook.names.add({ name, formula });
}

describe('results after a change that moves no cell', () => {
  test('stay when a sheet comes or goes that no formula speaks of', () => {
    const { workbook, sheet } = book();
    write(sheet, 'A1:A3', [[1], ['=A1+1'], ['=SUM(A1:A2)']]);
    expect(evaluatedBy(workbook, () => void workbook.addSheet('Другой'))).toBe(0);
    const other = workbook.sheet('Другой');
    expect(evaluatedBy(workbook, () => other && workbook.removeSheet(other))).toBe(0);
    expect(values(sheet, 'A2:A3')).toEqual([[2], [3]]);
  });

  test('follow a sheet that a formula speaks of', () => {
    const { workbook, sheet } = book();
    const other = edit(sheet, () => workbook.addSheet('Другой'));
    write(other, 'A1', [[7]]);
    write(sheet, 'A1:A2', [['=Другой!A1'], ['=1+1']]);
    expect(evaluatedBy(workbook, () => workbook.removeSheet(other))).toBe(1);
    expect(values(sheet, 'A1')).toEqual([[error('#REF!')]]);
    workbook.undo('me');
    expect(values(sheet, 'A1')).toEqual([[7]]);
  });

  test('count the sheets anew', () => {
    const { workbook, sheet } = book();
    write(sheet, 'A1', [['=SHEETS()']]);
    edit(sheet, () => workbook.addSheet('Другой'));
    expect(values(sheet, 'A1')).toEqual([[2]]);
  });

  test('follow a name that gets another meaning', () => {
    const { workbook, sheet } = book();
    edit(sheet, () => setName(workbook, 'Норма', '=10'));
    write(sheet, 'A1:A3', [['=Норма*2'], ['=A1+1'], ['=5']]);
    expect(evaluatedBy(workbook, () => setName(workbook, 'Норма', '=12'))).toBe(2);
    expect(values(sheet, 'A1:A3')).toEqual([[24], [25], [5]]);
  });

  test('follow a table that grows', () => {
    const { workbook, sheet } = book();
    tableOf(sheet, 'A1:A2', [['Баллы'], [4]], 'Table');
    write(sheet, 'C1:C2', [['=SUM(Table[Баллы])'], ['=1']]);
    expect(evaluatedBy(workbook, () => sheet.setInputs(area('A3'), [[5]]))).toBe(1);
    expect(values(sheet, 'C1')).toEqual([[9]]);
  });

  test('ask only the formulas that call custom functions when some arrive', () => {
    const { workbook, sheet } = book();
    write(sheet, 'A1:A3', [['=TEST.ONE()'], ['=A1+1'], ['=2']]);
    expect(values(sheet, 'A1')).toEqual([[error('#NAME?')]]);
    const remove = workbook.addFunctions((name) => (name === 'TEST.ONE' ? () => 1 : undefined));
    expect(evaluatedBy(workbook, () => undefined)).toBe(2);
    expect(values(sheet, 'A1:A2')).toEqual([[1], [2]]);
    remove();
    workbook.recalculate();
    expect(values(sheet, 'A1')).toEqual([[error('#NAME?')]]);
  });
});

describe('a value that stays the same', () => {
  test('spares the formulas that read it', () => {
    const { workbook, sheet } = book();
    write(sheet, 'A1:A3', [[5], ['=A1>3'], ['=IF(A2,"да","нет")']]);
    expect(evaluatedBy(workbook, () => sheet.setInput(0, 0, 6))).toBe(1);
    expect(evaluatedBy(workbook, () => sheet.setInput(0, 0, 1))).toBe(2);
    expect(values(sheet, 'A3')).toEqual([['нет']]);
  });

  test('does not spare a formula that reads another cell with a new one', () => {
    const { workbook, sheet } = book();
    write(sheet, 'A1:A4', [[5], ['=A1>3'], ['=A1*2'], ['=IF(A2,A3,0)']]);
    expect(evaluatedBy(workbook, () => sheet.setInput(0, 0, 6))).toBe(3);
    expect(values(sheet, 'A4')).toEqual([[12]]);
  });
});

describe('a circle of formulas', () => {
  function circlesAfter(workbook: Workbook, change: () => unknown): readonly string[] {
    return workbook.edit('me', () => {
      change();
      workbook.stale.flush(workbook.calculation);
      return workbook.calculation.recalculate().cycles;
    });
  }

  test('is still known after a change that moves no cell', () => {
    const { workbook, sheet } = book();
    write(sheet, 'A1:B1', [['=B1', '=A1']]);
    expect(circlesAfter(workbook, () => workbook.addSheet())).toEqual(['Лист1!A1', 'Лист1!B1']);
  });

  test('is still known when what it reads keeps its value', () => {
    const { workbook, sheet } = book();
    write(sheet, 'A1:D1', [['=IF(D1,B1,0)', '=A1', 5, '=C1>3']]);
    expect(circlesAfter(workbook, () => sheet.setInput(0, 2, 6))).toEqual(['Лист1!A1', 'Лист1!B1']);
  });
});

describe('results that a file brought along', () => {
  function loaded(): { workbook: Workbook; sheet: Sheet } {
    const made = book();
    made.workbook.restore(() => {
      made.sheet.setValue(0, 0, 1);
      made.sheet.setFormula(1, 0, '=A1+1', undefined, 99);
      made.sheet.setFormula(2, 0, '=TODAY()', undefined, 1);
    });
    made.workbook.adoptResults();
    return made;
  }

  test('hold until a cell they come from is edited', () => {
    const { workbook, sheet } = loaded();
    workbook.recalculate();
    expect(values(sheet, 'A2')).toEqual([[99]]);
    write(sheet, 'A1', [[2]]);
    expect(values(sheet, 'A2')).toEqual([[3]]);
  });

  test('are computed anew by a full recalculation', () => {
    const { workbook, sheet } = loaded();
    workbook.recalculate(true);
    expect(values(sheet, 'A2')).toEqual([[2]]);
  });

  test('do not keep today from being today', () => {
    const { workbook, sheet } = loaded();
    workbook.recalculate();
    expect(values(sheet, 'A3')).toEqual([[45792]]);
  });
});

const place = fc.tuple(fc.nat(7), fc.nat(5));
const input = fc.constantFrom(
  ...[1, 2, 'x', '', '=A1+1', '=IF(A1>1,B2,C3)', '=SUM(T[a])', '=[@a]*2', '=ROWS(T)+N(B1)'],
  ...['=Имя+1', '=Имя&T2', '=Другой!A1', '=SUM(Другой!A1:B3)', '=SHEETS()', '=TEST.F(A1)'],
  ...['=SUM(A1:C3)', '=INDIRECT("B2")', '=SUM(A1:INDEX(A1:A8,2))', '=OFFSET(B2,1,0)', '=TRIM(A2)'],
);
type Step = (workbook: Workbook, sheet: Sheet) => unknown;
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(place, input).map(
      ([[row, column], value]): Step =>
        (_, sheet) =>
          sheet.setInput(row, column, value),
    ),
  },
  place.map(
    ([row, column]): Step =>
      (book_) =>
        book_.sheet('Другой')?.setInput(row, column, row),
  ),
  fc.constant<Step>((workbook) => workbook.addSheet('Другой')),
  fc.constant<Step>((workbook) => {
    const other = workbook.sheet('Другой');
    if (other) workbook.removeSheet(other);
  }),
  fc.constantFrom('Третий', 'Другой').map((name): Step => (workbook, sheet) => {
    const other = workbook.sheets.find((each) => each !== sheet);
    if (other) workbook.renameSheet(other, name);
  }),
  fc.constantFrom('=1', "='Лист1'!$A$1", '=T[a]').map(
    (formula): Step =>
      (workbook) =>
        setName(workbook, 'Имя', formula),
  ),
  fc.integer({ min: 2, max: 6 }).map(
    (rows): Step =>
      (_, sheet) =>
        sheet.tables[0]?.resize(area(`E1:F${rows}`)),
  ),
  fc.constant<Step>((_, sheet) => sheet.tables[0]?.convertToRange()),
  fc.constant<Step>((_, sheet) =>
    sheet.addTable({ area: area('E1:F3'), hasHeaders: true, name: 'T' }),
  ),
  fc.nat(7).map(
    (row): Step =>
      (_, sheet) =>
        sheet.insertRows(row, 1),
  ),
);

function attempt(workbook: Workbook, sheet: Sheet, change: Step): void {
  try {
    workbook.edit('me', () => change(workbook, sheet));
  } catch (problem) {
    if (!(problem instanceof WorkbookError)) throw problem;
  }
}

test('any changes, one by one, leave what a full recalculation gives', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), fc.nat(24), (steps, arrival) => {
      const { workbook, sheet } = book();
      tableOf(
        sheet,
        'E1:F2',
        [
          ['a', 'b'],
          [3, '=[@a]+1'],
        ],
        'T',
      );
      steps.forEach((change, index) => {
        attempt(workbook, sheet, change);
        if (index === arrival) workbook.addFunctions(() => (value) => `${String(value)}!`);
        if (index % 7 === 6) workbook.undo('me');
      });
      workbook.recalculate();
      const stepwise = values(sheet, 'A1:J12');
      workbook.recalculate(true);
      expect(stepwise).toEqual(values(sheet, 'A1:J12'));
    }),
    { numRuns: 300 },
  );
});
