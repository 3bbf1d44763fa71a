import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpd, Folder, ONE_SENTENCE } from './command';
import { registerFile } from './registerFile';

const folder = new Folder();
const LANGS = ['ru_RU.UTF-8', 'kk_KZ.UTF-8', 'C'] as const;
const out = folder.at('out.xlsx');
const file = folder.at('register.xlsx');

beforeAll(async () => {
  folder.put('register.xlsx', await registerFile({}));
});

afterAll(() => {
  folder.remove();
});

const usage = {
  new: 'cpd new OUT.xlsx [--lang ru|kk] [--year Y]',
  score: 'cpd score FILE [--year Y] [--today D] [--json]',
  check: 'cpd check FILE [--today D] [--json]',
};

describe('a command that makes no sense is refused in one sentence', () => {
  test.each<[string, string, ...string[]]>([
    ['no command', 'Не указана команда. Список команд: cpd --help.'],
    ['another command', 'Неизвестная команда: sum. Список команд: cpd --help.', 'sum', file],
    ['a name of JavaScript', 'Неизвестная команда: constructor. Список', 'constructor', file],
    ['no file', `Не указан файл. Как вызвать: ${usage.score}`, 'score'],
    ['two files', `Лишнее в команде: b.xlsx. Как вызвать: ${usage.score}`, 'score', file, 'b.xlsx'],
    ['an unknown option', 'Неизвестный параметр: --sum.', 'score', file, '--sum'],
    ['a JavaScript option', 'Неизвестный параметр: --toString.', 'score', file, '--toString'],
    ['a short option', 'Неизвестный параметр: -y.', 'score', file, '-y', '2026'],
    ["another's option", 'Неизвестный параметр: --out.', 'score', file, '--out', out],
    [
      '--json of new',
      `Неизвестный параметр: --json. Как вызвать: ${usage.new}`,
      'new',
      out,
      '--json',
    ],
    ['no value', 'Не указано значение параметра --year.', 'score', file, '--year'],
    [
      'an option as a value',
      'Не указано значение параметра --year.',
      'score',
      file,
      '--year',
      '--json',
    ],
    [
      'an empty value',
      'Не указано значение параметра --member.',
      'report',
      file,
      '--member',
      '',
      '--out',
      out,
    ],
    [
      'a value too many',
      `Лишнее в команде: no. Как вызвать: ${usage.check}`,
      'check',
      file,
      '--json=no',
    ],
    ['a year of three digits', 'Год не распознан: --year 202.', 'score', file, '--year', '202'],
    [
      'a year of a word',
      'Год не распознан: --year этот.',
      'rollup',
      file,
      '--year',
      'этот',
      '--out',
      out,
    ],
    [
      'a day the other way round',
      'Дата не распознана: --today 12.03.2026.',
      'score',
      file,
      '--today',
      '12.03.2026',
    ],
    [
      'no such day',
      'Дата не распознана: --today 2026-02-29.',
      'check',
      file,
      '--today',
      '2026-02-29',
    ],
    [
      'another language',
      'Неизвестный язык: --lang en. Допустимые значения: ru, kk, both.',
      'rollup',
      file,
      '--lang',
      'en',
      '--out',
      out,
    ],
    [
      'both languages of a register',
      'Неизвестный язык: --lang both. Допустимые значения: ru, kk.',
      'new',
      out,
      '--lang',
      'both',
    ],
    ['nobody', 'Укажите что-то одно:', 'report', file, '--out', out],
    ['one and all', 'Укажите что-то одно:', 'report', file, '--member', '1', '--all', '--out', out],
    ['no output', 'Не указано, куда записать: добавьте --out OUT.xlsx.', 'rollup', file],
    [
      'an output of another kind',
      'Записать можно только книгу Excel: out.pdf.',
      'report',
      file,
      '--all',
      '--out',
      'out.pdf',
    ],
    [
      'a new register of another kind',
      'Записать можно только книгу Excel: out.xls.',
      'new',
      'out.xls',
    ],
    ['no such file', 'Файл не найден: нет.xlsx.', 'score', 'нет.xlsx'],
    ['a folder', `Файл не открывается для чтения: ${folder.path}.`, 'score', folder.path],
    [
      'no such consultant',
      'Такого ФИО или номера нет в списке консультантов: Иванов.',
      'report',
      file,
      '--member',
      'Иванов',
      '--out',
      out,
    ],
    [
      'a year without a scale',
      'В шкале нет строк на 1999 год.',
      'rollup',
      file,
      '--year',
      '1999',
      '--out',
      out,
    ],
  ])('%s', async (_what, sentence, ...args) => {
    const before = folder.names;
    const said = new Set<string>();
    for (const lang of LANGS) {
      const ran = await cpd(args, lang);
      expect([ran.status, ran.out]).toEqual([2, '']);
      expect(ran.err).toMatch(ONE_SENTENCE);
      said.add(ran.err);
    }
    expect(said.size).toBe(3);
    expect([...said][0]?.startsWith(sentence)).toBe(true);
    expect(folder.names).toEqual(before);
  });

  test('in English and in Kazakh as in Russian', async () => {
    expect((await cpd(['score'], 'en_GB.UTF-8')).err).toBe(
      `No file is given. Usage: ${usage.score}\n`,
    );
    expect((await cpd(['score'], 'kk_KZ')).err).toBe(
      `Файл көрсетілмеген. Жазылуы: ${usage.score}\n`,
    );
  });
});

test('what is said twice is taken as said last, and the order of words does not matter', async () => {
  const ran = await cpd(['score', '--json', '--year=2025', '--year', '2026', '--', file]);
  expect(ran.status).toBe(0);
  expect(JSON.parse(ran.out)).toMatchObject({ year: 2026, members: [] });
});

describe('help', () => {
  test.each([[['--help']], [['help']], [['-h']], [['report', '--help']], [['nonsense', '--help']]])(
    'is given on standard output for %j',
    async (args) => {
      const { status, out: help, err } = await cpd(args);
      expect([status, err]).toEqual([0, '']);
      const lines = help.split('\n');
      expect(lines.slice(0, 4)).toEqual([
        usage.new,
        '    записать пустой реестр',
        usage.score,
        '    показать баллы и статус каждого консультанта',
      ]);
      for (const name of ['check', 'report', 'rollup']) expect(help).toContain(`\ncpd ${name} `);
    },
  );

  test('speaks the language of the surroundings', async () => {
    expect((await cpd(['help'], 'kk_KZ.UTF-8')).out).toContain('бос тізілім');
    expect((await cpd(['help'], 'de_DE.UTF-8')).out).toContain('write an empty register');
  });
});
