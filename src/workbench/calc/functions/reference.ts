import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../model/area';
import { CellError } from '../../model/cellValue';
import { toNumber, toText } from '../coerce';
import { deref, matrixOf, scalarOf } from '../lift';
import type { Scope } from '../scope';
import { isFormula, parseFormula } from '../syntax';
import { errorOf, Matrix, Reference, type Scalar, type Value } from '../value';
import { eager, type Args, type FunctionDefinition } from './definition';

/** ROW and COLUMN: one number, or one for each row or column of a block. */
function position(first: (area: Area) => number, last: (area: Area) => number, vertical: boolean) {
  return ([arg]: Args, scope: Scope): Value => {
    const own = { top: scope.row, left: scope.column, bottom: scope.row, right: scope.column };
    if (arg === undefined) return first(own) + 1;
    if (arg instanceof CellError) return arg;
    const part = arg instanceof Reference ? arg.single : undefined;
    if (!part) return errorOf('#VALUE!');
    const from = first(part.area);
    const length = last(part.area) - from + 1;
    if (length === 1) return from + 1;
    const numbers = Array.from({ length }, (_, i) => from + i + 1);
    return vertical ? Matrix.column(numbers) : new Matrix(1, length, numbers);
  };
}

function extent(vertical: boolean) {
  return ([arg]: Args, scope: Scope): Value => {
    if (arg instanceof CellError) return arg;
    if (arg instanceof Reference) {
      const area = arg.single?.area;
      if (!area) return errorOf('#REF!');
      return vertical ? area.bottom - area.top + 1 : area.right - area.left + 1;
    }
    const matrix = matrixOf(arg ?? null, scope);
    const only = matrix.rows === 1 && matrix.columns === 1 ? matrix.at(0, 0) : null;
    if (only instanceof CellError) return only;
    return vertical ? matrix.rows : matrix.columns;
  };
}

function offset(args: Args, scope: Scope): Value {
  const [base] = args;
  if (base instanceof CellError) return base;
  const part = base instanceof Reference ? base.single : undefined;
  if (!part) return errorOf('#VALUE!');
  const { area, sheetId } = part;
  const numbers: number[] = [];
  const sizes = [area.bottom - area.top + 1, area.right - area.left + 1];
  for (const place of [1, 2, 3, 4]) {
    const arg = args[place];
    const number = arg === undefined ? (sizes[place - 3] ?? 0) : toNumber(scalarOf(arg, scope));
    if (number instanceof CellError) return number;
    numbers.push(Math.trunc(number));
  }
  const [rows = 0, columns = 0, height = 1, width = 1] = numbers;
  if (height === 0 || width === 0) return errorOf('#REF!');
  const top = area.top + rows + (height < 0 ? height + 1 : 0);
  const left = area.left + columns + (width < 0 ? width + 1 : 0);
  const bottom = top + Math.abs(height) - 1;
  const right = left + Math.abs(width) - 1;
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return errorOf('#REF!');
  return found(new Reference([{ sheetId, area: { top, left, bottom, right } }]), scope);
}

/** Later passes of the same recalculation have to know these cells too. */
function found(reference: Reference, scope: Scope): Reference {
  for (const part of reference.parts) scope.reader.dependOn(part);
  return reference;
}

function indirect(args: Args, scope: Scope): Value {
  const text = toText(scalarOf(args[0], scope));
  if (text instanceof CellError) return text;
  const a1 = args.length < 2 || scalarOf(args[1], scope) !== false;
  const address = a1 ? text : fromR1C1(text, scope);
  if (!isFormula(`=${address}`)) return errorOf('#REF!');
  const node = parseFormula(`=${address}`);
  if (node.type === 'literal' || node.type === 'binary' || node.type === 'call')
    return errorOf('#REF!');
  const value = scope.evaluate(node, { ...scope, variables: undefined });
  return value instanceof Reference ? found(value, scope) : errorOf('#REF!');
}

function fromR1C1(text: string, scope: Scope): string {
  return text.replace(
    /R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?/gi,
    (_, row: string | undefined, column: string | undefined) => {
      const r = absolute(row, scope.row + 1);
      const c = absolute(column, scope.column + 1);
      let letters = '';
      for (let rest = c; rest > 0; rest = Math.floor((rest - 1) / 26))
        letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
      return `${letters}${r}`;
    },
  );
}

function absolute(part: string | undefined, own: number): number {
  if (part === undefined) return own;
  return part.startsWith('[') ? own + Number(part.slice(1, -1)) : Number(part);
}

function hyperlink([target, label]: Args, scope: Scope): Scalar | Matrix {
  return deref(label ?? target ?? null, scope);
}

const PLACES = { placesOnly: true };

export const referenceFunctions: readonly FunctionDefinition[] = [
  eager('ROW', [0, 1], position((area) => area.top, (area) => area.bottom, true), PLACES), // prettier-ignore
  eager('COLUMN', [0, 1], position((area) => area.left, (area) => area.right, false), PLACES), // prettier-ignore
  eager('ROWS', [1, 1], extent(true), PLACES),
  eager('COLUMNS', [1, 1], extent(false), PLACES),
  eager('OFFSET', [3, 5], offset, { volatile: true }),
  eager('INDIRECT', [1, 2], indirect, { volatile: true }),
  eager('HYPERLINK', [1, 2], hyperlink),
];
