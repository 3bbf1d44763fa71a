import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check, fixAll, fixIssues, fixOf, sampleRegister, type Fix } from '../../src/actions';
import type { Issue, IssueCode, PlanCell, Snapshot, SnapshotCell } from '../../src/register';
import { decode, replaceTable } from '../../src/register';
import { invariant, knownDay, year } from '../../src/rules';
import { applied, unmet } from '../builders/applied';
import { planned } from '../builders/planned';
import { activity, member } from '../builders/rows';
import { day, snapshotOf, tableOf, type RegisterRows } from '../builders/snapshot';

const TODAY = knownDay('2026-11-20');
const NAMES = ['Иванов Иван Иванович', 'Құдайбергенова Айгерім Ерланқызы'] as const;

const issuesIn = (snapshot: Snapshot): Issue[] => check(decode(snapshot), TODAY);

function fixIn(snapshot: Snapshot, code: IssueCode): Fix | undefined {
  const issue = issuesIn(snapshot).find((found) => found.code === code);
  invariant(issue, `No ${code}`);
  return fixOf(issue, decode(snapshot), snapshot, TODAY);
}

const shown = (snapshot: Snapshot, code: IssueCode): string => {
  const fix = fixIn(snapshot, code);
  return fix === undefined ? 'none' : `${fix.before} → ${fix.after}`;
};

const register = (rows: RegisterRows = {}, language: 'ru' | 'kk' = 'ru') =>
  snapshotOf(
    { members: NAMES.map((fullName, n) => member({ fullName, memberNo: String(n) })), ...rows },
    language,
  );

const one = (row: Parameters<typeof activity>[0]) => register({ activities: [activity(row)] });
const SEMINAR = 'Семинар, вебинар, лекция (слушатель)';

describe('a fix of an activity', () => {
  test.each([
    [{ date: '12 марта 2026 г.' }, 'date-as-text', '12 марта 2026 г. → 12.03.2026'],
    [{ decidedPoints: ' 3 ', remark: 'x' }, 'number-as-text', ' 3  → 3'],
    [{ member: 'Иванов И.И.' }, 'consultant-unknown', `Иванов И.И. → ${NAMES[0]}`],
    [
      { member: 'Кудайбергенова Айгерим Ерланкызы' },
      'consultant-unknown',
      `Кудайбергенова Айгерим Ерланкызы → ${NAMES[1]}`,
    ],
    [{ member: 'Сидоров' }, 'consultant-unknown', 'none'],
    [{ form: 'Вебинар' }, 'form-unknown', `Вебинар → ${SEMINAR}`],
    [
      { form: 'Курсы повышения квалификациии' },
      'form-unknown',
      'Курсы повышения квалификациии → Курсы повышения квалификации',
    ],
    [{ form: 'Семинар' }, 'form-unknown', 'none'],
    [{ form: 'Йога' }, 'form-unknown', 'none'],
    [{ form: '10a' }, 'form-spelling', '10a → Монография, учебник, научный труд'],
    [{ decision: 'отклонен', remark: 'x' }, 'word-unknown', 'отклонен → отклонено'],
    [{ decision: 'может быть' }, 'word-unknown', 'none'],
    [{ evidence: null }, 'evidence-missing', 'none'],
    [{ date: '03/04/2026' }, 'date-unreadable', 'none'],
    [
      { credited: { error: '#NAME?' } },
      'computed-cell-broken',
      '#NAME? → =IF(AND(TRIM([@[Форма участия]])="",NOT…',
    ],
    [{ claimed: 'три' }, 'computed-cell-broken', 'три → =IF(TRIM([@[Форма участия]])="","",IFER…'],
  ] as const)('of %j is offered for %s', (row, code, change) => {
    expect(shown(one(row), code)).toBe(change);
  });

  test('gives a cell that held text the format of its column', () => {
    expect(fixIn(one({ date: '12.03.2026' }), 'date-as-text')).toMatchObject({
      plan: [
        { kind: 'number-format', format: 'dd.mm.yyyy', block: { top: 1, left: 1 } },
        { kind: 'write', top: 1, left: 1, cells: [[{ day: knownDay('2026-03-12') }]] },
      ],
      expects: [{ cells: [['Дата']] }, { top: 1, left: 1, cells: [['12.03.2026']] }],
    });
  });

  test('names the form in the language of the workbook', () => {
    const kk = register({ activities: [activity({ form: 'вебинар' })] }, 'kk');
    expect(shown(kk, 'form-unknown')).toBe('вебинар → Семинар, вебинар, дәріс (тыңдаушы)');
  });

  test('puts the value in place of a formula', () => {
    const table = {
      ...tableOf('activities', [activity()]),
      typedFormulas: [
        [0, 1],
        [0, 3],
      ] as const,
    };
    const snapshot = replaceTable(register(), 'activities', table);
    const fixes = issuesIn(snapshot).map((issue) =>
      fixOf(issue, decode(snapshot), snapshot, TODAY),
    );
    expect(fixes.map((fix) => fix?.plan)).toMatchObject([
      [{ kind: 'write', left: 1, cells: [[day('2026-03-12')]] }],
      [{ kind: 'write', left: 3, cells: [['Новое в гражданском процессе']] }],
    ]);
  });

  test('of a broken formula writes it into the whole column', () => {
    const rows = [activity(), activity({ title: 'b', credited: { error: '#REF!' } }), {}];
    const fix = fixIn(register({ activities: rows }), 'computed-cell-broken');
    const [edit] = fix?.plan ?? [];
    invariant(edit?.kind === 'write', 'no write');
    expect([edit.top, edit.left, edit.cells.length]).toEqual([1, 10, 3]);
    expect(new Set(edit.cells.map((row) => JSON.stringify(row))).size).toBe(1);
  });

  test('takes #N/A and empty results for what they are', () => {
    const rows = [
      activity({ form: 'Йога', claimed: { error: '#N/A' }, credited: 0 }),
      { flag: '' },
    ];
    expect(issuesIn(register({ activities: rows })).map(({ code }) => code)).toEqual([
      'form-unknown',
    ]);
  });
});

