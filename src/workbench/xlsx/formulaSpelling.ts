import { tokenize, type Token } from '@borgar/fx';
import { functionFromFile, functionToFile, isArrayFunction } from './futureFunctions';
import { localNames } from './letNames';
import { structureFromFile, structureToFile } from './structuredSpelling';

const PARAMETER = '_xlpm.';
const OPTIONAL = '_xlop.';

/**
 * A formula as the file keeps it, without its `=`; `table` is the name of the table the cell is in,
 * which `[@X]` needs.
 */
export function formulaToFile(formula: string, table?: string): string {
  const tokens = tokenize(formula);
  const local = localNames(tokens);
  const spelled = tokens.map((token, index): Token => {
    const role = local.get(index);
    if (role === 'optional') return { ...token, value: OPTIONAL + token.value.slice(1, -1) };
    if (role === 'name') return { ...token, value: PARAMETER + token.value };
    if (token.type === 'func') return { ...token, value: functionToFile(token.value) };
    if (token.type === 'structured')
      return { ...token, value: structureToFile(token.value, table) };
    return token;
  });
  return joinWithoutEquals(wrapAt(wrapSpills(spelled)));
}

/** A formula of the file as the formula bar shows it, with its `=`. */
export function formulaFromFile(text: string, table?: string): string {
  const tokens = tokenize(`=${text}`).map((token): Token => {
    if (token.type === 'func')
      return { ...token, value: localFromFile(functionFromFile(token.value)) };
    if (token.type === 'range_named') return { ...token, value: localFromFile(token.value) };
    if (token.type === 'structured')
      return { ...token, value: structureFromFile(token.value, table) };
    return token;
  });
  return `=${joinWithoutEquals(unwrapCalls(tokens))}`;
}

/** Whether Excel must be told that the formula may spill, lest it takes one cell of each block. */
export function isArrayFormula(formula: string): boolean {
  return tokenize(formula).some(
    (token) => (token.type === 'func' && isArrayFunction(token.value)) || token.value === '#',
  );
}

function localFromFile(name: string): string {
  if (name.startsWith(PARAMETER)) return name.slice(PARAMETER.length);
  return name.startsWith(OPTIONAL) ? `[${name.slice(OPTIONAL.length)}]` : name;
}

function joinWithoutEquals(tokens: readonly Token[]): string {
  const start = tokens[0]?.type === 'fx_prefix' ? 1 : 0;
  return tokens
    .slice(start)
    .map((token) => token.value)
    .join('');
}

function wrapSpills(tokens: readonly Token[]): Token[] {
  const wrapped: Token[] = [];
  for (const token of tokens) {
    const before = wrapped.at(-1);
    if (token.type === 'operator' && token.value === '#' && before)
      wrapped.splice(-1, 1, { ...before, value: `_xlfn.ANCHORARRAY(${before.value})` });
    else wrapped.push(token);
  }
  return wrapped;
}

function wrapAt(tokens: readonly Token[]): Token[] {
  const wrapped = [...tokens];
  for (let at = wrapped.length - 1; at >= 0; at--) {
    const token = wrapped[at];
    if (token?.type !== 'operator' || token.value !== '@') continue;
    const end = operandEnd(wrapped, at + 1);
    if (end === undefined) continue;
    const inner = wrapped
      .slice(at + 1, end)
      .map((each) => each.value)
      .join('');
    wrapped.splice(at, end - at, { type: 'range', value: `_xlfn.SINGLE(${inner})` });
  }
  return wrapped;
}

/** Where the operand ends that starts at `from`: one token, or a call or bracket up to its close. */
function operandEnd(tokens: readonly Token[], from: number): number | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  const opens = first.type === 'func' ? from + 1 : from;
  const bracket = tokens[opens];
  if (bracket?.type !== 'operator' || bracket.value !== '(') return from + 1;
  const close = closingBracket(tokens, opens);
  return close === undefined ? undefined : close + 1;
}

function closingBracket(tokens: readonly Token[], opens: number): number | undefined {
  let depth = 0;
  for (let at = opens; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.type !== 'operator') continue;
    if (token.value === '(') depth++;
    if (token.value === ')' && --depth === 0) return at;
  }
  return undefined;
}

function unwrapCalls(tokens: readonly Token[]): Token[] {
  const unwrapped = [...tokens];
  for (let at = unwrapped.length - 1; at >= 0; at--) {
    const name = unwrapped[at]?.type === 'func' ? unwrapped[at]?.value.toUpperCase() : undefined;
    if (name !== 'ANCHORARRAY' && name !== 'SINGLE') continue;
    const close = closingBracket(unwrapped, at + 1);
    if (close === undefined) continue;
    const inner = unwrapped.slice(at + 2, close);
    const value = inner.map((each) => each.value).join('');
    const operand = operandEnd(inner, 0) === inner.length ? value : `(${value})`;
    const shown = name === 'SINGLE' ? `@${operand}` : `${operand}#`;
    unwrapped.splice(at, close + 1 - at, { type: 'range', value: shown });
  }
  return unwrapped;
}
