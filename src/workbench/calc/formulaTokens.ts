import { parseA1Ref, stringifyA1Ref, tokenize, type RangeA1 } from '@borgar/fx';

/** A piece of a formula; the pieces' texts joined are the formula. */
export interface FormulaToken {
  readonly type: string;
  readonly value: string;
}

const MAX_CACHED = 50_000;
const cache = new Map<string, readonly FormulaToken[]>();

function formulaTokens(formula: string): readonly FormulaToken[] {
  const known = cache.get(formula);
  if (known) return known;
  if (cache.size >= MAX_CACHED) cache.clear();
  const tokens = tokenize(formula, { withLocation: false });
  cache.set(formula, tokens);
  return tokens;
}

/** The formula with tokens replaced; tokens for which there is nothing new stay to the letter. */
export function mapTokens(
  formula: string,
  replace: (token: FormulaToken) => string | undefined,
): string {
  let result = '';
  for (const token of formulaTokens(formula)) result += replace(token) ?? token.value;
  return result;
}

export interface AddressToken {
  readonly sheet: string | undefined;
  readonly range: RangeA1;
}

/** The address a token holds; undefined for other tokens and for other workbooks' cells. */
export function addressOf(token: FormulaToken): AddressToken | undefined {
  if (token.type !== 'range' && token.type !== 'range_beam') return undefined;
  const parsed = parseA1Ref(token.value);
  const context = parsed?.context ?? [];
  if (!parsed || !('range' in parsed) || context.length > 1) return undefined;
  return { sheet: context[0], range: parsed.range };
}

/** The token's text with another range; #REF! behind the same sheet when there is no range left. */
export function withRange(token: FormulaToken, range: RangeA1 | undefined): string {
  const prefix = token.value.slice(0, token.value.lastIndexOf('!') + 1);
  return range ? prefix + stringifyA1Ref({ range }) : `${prefix}#REF!`;
}

/** The sheet name as formulas write it before the `!`, in quotes where it needs them. */
export function sheetPrefix(name: string): string {
  return stringifyA1Ref({ context: [name], range: { top: 0, left: 0 } }).replace(/!A1$/, '!');
}
