import { dayOf, dottedDay } from '../rules';
import type {
  Block,
  Edit,
  PlanCell,
  SettingDescription,
  SettingKey,
  Snapshot,
  TableSnapshot,
  WorkbookLanguage,
} from '../register';
import {
  cellAddress,
  columnFormulas,
  columnIndexes,
  daysOfText,
  NAMES,
  parseSetting,
  rawText,
  SETTINGS,
  typedSettings,
  workbookLanguage,
} from '../register';
import { formulaEdits } from './fixes/formulaEdits';
import type { By } from './log';
import { withLog } from './log';
import type { Outcome } from './outcome';
import { refusal } from './outcome';
import { planNewRow, planRowChange, tableMissing } from './planRow';
import { isFixedSetting } from './settingsView';
import { isNumberSetting } from './setUp/planSettingCells';

/** `planSetting` with a line in the log, told who does it: so the history of those responsible is kept too (D62). */
export function changeSetting(
  snapshot: Snapshot,
  key: SettingKey,
  typed: string,
  by?: By,
): Outcome {
  const outcome = planSetting(snapshot, key, typed);
  if (by === undefined || outcome.kind === 'refused') return outcome;
  const language = workbookLanguage(snapshot);
  const before = typedSettings(snapshot.tables.settings).get(key)?.text;
  const { label }: SettingDescription = SETTINGS[key];
  const entry = { where: outcome.place, before, after: typed.trim(), reason: label[language] };
  return withLog(snapshot, outcome, by, [{ event: 'setting-changed', ...entry }]);
}

/**
 * Plans a setting's new value: a choice by code or word, a day by `15.02` or «15 февраля»; nothing typed gives the
 * preset back. Switching the reporting year also turns the workbook name to the cell where it pointed elsewhere.
 */
function planSetting(snapshot: Snapshot, key: SettingKey, typed: string): Outcome {
  const table = snapshot.tables.settings;
  if (!table) return tableMissing('settings', snapshot);
  if (isFixedSetting(key)) return refusal('setting-fixed', { key });
  const language = workbookLanguage(snapshot);
  const value = settingCell(key, typed, language);
  if (value === undefined) return refusal('setting-unreadable', { key, text: typed.trim() });
  const row = rowOfSetting(table, key);
  const outcome =
    row === undefined
      ? planNewRow('settings', snapshot, newCells(key, value, language))
      : planRowChange('settings', table, row, holds(table, row, value) ? {} : { value }, ['key']);
  if (outcome.kind === 'refused') return outcome;
  const block = valueBlock(table, row ?? newRow(outcome.plan, table));
  return {
    ...outcome,
    plan: [
      ...outcome.plan.flatMap((edit) =>
        edit.kind === 'write' ? [formatOf(key, block), edit] : [edit],
      ),
      ...(isNormSetting(key) && outcome.plan.length > 0 ? normFormulas(snapshot) : []),
      ...(key === 'reportingYear' && isNameElsewhere(snapshot, table, row)
        ? [{ kind: 'name-cell', name: NAMES.year, block } as const]
        : []),
    ],
    place: { sheet: table.sheet, cell: cellAddress(block.top, block.left) },
  };
}

const NORM_SETTINGS: readonly SettingKey[] = [
  'partialExemption',
  'waiverMonths',
  'joinYear',
  'joinYearDate',
];

function isNormSetting(key: SettingKey): boolean {
  return NORM_SETTINGS.includes(key);
}

/** A register made before these settings had an effect follows them from here on. */
function normFormulas(snapshot: Snapshot): Edit[] {
  const table = snapshot.tables.members;
  if (!table || table.rows.length === 0) return [];
  const indexes = columnIndexes('members', table);
  const formulas = columnFormulas('members', snapshot);
  return formulaEdits(
    table,
    (['norm', 'status'] as const).flatMap((column) => {
      const index = indexes.get(column) ?? -1;
      const formula = formulas.get(index);
      return formula === undefined ? [] : [[index, formula] as const];
    }),
  );
}

/** A typed setting as the sheet keeps it; undefined where it is none of its kind. */
function settingCell(
  key: SettingKey,
  typed: string,
  language: WorkbookLanguage,
): PlanCell | undefined {
  const setting: SettingDescription = SETTINGS[key];
  const text = setting.kind === 'day-month' ? dottedDayMonth(typed.trim()) : typed.trim();
  if (text === '') return key === 'reportingYear' ? undefined : '';
  const value = parseSetting(setting, text);
  if (value === undefined) return undefined;
  if (isNumberSetting(key)) return Number(value);
  return { code: setting.choices?.[value]?.[language] ?? value };
}

const LEAP_YEAR = 2024;

/** «15 февраля» or `15/2` as `15.02`; any other text as it is. */
function dottedDayMonth(text: string): string {
  const [, day, month] = /^(\d{1,2})[./-](\d{1,2})\.?$/u.exec(text) ?? [];
  const [read] =
    day === undefined
      ? daysOfText(`${text} ${LEAP_YEAR}`)
      : [dayOf(LEAP_YEAR, Number(month), Number(day))];
  return read === undefined ? text : dottedDay(read).slice(0, 5);
}

/** The row that is read for a key: the last that bears it. */
function rowOfSetting(table: TableSnapshot, key: SettingKey): number | undefined {
  const keys = columnIndexes('settings', table).get('key') ?? -1;
  const row = table.rows.findLastIndex((cells) => rawText(cells[keys]).trim() === key);
  return row < 0 ? undefined : row;
}

function holds(table: TableSnapshot, row: number, value: PlanCell): boolean {
  const held = table.rows[row]?.[columnIndexes('settings', table).get('value') ?? -1];
  if (value === '') return rawText(held).trim() === '';
  return typeof value === 'object' && value !== null && 'code' in value
    ? held === value.code
    : held === value;
}

/** A setting that has its preset needs no row. */
function newCells(key: SettingKey, value: PlanCell, language: WorkbookLanguage) {
  const { label }: SettingDescription = SETTINGS[key];
  return value === '' ? {} : { key, label: label[language], value };
}

function newRow(plan: readonly Edit[], { top }: TableSnapshot): number {
  const write = plan.find((edit) => edit.kind === 'write');
  return (write?.top ?? top + 1) - top - 1;
}

function valueBlock(table: TableSnapshot, row: number): Block {
  const top = table.top + 1 + row;
  const left = table.left + (columnIndexes('settings', table).get('value') ?? 0);
  return { sheet: table.sheet, top, left, bottom: top, right: left };
}

/** Without it `15.02` would become a number in a cell nobody formatted. */
function formatOf(key: SettingKey, block: Block): Edit {
  return { kind: 'number-format', block, format: isNumberSetting(key) ? '0' : '@' };
}

/** Whether the name of the reporting year is gone, or gives something else than the setting's cell. */
function isNameElsewhere(
  { yearName }: Snapshot,
  table: TableSnapshot,
  row: number | undefined,
): boolean {
  if (yearName === undefined || row === undefined) return true;
  const held = table.rows[row]?.[columnIndexes('settings', table).get('value') ?? -1];
  return rawText(yearName).trim() !== rawText(held).trim();
}
