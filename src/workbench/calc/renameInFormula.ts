import { parseA1Ref, parseStructRef, stringifyStructRef } from '@borgar/fx';
import { functionNamed } from './functions/catalogue';
import { mapTokens, sheetPrefix, type FormulaToken } from './formulaTokens';

interface NewName {
  readonly from: string;
  readonly to: string;
}

/** What got a new name. */
export type FormulaRename =
  | ({ readonly kind: 'sheet' } & NewName)
  | ({ readonly kind: 'table' } & NewName)
  | ({
      readonly kind: 'column';
      readonly table: string;
      /** Whether the formula stands inside the table, where [Column] needs no table name. */
      readonly inside?: boolean;
    } & NewName)
  | ({ readonly kind: 'name' } & NewName);

/** The formula with a sheet, table, column or name called by its new name. */
export function renameInFormula(formula: string, rename: FormulaRename): string {
  switch (rename.kind) {
    case 'sheet':
      return mapTokens(formula, (token) => renameSheet(token, rename));
    case 'table':
      return mapTokens(formula, (token) => renameTable(token, rename));
    case 'column':
      return mapTokens(formula, (token) => renameColumn(token, rename));
    case 'name':
      return mapTokens(formula, (token) => renameName(token, rename));
  }
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

const QUALIFIED = ['range', 'range_beam', 'range_named', 'range_ternary'];

function renameSheet(token: FormulaToken, { from, to }: NewName): string | undefined {
  if (token.type.startsWith('context')) {
    const name = token.value.replace(/^'|'$/g, '').replaceAll("''", "'");
    return same(name, from) ? sheetPrefix(to).slice(0, -1) : undefined;
  }
  const split = token.value.lastIndexOf('!');
  if (split < 0 || !QUALIFIED.includes(token.type)) return undefined;
  const context = parseA1Ref(token.value)?.context ?? [];
  const [sheet] = context;
  if (sheet === undefined || context.length > 1) return undefined;
  const names = sheet.split(':');
  if (!names.some((name) => same(name, from))) return undefined;
  const renamed = names.map((name) => (same(name, from) ? to : name)).join(':');
  return sheetPrefix(renamed) + token.value.slice(split + 1);
}

function renameTable(token: FormulaToken, { from, to }: NewName): string | undefined {
  if (token.type === 'range_named') return same(token.value, from) ? to : undefined;
  if (token.type !== 'structured') return undefined;
  const bracket = token.value.indexOf('[');
  return same(token.value.slice(0, bracket), from) ? to + token.value.slice(bracket) : undefined;
}

function renameColumn(
  token: FormulaToken,
  { table, from, to, inside }: Extract<FormulaRename, { kind: 'column' }>,
): string | undefined {
  const parsed = token.type === 'structured' ? parseStructRef(token.value) : undefined;
  if (!parsed?.columns?.some((column) => same(column, from))) return undefined;
  const isMeant = parsed.table ? same(parsed.table, table) : inside === true;
  if (!isMeant) return undefined;
  const columns = parsed.columns.map((column) => (same(column, from) ? to : column));
  const thisRow = /\[#this row\]/i.test(token.value);
  return stringifyStructRef({ ...parsed, columns }, { thisRow });
}

function renameName(token: FormulaToken, { from, to }: NewName): string | undefined {
  if (token.type === 'func')
    return same(token.value, from) && !functionNamed(from.toUpperCase()) ? to : undefined;
  if (token.type !== 'range_named') return undefined;
  const split = token.value.lastIndexOf('!') + 1;
  return same(token.value.slice(split), from) ? token.value.slice(0, split) + to : undefined;
}
