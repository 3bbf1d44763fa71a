import { describe, expect, test } from '@jest/globals';
import { check, scoreRegister } from '../../src/actions';
import type { SampleRegister } from '../../src/actions/sample';
import { sampleRegister } from '../../src/actions/sample';
import type {
  DecodedRegister,
  Issue,
  PlanCell,
  Snapshot,
  SnapshotCell,
  TableKey,
  TableSnapshot,
  WorkbookLanguage,
} from '../../src/register';
import {
  columnsOf,
  decode,
  ISSUE_SEVERITIES,
  isComputed,
  TABLE_KEYS,
  TABLES,
} from '../../src/register';
import { EDITION_2023, invariant, knownDay, year } from '../../src/rules';
import { snapshotOf, tableOf } from '../builders/snapshot';

const YEAR = year(2026);
const LAST_YEAR = year(2025);
const TODAY = knownDay('2026-11-20');
const SEEDS = [undefined, 1, 2, 3, 4, 5, 6, 7, 8];
const TYPED_TABLES = ['members', 'activities', 'exemptions', 'reports'] as const;

function sample(language: WorkbookLanguage, seed?: number): SampleRegister {
  return sampleRegister({ language, year: YEAR, seed });
}

const registers = new Map<string, DecodedRegister>();

function read(language: WorkbookLanguage, seed?: number): DecodedRegister {
  const key = `${language} ${seed}`;
  const known = registers.get(key) ?? decode(snapshotWith(sample(language, seed), language));
  registers.set(key, known);
  return known;
}

function snapshotWith(register: SampleRegister, language: WorkbookLanguage): Snapshot {
  const empty = snapshotOf({ settings: register.settings }, language);
  const filled = (key: (typeof TYPED_TABLES)[number]): TableSnapshot => ({
    ...tableOf(key, [], language),
    rows: register[key].map((row) => row.map(typedCell)),
  });
  return {
    ...empty,
    tables: {
      ...empty.tables,
      members: filled('members'),
      activities: filled('activities'),
      exemptions: filled('exemptions'),
      reports: filled('reports'),
    },
  };
}

function typedCell(cell: PlanCell): SnapshotCell {
  if (typeof cell !== 'object' || cell === null || 'day' in cell) return cell;
  invariant('code' in cell, 'a sample has no formulas');
  return cell.code;
}

function tableOfSheet(sheet: string): TableKey {
  const key = TABLE_KEYS.find((table) => Object.values(TABLES[table].sheet).includes(sheet));
  invariant(key !== undefined, sheet);
  return key;
}

const where = ({ code, place }: Issue): string =>
  `${tableOfSheet(place.sheet)}!${place.cell.replace(/\d/gu, '')} ${code}`;

const issuesOf = (language: WorkbookLanguage, seed?: number): Issue[] =>
  check(read(language, seed), TODAY);

function scoresOf(language: WorkbookLanguage, scored = YEAR, seed?: number) {
  const { members } = scoreRegister(read(language, seed).register, { year: scored, today: TODAY });
  return members.map(({ member, result }) => ({
    name: member.fullName,
    norm: result.norm,
    claimed: result.claimed,
    credited: result.credited,
    status: result.status,
    notes: result.notes,
  }));
}

const statusesOf = (scored = YEAR, seed?: number) =>
  scoresOf('ru', scored, seed).map(({ name, status }) => `${name}: ${status}`);

