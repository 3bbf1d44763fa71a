import { moveFormula } from '../../../calc/shiftFormula';
import { displayedText } from '../../../model/cellText';
import { isCellError, type CellValue } from '../../../model/cellValue';
import type { CellValueOperator } from '../../../model/conditionalFormat';
import type { Sheet } from '../../../model/sheet';
import type { Validation, ValidationBound } from '../../../model/validation';
import type { CellPlace } from '../state/cellPlace';

/** The entries of the cell's drop-down; undefined where it has none. */
export function listItems(sheet: Sheet, place: CellPlace): readonly string[] | undefined {
  const validation = sheet.validationAt(place.row, place.column);
  if (validation?.rule.kind !== 'list' || !validation.rule.inCellDropDown) return undefined;
  return entriesOf(sheet, validation, validation.rule.source, place);
}

function entriesOf(
  sheet: Sheet,
  validation: Validation,
  source: string,
  place: CellPlace,
): readonly string[] {
  if (!source.startsWith('=')) return source.split(',').map((entry) => entry.trim());
  const { locale } = sheet.workbook;
  // A blank cell would be evaluated to 0, which no list shows.
  const cells = movedFormula(validation, source, place).slice(1);
  return evaluated(sheet, `=IF(${cells}="","",${cells})`, place)
    .filter((value) => !isCellError(value))
    .map((value) => displayedText(value, 'General', locale))
    .filter((entry, index, all) => entry !== '' && all.indexOf(entry) === index);
}

function movedFormula({ areas }: Validation, formula: string, place: CellPlace): string {
  const [first] = areas;
  return first ? moveFormula(formula, place.row - first.top, place.column - first.left) : formula;
}

function evaluated(sheet: Sheet, formula: string, { row, column }: CellPlace): CellValue[] {
  const result = sheet.workbook.calculation.evaluate(formula, sheet.id, row, column);
  return Array.isArray(result) ? result.flat() : [result];
}

/** The validation that the cell's present value breaks. */
export function brokenValidation(sheet: Sheet, place: CellPlace): Validation | undefined {
  const validation = sheet.validationAt(place.row, place.column);
  if (!validation) return undefined;
  const value = sheet.valueAt(place.row, place.column);
  const isBlank = value === null || value === '';
  if (isBlank) return undefined;
  return meets(sheet, validation, value, place) ? undefined : validation;
}

function meets(sheet: Sheet, validation: Validation, value: CellValue, place: CellPlace): boolean {
  const { rule } = validation;
  switch (rule.kind) {
    case 'none':
      return true;
    case 'list':
      return isListed(sheet, entriesOf(sheet, validation, rule.source, place), value, rule.source);
    case 'custom':
      return isTrue(evaluated(sheet, movedFormula(validation, rule.formula, place), place)[0]);
    default: {
      const tested = rule.kind === 'textLength' ? lengthOf(sheet, place) : value;
      if (typeof tested !== 'number') return false;
      if (rule.kind === 'wholeNumber' && !Number.isInteger(tested)) return false;
      const bound = (given: ValidationBound | undefined): number =>
        boundOf(sheet, validation, given, place);
      return compares(rule.operator, tested, bound(rule.formula1), bound(rule.formula2));
    }
  }
}

function lengthOf(sheet: Sheet, { row, column }: CellPlace): number {
  return displayedText(sheet.valueAt(row, column), 'General').length;
}

function isListed(
  sheet: Sheet,
  entries: readonly string[],
  value: CellValue,
  source: string,
): boolean {
  const text = displayedText(value, 'General', sheet.workbook.locale);
  if (entries.includes(text)) return true;
  const isRange = source.startsWith('=');
  return isRange && entries.some((entry) => entry.toLowerCase() === text.toLowerCase());
}

function isTrue(value: CellValue | undefined): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function boundOf(
  sheet: Sheet,
  validation: Validation,
  bound: ValidationBound | undefined,
  place: CellPlace,
): number {
  if (typeof bound === 'number') return bound;
  if (bound === undefined) return 0;
  const formula = bound.startsWith('=') ? bound : `=${bound}`;
  const value = evaluated(sheet, movedFormula(validation, formula, place), place)[0];
  return typeof value === 'number' ? value : 0;
}

function compares(operator: CellValueOperator, value: number, low: number, high: number): boolean {
  switch (operator) {
    case 'Between':
      return value >= low && value <= high;
    case 'NotBetween':
      return value < low || value > high;
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'LessThan':
      return value < low;
    case 'GreaterThanOrEqual':
      return value >= low;
    case 'LessThanOrEqual':
      return value <= low;
  }
}
