import { moveFormula } from '../calc/shiftFormula';
import { contains, type Area } from './area';
import { isCellError, type CellValue } from './cellValue';
import type { CellValueOperator, ConditionalFormat, TextOperator } from './conditionalFormat';
import { duplicatesIn } from './duplicates';
import type { Sheet } from './sheet';
import { withStyle, type CellStyle, type StylePatch } from './style';

/** The cell's style under the conditional formats that hold there. */
export function conditionalStyle(sheet: Sheet, row: number, column: number): CellStyle {
  const style = sheet.styleAt(row, column);
  const patch = conditionalPatch(sheet, row, column);
  return patch ? withStyle(style, patch) : style;
}

/** What the conditional formats that hold at the cell change: of two that conflict, the first wins. */
export function conditionalPatch(
  sheet: Sheet,
  row: number,
  column: number,
): StylePatch | undefined {
  let patch: StylePatch | undefined;
  const candidates = sheet.conditionalFormats
    .filter(({ areas }) => areas.some((area) => contains(area, row, column)))
    .sort((a, b) => a.priority - b.priority);
  for (const format of candidates) {
    if (!holds(sheet, format, row, column)) continue;
    patch = patch ? over(format.style, patch) : format.style;
    if (format.stopIfTrue) break;
  }
  return patch;
}

function over(under: StylePatch, upper: StylePatch): StylePatch {
  return {
    ...under,
    ...upper,
    font: { ...under.font, ...upper.font },
    borders: { ...under.borders, ...upper.borders },
  };
}

function holds(sheet: Sheet, format: ConditionalFormat, row: number, column: number): boolean {
  const { rule, areas } = format;
  const value = sheet.valueAt(row, column);
  const evaluate = (formula: string) => evaluateAt(sheet, formula, areas, row, column);
  switch (rule.kind) {
    case 'custom':
      return isTrue(evaluate(rule.formula));
    case 'cellValue':
      return compares(
        rule.operator,
        value,
        evaluate(rule.formula1),
        rule.formula2 === undefined ? null : evaluate(rule.formula2),
      );
    case 'containsText':
      return hasText(rule.operator, sheet.textAt(row, column), rule.text);
    case 'presetCriteria':
      return meets(sheet, rule.criterion, value, areas);
    case 'colorScale':
    case 'dataBar':
    case 'iconSet':
    case 'topBottom':
      return false;
  }
}

/** The value of a formula written for the first cell of the areas, as it reads at another cell. */
function evaluateAt(
  sheet: Sheet,
  formula: string,
  areas: readonly Area[],
  row: number,
  column: number,
): CellValue {
  const [first] = areas;
  if (!first) return null;
  const moved = moveFormula(asFormula(formula), row - first.top, column - first.left);
  const result = sheet.workbook.calculation.evaluate(moved, sheet.id, row, column);
  return Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
}

function asFormula(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function compares(
  operator: CellValueOperator,
  value: CellValue,
  first: CellValue,
  second: CellValue,
): boolean {
  if (isCellError(value) || isCellError(first) || isCellError(second)) return false;
  const low = order(value, first);
  const high = order(value, second);
  switch (operator) {
    case 'EqualTo':
      return low === 0;
    case 'NotEqualTo':
      return low !== 0;
    case 'GreaterThan':
      return low > 0;
    case 'LessThan':
      return low < 0;
    case 'GreaterThanOrEqual':
      return low >= 0;
    case 'LessThanOrEqual':
      return low <= 0;
    case 'Between':
      return low * high <= 0;
    case 'NotBetween':
      return low * high > 0;
  }
}

/** Numbers before text before booleans, as Excel compares; an empty cell counts as 0 or as ''. */
function order(a: CellValue, b: CellValue): number {
  const left = a ?? (typeof b === 'string' ? '' : 0);
  const right = b ?? (typeof left === 'string' ? '' : 0);
  const ranks = ['number', 'string', 'boolean'];
  const rank = ranks.indexOf(typeof left) - ranks.indexOf(typeof right);
  if (rank !== 0) return Math.sign(rank);
  const x = typeof left === 'string' ? left.toLowerCase() : left;
  const y = typeof right === 'string' ? right.toLowerCase() : right;
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

function hasText(operator: TextOperator, text: string, wanted: string): boolean {
  const lower = text.toLowerCase();
  const part = wanted.toLowerCase();
  switch (operator) {
    case 'Contains':
      return lower.includes(part);
    case 'NotContains':
      return !lower.includes(part);
    case 'BeginsWith':
      return lower.startsWith(part);
    case 'EndsWith':
      return lower.endsWith(part);
  }
}

function meets(sheet: Sheet, criterion: string, value: CellValue, areas: readonly Area[]): boolean {
  const blank = value === null || (typeof value === 'string' && value.trim() === '');
  switch (criterion) {
    case 'Blanks':
      return blank;
    case 'NonBlanks':
      return !blank;
    case 'Errors':
      return isCellError(value);
    case 'NonErrors':
      return !isCellError(value);
    case 'DuplicateValues':
      return !blank && duplicatesIn(sheet, areas, value) > 1;
    case 'UniqueValues':
      return !blank && duplicatesIn(sheet, areas, value) === 1;
    default:
      return false;
  }
}
