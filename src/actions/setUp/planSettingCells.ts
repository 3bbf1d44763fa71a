import type { Block, Edit, SettingDescription, SettingKey, WorkbookLanguage } from '../../register';
import { columnsOf, SETTING_KEYS, SETTINGS } from '../../register';
import { choicesOfSetting } from './planColumn';

/** Formats and drop-downs of the settings' values, which differ row by row. */
export function planSettingCells(language: WorkbookLanguage, sheet: string): Edit[] {
  const column = columnsOf('settings').findIndex(([key]) => key === 'value');
  return SETTING_KEYS.flatMap((setting, index) => {
    const { choices }: SettingDescription = SETTINGS[setting];
    const row = index + 1;
    const block: Block = { sheet, top: row, left: column, bottom: row, right: column };
    const format: Edit = {
      kind: 'number-format',
      block,
      format: isNumberSetting(setting) ? '0' : '@',
    };
    return choices
      ? [format, { kind: 'validate', block, ...choicesOfSetting(choices, language) }]
      : [format];
  });
}

/** Whether a setting's value is typed as a number. */
export function isNumberSetting(setting: SettingKey): boolean {
  const { kind }: SettingDescription = SETTINGS[setting];
  return kind === 'year' || kind === 'points';
}
