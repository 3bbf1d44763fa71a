import { CellError } from '../model/cellValue';
import { callCustomFunction } from './customFunction';
import { functionNamed } from './functions/catalogue';
import { deref, lift, RememberingLift } from './lift';
import { applyBinary, applyUnary } from './operators';
import {
  cellsReference,
  combineReferences,
  intersectImplicitly,
  spillReference,
  structuredReference,
} from './references';
import type { Scope } from './scope';
import { parseFormula, type CallNode, type Node } from './syntax';
import { errorOf, Lambda, Matrix, Reference, type Scalar, type Value } from './value';

const MAX_DEPTH = 256;

/** The value of a formula tree at a place; errors are values, NotReady may be thrown. */
export function evaluateNode(node: Node, scope: Scope): Value {
  switch (node.type) {
    case 'literal':
    case 'array':
      return node.value;
    case 'cells':
      return cellsReference(node, scope);
    case 'structured':
      return structuredReference(node, scope);
    case 'name':
      return nameValue(node.name, node.sheet, scope);
    case 'unary':
      return unaryValue(node.operator, evaluateNode(node.operand, scope), scope);
    case 'binary': {
      const left = deref(evaluateNode(node.left, scope), scope);
      const right = deref(evaluateNode(node.right, scope), scope);
      if (!(left instanceof Matrix) && !(right instanceof Matrix))
        return applyBinary(node.operator, left, right);
      return liftOf(node).of([left, right], (a = null, b = null) =>
        applyBinary(node.operator, a, b),
      );
    }
    case 'referenceOperator': {
      const left = evaluateNode(node.left, scope);
      return combineReferences(node.operator, left, evaluateNode(node.right, scope), scope);
    }
    case 'call':
      return callValue(node, scope);
    case 'invoke':
      return applyLambda(
        evaluateNode(node.callee, scope),
        node.args.map((arg) => (arg ? evaluateNode(arg, scope) : undefined)),
        scope,
      );
    case 'lambda':
      return new Lambda(node.parameters, node.body, scope.variables);
    case 'let': {
      let inner = scope;
      for (const { name, value } of node.declarations)
        inner = withVariable(inner, name, evaluateNode(value, inner));
      return evaluateNode(node.body, inner);
    }
  }
}

const lifts = new WeakMap<Node, RememberingLift>();

function liftOf(node: Node): RememberingLift {
  let known = lifts.get(node);
  if (!known) lifts.set(node, (known = new RememberingLift()));
  return known;
}

function withVariable(scope: Scope, name: string, value: Value): Scope {
  return { ...scope, variables: { name, value, outer: scope.variables } };
}

function unaryValue(operator: '+' | '-' | '%' | '#' | '@', value: Value, scope: Scope): Value {
  if (operator === '@') return intersectImplicitly(value, scope);
  if (operator === '#') return spillReference(value, scope);
  const operand = deref(value, scope);
  return operand instanceof Matrix
    ? lift([operand], (a = null) => applyUnary(operator, a))
    : applyUnary(operator, operand);
}

function variableOf(name: string, scope: Scope): { value: Value } | undefined {
  const key = name.toLowerCase();
  for (let one = scope.variables; one; one = one.outer) if (one.name === key) return one;
  return undefined;
}

function nameValue(name: string, sheet: string | undefined, scope: Scope): Value {
  const variable = sheet === undefined ? variableOf(name, scope) : undefined;
  if (variable) return variable.value;
  const sheetId = sheet === undefined ? scope.sheetId : scope.host.sheetIdOf(sheet);
  const formula = scope.host.definedName(name, sheetId ?? scope.sheetId);
  if (formula !== undefined) {
    if (scope.depth >= MAX_DEPTH) return errorOf('#NUM!');
    const inner = { ...scope, depth: scope.depth + 1, variables: undefined };
    return evaluateNode(parseFormula(formula), inner);
  }
  const table = sheet === undefined ? scope.host.tableNamed(name) : undefined;
  if (!table) return errorOf('#NAME?');
  return structuredReference({ type: 'structured', table: name, sections: [], columns: [] }, scope);
}

function callValue(node: CallNode, scope: Scope): Value {
  const { name, args } = node;
  const known = functionNamed(name);
  if (known) {
    if (args.length < known.min || args.length > known.max) return errorOf('#VALUE!');
    if (known.kind === 'lazy') return known.body(args, scope);
    return known.body(
      args.map((arg) => (arg ? evaluateNode(arg, scope) : undefined)),
      scope,
    );
  }
  const values = () => args.map((arg) => (arg ? evaluateNode(arg, scope) : undefined));
  const named = nameValue(name, undefined, scope);
  if (named instanceof Lambda) return applyLambda(named, values(), scope);
  const custom = scope.host.customFunction(name);
  return custom ? callCustomFunction(custom, values(), scope) : errorOf('#NAME?');
}

/** Calls a LAMBDA; #VALUE! for too many arguments or anything that is no LAMBDA. */
export function applyLambda(
  callee: Value,
  args: readonly (Value | undefined)[],
  scope: Scope,
): Value {
  if (callee instanceof CellError) return callee;
  if (!(callee instanceof Lambda) || args.length > callee.parameters.length)
    return errorOf('#VALUE!');
  if (scope.depth >= MAX_DEPTH) return errorOf('#NUM!');
  let inner: Scope = { ...scope, variables: callee.variables, depth: scope.depth + 1 };
  callee.parameters.forEach((name, i) => {
    inner = withVariable(inner, name, args[i] ?? null);
  });
  return evaluateNode(callee.body, inner);
}

/** The value of a whole formula as cells hold it: references read, empty results 0. */
export function evaluateFormula(node: Node, scope: Scope): Scalar | Matrix {
  const value = deref(unionToError(evaluateNode(node, scope)), scope);
  if (!(value instanceof Matrix)) return value ?? 0;
  if (value.rows === 1 && value.columns === 1) return value.at(0, 0) ?? 0;
  return value;
}

function unionToError(value: Value): Value {
  return value instanceof Reference && !value.single ? errorOf('#VALUE!') : value;
}
