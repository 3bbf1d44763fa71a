import type { Edit, Plan, SettingKey, TableSnapshot, WorkbookLanguage } from '../../register';
import { columnIndexes, NAMES, SETTING_KEYS, TABLES } from '../../register';
import type { Existing } from './setUp';

const CELL_NAMES: Readonly<Record<string, SettingKey>> = {
  [NAMES.year]: 'reportingYear',
  [NAMES.required]: 'requiredPoints',
  [NAMES.missingEvidence]: 'missingEvidence',
};

/** The workbook names that are not there yet, or point at nothing any more. */
export function planNames(language: WorkbookLanguage, existing: Existing): Plan {
  const present = new Set(existing.names.map((name) => name.toLowerCase()));
  const settings = existing.snapshot.tables.settings;
  const cells = Object.entries(CELL_NAMES).map(([name, key]) =>
    nameSetting(name, key, language, settings),
  );
  const lists: Edit[] = [
    {
      kind: 'name-formula',
      name: NAMES.members,
      formula: `=${TABLES.members.name}[${TABLES.members.columns.fullName.header[language]}]`,
    },
    {
      kind: 'name-formula',
      name: NAMES.forms,
      formula: `=${TABLES.scale.name}[${TABLES.scale.columns[language === 'ru' ? 'shortRu' : 'shortKk'].header[language]}]`,
    },
  ];
  return [...cells, ...lists].filter(
    (edit) => 'name' in edit && !present.has(edit.name.toLowerCase()),
  );
}

/** Points a name at the value of one setting, where the table stands now or will stand. */
function nameSetting(
  name: string,
  key: SettingKey,
  language: WorkbookLanguage,
  settings: TableSnapshot | undefined,
): Edit {
  const sheet = settings?.sheet ?? TABLES.settings.sheet[language];
  const row = settings ? settingRow(settings, key) : 1 + SETTING_KEYS.indexOf(key);
  const column = settings
    ? settings.left + (columnIndexes('settings', settings).get('value') ?? 2)
    : 2;
  return {
    kind: 'name-cell',
    name,
    block: { sheet, top: row, left: column, bottom: row, right: column },
  };
}

function settingRow(settings: TableSnapshot, key: SettingKey): number {
  const column = columnIndexes('settings', settings).get('key') ?? 0;
  const row = settings.rows.findIndex((cells) => cells[column] === key);
  return settings.top + 1 + Math.max(row, 0);
}
