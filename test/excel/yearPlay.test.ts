import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  acceptReports,
  closedChanges,
  closeYear,
  decideActivity,
  joinMember,
  leaveMember,
  openYear,
  recordActivity,
  recordExemption,
  renameMember,
  rollUp,
  scoreRegister,
  setIndividualNorm,
  takeReportStep,
  type By,
  type Existing,
  type Outcome,
  type ReportStepInput,
} from '../../src/actions';
import { openLiveWorkbook, type LiveWorkbook } from '../../src/excel';
import { decode } from '../../src/register';
import { invariant, knownDay, year } from '../../src/rules';
import { deskOf, settled, type Desk } from './liveDesk';
import { registerBook, rowsOf } from './registerBook';

const Y2026 = year(2026);
const TICKED = { conforms: true, documents: true };
const on = (iso: string, who = 'Сапарова Г.'): By => ({ who, today: knownDay(iso) });

const PEOPLE = [
  'Ахметов',
  'Борисова',
  'Ғали',
  'Дюсенов',
  'Ермеков',
  'Жүнісова',
  'Ким',
  'Ли',
  'Нурланова',
];
const SINCE: Readonly<Record<string, string>> = { Ким: '20.12.2026' };

/** Whose activity, on which day, by which form, called how; without a document where it ends with `-`. */
const ACTIVITIES: readonly (readonly [string, string, string, string])[] = [
  ...['Ахметов', 'Дюсенов'].flatMap((name) =>
    [1, 2, 3, 4].map((month) => [name, `10.0${month}.2026`, '2', `Вебинар ${month}`] as const),
  ),
  ['Ахметов', '10.05.2026', '2', 'Вебинар 5'],
  ['Дюсенов', '10.05.2026', '2', 'Вебинар 5-'],
  ['Борисова', '01.06.2026', '8', 'Доктор Ph.D'],
  ['Борисова', '02.06.2026', '9', 'Рабочая группа'],
  ['Борисова', '03.06.2026', '12', 'Передача'],
  ...[1, 2, 3, 4].map((month) => ['Ғали', `11.0${month}.2026`, '2', `Вебинар ${month}`] as const),
  ['Ғали', '20.09.2026', '11', 'Статья'],
  ['Жүнісова', '15.01.2026', '2', 'Вебинар'],
  ['Жүнісова', '15.12.2026', '2', 'Семинар'],
  ['Ли', '15.02.2026', '2', 'Вебинар'],
  ['Нурланова', '01.04.2026', '10б', 'Урок права в школе'],
  ['Нурланова', '01.05.2026', '10б', 'Урок права в лицее'],
  ['Нурланова', '01.06.2026', '2', 'Курс рисования'],
  ['Ахметов', '02.01.2027', '2', 'Вебинар 30.12.2026–02.01.2027'],
];

/** By hand: 5×2; 6+3+1; 4×2+1; 4×2 and 2 by decision; exempt; norm 10×4/12 → 4, 2×2; –; left, 2; 5+5 and 2 rejected. */
const FINAL = [
  ['Ахметов', 10, 10, 10, 0, 'Норма выполнена'],
  ['Борисова', 10, 10, 10, 0, 'Норма выполнена'],
  ['Ғали', 10, 9, 9, 1, 'Не хватает баллов'],
  ['Дюсенов', 10, 10, 10, 0, 'Норма выполнена'],
  ['Ермеков', 0, 0, 0, 0, 'Освобождён'],
  ['Жүнісова', 4, 4, 4, 0, 'Норма выполнена'],
  ['Ким', 10, 0, 0, 10, 'Не хватает баллов'],
  ['Ли', 10, 2, 2, 8, 'Выбыл'],
  ['Сарина', 10, 12, 10, 0, 'Норма выполнена'],
];

const REPORTS = [
  ['Ахметов', 'принят'],
  ['Борисова', 'принят'],
  ['Ғали', 'принят'],
  ['Дюсенов', 'принят'],
  ['Жүнісова', 'принят'],
  ['Сарина', 'принят'],
];

