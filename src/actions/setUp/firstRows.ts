import { EDITIONS, scaleRowsOf } from '../../rules';
import type { PlanCell, TableKey } from '../../register';
import {
  activityFormulas,
  columnsOf,
  memberFormulas,
  presetSettings,
  scaleFormulas,
} from '../../register';
import { isNumberSetting } from './planSettingCells';
import type { SetUpInput } from './setUp';

/** The rows a new table starts with: one empty row with its formulas, or the scale and the settings in full. */
export function firstRows(key: TableKey, input: SetUpInput): readonly (readonly PlanCell[])[] {
  switch (key) {
    case 'members':
      return [emptyRow('members', memberFormulas(input.language))];
    case 'activities':
      return [emptyRow('activities', activityFormulas(input.language))];
    case 'exemptions':
    case 'reports':
    case 'log':
    case 'closed':
      return [emptyRow(key, {})];
    case 'scale':
      return scaleRows(input);
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

function scaleRows({ language }: SetUpInput): PlanCell[][] {
  const key = scaleFormulas(language).key ?? '';
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
    { formula: key },
  ]);
}

function settingRows(input: SetUpInput): PlanCell[][] {
  const given = { ...input.settings, reportingYear: String(input.year) };
  return presetSettings(input.language, given).map(({ key, label, value }) => [
    key,
    label,
    isNumberSetting(key) ? Number(value) : { code: value },
  ]);
}
