import { describe, expect, test } from '@jest/globals';
import { decode } from '../../src/register';
import type { Snapshot, TableSnapshot } from '../../src/register';
import { knownDay } from '../../src/rules';
import { activity, member } from '../builders/rows';
import { day, snapshotOf, tableOf } from '../builders/snapshot';

const withTable = (key: 'members' | 'activities', table: TableSnapshot): Snapshot => {
  const snapshot = snapshotOf({});
  return { ...snapshot, tables: { ...snapshot.tables, [key]: table } };
};

const codes = (snapshot: Snapshot): string[] =>
  decode(snapshot).issues.map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`);

describe('decode', () => {
  test('reads a clean register without issues in either language', () => {
    for (const language of ['ru', 'kk'] as const) {
      const { register, issues } = decode(
        snapshotOf({ members: [member()], activities: [activity()] }, language),
      );
      expect(issues).toEqual([]);
      expect(register.language).toBe(language);
      expect(register.year).toBe(2026);
      expect(register.scale).toHaveLength(14);
      expect(register.activities[0]).toMatchObject({
        member: 'Иванов Иван Иванович',
        date: knownDay('2026-03-12'),
        form: '2',
        evidence: 'Сертификат № 1',
      });
    }
  });

  test('finds columns by header in any order, in either language, between strange ones', () => {
    const table = tableOf('members', [member()]);
    const order = [11, 1, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const shuffled: TableSnapshot = {
      ...table,
      headers: ['Моя колонка', ...order.map((index) => table.headers[index] ?? '')].map((header) =>
        header === 'ФИО' ? '  аты-ЖӨНІ ' : header,
      ),
      rows: table.rows.map((row) => [123, ...order.map((index) => row[index] ?? null)]),
    };
    const { register, issues } = decode(withTable('members', shuffled));
    expect(issues).toEqual([]);
    expect(register.members[0]).toMatchObject({ memberNo: '1', fullName: 'Иванов Иван Иванович' });
    expect(register.members[0]?.place.cells['fullName']).toBe('C2');
  });

  test('names the sheet and the column that is missing and reads the rest', () => {
    const table = tableOf('activities', [activity()]);
    const without = table.headers.indexOf('Дата');
    const { register, issues } = decode(
      withTable('activities', {
        ...table,
        headers: table.headers.filter((_, index) => index !== without),
        rows: table.rows.map((row) => row.filter((_, index) => index !== without)),
      }),
    );
    expect(issues).toEqual([
      {
        code: 'column-missing',
        severity: 'error',
        place: { sheet: 'Мероприятия', cell: 'A1:K1' },
        text: '',
        values: { column: 'Дата', sheet: 'Мероприятия' },
      },
    ]);
    expect(register.activities[0]?.form).toBe('2');
  });

  test('says that a table is missing', () => {
    const snapshot = snapshotOf({});
    const { exemptions: _gone, ...tables } = snapshot.tables;
    expect(codes({ ...snapshot, tables })).toEqual(['table-missing Освобождения!']);
  });

  test('passes over rows in which nobody typed anything', () => {
    const { register } = decode(snapshotOf({ members: [{ norm: 10, status: '' }, member()] }));
    expect(register.members).toHaveLength(1);
    expect(register.members[0]?.place.row).toBe(3);
  });

  test.each([
    ['12.03.2026', 'date-as-text', { date: '2026-03-12' }],
    ['12 марта 2026 г.', 'date-as-text', { date: '2026-03-12' }],
    ['2026 ж. 12 наурыз', 'date-as-text', { date: '2026-03-12' }],
    ['03/04/2026', 'date-unreadable', {}],
    ['весной', 'date-unreadable', {}],
    ['31.02.2026', 'date-unreadable', {}],
    [5e9, 'date-unreadable', {}],
    [{ error: '#REF!' }, 'error-cell', {}],
  ])('does not take %j for a date', (cell, code, values) => {
    const { register, issues } = decode(snapshotOf({ activities: [activity({ date: cell })] }));
    expect(register.activities[0]?.date).toBeUndefined();
    expect(issues).toMatchObject([
      { code, place: { sheet: 'Мероприятия', cell: 'B2' }, values: { column: 'Дата', ...values } },
    ]);
  });

  test('keeps an improbable date and says so', () => {
    const { register, issues } = decode(
      snapshotOf({ members: [member({ since: day('1926-01-01') })] }),
    );
    expect(register.members[0]?.since).toBe(knownDay('1926-01-01'));
    expect(issues.map(({ code }) => code)).toEqual(['date-improbable']);
  });

  test.each([
    ['3', 'number-as-text'],
    ['три', 'number-unreadable'],
    [2.5, 'number-unreadable'],
    [-1, 'number-unreadable'],
    [true, 'number-unreadable'],
  ])('does not take %j for points', (cell, code) => {
    const { register, issues } = decode(
      snapshotOf({ activities: [activity({ decidedPoints: cell })] }),
    );
    expect(register.activities[0]?.decidedPoints).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  test('understands the words of both languages whatever the language of the workbook', () => {
    const { register, issues } = decode(
      snapshotOf({
        activities: [activity({ decision: 'Қабылданбады ' }), activity({ decision: 'зачтено' })],
        exemptions: [
          { member: 'A', basis: 'отпуск по уходу за ребенком', from: day('2026-01-01') },
        ],
      }),
    );
    expect(issues).toEqual([]);
    expect(register.activities.map(({ decision }) => decision)).toEqual(['rejected', 'credited']);
    expect(register.exemptions[0]?.basis).toBe('childcare');
  });

  test('says which word it does not know', () => {
    const { issues } = decode(snapshotOf({ activities: [activity({ decision: 'может быть' })] }));
    expect(issues).toMatchObject([
      { code: 'word-unknown', text: 'может быть', place: { cell: 'H2' } },
    ]);
  });

  test('reads numbers in text columns as their text', () => {
    const { register } = decode(
      snapshotOf({ members: [member({ memberNo: 17 })], activities: [activity({ form: 2 })] }),
    );
    expect(register.members[0]?.memberNo).toBe('17');
    expect(register.activities[0]?.form).toBe('2');
  });

  test('follows CPD_Year and says when the settings state another year', () => {
    const { register, issues } = decode(
      snapshotOf({ year: 2025, settings: { reportingYear: 2026 } }),
    );
    expect(register.year).toBe(2025);
    expect(issues).toMatchObject([
      { code: 'year-name-differs', values: { named: 2025, stated: 2026 } },
    ]);
  });

  test('takes the year of the settings where the name is gone and says so', () => {
    const { yearName: _gone, ...snapshot } = snapshotOf({});
    const { register, issues } = decode(snapshot);
    expect(register.year).toBe(2026);
    expect(issues.map(({ code }) => code)).toEqual(['year-name-missing']);
  });

  test('has no year where CPD_Year holds none', () => {
    const { register, issues } = decode(snapshotOf({ year: 'скоро' }));
    expect(register.year).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'year-unreadable', text: 'скоро' }]);
  });

  test('reads settings in words, and keeps the default of one it cannot read', () => {
    const { register, issues } = decode(
      snapshotOf({
        settings: {
          missingEvidence: 'засчитываются',
          requiredPoints: 12,
          printAppendixLabel: 'иә',
          reportDeadline: 'в феврале',
          carryOver: 'да',
        },
      }),
    );
    expect(register.settings).toMatchObject({
      evidenceRequired: false,
      requiredPoints: 12,
      printAppendixLabel: true,
      reportDeadline: { day: 15, month: 2 },
    });
    expect(issues.map(({ code, values }) => [code, values['key']])).toEqual([
      ['setting-unknown-value', 'reportDeadline'],
      ['setting-without-effect', 'carryOver'],
    ]);
  });

  test('leaves out a scale row without points and says so', () => {
    const { register, issues } = decode(
      snapshotOf({ scale: [{ code: '1', shortRu: 'Курс', fromYear: 2023, points: null }] }),
    );
    expect(register.scale).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['scale-row-unreadable']);
  });

  test('tells typed cells that hold formulas, but not computed ones', () => {
    const table = tableOf('activities', [activity()]);
    const { issues } = decode(
      withTable('activities', {
        ...table,
        typedFormulas: [
          [0, 1],
          [0, 6],
        ],
      }),
    );
    expect(issues).toMatchObject([{ code: 'formula-as-value', place: { cell: 'B2' } }]);
  });
});
