import { describe, expect, test } from '@jest/globals';
import { freezeValues, repairFormulas, type Outcome } from '../../src/actions';
import type { PlanCell, Snapshot, TableSnapshot } from '../../src/register';
import { activityFormulas, memberFormulas, replaceTable, scaleFormulas } from '../../src/register';
import { invariant } from '../../src/rules';
import { unmet } from '../builders/applied';
import { planned } from '../builders/planned';
import { activity, member } from '../builders/rows';
import { snapshotOf } from '../builders/snapshot';

const snapshot = (language: 'ru' | 'kk' = 'ru') =>
  snapshotOf(
    {
      members: [
        member({
          norm: 10,
          claimed: 2,
          credited: 2,
          shortfall: 8,
          status: 'В процессе',
          exemptDays: 0,
        }),
      ],
      activities: [
        activity({ claimed: 2, credited: 2 }),
        activity({ form: 'Йога', claimed: { error: '#N/A' }, credited: 0, flag: 'нет' }),
        activity({ claimed: { error: '#NAME?' } }),
      ],
    },
    language,
  );

/** What each column of a sheet is planned to hold, by its header. */
function columnsOf(
  plan: Extract<Outcome, { kind: 'planned' }>['plan'],
  table: TableSnapshot | undefined,
) {
  invariant(table, 'no table');
  const columns = new Map<string, PlanCell[]>();
  for (const edit of plan) {
    if (edit.kind !== 'write' || edit.sheet !== table.sheet) continue;
    expect(edit.top).toBe(table.top + 1);
    for (const [index] of (edit.cells[0] ?? []).entries()) {
      const header = table.headers[edit.left + index - table.left] ?? '';
      columns.set(
        header,
        edit.cells.map((row) => row[index] ?? null),
      );
    }
  }
  return columns;
}

const formulas = (all: Readonly<Record<string, string | undefined>>) =>
  Object.values(all).filter((formula) => formula !== undefined);

describe('repairing formulas', () => {
  test.each(['ru', 'kk'] as const)(
    'writes those of a new register in %s into every row',
    (language) => {
      const before = snapshot(language);
      const { plan, expects } = planned(repairFormulas(before));
      const columns = columnsOf(plan, before.tables.activities);
      expect([...columns.values()].map((cells) => cells.length)).toEqual([3, 3, 3]);
      const written = (key: 'members' | 'activities' | 'scale') =>
        [...columnsOf(plan, before.tables[key]).values()].map(([cell]) =>
          typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : '',
        );
      expect(written('activities').sort()).toEqual(formulas(activityFormulas(language)).sort());
      expect(written('members').sort()).toEqual(formulas(memberFormulas(language)).sort());
      expect(written('scale')).toEqual(formulas(scaleFormulas(language)));
      expect(unmet(before, expects)).toEqual([]);
    },
  );

  test('follows columns that moved and headers that are spelt in another way', () => {
    const before = snapshot();
    const table = before.tables.activities;
    invariant(table, 'activities');
    const headers = table.headers
      .map((header) => (header === 'Решение' ? 'ШЕШІМ' : header))
      .toReversed();
    const moved = {
      ...table,
      left: 2,
      top: 4,
      headers,
      rows: table.rows.map((row) => row.toReversed()),
    };
    const columns = columnsOf(
      planned(repairFormulas(replaceTable(before, 'activities', moved))).plan,
      moved,
    );
    expect([...columns.keys()].sort()).toEqual(['Баллы', 'Зачтено', 'Отметка']);
    expect(JSON.stringify(columns.get('Зачтено'))).toContain('[@[ШЕШІМ]]');
    expect(JSON.stringify(columns.get('Зачтено'))).not.toContain('[@[Решение]]');
  });

  test('leaves a column alone whose formula would name a column that is missing', () => {
    const before = snapshot();
    const members = before.tables.members;
    invariant(members, 'members');
    const headers = members.headers.map((header) =>
      header === 'Дней освобождения' ? 'Дни' : header,
    );
    const without = replaceTable(before, 'members', { ...members, headers });
    const columns = columnsOf(planned(repairFormulas(without)).plan, without.tables.members);
    expect([...columns.keys()]).toEqual(['Заявлено', 'Зачтено', 'Не хватает']);
  });

  test('is refused where there is no register', () => {
    expect(repairFormulas({ tables: {}, sheetNames: [] })).toMatchObject({ code: 'table-missing' });
  });
});

describe('freezing values', () => {
  const before: Snapshot = snapshot();
  const { plan, expects } = planned(freezeValues(before));

  test('writes what the computed columns show and nothing else', () => {
    const columns = columnsOf(plan, before.tables.activities);
    expect(Object.fromEntries(columns)).toEqual({
      Баллы: [2, { formula: '=NA()' }, null],
      Зачтено: [2, 0, ''],
      Отметка: ['', 'нет', ''],
    });
    expect([...columnsOf(plan, before.tables.members).keys()]).toEqual([
      'Норма',
      'Заявлено',
      'Зачтено',
      'Не хватает',
      'Статус',
      'Дней освобождения',
    ]);
  });

  test('expects the sheet to show just these values', () => {
    expect(unmet(before, expects)).toEqual([]);
    const table = before.tables.activities;
    invariant(table, 'activities');
    const rows = table.rows.map((row) => row.map((cell) => (cell === 2 ? 3 : cell)));
    expect(unmet(replaceTable(before, 'activities', { ...table, rows }), expects)).toHaveLength(2);
  });

  test('is refused where there is no register', () => {
    expect(freezeValues({ tables: {}, sheetNames: [] })).toMatchObject({ code: 'table-missing' });
  });
});
