import { describe, expect, test } from '@jest/globals';
import { setUp, type Existing, type SetUpInput } from '../../src/actions';
import {
  NAMES,
  PROMPTS,
  REFUSALS,
  BASE_TABLE_KEYS,
  TABLES,
  type Edit,
  type Plan,
} from '../../src/register';
import { year } from '../../src/rules';
import { snapshotOf } from '../builders/snapshot';

const EXCEL_FORMULA_LENGTH = 8192;
const EXCEL_NESTING = 64;
const EXCEL_LIST_LENGTH = 255;

const input = (more: Partial<SetUpInput> = {}): SetUpInput => ({
  language: 'ru',
  year: year(2026),
  settings: {},
  ...more,
});

const EMPTY: Existing = { snapshot: { tables: {}, sheetNames: ['Лист1'] }, names: [] };

const complete = (language: 'ru' | 'kk'): Existing => ({
  snapshot: snapshotOf({}, language),
  names: Object.values(NAMES),
});

function planOf(given: SetUpInput, existing = EMPTY): Plan {
  const outcome = setUp(given, existing);
  if (outcome.kind !== 'planned') throw new Error('Refused');
  return outcome.plan;
}

const ofKind = <Kind extends Edit['kind']>(plan: Plan, kind: Kind) =>
  plan.filter((edit): edit is Extract<Edit, { kind: Kind }> => edit.kind === kind);

const formulasOf = (plan: Plan): string[] =>
  ofKind(plan, 'write').flatMap(({ cells }) =>
    cells
      .flat()
      .flatMap((cell) =>
        typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : [],
      ),
  );

describe('the plan of a new register', () => {
  test('makes tables before names, and names before what refers to them', () => {
    const kinds = planOf(input()).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'add-sheet')).toHaveLength(BASE_TABLE_KEYS.length);
    expect(kinds.lastIndexOf('add-table')).toBeLessThan(kinds.indexOf('name-cell'));
    expect(kinds.lastIndexOf('name-formula')).toBeLessThan(kinds.indexOf('validate'));
    expect(kinds.at(-1)).toBe('activate');
  });

  test.each(['ru', 'kk'] as const)('keeps in %s to what Excel takes', (language) => {
    const plan = planOf(input({ language }));
    const formulas = formulasOf(plan);
    expect(formulas.length).toBeGreaterThan(9);
    for (const formula of formulas) {
      expect(formula.length).toBeLessThanOrEqual(EXCEL_FORMULA_LENGTH);
      expect(depthOf(formula)).toBeLessThanOrEqual(EXCEL_NESTING);
    }
    for (const { rule, refusal, prompt } of ofKind(plan, 'validate')) {
      if (rule.kind === 'list') expect(rule.source.length).toBeLessThanOrEqual(EXCEL_LIST_LENGTH);
      for (const said of [refusal, prompt ?? refusal]) {
        expect(said.title.length).toBeLessThanOrEqual(32);
        expect(said.text.length).toBeLessThanOrEqual(255);
      }
    }
  });

  test('offers as many words as there are: none of them holds a comma', () => {
    for (const language of ['ru', 'kk'] as const) {
      const lists = ofKind(planOf(input({ language })), 'validate').flatMap(({ rule }) =>
        rule.kind === 'list' && !rule.source.startsWith('=') ? [rule.source.split(',')] : [],
      );
      for (const words of lists) expect(words.every((word) => word.trim() === word)).toBe(true);
      expect(lists.map((words) => words.length)).toContain(6);
    }
  });

  test('fills in the settings that are known', () => {
    const settings = { chamberNameRu: '=Палата', chamberCity: 'Алматы' };
    const written = ofKind(planOf(input({ settings, year: year(2031) })), 'write').flatMap(
      ({ cells }) => cells,
    );
    const valueOf = (key: string) => written.find((row) => row[0] === key)?.[2];
    expect(valueOf('chamberNameRu')).toEqual({ code: '=Палата' });
    expect(valueOf('chamberCity')).toEqual({ code: 'Алматы' });
    expect(valueOf('reportingYear')).toBe(2031);
    expect(valueOf('requiredPoints')).toBe(10);
  });

  test('follows the language it is asked for where nothing tells another', () => {
    const { scale } = complete('ru').snapshot.tables;
    const onlyScale: Existing = {
      snapshot: { tables: { scale }, sheetNames: ['Шкала'] } as Existing['snapshot'],
      names: [],
    };
    const sheets = ofKind(planOf(input({ language: 'kk' }), onlyScale), 'add-sheet');
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Консультанттар',
      'Іс-шаралар',
      'Босатулар',
      'Есептер',
      'Баптаулар',
    ]);
  });
});