/** Everything that is to be found, by table, column and code. */
const PLANTED = [
  'members!A member-number-missing',
  'members!A member-number-twice',
  'members!B member-name-missing',
  'members!B member-name-twice',
  'members!B member-name-wildcard',
  'members!C member-since-missing',
  'members!D member-dates-reversed',
  ...Array<string>(5).fill('activities!A consultant-unknown'),
  'activities!A consultant-missing',
  'activities!B activity-in-exemption',
  'activities!B activity-in-future',
  'activities!B activity-outside-membership',
  'activities!B activity-outside-membership',
  'activities!B date-as-text',
  'activities!B date-as-text',
  'activities!B date-improbable',
  'activities!B date-missing',
  'activities!B date-unreadable',
  'activities!B scale-missing-for-year',
  'activities!C form-missing',
  'activities!C form-spelling',
  'activities!C form-spelling',
  'activities!C form-unknown',
  'activities!D activity-duplicate',
  'activities!D activity-two-forms',
  'activities!D title-missing',
  'activities!E organiser-missing',
  'activities!F evidence-missing',
  'activities!F evidence-missing',
  'activities!H word-unknown',
  'activities!I number-as-text',
  'activities!I number-unreadable',
  'activities!I other-form-undecided',
  'activities!I other-form-undecided',
  'activities!J remark-missing',
  'activities!J remark-missing',
  'exemptions!B exemption-basis-missing',
  'exemptions!B word-unknown',
  'exemptions!C exemption-from-missing',
  'exemptions!D exemption-dates-reversed',
  'exemptions!E exemption-document-missing',
  'reports!A report-twice',
  'reports!B report-year-missing',
  'reports!K norm-reason-missing',
].sort();

/** What no row can bring about: it is wrong with sheets, names, formulas, settings or the scale. */
const NOT_OF_ROWS = [
  'award-over-cap',
  'table-missing',
  'column-missing',
  'computed-cell-broken',
  'computed-column-missing',
  'error-cell',
  'merged-cells',
  'formula-as-value',
  'setting-unknown-value',
  'setting-without-effect',
  'year-unreadable',
  'year-name-missing',
  'year-name-differs',
  'scale-row-unreadable',
  'scale-overlap',
  'form-ambiguous',
];

describe('the sample register as data', () => {
  test('is the same for the same seed and another for another seed', () => {
    expect(sample('ru', 5)).toEqual(sample('ru', 5));
    expect(sample('ru')).toEqual(sample('ru', 2023));
    expect(sample('ru', 5).activities).not.toEqual(sample('ru', 6).activities);
  });

  test('has about forty consultants and three hundred activities', () => {
    const sizes = SEEDS.map((seed) => sample('ru', seed));
    for (const { members, activities, exemptions, reports } of sizes) {
      expect([members.length, exemptions.length, reports.length]).toEqual([42, 12, 39]);
      expect(activities.length).toBeGreaterThan(270);
      expect(activities.length).toBeLessThan(330);
    }
  });

  test.each(TYPED_TABLES)('fills the typed columns of %s alone, in their order', (key) => {
    const computed = columnsOf(key).map(([, column]) => isComputed(column));
    for (const row of sample('ru')[key]) {
      expect(row).toHaveLength(computed.length);
      expect(row.filter((cell, index) => computed[index] === true && cell !== null)).toEqual([]);
    }
  });

  test('is made for any reporting year', () => {
    const dates = sampleRegister({ language: 'kk', year: year(2030) }).reports.map((row) => row[1]);
    expect(new Set(dates)).toEqual(new Set([2029, 2030, null]));
  });

  test('puts activities in the order of their days', () => {
    const days = read('ru').register.activities.flatMap(({ date }) =>
      date === undefined || date < knownDay('2000-01-01') ? [] : [date],
    );
    expect(days).toEqual([...days].sort((left, right) => left - right));
  });
});

describe('the consultants of the sample', () => {
  const names = read('ru').register.members.map(({ fullName }) => fullName);

  test('have every Kazakh letter in their names', () => {
    const letters = new Set(names.join('').toLowerCase());
    expect([...'әғқңөұүһі'].filter((letter) => !letters.has(letter))).toEqual([]);
  });

  test('have no Latin letter in their names', () => {
    expect(names.filter((name) => /[a-z]/iu.test(name))).toEqual([]);
  });

  test('include namesakes, a compound surname and a very long name', () => {
    expect(names).toContain('Жұмабекова Динара Талғатқызы');
    expect(names).toContain('Жұмабекова Динара Талғатқызы (№ 17)');
    expect(names).toContain('Соколова-Тимофеева Екатерина Александровна');
    expect(Math.max(...names.map((name) => name.length))).toBe(59);
  });

  test('have the number their name tells', () => {
    const { members } = read('ru').register;
    expect(members.find(({ fullName }) => fullName.endsWith('(№ 17)'))?.memberNo).toBe('17');
  });
});

