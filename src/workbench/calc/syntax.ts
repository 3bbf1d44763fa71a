import {
  parse,
  parseA1Ref,
  parseStructRef,
  tokenize,
  type AstExpression,
  type Token,
} from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../model/area';
import { isErrorCode } from '../model/cellValue';
import { errorOf, Matrix, type Scalar } from './matrix';

export type BinaryOperator =
  '=' | '<' | '>' | '<=' | '>=' | '<>' | '-' | '+' | '*' | '/' | '^' | '&';
export type ReferenceOperator = ':' | ' ' | ',';

export interface CellsNode {
  readonly type: 'cells';
  readonly sheet: string | undefined;
  readonly area: Area;
}
export interface StructuredNode {
  readonly type: 'structured';
  readonly table: string;
  readonly sections: readonly string[];
  readonly columns: readonly string[];
}
export interface CallNode {
  readonly type: 'call';
  readonly name: string;
  readonly args: readonly (Node | undefined)[];
}
export type Node =
  | { readonly type: 'literal'; readonly value: Scalar }
  | { readonly type: 'array'; readonly value: Matrix }
  | CellsNode
  | StructuredNode
  | { readonly type: 'name'; readonly name: string; readonly sheet: string | undefined }
  | {
      readonly type: 'unary';
      readonly operator: '+' | '-' | '%' | '#' | '@';
      readonly operand: Node;
    }
  | {
      readonly type: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Node;
      readonly right: Node;
    }
  | {
      readonly type: 'referenceOperator';
      readonly operator: ReferenceOperator;
      readonly left: Node;
      readonly right: Node;
    }
  | CallNode
  | {
      readonly type: 'invoke';
      readonly callee: Node;
      readonly args: readonly (Node | undefined)[];
    }
  | { readonly type: 'lambda'; readonly parameters: readonly string[]; readonly body: Node }
  | {
      readonly type: 'let';
      readonly declarations: readonly { readonly name: string; readonly value: Node }[];
      readonly body: Node;
    };

const MAX_CACHED = 200_000;
const cache = new Map<string, Node>();

/** The tree of a formula with its `=`; a text that is no formula becomes the literal #NAME?. */
export function parseFormula(formula: string): Node {
  const known = cache.get(formula);
  if (known) return known;
  if (cache.size >= MAX_CACHED) cache.clear();
  const node = parseUncached(formula);
  cache.set(formula, node);
  return node;
}

/** Whether Excel would accept the text as a formula, as far as its grammar goes. */
export function isFormula(formula: string): boolean {
  try {
    parse(tokensOf(formula));
    return true;
  } catch {
    return false;
  }
}

function parseUncached(formula: string): Node {
  try {
    return nodeOf(parse(tokensOf(formula)));
  } catch {
    return { type: 'literal', value: errorOf('#NAME?') };
  }
}

function tokensOf(formula: string): Token[] {
  const tokens = tokenize(formula.startsWith('=') ? formula : `=${formula}`, {
    withLocation: false,
  });
  return foldErrors(tokens);
}

/** Sheet1!#REF! and #BUSY! are one error each, which the tokenizer splits. */
function foldErrors(tokens: Token[]): Token[] {
  const folded: Token[] = [];
  for (const token of tokens) {
    const last = folded.at(-1);
    const before = folded.at(-2);
    const afterSheet = last?.value === '!' && before?.type.startsWith('context');
    if (afterSheet && token.type === 'error') folded.splice(-2, 2, token);
    else if (token.value === '!' && last?.value === 'BUSY' && before?.value === '#')
      folded.splice(-2, 2, { type: 'error', value: '#BUSY!' });
    else if (last?.value === '#REF!' && last.type === 'error' && token.type === 'range') continue;
    else folded.push(token);
  }
  return folded;
}

function nodeOf(ast: AstExpression): Node {
  switch (ast.type) {
    case 'Literal':
      return { type: 'literal', value: ast.value };
    case 'ErrorLiteral':
      return { type: 'literal', value: errorLiteral(ast.value) };
    case 'ReferenceIdentifier':
      return referenceNode(ast.value, ast.kind);
    case 'ArrayExpression':
      return {
        type: 'array',
        value: Matrix.of(ast.elements.map((row) => row.map((cell) => literalOf(nodeOf(cell))))),
      };
    case 'UnaryExpression':
      return { type: 'unary', operator: ast.operator, operand: operandOf(ast.arguments[0]) };
    case 'BinaryExpression':
      return binaryNode(ast.operator, operandOf(ast.arguments[0]), operandOf(ast.arguments[1]));
    case 'CallExpression':
      return callNode(ast.callee, ast.arguments.map(argumentOf));
    case 'LambdaExpression':
      return {
        type: 'lambda',
        parameters: ast.params.map((param) => param.name.toLowerCase()),
        body: operandOf(ast.body),
      };
    case 'LetExpression':
      return {
        type: 'let',
        declarations: ast.declarations.map((one) => ({
          name: one.id.name.toLowerCase(),
          value: operandOf(one.init),
        })),
        body: operandOf(ast.body),
      };
  }
}

function binaryNode(operator: BinaryOperator | ReferenceOperator, left: Node, right: Node): Node {
  return operator === ':' || operator === ' ' || operator === ','
    ? { type: 'referenceOperator', operator, left, right }
    : { type: 'binary', operator, left, right };
}

function argumentOf(ast: AstExpression | null): Node | undefined {
  return ast ? nodeOf(ast) : undefined;
}

function operandOf(ast: AstExpression | null | undefined): Node {
  return ast ? nodeOf(ast) : { type: 'literal', value: null };
}

function literalOf(node: Node): Scalar {
  if (node.type === 'unary' && node.operator === '-' && node.operand.type === 'literal')
    return -Number(node.operand.value);
  return node.type === 'literal' ? node.value : errorOf('#VALUE!');
}

/** The callee is an identifier, or any expression that yields a LAMBDA. */
function callNode(callee: { type: string }, args: readonly (Node | undefined)[]): Node {
  if (callee.type !== 'Identifier')
    return { type: 'invoke', callee: nodeOf(callee as AstExpression), args };
  const { name } = callee as { type: string; name: string };
  const plain = name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.|_XLUDF\.)+/, '');
  const [operand] = args;
  if (plain === 'SINGLE' && operand) return { type: 'unary', operator: '@', operand };
  if (plain === 'ANCHORARRAY' && operand) return { type: 'unary', operator: '#', operand };
  return { type: 'call', name: plain, args };
}

function errorLiteral(text: string): Scalar {
  const code = text.toUpperCase();
  return errorOf(isErrorCode(code) ? code : '#VALUE!');
}

function referenceNode(text: string, kind: 'name' | 'range' | 'beam' | 'table'): Node {
  if (kind === 'table') {
    const parsed = parseStructRef(text);
    if (!parsed) return { type: 'literal', value: errorOf('#REF!') };
    const { table = '', sections = [], columns = [] } = parsed;
    return { type: 'structured', table, sections, columns };
  }
  if (kind === 'name' && /^[rc]$/i.test(text))
    return { type: 'name', name: text, sheet: undefined };
  const parsed = parseA1Ref(text);
  const context = parsed?.context ?? [];
  if (!parsed || context.length > 1) return { type: 'literal', value: errorOf('#REF!') };
  const sheet = context[0];
  if ('name' in parsed) return { type: 'name', name: parsed.name, sheet };
  const { top, left, bottom, right } = parsed.range;
  const area = {
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? (top === null ? MAX_ROWS - 1 : top),
    right: right ?? (left === null ? MAX_COLUMNS - 1 : left),
  };
  return { type: 'cells', sheet, area };
}
