import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeWith } from '../../tool/findTool';
import { convertedByOffice, runPython } from '../xlsx/outsidePrograms';
import { cpd, Folder } from './command';
import type { ContractTable, Row } from './contractWords';
import { ACTIVITIES, EXEMPTIONS, MEMBERS, REPORTS, SCALE, SETTINGS, WORDS } from './contractWords';
import { sheetsOf } from './registerFile';
import { FILL_REGISTER, MAKE_REGISTER } from './openpyxlScripts';

type Language = 'ru' | 'kk';
type Cells = readonly Row[string][];

const on = (date: string) => ({ date });
const IVANOV_17 = 'Иванов Иван Иванович (№ 17)';
const IVANOV_18 = 'Иванов Иван Иванович (№ 18)';
const GHAZIZA = 'Әбілқасымова Ғазиза Ұланқызы';
const BORISOV = 'Борисов Борис Борисович';
const ZHUNUSOVA = 'Жүнісова Іңкәр Өмірқызы';

/** Rows by the headers they are written under; a row shorter than the headers leaves the rest, the computed columns too, empty. */
function rowsOf({ headers }: ContractTable, language: Language, rows: readonly Cells[]): Row[] {
  return rows.map((cells) =>
    Object.fromEntries(cells.map((cell, index) => [headers[language][index] ?? '', cell] as const)),
  );
}

const memberRows = (): readonly Cells[] => [
  [17, IVANOV_17, on('2020-01-15')],
  ['18', IVANOV_18, on('2021-02-01'), null, 'қаз'],
  [19, GHAZIZA, on('2019-03-01')],
  [20, BORISOV, on('2019-03-01'), on('2026-05-31')],
  [21, ZHUNUSOVA, on('2026-09-01'), null, 'екі тіл'],
];

// By the scale: 2 → 2 points, 8 → 6, 10а → 5, 10б → 5, 11 → 1, 1 → 2, 13 → 0.
const activityRows = (language: Language, form: string): readonly Cells[] => {
  const word = WORDS[language];
  const event = (title: string): Cells => [title, 'Институт', 'папка 1, лист 2'];
  return [
    [IVANOV_17, on('2026-02-10'), form, ...event('Семинар'), null, word.credited],
    [IVANOV_17, on('2026-12-31'), 8, ...event('Степень')],
    [IVANOV_17, on('2026-03-01'), '10а', 'Учебник', 'Издательство', null],
    [IVANOV_17, on('2025-12-31'), 4, ...event('Доклад')],
    [IVANOV_18, on('2026-04-01'), '10б', ...event('Приём граждан')],
    [IVANOV_18, on('2026-05-01'), '10б', ...event('Урок права')],
    [GHAZIZA, on('2026-06-01'), 11, ...event('Статья')],
    [BORISOV, on('2026-01-20'), '1', ...event('Курс'), null, word.rejected, null, 'Иная тема'],
    [ZHUNUSOVA, on('2026-10-01'), 13, ...event('Жюри'), null, word.credited, 4, 'Решение № 1'],
  ];
};

const exemptionRows = (): readonly Cells[] => [
  [GHAZIZA, 'отпуск по беременности и родам', on('2025-06-01'), on('2026-07-15'), 'Приказ № 1'],
  [GHAZIZA, 'отпуск по уходу за ребёнком', on('2026-07-01'), null, 'Приказ № 2'],
];

const reportRows = (language: Language): readonly Cells[] => {
  const unsaid = [null, null, null, null, null, null];
  return [[ZHUNUSOVA, 2026, WORDS[language].filed, ...unsaid, 4, 'Вступила в сентябре']];
};

const FORM_2 = {
  ru: 'Семинар, вебинар, лекция (слушатель)',
  kk: 'Семинар, вебинар, дәріс (тыңдаушы)',
} as const;

const SCALE_POINTS = { 1: 2, 2: 2, 4: 3, 8: 6, '10а': 5, '10б': 5, 11: 1, 13: 0 } as const;

/** The scale with codes as numbers in a Russian workbook and as text in a Kazakh one. */
const scaleRows = (language: Language): readonly Cells[] =>
  Object.entries(SCALE_POINTS).map(([code, points]) => {
    const isNumber = language === 'ru' && /^\d+$/u.test(code);
    const name = (of: Language) => (code === '2' ? FORM_2[of] : `${code} ${of}`);
    return [isNumber ? Number(code) : code, name('ru'), name('kk'), '', '', points, 2023, null, ''];
  });