describe('the scores of the sample', () => {
  test('are of every status over the two years', () => {
    const statuses = (scored: typeof YEAR): Set<string> =>
      new Set(scoresOf('ru', scored).map(({ status }) => status));
    expect(statuses(LAST_YEAR)).toEqual(new Set(['met', 'short', 'decide', 'exempt', 'left']));
    expect(statuses(YEAR)).toEqual(new Set(['met', 'in-progress', 'decide', 'exempt', 'left']));
  });

  test.each([LAST_YEAR, YEAR])('are the same in both languages in %d', (scored) => {
    expect(scoresOf('kk', scored)).toEqual(scoresOf('ru', scored));
    expect(scoresOf('ru', scored).length).toBeGreaterThan(35);
  });

  test.each([LAST_YEAR, YEAR])('reach the same statuses in %d whatever the seed', (scored) => {
    for (const seed of SEEDS) expect(statusesOf(scored, seed)).toEqual(statusesOf(scored));
  });

  test('follow leave, individual norms and membership', () => {
    const statuses = statusesOf();
    expect(statuses).toContain('Мәмбетова Ұлжан Әділқызы: exempt');
    expect(statuses).toContain('Исламгалиев Тимур Рашидович: decide');
    expect(statuses).toContain('Нуриева Камилла Ахатовна: left');
    expect(statuses).toContain('Рахимжанова Азиза Маратовна: in-progress');
    expect(statuses.filter((line) => line.startsWith('Зверев'))).toEqual([]);
    const score = (name: string) => scoresOf('ru').find((line) => line.name === name);
    expect(score('Тулегенова Сауле Бериковна')).toMatchObject({ norm: 5, status: 'met' });
    expect(score('Юнусов Рустам Ильдарович')).toMatchObject({ norm: 8, status: 'in-progress' });
  });

  test('count the days of overlapping leave once', () => {
    const { members } = scoreRegister(read('ru').register, { year: YEAR, today: TODAY });
    const days = (name: string) =>
      members.find(({ member }) => member.fullName === name)?.result.exemptDays;
    expect(days('Юнусов Рустам Ильдарович')).toBe(122);
    expect(days('Нысанбекова Шынар Қуанышқызы')).toBe(365);
  });

  test('come from all fourteen forms', () => {
    for (const seed of SEEDS) {
      const { register } = read('ru', seed);
      const used = [LAST_YEAR, YEAR].flatMap((scored) =>
        scoreRegister(register, { year: scored, today: TODAY }).members.flatMap(({ result }) =>
          result.activities.map(({ score }) => score.row?.code),
        ),
      );
      const unused = EDITION_2023.rows.filter(({ code }) => !used.includes(code));
      expect(unused.map(({ code }) => code)).toEqual([]);
    }
  });
});

describe('the texts of the sample', () => {
  test.each(['ru', 'kk'] as const)(
    'have titles of 30 to 180 letters and a few longer (%s)',
    (language) => {
      const lengths = read(language)
        .register.activities.map(({ title }) => title.length)
        .filter((length) => length > 0);
      expect(Math.min(...lengths)).toBeGreaterThanOrEqual(30);
      const long = lengths.filter((length) => length > 180);
      expect(long.length).toBe(4);
      expect(Math.max(...long)).toBeLessThan(300);
    },
  );

  test('are in Kazakh and in Russian in a workbook of either language', () => {
    const kazakh = (language: WorkbookLanguage): number =>
      read(language).register.activities.filter(({ title }) => /[әғқңөұүһі]/iu.test(title)).length;
    const all = sample('ru').activities.length;
    expect(kazakh('ru')).toBeGreaterThan(all * 0.15);
    expect(kazakh('ru')).toBeLessThan(all * 0.5);
    expect(kazakh('kk')).toBeGreaterThan(all * 0.7);
    expect(kazakh('kk')).toBeLessThan(all * 0.95);
  });

  test('name documents as people do', () => {
    const names = read('ru').register.activities.map(({ evidence }) => evidence);
    for (const shape of [
      /^Сертификат № \d{4} от \d\d\.\d\d\.2026$/u,
      /^папка \d, лист \d+$/u,
      /^https:\/\/example\.org\//u,
      /^scan\d+\.pdf$/u,
      /^\d\d\.\d\d\.2026 № \d{4} сертификат$/u,
    ]) {
      expect(names.filter((name) => shape.test(name)).length).toBeGreaterThan(2);
    }
  });
});

