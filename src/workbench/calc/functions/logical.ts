import { CellError } from '../../model/cellValue';
import { toBoolean, toNumber } from '../coerce';
import { compareScalars } from '../compare';
import { deref, lift } from '../lift';
import type { Scope } from '../scope';
import type { Node } from '../syntax';
import { errorOf, Matrix, Reference, type Scalar, type Value } from '../value';
import { ANY_COUNT, eager, lazy, scalar, type Args, type FunctionDefinition } from './definition';
import { eachValue } from './numbers';

type Nodes = readonly (Node | undefined)[];

function valueOf(node: Node | undefined, scope: Scope): Value {
  return node ? scope.evaluate(node, scope) : null;
}

function plainOf(node: Node | undefined, scope: Scope): Scalar | Matrix {
  return deref(valueOf(node, scope), scope);
}

function ifBody([test, yes, no]: Nodes, scope: Scope, count: number): Value {
  const condition = plainOf(test, scope);
  if (condition instanceof Matrix) {
    const otherwise = count > 2 ? plainOf(no, scope) : false;
    return lift([condition, plainOf(yes, scope), otherwise], (c = null, a = null, b = null) => {
      const chosen = toBoolean(c);
      return chosen instanceof CellError ? chosen : chosen ? a : b;
    });
  }
  const chosen = toBoolean(condition);
  if (chosen instanceof CellError) return chosen;
  if (chosen) return valueOf(yes, scope);
  return count > 2 ? valueOf(no, scope) : false;
}

/** IFERROR and IFNA: the second argument is evaluated only where it is needed. */
function replaceErrors(
  [first, second]: Nodes,
  scope: Scope,
  wanted: (error: CellError) => boolean,
): Value {
  const raw = valueOf(first, scope);
  const value = deref(raw, scope);
  if (!(value instanceof Matrix)) {
    if (value instanceof CellError && wanted(value)) return valueOf(second, scope);
    return raw instanceof Reference ? raw : value;
  }
  if (!value.values.some((one) => one instanceof CellError && wanted(one))) return value;
  return lift([value, plainOf(second, scope)], (a = null, b = null) =>
    a instanceof CellError && wanted(a) ? b : a,
  );
}

function ifs(nodes: Nodes, scope: Scope): Value {
  const [test, result, ...rest] = nodes;
  if (nodes.length < 2) return errorOf('#N/A');
  const condition = plainOf(test, scope);
  if (condition instanceof Matrix) {
    const others = deref(ifs(rest, scope), scope);
    return lift([condition, plainOf(result, scope), others], (c = null, a = null, b = null) => {
      const chosen = toBoolean(c);
      return chosen instanceof CellError ? chosen : chosen ? a : b;
    });
  }
  const chosen = toBoolean(condition);
  if (chosen instanceof CellError) return chosen;
  return chosen ? valueOf(result, scope) : ifs(rest, scope);
}

function switchBody([subject, ...cases]: Nodes, scope: Scope): Value {
  const value = plainOf(subject, scope);
  return switchCases(value, cases, scope);
}

function switchCases(subject: Scalar | Matrix, cases: Nodes, scope: Scope): Value {
  const [candidate, result, ...rest] = cases;
  if (cases.length === 0) return errorOf('#N/A');
  if (cases.length === 1) return valueOf(candidate, scope);
  if (subject instanceof CellError) return subject;
  const other = plainOf(candidate, scope);
  if (subject instanceof Matrix || other instanceof Matrix) {
    const others = deref(switchCases(subject, rest, scope), scope);
    return lift(
      [subject, other, plainOf(result, scope), others],
      (a = null, b = null, hit = null, miss = null) => (compareScalars(a, b) === 0 ? hit : miss),
    );
  }
  if (other instanceof CellError) return other;
  return compareScalars(subject, other) === 0
    ? valueOf(result, scope)
    : switchCases(subject, rest, scope);
}

function choose([index, ...choices]: Nodes, scope: Scope): Value {
  const which = plainOf(index, scope);
  if (which instanceof Matrix) {
    const all = choices.map((choice) => plainOf(choice, scope));
    return lift([which, ...all], (i = null, ...values) => pick(i, values) ?? errorOf('#VALUE!'));
  }
  const chosen = pick(which, choices);
  return chosen instanceof CellError ? chosen : chosen ? valueOf(chosen, scope) : null;
}

function pick<T>(index: Scalar, choices: readonly T[]): T | CellError | undefined {
  const number = toNumber(index);
  if (number instanceof CellError) return number;
  const place = Math.trunc(number) - 1;
  return place >= 0 && place < choices.length ? choices[place] : errorOf('#VALUE!');
}

/** The booleans among the arguments: text in cells is left out, #VALUE! when nothing is left. */
function booleansOf(args: Args, scope: Scope): boolean[] | CellError {
  const found: boolean[] = [];
  const error = eachValue(args, scope, (value, direct) => {
    if (value instanceof CellError) return value;
    if (!direct && (value === null || typeof value === 'string')) return undefined;
    const boolean = toBoolean(value);
    if (boolean instanceof CellError) return boolean;
    found.push(boolean);
    return undefined;
  });
  if (error) return error;
  return found.length === 0 ? errorOf('#VALUE!') : found;
}

function junction(name: string, combine: (values: readonly boolean[]) => boolean) {
  return eager(name, [1, ANY_COUNT], (args, scope) => {
    const values = booleansOf(args, scope);
    return values instanceof CellError ? values : combine(values);
  });
}

export const logicalFunctions: readonly FunctionDefinition[] = [
  lazy('IF', [2, 3], (nodes, scope) => ifBody(nodes, scope, nodes.length)),
  lazy('IFERROR', [2, 2], (nodes, scope) => replaceErrors(nodes, scope, () => true)),
  lazy('IFNA', [2, 2], (nodes, scope) =>
    replaceErrors(nodes, scope, (error) => error.code === '#N/A'),
  ),
  lazy('IFS', [2, ANY_COUNT], ifs),
  lazy('SWITCH', [3, ANY_COUNT], switchBody),
  lazy('CHOOSE', [2, ANY_COUNT], choose),
  junction('AND', (values) => values.every(Boolean)),
  junction('OR', (values) => values.some(Boolean)),
  junction('XOR', (values) => values.filter(Boolean).length % 2 === 1),
  scalar('NOT', ['boolean'], (value) => !value),
  eager('TRUE', [0, 0], () => true),
  eager('FALSE', [0, 0], () => false),
];
