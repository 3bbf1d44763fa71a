import { expect, test } from '@jest/globals';
import { CellError, type CellValue } from '../../../src/workbench/model/cellValue';
import type { WorkbookStub } from './workbookStub';

export type Shown = null | boolean | number | string | readonly (readonly Shown[])[];

/** Errors as their code, so that expectations read as cells do. */
export function shown(value: CellValue | readonly (readonly CellValue[])[]): Shown {
  if (value instanceof CellError) return value.code;
  if (value !== null && typeof value === 'object') return value.map((row) => row.map(shown));
  return value;
}

/** One test for each formula, named after it. */
export function testFormulas(
  workbook: () => WorkbookStub,
  rows: readonly (readonly [formula: string, expected: Shown])[],
  at?: string,
): void {
  test.each(rows.map(([formula, expected]) => [formula, expected] as const))(
    '%s is %j',
    (formula, expected) => {
      const result = shown(workbook().evaluate(formula, at));
      if (typeof expected === 'number' && typeof result === 'number')
        expect(result).toBeCloseTo(expected, 9);
      else expect(result).toEqual(expected);
    },
  );
}
