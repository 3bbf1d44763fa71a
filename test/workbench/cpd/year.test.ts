import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHAMBER } from './chamber';
import { cpd, Folder, ONE_SENTENCE } from './command';
import { registerFile, sheetsOf } from './registerFile';

let folder: Folder;
let file: string;

beforeAll(async () => {
  folder = new Folder();
  const settings = { responsiblePerson: 'Сапарова Г.' };
  file = folder.put('register.xlsx', await registerFile(CHAMBER, { settings }));
});

afterAll(() => folder.remove());

interface Reminders {
  readonly reminders: readonly { readonly fullName: string; readonly kind: string }[];
}

describe('cpd remind', () => {
  test('writes a letter to everybody who owes something, and nobody else', async () => {
    const ran = await cpd(['remind', file, '--year', '2026', '--today', '2027-02-10', '--json']);
    const { reminders } = JSON.parse(ran.out) as Reminders;
    expect(ran.status).toBe(0);
    expect(reminders.map(({ kind }) => kind)).toEqual(['report', 'report', 'report', 'report']);
    expect(reminders.map(({ fullName }) => fullName)).not.toContain('Ахметова Айгерім Болатқызы');
  });

  test('writes the table for a mail merge', async () => {
    const out = folder.at('letters.xlsx');
    const ran = await cpd(['remind', file, '--today', '2026-12-17', '--out', out]);
    expect([ran.status, ran.err]).toEqual([0, expect.stringContaining('letters.xlsx')]);
    const sheets = await sheetsOf(folder.read('letters.xlsx'));
    expect([...sheets.keys()]).toEqual(['Напоминания']);
  });
});

describe('cpd close', () => {
  test('keeps what the rows of the year are, with a line in the log', async () => {
    const out = folder.at('closed.xlsx');
    const ran = await cpd(['close', file, '--year', '2026', '--today', '2027-03-02', '--out', out]);
    expect([ran.status, ran.out]).toEqual([0, '2026 год закрыт.\n']);
    const sheets = await sheetsOf(folder.read('closed.xlsx'));
    expect(sheets.get('Закрытые годы')?.join('\n')).toContain('ФИО: Дюсенов Марат Серикович');
    expect(sheets.get('Журнал')?.join('\n')).toContain('год закрыт');
    expect(sheets.get('Журнал')?.join('\n')).toContain('Сапарова Г.');
    const scored = async (path: string) =>
      (await cpd(['score', path, '--today', '2027-03-02', '--json'])).out;
    expect(await scored(out)).toBe(await scored(file));
    const again = ['close', out, '--year', '2026', '--today', '2027-03-09', '--out', out];
    const refused = await cpd(again);
    expect([refused.status, refused.err]).toEqual([2, expect.stringMatching(ONE_SENTENCE)]);
    expect((await cpd([...again, '--again'])).status).toBe(0);
  });

  test('waits for the end of the year', async () => {
    const args = ['close', file, '--year', '2026', '--today', '2026-12-31'];
    const ran = await cpd([...args, '--out', folder.at('never.xlsx')]);
    expect([ran.status, ran.err]).toEqual([2, expect.stringContaining('ещё не закончился')]);
    expect(folder.names).not.toContain('never.xlsx');
  });
});

describe('cpd open-year', () => {
  test('writes a register with the members, settings and exemptions that go on, and nothing else', async () => {
    const out = folder.at('2027.xlsx');
    const ran = await cpd(['open-year', file, '--year', '2027', '--out', out]);
    expect([ran.status, ran.out]).toEqual([0, 'Записан реестр на 2027 год.\n']);
    const score = await cpd(['score', out, '--today', '2027-03-02', '--json']);
    const { year, members } = JSON.parse(score.out) as {
      year: number;
      members: { fullName: string; claimed: number; status: string }[];
    };
    expect(year).toBe(2027);
    expect(members.map(({ fullName, status }) => [fullName.split(' ')[0], status])).toEqual([
      ['Яковлева', 'in-progress'],
      ['Иванов', 'in-progress'],
      ['Ахметова', 'exempt'],
      ['Ғали', 'in-progress'],
      ['Дюсенов', 'in-progress'],
    ]);
    const sheets = await sheetsOf(folder.read('2027.xlsx'));
    expect(sheets.get('Мероприятия')?.filter((text) => text.includes('семинар'))).toEqual([]);
    expect(sheets.get('Освобождения')).not.toContain('Приказ № 2');
    expect(sheets.get('Настройки')).toContain('Сапарова Г.');
    expect((await cpd(['check', out, '--today', '2027-01-02'])).out).not.toContain('ошибка');
  });

  test('needs a later year and another file', async () => {
    const to = (year: string, out: string) =>
      cpd(['open-year', file, '--year', year, '--out', folder.at(out)]);
    for (const ran of [await to('2026', 'a.xlsx'), await to('2027', 'register.xlsx')]) {
      expect([ran.status, ran.err]).toEqual([2, expect.stringMatching(ONE_SENTENCE)]);
    }
  });
});
