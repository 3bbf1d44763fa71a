import { CellError } from '../model/cellValue';
import { finite, toNumber, toText } from './coerce';
import { compareScalars, sameText } from './compare';
import type { BinaryOperator } from './syntax';
import { errorOf, type Scalar } from './matrix';

/** One binary operator on two scalars; errors pass through, the left one first. */
export function applyBinary(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  switch (operator) {
    case '&':
      return join(left, right);
    case '=':
      return areEqual(left, right);
    case '<>':
      return !areEqual(left, right);
    case '<':
      return compareScalars(left, right) < 0;
    case '<=':
      return compareScalars(left, right) <= 0;
    case '>':
      return compareScalars(left, right) > 0;
    case '>=':
      return compareScalars(left, right) >= 0;
    default:
      return arithmetic(operator, left, right);
  }
}

function areEqual(left: Scalar, right: Scalar): boolean {
  if (typeof left === 'string' && typeof right === 'string') return sameText(left, right);
  return compareScalars(left, right) === 0;
}

function join(left: Scalar, right: Scalar): Scalar {
  const a = toText(left);
  const b = toText(right);
  if (a instanceof CellError) return a;
  return b instanceof CellError ? b : a + b;
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', left: Scalar, right: Scalar): Scalar {
  const a = toNumber(left);
  if (typeof a !== 'number') return a;
  const b = toNumber(right);
  if (typeof b !== 'number') return b;
  switch (operator) {
    case '+':
      return finite(nearZero(a + b, a));
    case '-':
      return finite(nearZero(a - b, a));
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? errorOf('#DIV/0!') : finite(a / b);
    case '^':
      return power(a, b);
  }
}

/** A sum that is nothing but rounding noise is 0, as in Excel. */
function nearZero(result: number, operand: number): number {
  return result !== 0 && Math.abs(result) < Math.abs(operand) * 1e-15 ? 0 : result;
}

export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return errorOf('#NUM!');
  if (base === 0 && exponent < 0) return errorOf('#DIV/0!');
  return finite(base ** exponent);
}

export function applyUnary(operator: '+' | '-' | '%', operand: Scalar): Scalar {
  if (operator === '+') return operand;
  const number = toNumber(operand);
  if (typeof number !== 'number') return number;
  return finite(operator === '-' ? -number : number / 100);
}