describe('a fix of the settings', () => {
  test.each([
    [{ requiredPoints: 'много' }, 'setting-unknown-value', 'много → 10'],
    [{ carryOver: 'да' }, 'setting-without-effect', 'да → нет'],
  ] as const)('of %j gives the preset back', (settings, code, change) => {
    expect(shown(register({ settings }), code)).toBe(change);
  });

  test('lets the settings and CPD_Year agree on the year that is followed', () => {
    const snapshot = register({ year: 2025, settings: { reportingYear: 2026 } });
    expect(shown(snapshot, 'year-name-differs')).toBe('2026 → 2025');
    const fix = fixIn(snapshot, 'year-name-differs');
    expect(fix?.plan.map(({ kind }) => kind)).toEqual(['number-format', 'write', 'name-cell']);
    const after = applied(snapshot, fix?.plan ?? []);
    expect([decode(after).register.year, issuesIn(after)]).toEqual([2025, []]);
  });

  test('defines CPD_Year anew where it is gone', () => {
    const { yearName: _gone, ...snapshot } = register({ settings: { reportingYear: 2026 } });
    const fix = fixIn(snapshot, 'year-name-missing');
    expect(fix?.plan.map(({ kind }) => kind)).toEqual(['name-cell']);
    expect(issuesIn(applied(snapshot, fix?.plan ?? []))).toEqual([]);
  });
});

describe('several fixes at once', () => {
  const snapshot = register({
    activities: [
      activity({ date: '12.03.2026', title: 'a' }),
      activity({ date: '13.03.2026', title: 'b', member: 'Иванов И.И.' }),
    ],
  });
  const fixes = issuesIn(snapshot).flatMap(
    (issue) => fixOf(issue, decode(snapshot), snapshot, TODAY) ?? [],
  );

  test('are one plan, whose expectations stand once', () => {
    const { plan, expects } = planned(fixAll(fixes));
    expect(issuesIn(applied(snapshot, plan))).toEqual([]);
    expect(unmet(snapshot, expects)).toEqual([]);
    expect(new Set(expects.map((expected) => JSON.stringify(expected))).size).toBe(expects.length);
    expect(expects).toHaveLength(5);
  });

  test('are refused where two write the same cell', () => {
    const [fix] = fixes;
    invariant(fix, 'no fix');
    expect(fixAll([fix, fix])).toEqual({
      kind: 'refused',
      code: 'fixes-overlap',
      values: { sheet: 'Мероприятия', cell: 'B2' },
    });
  });

  test('none are an empty plan', () => {
    expect(planned(fixAll([])).plan).toEqual([]);
  });

  test('are planned anew for a workbook that moved on', () => {
    const wanted = issuesIn(snapshot).filter(({ code }) => code === 'date-as-text');
    const rows = [
      activity({ title: 'Новая' }),
      ...[0, 1].map((n) => activity({ date: `1${n + 2}.03.2026`, title: `${n}`, organiser: null })),
    ];
    const moved = register({ activities: rows });
    const after = applied(moved, planned(fixIssues(moved, wanted, TODAY)).plan);
    expect(issuesIn(after).map(({ code }) => code)).toEqual([
      'organiser-missing',
      'organiser-missing',
    ]);
    expect(planned(fixIssues(after, wanted, TODAY)).plan).toEqual([]);
  });
});

