import type {
  ColumnKey,
  Snapshot,
  SnapshotCell,
  TableKey,
  TableSnapshot,
  WorkbookLanguage,
} from '../../src/register';
import { BASE_TABLE_KEYS, columnsOf, presetSettings, TABLES } from '../../src/register';
import { EDITIONS, knownDay, scaleRowsOf, type Day } from '../../src/rules';

export const day = (iso: string): { day: Day } => ({ day: knownDay(iso) });

export type RowOf<T extends TableKey> = Partial<Record<ColumnKey<T>, SnapshotCell>>;

export interface RegisterRows {
  members?: readonly RowOf<'members'>[];
  activities?: readonly RowOf<'activities'>[];
  exemptions?: readonly RowOf<'exemptions'>[];
  reports?: readonly RowOf<'reports'>[];
  scale?: readonly RowOf<'scale'>[];
  log?: readonly RowOf<'log'>[];
  closed?: readonly RowOf<'closed'>[];
  settings?: Readonly<Record<string, SnapshotCell>>;
  year?: SnapshotCell;
}

/** A table as Excel would give it, with every column of a new register in its order. */
export function tableOf<T extends TableKey>(
  key: T,
  rows: readonly RowOf<T>[],
  language: WorkbookLanguage = 'ru',
): TableSnapshot {
  const columns = columnsOf(key);
  return {
    sheet: TABLES[key].sheet[language],
    top: 0,
    left: 0,
    headers: columns.map(([, column]) => column.header[language]),
    rows: rows.map((row) => columns.map(([column]) => row[column] ?? null)),
  };
}

/** A whole register of 2026 with the published scale and default settings, but for what is given. */
export function snapshotOf(rows: RegisterRows, language: WorkbookLanguage = 'ru'): Snapshot {
  const scale =
    rows.scale ??
    scaleRowsOf(EDITIONS).map(({ toYear, ...row }) => ({ ...row, toYear: toYear ?? null }));
  const preset = presetSettings(language, { reportingYear: '2026' });
  const settings = preset.map(({ key, label, value }) => ({
    key,
    label,
    value: rows.settings?.[key] ?? value,
  }));
  return {
    tables: {
      members: tableOf('members', rows.members ?? [], language),
      activities: tableOf('activities', rows.activities ?? [], language),
      exemptions: tableOf('exemptions', rows.exemptions ?? [], language),
      reports: tableOf('reports', rows.reports ?? [], language),
      scale: tableOf('scale', scale, language),
      settings: tableOf('settings', settings, language),
      ...(rows.closed && { closed: tableOf('closed', rows.closed, language) }),
      ...(rows.log && { log: tableOf('log', rows.log, language) }),
    },
    sheetNames: BASE_TABLE_KEYS.map((key) => TABLES[key].sheet[language]),
    yearName: rows.year ?? 2026,
  };
}