describe('a chamber’s year, from January to March, by two people at once', () => {
  let desk: Desk;
  let second: LiveWorkbook;

  beforeAll(async () => {
    desk = await deskOf(await registerBook({ today: '2027-02-20' }));
    second = await openLiveWorkbook(desk.coAuthor.office.Excel);
  });

  afterAll(async () => {
    await second.close();
    await desk.close();
  });

  const act = async (live: LiveWorkbook, plan: (snapshot: Existing['snapshot']) => Outcome) => {
    const { outcome } = await live.change((existing) => plan(existing.snapshot));
    expect(outcome).toMatchObject({ kind: 'planned' });
  };

  const step = (live: LiveWorkbook, input: Omit<ReportStepInput, 'year'>, day: string) =>
    act(live, (snapshot) => takeReportStep(snapshot, { year: Y2026, ...input }, on(day)));

  const decide = (title: string, decision: Parameters<typeof decideActivity>[2]) =>
    act(desk.live, (snapshot) => {
      const row = decode(snapshot).register.activities.find((each) => each.title === title);
      invariant(row, title);
      return decideActivity(snapshot, row.place, decision, on('2027-02-18'));
    });

  test('January: people, leave and activities are entered from both desks', async () => {
    for (const [index, fullName] of PEOPLE.entries()) {
      const member = {
        fullName,
        memberNo: String(index + 1),
        since: SINCE[fullName] ?? '15.01.2020',
        reportLanguage: '',
        email: '',
        isOtherPerson: false,
      } as const;
      await act(index % 2 === 0 ? desk.live : second, (snapshot) =>
        joinMember(snapshot, member, on('2027-01-05')),
      );
    }
    const leave = { basis: 'childcare', document: 'Приказ № 1', notPractising: true } as const;
    await act(second, (snapshot) =>
      recordExemption(
        snapshot,
        { ...leave, member: 'Ермеков', from: '01.12.2025', to: '' },
        on('2027-01-06'),
      ),
    );
    await act(desk.live, (snapshot) =>
      recordExemption(
        snapshot,
        { ...leave, member: 'Жүнісова', from: '01.03.2026', to: '31.10.2026' },
        on('2027-01-06'),
      ),
    );
    await act(desk.live, (snapshot) =>
      leaveMember(snapshot, 'Ли', knownDay('2026-06-30'), on('2027-01-06')),
    );
    for (const [index, [member, date, form, title]] of ACTIVITIES.entries()) {
      await act(index % 2 === 0 ? second : desk.live, (snapshot) =>
        recordActivity(snapshot, {
          member,
          date,
          form,
          title: title.replace(/-$/u, ''),
          organiser: 'Институт',
          evidence: title.endsWith('-') ? '' : 'Сертификат',
        }),
      );
    }
    expect(rowsOf(desk, 'activities')).toHaveLength(ACTIVITIES.length);
  }, 60_000);

  test('February: reports come in, are reviewed, disputed and accepted', async () => {
    await settled();
    await act(desk.live, (snapshot) =>
      renameMember(snapshot, { from: 'Нурланова', to: 'Сарина' }, on('2027-02-01')),
    );
    for (const member of ['Ахметов', 'Борисова', 'Ғали', 'Дюсенов', 'Жүнісова', 'Сарина']) {
      const day = knownDay(member === 'Сарина' ? '2027-02-16' : '2027-02-10');
      await step(
        member === 'Ғали' ? second : desk.live,
        { member, step: 'file', day },
        '2027-02-16',
      );
    }
    await Promise.all([
      step(desk.live, { member: 'Дюсенов', step: 'remark', text: 'Нет документа' }, '2027-02-17'),
      act(second, (snapshot) =>
        setIndividualNorm(
          snapshot,
          { member: 'Жүнісова', year: Y2026, norm: 4, reason: '10 × 4 мес. / 12' },
          on('2027-02-17', 'Алиев Т.'),
        ),
      ),
    ]);
    await step(second, { member: 'Дюсенов', step: 'disagree', text: 'Сдал в мае' }, '2027-02-18');
    const rows = decode(desk.live.existing.snapshot).register.activities;
    const [undocumented] = rows.filter(({ evidence }) => evidence === '');
    invariant(undocumented, 'All have documents');
    await act(desk.live, (snapshot) =>
      decideActivity(
        snapshot,
        undocumented.place,
        { kind: 'points', points: 2, remark: 'Есть в списке участников' },
        on('2027-02-18'),
      ),
    );
    await decide('Курс рисования', { kind: 'reject', remark: 'Не юридическая тема' });
    const settle = { member: 'Дюсенов', step: 'accept', checklist: TICKED } as const;
    await step(desk.live, { ...settle, text: 'Участие подтверждено списком' }, '2027-02-19');
    const ticked = ['Ахметов', 'Борисова', 'Ғали', 'Жүнісова', 'Сарина', 'Ким'];
    const { outcome } = await desk.live.change(({ snapshot }) =>
      acceptReports(
        snapshot,
        { members: ticked, year: Y2026, checklist: TICKED },
        on('2027-02-20'),
      ),
    );
    expect(outcome.skipped).toEqual(['Ким']);
  }, 60_000);

  test('the sheets show what was computed by hand', () => {
    const shown = rowsOf(desk, 'members').map((row) => [
      row['ФИО'],
      row['Норма'],
      row['Заявлено'],
      row['Зачтено'],
      row['Не хватает'],
      row['Статус'],
    ]);
    expect(shown).toEqual(FINAL);
    const reports = rowsOf(desk, 'reports').map((row) => [row['Консультант'], row['Состояние']]);
    expect(reports.sort()).toEqual([...REPORTS].sort());
    const log = rowsOf(desk, 'log');
    expect(log.filter((row) => row['Действие'] === 'отчёт принят')).toHaveLength(6);
    expect(log.filter((row) => row['Кто'] === 'Алиев Т.')).toHaveLength(1);
  });

  test('the rollup counts the same, with one report late', async () => {
    await desk.live.refresh();
    const { register } = decode(desk.live.existing.snapshot);
    const scored = scoreRegister(register, { year: Y2026, today: knownDay('2027-02-26') });
    const { totals, reports, controls } = rollUp(scored, register);
    expect(totals).toMatchObject({
      members: 9,
      obliged: 7,
      met: 5,
      short: 2,
      exempt: 1,
      left: 1,
      credited: 55,
    });
    expect(reports).toMatchObject({ onTime: 5, late: 1, notFiled: 1, accepted: 6 });
    expect(controls.every(({ holds }) => holds)).toBe(true);
  });

  test('March: the year is closed, a later edit shows, and the next year begins', async () => {
    await act(desk.live, (snapshot) => closeYear(snapshot, { year: Y2026 }, on('2027-03-01')));
    const changes = () =>
      closedChanges(decode(desk.live.existing.snapshot).register, Y2026, knownDay('2027-03-05'));
    expect(changes()).toEqual([]);
    await act(second, (snapshot) =>
      recordActivity(snapshot, {
        member: 'Ғали',
        date: '01.10.2026',
        form: '11',
        title: 'Вторая статья',
        organiser: 'Газета',
        evidence: 'Вырезка',
      }),
    );
    await settled();
    await desk.live.refresh();
    expect(changes().map(({ kind, table, member }) => [kind, table, member])).toEqual([
      ['changed', 'members', 'Ғали'],
      ['added', 'activities', 'Ғали'],
    ]);
    await act(desk.live, (snapshot) => openYear(snapshot, year(2027), on('2027-03-05')));
    const [first] = rowsOf(desk, 'members');
    expect([first?.['ФИО'], first?.['Зачтено'], first?.['Не хватает']]).toEqual(['Ахметов', 2, 8]);
    expect(rowsOf(desk, 'members').filter((row) => row['Норма'] !== undefined)).toHaveLength(8);
  }, 60_000);
});
