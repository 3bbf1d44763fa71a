import { describe, expect, test } from '@jest/globals';
import {
  closedChanges,
  closeYear,
  closingFacts,
  decideActivity,
  enterScaleEdition,
  leaveMember,
  nextYearRegister,
  openYear,
  readScaleEdition,
  scaleRowsToCopy,
  scoreRegister,
  type ScaleEditionInput,
} from '../../../src/actions';
import { decode, type Snapshot } from '../../../src/register';
import { invariant, knownDay, scoreActivity, year } from '../../../src/rules';
import { planned } from '../../builders/planned';
import { activity, member } from '../../builders/rows';
import { day, snapshotOf } from '../../builders/snapshot';
import { after, by, codeOf, IVANOV, Y2026 } from '../review/stage';

const start = snapshotOf({
  members: [member(), member({ fullName: 'Ким Анна', memberNo: '2', until: day('2026-06-30') })],
  activities: [
    activity({ title: 'Семинар | о договорах' }),
    activity({ title: 'Новый год', date: day('2027-01-02') }),
  ],
  exemptions: [
    { member: IVANOV, from: day('2026-11-01'), document: 'Приказ 1' },
    { member: IVANOV, from: day('2026-03-01'), to: day('2026-03-31'), document: 'Приказ 2' },
  ],
  reports: [{ member: IVANOV, year: 2026, state: 'принят', filed: day('2027-02-01') }],
  settings: { responsiblePerson: 'Сапарова Г.', reportDeadline: '20.02' },
});

const BY = by('2027-03-05');
const close = (snapshot: Snapshot, again?: boolean) =>
  closeYear(snapshot, { year: Y2026, again }, BY);
const closed = after(start, close(start));
const changes = (snapshot: Snapshot) =>
  closedChanges(decode(snapshot).register, Y2026, BY.today).map(({ kind, table, fields }) => [
    kind,
    table,
    fields.map(({ column, before, after: now }) => `${column}: ${before} → ${now}`),
  ]);

describe('closing a year', () => {
  test('keeps each row as people read it, and changes nothing else', () => {
    const { register } = decode(closed);
    expect(
      register.closed.map(({ sheet, member: name, content }) => [sheet, name, content]),
    ).toEqual([
      [
        'Консультанты',
        IVANOV,
        'Рег. №: 1 | ФИО: Иванов Иван Иванович | Член с: 15.01.2020 | Норма: 10 | Заявлено: 2 | Зачтено: 2',
      ],
      [
        'Консультанты',
        'Ким Анна',
        'Рег. №: 2 | ФИО: Ким Анна | Член с: 15.01.2020 | Выбыл: 30.06.2026 | Норма: 10 | Заявлено: 0 | Зачтено: 0',
      ],
      [
        'Мероприятия',
        IVANOV,
        'Дата: 12.03.2026 | Форма участия: 2 | Наименование мероприятия: Семинар / о договорах | Наименование организатора: Юридический институт | Подтверждающий документ: Сертификат № 1 | Баллы: 2 | Зачтено: 2',
      ],
      ['Освобождения', IVANOV, 'С: 01.11.2026 | Документ: Приказ 1'],
      ['Освобождения', IVANOV, 'С: 01.03.2026 | По: 31.03.2026 | Документ: Приказ 2'],
      ['Отчёты', IVANOV, 'Состояние: принят | Сдан: 01.02.2027'],
    ]);
    expect(register.activities).toEqual(decode(start).register.activities);
    expect(changes(closed)).toEqual([]);
  });

  test('waits for the end of the year, and is done once unless said so (D56)', () => {
    expect(codeOf(closeYear(start, { year: Y2026 }, by('2026-12-31')))).toBe('year-not-over');
    expect(codeOf(close(closed))).toBe('year-closed');
    const again = after(closed, close(closed, true));
    expect(closingFacts(decode(again).register, scoredIn(again)).closings).toBe(2);
  });

  test('shows what was changed afterwards, with what changed (D56)', () => {
    const [row] = decode(closed).register.activities;
    invariant(row, 'No activity');
    const open = after(closed, {
      kind: 'planned',
      plan: [{ kind: 'write', sheet: 'Отчёты', top: 1, left: 2, cells: [['сдан']] }],
      place: row.place as never,
      expects: [],
    });
    const decided = after(
      open,
      decideActivity(open, row.place, { kind: 'points', points: 3, remark: 'Доклад' }, BY),
    );
    expect(changes(decided)).toEqual([
      ['changed', 'members', ['Зачтено: 2 → 3']],
      [
        'changed',
        'activities',
        ['Зачтено: 2 → 3', 'Решение:  → зачтено', 'Баллы по решению:  → 3', 'Замечание:  → Доклад'],
      ],
      ['changed', 'reports', ['Состояние: принят → сдан']],
    ]);
    const again = after(decided, close(decided, true));
    expect(changes(again)).toEqual([]);
  });

  test('shows rows that came and went, and a name that changed', () => {
    const left = after(closed, leaveMember(closed, IVANOV, knownDay('2026-12-01'), BY));
    expect(changes(left)).toEqual([['changed', 'members', ['Выбыл:  → 01.12.2026']]]);
    const other = activity({
      title: 'Совсем другое',
      form: '11',
      date: day('2026-09-09'),
      organiser: 'Газета',
      evidence: 'Вырезка',
    });
    const { activities } = snapshotOf({ activities: [other] }).tables;
    invariant(activities, 'No activities');
    const without: Snapshot = { ...closed, tables: { ...closed.tables, activities } };
    expect(changes(without).map(([kind, table]) => [kind, table])).toEqual([
      ['changed', 'members'],
      ['added', 'activities'],
      ['removed', 'activities'],
    ]);
  });

  test('tells before what is not settled, and forbids nothing', () => {
    const open = snapshotOf({ members: [member()] });
    expect(closingFacts(decode(open).register, scoredIn(open))).toEqual({
      notAccepted: [IVANOV],
      undecided: [],
      closings: 0,
    });
  });
});

