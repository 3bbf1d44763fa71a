import { EDITIONS, scaleRowsOf } from '../../rules';
import type {
  Edit,
  PlanCell,
  SettingDescription,
  TableKey,
  WorkbookLanguage,
} from '../../register';
import {
  activityFormulas,
  columnsOf,
  memberFormulas,
  presetSettings,
  scaleFormulas,
  SETTING_KEYS,
  SETTINGS,
} from '../../register';
import { choicesOfSetting } from './planColumn';
import type { SetUpInput } from './setUp';

const VALUE_COLUMN = 2;

/** The rows a new table starts with: one empty row with its formulas, or the scale and the settings in full. */
export function firstRows(key: TableKey, input: SetUpInput): readonly (readonly PlanCell[])[] {
  switch (key) {
    case 'members':
      return [emptyRow('members', memberFormulas(input.language))];
    case 'activities':
      return [emptyRow('activities', activityFormulas(input.language))];
    case 'exemptions':
    case 'reports':
      return [emptyRow(key, {})];
    case 'scale':
      return scaleRowsOf(EDITIONS).map((row) => [
        row.code,
        row.shortRu,
        row.shortKk,
        row.fullRu,
        row.fullKk,
        row.points,
        row.fromYear,
        row.toYear ?? null,
        row.clause,
        { formula: scaleFormulas(input.language).key ?? '' },
      ]);
    case 'settings':
      return settingRows(input);
  }
}

function emptyRow(
  key: TableKey,
  formulas: Readonly<Record<string, string | undefined>>,
): PlanCell[] {
  return columnsOf(key).map(([column]) => {
    const formula = formulas[column];
    return formula === undefined ? null : { formula };
  });
}

function settingRows(input: SetUpInput): PlanCell[][] {
  const given = { ...input.settings, reportingYear: String(input.year) };
  return presetSettings(input.language, given).map(({ key, label, value }) => [
    key,
    label,
    isNumber(SETTINGS[key]) ? Number(value) : { code: value },
  ]);
}

function isNumber(setting: SettingDescription): boolean {
  return setting.kind === 'year' || setting.kind === 'points';
}

/** Formats and drop-downs of the settings' values, which differ row by row. */
export function planSettingCells(key: TableKey, language: WorkbookLanguage, sheet: string): Edit[] {
  if (key !== 'settings') return [];
  return SETTING_KEYS.flatMap((setting, index) => {
    const description: SettingDescription = SETTINGS[setting];
    const block = {
      sheet,
      top: index + 1,
      left: VALUE_COLUMN,
      bottom: index + 1,
      right: VALUE_COLUMN,
    };
    const format: Edit = {
      kind: 'number-format',
      block,
      format: isNumber(description) ? '0' : '@',
    };
    return description.choices
      ? [format, { kind: 'validate', block, ...choicesOfSetting(description.choices, language) }]
      : [format];
  });
}