function sampleSnapshot(language: 'ru' | 'kk', seed: number): Snapshot {
  const sample = sampleRegister({ language, year: year(2026), seed });
  const read = (cell: PlanCell): SnapshotCell => {
    if (typeof cell !== 'object' || cell === null) return cell;
    if ('code' in cell) return cell.code;
    return 'day' in cell ? { day: cell.day } : null;
  };
  const empty = snapshotOf({ settings: sample.settings }, language);
  return (['members', 'activities', 'exemptions', 'reports'] as const).reduce(
    (snapshot, key) =>
      replaceTable(snapshot, key, {
        ...tableOf(key, [], language),
        rows: sample[key].map((row) => row.map(read)),
      }),
    empty,
  );
}

const errorsOf = (issues: readonly Issue[]): string[] =>
  issues
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`);

describe('laws of fixes', () => {
  test.each(['ru', 'kk'] as const)(
    'each fix of a sample in %s takes its issue away and leaves every other row as it was',
    (language) => {
      for (const seed of [1, 2, 3]) {
        const snapshot = sampleSnapshot(language, seed);
        const decoded = decode(snapshot);
        const before = check(decoded, TODAY);
        const fixes = before.flatMap((issue) => fixOf(issue, decoded, snapshot, TODAY) ?? []);
        expect(fixes.length).toBeGreaterThan(5);
        for (const fix of fixes) {
          expect(unmet(snapshot, fix.expects)).toEqual([]);
          const after = issuesIn(applied(snapshot, fix.plan));
          const isIt = ({ code, place }: Issue) =>
            code === fix.issue.code &&
            place.cell === fix.issue.place.cell &&
            place.sheet === fix.issue.place.sheet;
          expect(after.filter(isIt)).toEqual([]);
          const fresh = errorsOf(after).filter((error) => !errorsOf(before).includes(error));
          expect(fresh).toEqual([]);
        }
        const all = planned(fixAll(fixes));
        const left = issuesIn(applied(snapshot, all.plan));
        expect(left.length).toBeLessThanOrEqual(before.length - fixes.length);
      }
    },
  );

  const slips = fc.constantFrom<Parameters<typeof activity>[0]>(
    { date: '12.03.2026' },
    { date: '2026 ж. 12 наурыз' },
    { member: 'Иванов Иван Ивановч' },
    { member: 'ИВАНОВ ИВАН ИВАНОВИЧ ' },
    { form: 'Семинар, вебинар, лекция' },
    { form: '«Доклад на семинаре, конференции (лектор, тренер)».' },
    { decision: 'засчитано' },
    { decision: 'зачтенo' },
    { decidedPoints: '2' },
  );

  test('one slip in a clean row is put right and nothing else comes up', () => {
    fc.assert(
      fc.property(slips, fc.nat(3), (slip, at) => {
        const rows = [0, 1, 2, 3].map((n) =>
          activity({ title: `Семинар ${n}`, ...(n === at ? slip : {}) }),
        );
        const snapshot = register({ activities: rows });
        const [issue, ...others] = issuesIn(snapshot);
        invariant(issue, 'no issue');
        expect(others).toEqual([]);
        const fix = fixOf(issue, decode(snapshot), snapshot, TODAY);
        if (fix) expect(issuesIn(applied(snapshot, fix.plan))).toEqual([]);
        else expect(slip?.decision).toBe('засчитано');
      }),
    );
  });
});
