import type { Year } from '../../rules';
import type { Plan, SettingKey, Snapshot, TableKey, WorkbookLanguage } from '../../register';
import {
  BASE_TABLE_KEYS,
  columnIndexes,
  columnsOf,
  TABLE_KEYS,
  TABLES,
  workbookLanguage,
} from '../../register';
import { planContents } from './planContents';
import { planNames } from './planNames';
import { planTable } from './planTable';
import { tableBlock } from './tableBlock';

export interface SetUpInput {
  readonly language: WorkbookLanguage;
  readonly year: Year;
  /** Settings whose values are known at once, such as the chamber's name. */
  readonly settings: Readonly<Partial<Record<SettingKey, string>>>;
}

/** A sheet or a table that has one of our names without being ours. */
export interface SetUpRefusal {
  readonly code: 'sheet-name-taken' | 'table-name-taken';
  readonly sheet: string;
  readonly table: string;
}

export type SetUpOutcome =
  | { readonly kind: 'planned'; readonly plan: Plan }
  | { readonly kind: 'refused'; readonly refusals: readonly SetUpRefusal[] };

/** The workbook a register is to be set up in. */
export interface Existing {
  readonly snapshot: Snapshot;
  /** Workbook names that point at something. */
  readonly names: readonly string[];
  /** Whether the file is open for reading only; absent where nobody asked. */
  readonly isReadOnly?: boolean | undefined;
}

/**
 * Plans what turns the workbook into a register: the tables it lacks, each on a sheet of its own, and the names.
 * Tables that are there stay as they are, other sheets are never touched, and a sheet or table that has one of our
 * names without being ours refuses the whole set-up.
 */
export function setUp(input: SetUpInput, existing: Existing): SetUpOutcome {
  const { snapshot } = existing;
  const missing = BASE_TABLE_KEYS.filter((key) => !snapshot.tables[key]);
  const language = languageOf(snapshot) ?? input.language;
  const refusals = [...takenNames(missing, language, snapshot), ...strangeTables(snapshot)];
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const effective = { ...input, language };
  const plan = [
    ...missing.flatMap((key) => planTable(key, tableBlock(key, effective), language)),
    ...planNames(language, existing),
    ...missing.flatMap((key) => planContents(key, effective)),
  ];
  if (missing.length > 0) {
    plan.push({ kind: 'activate', sheet: sheetOf('members', language, snapshot) });
  }
  return { kind: 'planned', plan };
}

/** The language of the tables that are there; the scale alone, the same in both, does not tell it. */
function languageOf(snapshot: Snapshot): WorkbookLanguage | undefined {
  const tells = BASE_TABLE_KEYS.some((key) => key !== 'scale' && snapshot.tables[key]);
  return tells ? workbookLanguage(snapshot) : undefined;
}

function sheetOf(key: TableKey, language: WorkbookLanguage, snapshot: Snapshot): string {
  return snapshot.tables[key]?.sheet ?? TABLES[key].sheet[language];
}

function takenNames(
  missing: readonly TableKey[],
  language: WorkbookLanguage,
  snapshot: Snapshot,
): SetUpRefusal[] {
  const taken = new Set(snapshot.sheetNames.map((name) => name.toLowerCase()));
  return missing
    .map((key) => ({ sheet: TABLES[key].sheet[language], table: TABLES[key].name }))
    .filter(({ sheet }) => taken.has(sheet.toLowerCase()))
    .map((names) => ({ code: 'sheet-name-taken', ...names }));
}

/** Tables that bear one of our names, but hold less than half of its columns. */
function strangeTables({ tables }: Snapshot): SetUpRefusal[] {
  return TABLE_KEYS.flatMap((key) => {
    const table = tables[key];
    if (!table || columnIndexes(key, table).size * 2 >= columnsOf(key).length) return [];
    return [{ code: 'table-name-taken', sheet: table.sheet, table: TABLES[key].name }];
  });
}