const EXPECTED = {
  year: 2026,
  today: '2026-11-22',
  required: 10,
  members: [
    scored('17', IVANOV_17, [10, 13, 8, 2], 'in-progress', 'activity-without-evidence'),
    scored('18', IVANOV_18, [10, 10, 10, 0], 'met', 'legal-education'),
    scored('19', GHAZIZA, [0, 1, 1, 0], 'exempt', 'activity-in-exemption'),
    scored('20', BORISOV, [10, 2, 0, 10], 'left', 'left-in-year'),
    scored('21', ZHUNUSOVA, [4, 0, 4, 0], 'met', 'joined-in-year', 'individual-norm'),
  ],
};

function scored(
  memberNo: string,
  fullName: string,
  [norm, claimed, credited, shortfall]: readonly [number, number, number, number],
  status: string,
  ...notes: string[]
) {
  return { memberNo, fullName, norm, claimed, credited, shortfall, status, notes };
}

async function filledByPython(python: string, language: Language, path: string): Promise<void> {
  await cpd(['new', path, '--lang', language, '--year', '2026']);
  const rows = (table: ContractTable, cells: readonly Cells[]) => [
    table.table,
    rowsOf(table, language, cells),
  ];
  const tables: unknown = Object.fromEntries([
    rows(MEMBERS, memberRows()),
    rows(ACTIVITIES, activityRows(language, FORM_2[language])),
    rows(EXEMPTIONS, exemptionRows()),
    rows(REPORTS, reportRows(language)),
  ]);
  runPython(python, FILL_REGISTER, path, JSON.stringify(tables));
}

function madeFromNothing(python: string, language: Language, path: string): Promise<void> {
  const made = (table: ContractTable, cells: readonly Cells[]) => ({
    table: table.table,
    sheet: table.sheet[language],
    headers: table.headers[language],
    rows: rowsOf(table, language, cells),
  });
  const tables = [
    made(SETTINGS, [['reportingYear', '', 2026]]),
    made(SCALE, scaleRows(language)),
    made(ACTIVITIES, activityRows(language, FORM_2[language])),
    made(MEMBERS, memberRows()),
    made(REPORTS, reportRows(language)),
    made(EXEMPTIONS, exemptionRows()),
  ];
  runPython(python, MAKE_REGISTER, path, JSON.stringify(tables));
  return Promise.resolve();
}

describeWith('openpyxl', 'a register written by openpyxl', (python) => {
  describe.each([
    ['into what cpd new wrote', 'ru', filledByPython],
    ['into what cpd new wrote', 'kk', filledByPython],
    ['from nothing but the contract', 'ru', madeFromNothing],
    ['from nothing but the contract', 'kk', madeFromNothing],
  ] as const)('%s, in %s', (_how, language, write) => {
    const folder = new Folder();
    const path = folder.at('register.xlsx');

    beforeAll(() => write(python, language, path));

    afterAll(() => {
      folder.remove();
    });

    async function expectScore(file: string): Promise<void> {
      const { status, out, err } = await cpd(['score', file, '--json']);
      expect([status, err]).toEqual([0, '']);
      expect(JSON.parse(out)).toEqual(EXPECTED);
    }

    test('is scored', async () => {
      await expectScore(path);
    });

    test('has nothing in it but what the rows are doubtful for', async () => {
      const { status, out } = await cpd(['check', path, '--json']);
      const { issues } = JSON.parse(out) as { issues: { code: string; cell: string }[] };
      expect(status).toBe(0);
      expect(issues.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
        'activity-in-future B3',
        'evidence-missing F4',
        'activity-in-exemption B8',
      ]);
    });

    test('is printed in its language', async () => {
      const { status, out } = await cpd(['rollup', path, '--json', '--out', folder.at('out.xlsx')]);
      expect(status).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        totals: { members: 5, obliged: 3, met: 2, inProgress: 1, exempt: 1, left: 1, credited: 23 },
      });
    });

    test('has the results of its formulas once it is written again', async () => {
      const again = folder.put('again.xlsx', folder.read('register.xlsx'));
      expect((await cpd(['rollup', again, '--out', again])).status).toBe(0);
      const members = (await sheetsOf(folder.read('again.xlsx'))).get(MEMBERS.sheet[language]);
      // Only the first rows, which `cpd new` wrote, hold formulas: two points for the first activity.
      const computed = write === filledByPython ? ['10', '2', '2', '8'] : ['18'];
      const after = members?.indexOf(IVANOV_17) ?? -1;
      expect(members?.slice(after + 2, after + 2 + computed.length)).toEqual(computed);
    });

    describeWith('soffice', 'recalculated and saved by LibreOffice', (soffice) => {
      test('is scored', async () => {
        const filter = 'xlsx:Calc MS Excel 2007 XML';
        const saved = await convertedByOffice(soffice, folder.read('register.xlsx'), filter);
        await expectScore(folder.put('saved.xlsx', saved));
      }, 120_000);
    });
  });
});
