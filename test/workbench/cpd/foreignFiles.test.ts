import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { fileOf } from '../xlsx/filePackage';
import { cpd, Folder, ONE_SENTENCE } from './command';
import { changedInExcel, changedParts, ivanov, registerFile, seminar } from './registerFile';

const folder = new Folder();
const LANGS = ['ru_RU.UTF-8', 'kk_KZ.UTF-8', 'en_US.UTF-8'] as const;
let register: Uint8Array;

beforeAll(async () => {
  register = await registerFile({ members: [ivanov], activities: [seminar()] });
});

afterAll(() => {
  folder.remove();
});

/** A compound file, as old and encrypted workbooks are, with directory entries of those names. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = Buffer.alloc(1536);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  streams.forEach((name, index) => bytes.write(`${name}\0`, 512 + index * 128, 'utf16le'));
  return bytes;
}

const renamed = (from: string, to: string) =>
  changedParts(register, (text, part) =>
    part.startsWith('xl/tables/') ? text.replaceAll(`"${from}"`, `"${to}"`) : text,
  );

const FILES: Record<string, readonly [() => Uint8Array | string | Promise<Uint8Array>, RegExp]> = {
  'no workbook': [() => Uint8Array.of(1, 0, 2, 3), /Это не книга Excel\. Выберите файл \.xlsx\./u],
  'an empty file': [() => '', /Файл пуст\. Проверьте/u],
  'a list in CSV': [() => 'ФИО;Баллы\nИванов;10\n', /Это список в формате CSV/u],
  'a letter': [() => 'Уважаемые коллеги!', /Это текстовый файл/u],
  'an encrypted workbook': [
    () => compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
    /Файл закрыт паролем/u,
  ],
  'an old workbook': [() => compoundFile('Root Entry', 'Workbook'), /старого формата \.xls/u],
  'half a file': [() => register.slice(0, register.length / 2), /Файл обрывается/u],
  'a zip bomb': [
    () => {
      const parts = unzipSync(register);
      return zipSync({ ...parts, 'xl/media/image1.bin': new Uint8Array(25_000_000) });
    },
    /Файл сжат необычно сильно, открывать его небезопасно/u,
  ],
  'a workbook with a torn sheet': [
    () =>
      changedParts(register, (text, part) =>
        part === 'xl/worksheets/sheet2.xml' ? text.slice(0, text.length / 2) : text,
      ),
    /Файл не удалось прочитать \(часть xl\/worksheets\/sheet2\.xml\)/u,
  ],
  'a workbook that counts from 1904': [
    () =>
      changedParts(register, (text, part) =>
        part === 'xl/workbook.xml'
          ? text
              .replace(/<workbookPr[^>]*>/u, '')
              .replace('<sheets>', '<workbookPr date1904="1"/><sheets>')
          : text,
      ),
    /Даты книги считаются от 1904 года/u,
  ],
  'two tables of one name': [
    () => renamed('Reports', 'Activities'),
    /Имя таблицы Activities встречается в книге не один раз \(листы: Мероприятия, Отчёты\)/u,
  ],
  'a workbook of something else': [() => fileOf(), /В книге нет реестра/u],
  'a register of another version': [
    () =>
      changedInExcel(register, ({ workbook }) => {
        workbook.worksheets.getItem('Настройки').getRange('C2').values = [['2']];
      }),
    /Версия формата реестра — 2, а программа знает только версию 1/u,
  ],
};

describe('a file that holds no register is refused by every command', () => {
  test.each(Object.entries(FILES))('%s', async (what, [make, sentence]) => {
    const bytes = await make();
    const path = folder.put('foreign.xlsx', bytes);
    const out = folder.at('out.xlsx');
    const commands = [
      ['score', path],
      ['check', path, '--json'],
      ['report', path, '--all', '--out', out],
      ['rollup', path, '--out', out],
      ['rollup', path, '--out', path],
    ];
    const said = new Set<string>();
    for (const [index, args] of commands.entries()) {
      const ran = await cpd(args, LANGS[index % LANGS.length]);
      expect([ran.status, ran.out]).toEqual([2, '']);
      expect(ran.err).toMatch(ONE_SENTENCE);
      expect(ran.err.includes(path)).toBe(what !== 'a register of another version');
      said.add(ran.err);
    }
    expect(said.size).toBe(3);
    expect([...said][0]).toMatch(sentence);
    expect(folder.read('foreign.xlsx').equals(Buffer.from(bytes))).toBe(true);
    expect(folder.names).toEqual(['foreign.xlsx']);
  });

  test('the year is asked for where the workbook does not tell it', async () => {
    const changed = await changedInExcel(register, ({ workbook }) => {
      workbook.worksheets.getItem('Настройки').getRange('C4').values = [['скоро']];
    });
    const path = folder.put('foreign.xlsx', changed);
    expect(await cpd(['score', path])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^Отчётный год в книге не указан или не читается\./u),
    });
    expect((await cpd(['score', path, '--year', '2026'])).status).toBe(0);
    expect((await cpd(['check', path])).status).toBe(1);
  });

  test('a register without its list of consultants is checked and not scored', async () => {
    const path = folder.put('foreign.xlsx', renamed('Members', 'Members2'));
    expect(await cpd(['score', path])).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringMatching(/^Консультанты: Нет таблицы Members \(лист «Консультанты»\)/u),
    });
    const { status, out } = await cpd(['check', path, '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      issues: [
        { code: 'table-missing', sheet: 'Консультанты', cell: '' },
        { code: 'consultant-unknown' },
      ],
    });
  });

  test('a sheet of another program does not pass for a register by one table', async () => {
    const parts = changedParts(register, (text, part) =>
      part.startsWith('xl/tables/')
        ? text.replaceAll(/(ame)="(?!Reports")(\w+)"/gu, '$1="My$2"')
        : text,
    );
    const { status, err } = await cpd(['check', folder.put('foreign.xlsx', parts)]);
    expect([status, err]).toEqual([2, expect.stringMatching(/^В книге нет реестра/u)]);
  });
});

test('parts that nobody knows are no hindrance, but the file that has them is not written over', async () => {
  const parts = unzipSync(register);
  const before = zipSync({ ...parts, 'xl/vbaProject.bin': strToU8('macro') });
  const path = folder.put('with-macros.xlsx', before);
  expect((await cpd(['score', path])).status).toBe(0);
  expect(await cpd(['report', path, '--all', '--out', path])).toEqual({
    status: 2,
    out: '',
    err: `В этой книге есть то, что при записи не сохранится: макросы. Укажите другой файл: ${path} останется как есть.\n`,
  });
  expect(Buffer.from(folder.read('with-macros.xlsx')).equals(before)).toBe(true);
});
