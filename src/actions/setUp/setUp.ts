import type { Year } from '../../rules';
import type { Plan, SettingKey, Snapshot, TableKey, WorkbookLanguage } from '../../register';
import { NAMES, TABLE_KEYS, TABLES, workbookLanguage } from '../../register';
import { planNames } from './planNames';
import { planContents, planTable } from './planSheet';

export interface SetUpInput {
  readonly language: WorkbookLanguage;
  readonly year: Year;
  /** Settings whose values are known at once, such as the chamber's name. */
  readonly settings: Readonly<Partial<Record<SettingKey, string>>>;
}

export type SetUpRefusal = { readonly code: 'sheet-name-taken'; readonly sheet: string };

export type SetUpOutcome =
  | { readonly kind: 'planned'; readonly plan: Plan }
  | { readonly kind: 'refused'; readonly refusals: readonly SetUpRefusal[] };

/** What a workbook with these tables and names defined still lacks to be a register; nothing when it lacks nothing. */
export interface Existing {
  readonly snapshot: Snapshot;
  readonly names: readonly string[];
}

/**
 * Plans what turns the workbook into a register: the tables it lacks, each on a sheet of its own, and the names.
 * Tables that are there stay as they are, other sheets are never touched, and a sheet that has one of our names
 * without being ours refuses the whole set-up.
 */
export function setUp(input: SetUpInput, existing: Existing): SetUpOutcome {
  const { snapshot } = existing;
  const missing = TABLE_KEYS.filter((key) => !snapshot.tables[key]);
  const language =
    missing.length === TABLE_KEYS.length ? input.language : workbookLanguage(snapshot);
  const refusals = takenNames(missing, language, snapshot);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const effective = { ...input, language };
  const plan = [
    ...missing.flatMap((key) => planTable(key, effective)),
    ...planNames(language, existing),
    ...missing.flatMap((key) => planContents(key, effective)),
  ];
  if (missing.length > 0) {
    plan.push({ kind: 'activate', sheet: sheetOf(TABLE_KEYS[0] ?? 'members', language, snapshot) });
  }
  return { kind: 'planned', plan };
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
    .map((key) => TABLES[key].sheet[language])
    .filter((sheet) => taken.has(sheet.toLowerCase()))
    .map((sheet) => ({ code: 'sheet-name-taken', sheet }));
}

/** Names a complete register defines. */
export const REGISTER_NAMES: readonly string[] = Object.values(NAMES);
