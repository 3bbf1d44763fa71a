import type {
  Block,
  Edit,
  Plan,
  SettingKey,
  TableSnapshot,
  WorkbookLanguage,
} from '../../register';
import { columnIndexes, columnsOf, NAMES, SETTING_KEYS, TABLES } from '../../register';
import type { Existing } from './setUp';

const CELL_NAMES: readonly (readonly [string, SettingKey])[] = [
  [NAMES.year, 'reportingYear'],
  [NAMES.required, 'requiredPoints'],
  [NAMES.missingEvidence, 'missingEvidence'],
];

/** The workbook names that are not there yet, or point at nothing any more; none for a setting that is not there. */
export function planNames(language: WorkbookLanguage, { names, snapshot }: Existing): Plan {
  const present = new Set(names.map((name) => name.toLowerCase()));
  const { members, scale } = TABLES;
  const form = scale.columns[language === 'ru' ? 'shortRu' : 'shortKk'];
  const formulas = [
    [NAMES.members, `=${members.name}[${members.columns.fullName.header[language]}]`],
    [NAMES.forms, `=${scale.name}[${form.header[language]}]`],
  ] as const;
  const isMissing = ([name]: readonly [string, string]): boolean =>
    !present.has(name.toLowerCase());
  return [
    ...CELL_NAMES.filter(isMissing).flatMap(([name, key]): Edit[] => {
      const block = settingCell(key, language, snapshot.tables.settings);
      return block ? [{ kind: 'name-cell', name, block }] : [];
    }),
    ...formulas
      .filter(isMissing)
      .map(([name, formula]): Edit => ({ kind: 'name-formula', name, formula })),
  ];
}

/** The cell of a setting's value, where the table stands now or will stand. */
function settingCell(
  key: SettingKey,
  language: WorkbookLanguage,
  settings: TableSnapshot | undefined,
): Block | undefined {
  const place = settings ? placeIn(settings, key) : newPlace(key);
  if (!place) return undefined;
  const { row, column } = place;
  const sheet = settings?.sheet ?? TABLES.settings.sheet[language];
  return { sheet, top: row, left: column, bottom: row, right: column };
}

function newPlace(key: SettingKey): { row: number; column: number } {
  const column = columnsOf('settings').findIndex(([name]) => name === 'value');
  return { row: 1 + SETTING_KEYS.indexOf(key), column };
}

function placeIn(
  settings: TableSnapshot,
  key: SettingKey,
): { row: number; column: number } | undefined {
  const columns = columnIndexes('settings', settings);
  const [keys, values] = [columns.get('key'), columns.get('value')];
  if (keys === undefined || values === undefined) return undefined;
  const row = settings.rows.findIndex((cells) => cells[keys] === key);
  return row < 0 ? undefined : { row: settings.top + 1 + row, column: settings.left + values };
}
