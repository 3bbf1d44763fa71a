import { CellError } from '../../model/cellValue';
import { finite } from '../coerce';
import { matrixOf } from '../lift';
import { power } from '../operators';
import { roundDown, roundHalf, roundUp, toMultiple } from '../rounding';
import type { Scope } from '../scope';
import { errorOf, Matrix, type Scalar, type Value } from '../value';
import { ANY_COUNT, eager, scalar, type Args, type FunctionDefinition } from './definition';
import { numbersOf } from './numbers';

function ofNumber(name: string, compute: (x: number) => number): FunctionDefinition {
  return scalar(name, ['number'], (x) => finite(compute(x)));
}

function total(name: string, combine: (numbers: readonly number[]) => number): FunctionDefinition {
  return eager(name, [1, ANY_COUNT], (args, scope) => {
    const numbers = numbersOf(args, scope);
    return numbers instanceof CellError ? numbers : finite(combine(numbers));
  });
}

export function sum(numbers: readonly number[]): number {
  let result = 0;
  for (const number of numbers) result += number;
  return result;
}

function sumProduct(args: Args, scope: Scope): Scalar {
  const matrices = args.map((arg) => matrixOf(arg ?? null, scope));
  const [first] = matrices;
  if (!first) return errorOf('#VALUE!');
  if (matrices.some((one) => one.rows !== first.rows || one.columns !== first.columns))
    return errorOf('#VALUE!');
  const error = matrices.flatMap((one) => one.values).find((value) => value instanceof CellError);
  if (error instanceof CellError) return error;
  const rows = Math.min(...matrices.map((one) => one.meaningfulRows));
  let result = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < first.columns; column++) {
      let product = 1;
      for (const one of matrices) {
        const value = one.at(row, column);
        product *= typeof value === 'number' ? value : 0;
      }
      result += product;
    }
  return finite(result);
}

function modulo(number: number, divisor: number): Scalar {
  if (divisor === 0) return errorOf('#DIV/0!');
  return finite(number - divisor * Math.floor(number / divisor));
}

function ceiling(value: number, step: number): Scalar {
  if (step === 0) return 0;
  if (value > 0 && step < 0) return errorOf('#NUM!');
  return finite(toMultiple(value, step, 'up'));
}

function floor(value: number, step: number): Scalar {
  if (step === 0) return value === 0 ? 0 : errorOf('#DIV/0!');
  if (value > 0 && step < 0) return errorOf('#NUM!');
  return finite(toMultiple(value, step, 'down'));
}

function toEvenOdd(value: number, remainder: 0 | 1): number {
  let size = Math.ceil(Math.abs(value));
  if (size % 2 !== remainder) size += 1;
  return value < 0 ? -size : size;
}

function mathMultiple(direction: 'up' | 'down') {
  return (value: number, step?: number, mode?: number): Scalar => {
    const size = Math.abs(step ?? 1);
    if (size === 0) return 0;
    const away = value < 0 && mode !== undefined && mode !== 0;
    return finite(toMultiple(value, size, away ? (direction === 'up' ? 'down' : 'up') : direction));
  };
}

function multiplyMatrices(args: Args, scope: Scope): Value {
  const [left, right] = args.map((arg) => matrixOf(arg ?? null, scope));
  if (!left || !right || left.columns !== right.rows) return errorOf('#VALUE!');
  const all = [...left.values, ...right.values];
  const error = all.find((value) => value instanceof CellError);
  if (error) return error;
  if (all.some((value) => typeof value !== 'number')) return errorOf('#VALUE!');
  const rows = left.toRows();
  return Matrix.of(
    rows.map((row) =>
      Array.from({ length: right.columns }, (_, column) =>
        sum(row.map((value, i) => Number(value) * Number(right.at(i, column)))),
      ),
    ),
  );
}

function logarithm(value: number, base: number): Scalar {
  if (value <= 0 || base <= 0) return errorOf('#NUM!');
  if (base === 1) return errorOf('#DIV/0!');
  return base === 10
    ? Math.log10(value)
    : base === 2
      ? Math.log2(value)
      : finite(Math.log(value) / Math.log(base));
}

export const mathFunctions: readonly FunctionDefinition[] = [
  total('SUM', sum),
  total('SUMSQ', (numbers) => sum(numbers.map((x) => x * x))),
  total('PRODUCT', (numbers) => (numbers.length ? numbers.reduce((a, b) => a * b, 1) : 0)),
  eager('SUMPRODUCT', [1, ANY_COUNT], sumProduct),
  eager('MMULT', [2, 2], multiplyMatrices),
  ofNumber('ABS', Math.abs),
  ofNumber('INT', Math.floor),
  ofNumber('SIGN', Math.sign),
  ofNumber('SQRT', Math.sqrt),
  ofNumber('EXP', Math.exp),
  ofNumber('LN', (x) => (x > 0 ? Math.log(x) : NaN)),
  ofNumber('LOG10', (x) => (x > 0 ? Math.log10(x) : NaN)),
  ofNumber('SIN', Math.sin),
  ofNumber('COS', Math.cos),
  ofNumber('TAN', Math.tan),
  ofNumber('ASIN', Math.asin),
  ofNumber('ACOS', Math.acos),
  ofNumber('ATAN', Math.atan),
  ofNumber('SINH', Math.sinh),
  ofNumber('COSH', Math.cosh),
  ofNumber('TANH', Math.tanh),
  ofNumber('DEGREES', (x) => (x * 180) / Math.PI),
  ofNumber('RADIANS', (x) => (x * Math.PI) / 180),
  ofNumber('EVEN', (x) => toEvenOdd(x, 0)),
  ofNumber('ODD', (x) => toEvenOdd(x, 1)),
  scalar('ATAN2', ['number', 'number'], (x, y) =>
    x === 0 && y === 0 ? errorOf('#DIV/0!') : Math.atan2(y, x),
  ),
  scalar('LOG', ['number', 'number?'], (x, base = 10) => logarithm(x, base)),
  scalar('POWER', ['number', 'number'], power),
  scalar('MOD', ['number', 'number'], modulo),
  scalar('QUOTIENT', ['number', 'number'], (a, b) =>
    b === 0 ? errorOf('#DIV/0!') : finite(Math.trunc(a / b)),
  ),
  scalar('ROUND', ['number', 'number'], roundHalf),
  scalar('ROUNDUP', ['number', 'number'], roundUp),
  scalar('ROUNDDOWN', ['number', 'number'], roundDown),
  scalar('TRUNC', ['number', 'number?'], (x, places = 0) => roundDown(x, places)),
  scalar('CEILING', ['number', 'number'], ceiling),
  scalar('FLOOR', ['number', 'number'], floor),
  scalar('CEILING.MATH', ['number', 'number?', 'number?'], mathMultiple('up')),
  scalar('FLOOR.MATH', ['number', 'number?', 'number?'], mathMultiple('down')),
  scalar('MROUND', ['number', 'number'], (x, step) =>
    step === 0
      ? 0
      : x * step < 0
        ? errorOf('#NUM!')
        : finite(
            roundHalf(
              Math.sign(x) * Math.round(Number((x / step).toPrecision(14))) * Math.abs(step),
              12,
            ),
          ),
  ),
  eager('PI', [0, 0], () => Math.PI),
  eager('RAND', [0, 0], () => Math.random(), { volatile: true }),
  scalar(
    'RANDBETWEEN',
    ['number', 'number'],
    (from, to) =>
      Math.ceil(from) + Math.floor(Math.random() * (Math.floor(to) - Math.ceil(from) + 1)),
    { volatile: true },
  ),
];