describe('the plan for a register that is there', () => {
  test.each(['ru', 'kk'] as const)('in %s is empty, whatever language is asked for', (language) => {
    for (const asked of ['ru', 'kk'] as const) {
      expect(planOf(input({ language: asked }), complete(language))).toEqual([]);
    }
  });

  test('points a lost name at the setting where it stands now', () => {
    const { snapshot, names } = complete('ru');
    const { settings } = snapshot.tables;
    if (!settings) throw new Error('No settings');
    const moved = { ...settings, top: 4, left: 2, rows: [...settings.rows].reverse() };
    const row = moved.rows.findIndex((cells) => cells[0] === 'reportingYear');
    const plan = planOf(input(), {
      snapshot: { ...snapshot, tables: { ...snapshot.tables, settings: moved } },
      names: names.filter((name) => name !== NAMES.year),
    });
    expect(plan).toEqual([
      {
        kind: 'name-cell',
        name: 'CPD_Year',
        block: { sheet: 'Настройки', top: 5 + row, left: 4, bottom: 5 + row, right: 4 },
      },
    ]);
  });

  test('points a lost name at no other setting where its own is gone', () => {
    const { snapshot } = complete('ru');
    const { settings } = snapshot.tables;
    if (!settings) throw new Error('No settings');
    const rows = settings.rows.filter((cells) => cells[0] !== 'requiredPoints');
    const tables = { ...snapshot.tables, settings: { ...settings, rows } };
    const plan = planOf(input(), { snapshot: { ...snapshot, tables }, names: [] });
    expect(plan.map((edit) => 'name' in edit && edit.name)).toEqual([
      'CPD_Year',
      'CPD_MissingEvidence',
      'CPD_Members',
      'CPD_Forms',
    ]);
  });

  test('does not mind the case of a name', () => {
    const { snapshot, names } = complete('ru');
    expect(planOf(input(), { snapshot, names: names.map((name) => name.toLowerCase()) })).toEqual(
      [],
    );
  });

  test('takes a table with its columns in another order, some of them gone, for ours', () => {
    const { snapshot, names } = complete('ru');
    const { members } = snapshot.tables;
    if (!members) throw new Error('No members');
    const fewer = { ...members, headers: [...members.headers].reverse().slice(0, 7) };
    expect(
      planOf(input(), {
        snapshot: { ...snapshot, tables: { ...snapshot.tables, members: fewer } },
        names,
      }),
    ).toEqual([]);
  });
});

describe('set-up refuses', () => {
  test('every sheet that has one of our names, in any case, and plans nothing', () => {
    const snapshot = { tables: {}, sheetNames: ['Лист1', 'ОТЧЁТЫ', 'шкала'] };
    expect(setUp(input(), { snapshot, names: [] })).toEqual({
      kind: 'refused',
      refusals: [
        { code: 'sheet-name-taken', sheet: 'Отчёты', table: 'Reports' },
        { code: 'sheet-name-taken', sheet: 'Шкала', table: 'Scale' },
      ],
    });
  });

  test('only names of the language it would use', () => {
    const snapshot = { tables: {}, sheetNames: ['Отчёты'] };
    expect(setUp(input({ language: 'kk' }), { snapshot, names: [] }).kind).toBe('planned');
  });

  test('a table that bears one of our names but not our columns', () => {
    const table = { sheet: 'Клиенты', top: 0, left: 0, headers: ['Имя', 'Телефон'], rows: [] };
    const snapshot = { tables: { members: table }, sheetNames: ['Клиенты'] };
    expect(setUp(input(), { snapshot, names: [] })).toEqual({
      kind: 'refused',
      refusals: [{ code: 'table-name-taken', sheet: 'Клиенты', table: 'Members' }],
    });
  });
});

test('every hint fits in what Excel shows, in both languages', () => {
  for (const { title, text } of [...Object.values(REFUSALS), ...Object.values(PROMPTS)]) {
    for (const language of ['ru', 'kk'] as const) {
      expect(title[language].length).toBeLessThanOrEqual(32);
      expect(text[language].length).toBeLessThanOrEqual(255);
    }
  }
  expect(Object.values(TABLES).every(({ sheet }) => sheet.ru.length <= 31)).toBe(true);
});

/** How deep functions stand in each other, texts left out. */
function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of formula.replace(/"[^"]*"/gu, '')) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