function scoredIn(snapshot: Snapshot) {
  return scoreRegister(decode(snapshot).register, { year: Y2026, today: BY.today });
}

describe('opening a year', () => {
  test('in the same workbook turns the reporting year and loses nothing (R24)', () => {
    const { yearName: _followsTheCell, ...opened } = after(start, openYear(start, year(2027), BY));
    const { register } = decode(opened);
    expect(register.year).toBe(2027);
    const [ivanov, ...others] = scoreRegister(register, {
      year: year(2027),
      today: BY.today,
    }).members;
    expect(others).toEqual([]);
    expect(ivanov?.result).toMatchObject({ credited: 2, norm: 0, status: 'exempt' });
    expect(register.reports).toHaveLength(1);
  });

  test('goes forward only, and needs a scale for the year (R32)', () => {
    expect(codeOf(openYear(start, Y2026, BY))).toBe('year-not-later');
    const ended = snapshotOf({
      members: [member()],
      scale: [{ code: '2', shortRu: 'С', points: 2, fromYear: 2023, toYear: 2026 }],
    });
    expect(codeOf(openYear(ended, year(2027), BY))).toBe('scale-missing-for-year');
  });

  test('as a register of its own carries over members, scale, settings and running exemptions, nothing else', () => {
    const outcome = nextYearRegister(start, year(2027));
    invariant(outcome.kind === 'ready', 'Refused');
    const { input, fill } = outcome.next;
    expect(input).toMatchObject({
      language: 'ru',
      year: 2027,
      settings: { responsiblePerson: 'Сапарова Г.', reportDeadline: '20.02' },
    });
    expect(Object.keys(input.settings)).not.toContain('reportingYear');
    const rows = fill.map((edit) =>
      edit.kind === 'fill-table' ? [edit.name, edit.rows.length] : [],
    );
    expect(rows).toEqual([
      ['Members', 1],
      ['Activities', 1],
      ['Exemptions', 1],
      ['Scale', 14],
    ]);
    expect(JSON.stringify(fill)).not.toContain('о договорах');
  });
});

describe('a new edition of the scale', () => {
  const rows = scaleRowsToCopy(decode(start).register, year(2028));
  const edition = (more: Partial<ScaleEditionInput> = {}): ScaleEditionInput => ({
    adopted: knownDay('2027-05-20'),
    fromYear: year(2028),
    rows: rows.map((row) => (row.code === '2' ? { ...row, points: '1' } : row)),
    ...more,
  });
  const problems = (more: Partial<ScaleEditionInput>) =>
    readScaleEdition(edition(more), decode(start).register).map(({ code, row }) => [code, row]);

  test('holds from 1 January of the next year; the year before keeps its points, also when filed later (R32, D61)', () => {
    const entered = after(start, enterScaleEdition(start, edition(), by('2027-06-01')));
    const { register, issues } = decode(entered);
    expect(issues).toEqual([]);
    const pointsOn = (iso: string) =>
      scoreActivity(
        { form: '2', date: knownDay(iso), evidence: 'x', remark: '' },
        register.scale,
        register.settings,
      ).claimed;
    expect([pointsOn('2027-12-31'), pointsOn('2028-01-01')]).toEqual([2, 1]);
    expect(register.log).toMatchObject([{ event: 'scale-entered', year: 2028 }]);
  });

  test('begins with the rows of the year before', () => {
    expect(rows).toHaveLength(14);
    expect(rows[0]).toMatchObject({ code: '1', points: '2' });
  });

  test('is not earlier than its adoption allows, and never overlaps another (R32)', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ fromYear: year(2027) })).toEqual([['scale-year-early', undefined]]);
    const taken = { adopted: knownDay('2020-01-01'), fromYear: year(2023) };
    expect(problems(taken)).toEqual([['scale-year-taken', undefined]]);
    expect(codeOf(enterScaleEdition(start, edition({ rows: [] }), BY))).toBe('input-errors');
  });

  test('has codes once, both languages, and whole points', () => {
    const [first, second, ...rest] = rows;
    invariant(first && second, 'Rows');
    const wrong = [
      { ...first, points: '2,5' },
      { ...second, code: first.code, shortKk: '', shortRu: first.shortRu },
      ...rest,
    ];
    expect(problems({ rows: wrong })).toEqual([
      ['scale-points-unreadable', 0],
      ['scale-code-twice', 1],
      ['scale-name-twice', 1],
      ['scale-name-missing', 1],
    ]);
    expect(planned(enterScaleEdition(start, edition(), BY)).plan.length).toBeGreaterThan(14);
  });
});