describe('the reports of the sample', () => {
  const { reports } = read('ru').register;

  test('are in every state', () => {
    expect(new Set(reports.map(({ state }) => state))).toEqual(
      new Set(['not-filed', 'filed', 'remarks', 'corrected', 'dispute', 'accepted']),
    );
  });

  test('hold what their state needs', () => {
    const of = (state: string) => reports.filter((report) => report.state === state);
    for (const report of of('accepted')) {
      expect(report.accepted).toBeGreaterThan(report.filed ?? Infinity);
      expect(report.acceptedBy).toBe('Тілеулесова Гүлжан Маратқызы');
    }
    expect(of('remarks').map(({ remarks }) => remarks)).toEqual([
      'К двум мероприятиям нет подтверждающих документов',
    ]);
    expect(of('dispute')).toMatchObject([
      {
        position: 'Лекция состоялась, список слушателей приложен',
        comment: 'В списке нет подписей; вопрос передан правлению',
      },
    ]);
    expect(of('not-filed').filter(({ filed }) => filed !== undefined)).toEqual([]);
  });
});

describe('check of the sample', () => {
  test.each(['ru', 'kk'] as const)('finds what was planted and nothing else (%s)', (language) => {
    for (const seed of SEEDS) {
      // Teaching at one institution twice is drawn by chance, as in a chamber.
      const found = issuesOf(language, seed).filter(({ code }) => code !== 'award-repeated');
      expect(found.map(where).sort()).toEqual(PLANTED);
    }
  });

  test('finds every code that rows can raise', () => {
    const found = new Set<string>(issuesOf('ru').map(({ code }) => code));
    const missing = Object.keys(ISSUE_SEVERITIES).filter((code) => !found.has(code));
    expect(missing.sort()).toEqual([...NOT_OF_ROWS].sort());
  });

  test('leaves seven activities of eight without a word', () => {
    const rows = issuesOf('ru')
      .filter(({ place }) => tableOfSheet(place.sheet) === 'activities')
      .map(({ place }) => place.cell.replace(/\D/gu, ''));
    expect(new Set(rows).size).toBeLessThan(sample('ru').activities.length / 8);
  });

  test('suggests the consultant of each near name', () => {
    const unknown = issuesOf('ru').filter(({ code }) => code === 'consultant-unknown');
    const pairs = unknown.map(({ text, values }) => [text, values['suggestion']]);
    expect(Object.fromEntries(pairs)).toEqual({
      'Кудайбергенова Айгерим Сакенкызы': 'Құдайбергенова Айгерім Сәкенқызы',
      'Құдайбергенова Айгер\u0069м Сәкенқызы': 'Құдайбергенова Айгерім Сәкенқызы',
      'Бережная Ольг\u0061 Викторовна': 'Бережная Ольга Викторовна',
      'Лазуренко П.А.': 'Лазуренко Павел Андреевич',
      'Воронцов Глеб Макарович': undefined,
    });
  });

  test('reads the dates typed as text in either language', () => {
    const dates = (language: WorkbookLanguage) =>
      issuesOf(language)
        .filter(({ code }) => code === 'date-as-text')
        .map(({ text, values }) => [text, values['date']]);
    expect(dates('ru')).toEqual([
      ['12.03.2026', '2026-03-12'],
      ['24 марта 2026 г.', '2026-03-24'],
    ]);
    expect(dates('kk')).toEqual([
      ['12.03.2026', '2026-03-12'],
      ['2026 ж. 24 наурыз', '2026-03-24'],
    ]);
  });
});
