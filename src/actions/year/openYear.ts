import type { Day, Year } from '../../rules';
import { firstDayOf, scaleOfYear, yearOf } from '../../rules';
import type { Edit, PlanCell, SettingKey, Snapshot, SnapshotCell, TableKey } from '../../register';
import {
  columnIndexes,
  columnsOf,
  decode,
  isComputed,
  SETTING_KEYS,
  tableCells,
  TABLES,
  typedSettings,
} from '../../register';
import { changeSetting } from '../changeSetting';
import type { By } from '../log';
import { withLog } from '../log';
import type { Outcome } from '../outcome';
import { refusal } from '../outcome';
import type { SetUpInput } from '../setUp';

/**
 * Plans the next reporting year in the same workbook: the formulas follow it from then on. Members, scale, settings and
 * running exemptions hold by themselves; rows of earlier years stay and count in theirs alone (clause 6.1).
 */
export function openYear(snapshot: Snapshot, year: Year, by: By): Outcome {
  const { register } = decode(snapshot);
  if (register.year !== undefined && year <= register.year)
    return refusal('year-not-later', { year });
  if (scaleOfYear(register.scale, year).length === 0) {
    return refusal('scale-missing-for-year', { year });
  }
  const outcome = changeSetting(snapshot, 'reportingYear', String(year));
  return withLog(snapshot, outcome, by, [
    {
      event: 'year-opened',
      year,
      where: outcome.kind === 'planned' ? outcome.place : undefined,
      before: register.year === undefined ? '—' : String(register.year),
      after: String(year),
    },
  ]);
}

/** What a register of its own for the next year begins with. */
export interface NextYear {
  readonly input: SetUpInput;
  /** Fills the tables of a register that was set up with `input`. */
  readonly fill: readonly Edit[];
}

/**
 * The contents of a new register for a year: the members who have not left before it, the scale, the settings, the
 * exemptions that still run in it, and rows that are of that year already. Nothing else is carried over.
 */
export function nextYearRegister(
  snapshot: Snapshot,
  year: Year,
): { readonly kind: 'ready'; readonly next: NextYear } | Extract<Outcome, { kind: 'refused' }> {
  const { register } = decode(snapshot);
  if (register.year !== undefined && year <= register.year)
    return refusal('year-not-later', { year });
  if (scaleOfYear(register.scale, year).length === 0) {
    return refusal('scale-missing-for-year', { year });
  }
  const first = firstDayOf(year);
  const runs = (until: Day | undefined): boolean => until === undefined || until >= first;
  const fill = (['members', 'activities', 'exemptions', 'reports', 'scale'] as const).map((key) => {
    const kept = {
      members: () => register.members.filter((row) => runs(row.until)),
      activities: () =>
        register.activities.filter(({ date }) => date !== undefined && yearOf(date) >= year),
      exemptions: () => register.exemptions.filter((row) => runs(row.to)),
      reports: () => register.reports.filter((row) => row.year !== undefined && row.year >= year),
      scale: () => register.scale,
    }[key]();
    const rows = typedRows(
      key,
      snapshot,
      kept.map(({ place }) => place.row),
    );
    return { kind: 'fill-table', name: TABLES[key].name, rows: tableCells(key, rows) } as const;
  });
  const settings = Object.fromEntries(
    [...typedSettings(snapshot.tables.settings)].flatMap(([key, { text }]) =>
      isCarried(key) && text !== '' ? [[key, text]] : [],
    ),
  );
  const input = { language: register.language, year, settings };
  return { kind: 'ready', next: { input, fill: fill.filter(({ rows }) => rows.length > 0) } };
}

function isCarried(key: string): key is SettingKey {
  const own: readonly string[] = ['formatVersion', 'language', 'reportingYear'];
  return SETTING_KEYS.some((known) => known === key) && !own.includes(key);
}

/** The typed cells of these sheet rows, in the columns of a new register. */
function typedRows(
  key: TableKey,
  snapshot: Snapshot,
  sheetRows: readonly number[],
): readonly (readonly PlanCell[])[] {
  const table = snapshot.tables[key];
  if (!table) return [];
  const indexes = columnIndexes(key, table);
  return sheetRows.map((row) =>
    columnsOf(key).map(([column, description]): PlanCell => {
      if (isComputed(description)) return null;
      return planCell(table.rows[row - table.top - 2]?.[indexes.get(column) ?? -1] ?? null);
    }),
  );
}

function planCell(cell: SnapshotCell): PlanCell {
  if (typeof cell === 'object' && cell !== null) return 'day' in cell ? { day: cell.day } : null;
  return cell;
}
