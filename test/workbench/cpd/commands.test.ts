import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AKHMETOVA, BORISOV, CHAMBER, DYUSENOV, ERMEKOV, GALI, IVANOV, YAKOVLEVA } from './chamber';
import { cpd, Folder, TODAY } from './command';
import { changedInExcel, registerFile, sheetsOf } from './registerFile';

const folder = new Folder();
let bytes: Uint8Array;
let register: string;
let kazakh: string;

beforeAll(async () => {
  bytes = await registerFile(CHAMBER);
  register = folder.put('register.xlsx', bytes);
  kazakh = folder.put('kazakh.xlsx', await registerFile(CHAMBER, { language: 'kk' }));
});

afterAll(() => {
  folder.remove();
});

async function jsonOf(args: readonly string[]): Promise<unknown> {
  return JSON.parse((await cpd([...args, '--json'])).out);
}

/** The sheets of the file that a command wrote. */
async function written(name: string, ...args: string[]): Promise<ReadonlyMap<string, string[]>> {
  const { status } = await cpd([...args, '--out', folder.at(name)]);
  expect(status).toBe(0);
  return sheetsOf(folder.read(name));
}

describe('cpd new', () => {
  test.each([
    [
      'ru',
      ['Консультанты', 'Мероприятия', 'Освобождения', 'Отчёты', 'Шкала', 'Настройки'],
      'Отчётный год 2025, состояние на 22.11.2026. Норма баллов: 10.\nВсего 0 консультантов\n',
    ],
    [
      'kk',
      ['Консультанттар', 'Іс-шаралар', 'Босатулар', 'Есептер', 'Шкала', 'Баптаулар'],
      'Есептік жыл: 2025, 22.11.2026 күнгі жағдай. Балл нормасы: 10.\nБарлығы 0 консультант\n',
    ],
  ])('writes an empty register in %s', async (lang, sheets, score) => {
    const path = folder.at(`new.${lang}.xlsx`);
    expect(await cpd(['new', path, '--lang', lang, '--year', '2025'])).toEqual({
      status: 0,
      out: '',
      err: `Записано: ${path}\n`,
    });
    expect([...(await sheetsOf(folder.read(`new.${lang}.xlsx`))).keys()]).toEqual(sheets);
    expect(await cpd(['score', path])).toEqual({ status: 0, out: '', err: score });
    expect((await cpd(['check', path])).status).toBe(0);
  });

  test('takes Russian and the present year where nothing else is said', async () => {
    const path = folder.at('plain.xlsx');
    await cpd(['new', path]);
    expect((await cpd(['score', path])).err).toContain('Отчётный год 2026');
  });

  test('never overwrites a file', async () => {
    const path = folder.put('taken.xlsx', 'важное');
    expect(await cpd(['new', path])).toEqual({
      status: 2,
      out: '',
      err: `Такой файл уже есть: ${path}. Укажите другое имя, чтобы ничего не потерять.\n`,
    });
    expect(folder.read('taken.xlsx').toString()).toBe('важное');
  });
});

describe('cpd score', () => {
  const entry = (
    memberNo: string,
    fullName: string,
    [norm, claimed, credited, shortfall]: readonly [number, number, number, number],
    status: string,
    ...notes: string[]
  ) => ({ memberNo, fullName, norm, claimed, credited, shortfall, status, notes });

  test('gives every member of the year in sheet order', async () => {
    expect(await jsonOf(['score', register])).toEqual({
      year: 2026,
      today: TODAY,
      required: 10,
      members: [
        entry('7', YAKOVLEVA, [10, 12, 10, 0], 'met'),
        entry('002', IVANOV, [10, 5, 3, 7], 'in-progress', 'activity-without-evidence'),
        entry('3', AKHMETOVA, [0, 0, 0, 0], 'exempt'),
        entry('4', BORISOV, [10, 2, 2, 8], 'left', 'left-in-year'),
        entry('5', GALI, [10, 0, 0, 10], 'decide', 'joined-in-year', 'partly-exempt'),
        entry('6', DYUSENOV, [5, 5, 9, 0], 'met', 'individual-norm'),
      ],
    });
  });

  test('has its keys in the order of the contract', async () => {
    const { out } = await cpd(['score', register, '--json']);
    const keys = [...out.matchAll(/"(\w+)":/gu)].map(([, key]) => key);
    expect(keys.slice(0, 12)).toEqual(
      'year today required members memberNo fullName norm claimed credited shortfall status notes'.split(
        ' ',
      ),
    );
  });

  test('gives the same numbers in a Kazakh register', async () => {
    expect(await jsonOf(['score', kazakh])).toEqual(await jsonOf(['score', register]));
  });

  test('takes another year and another day', async () => {
    expect(await jsonOf(['score', register, '--year', '2025', '--today', '2025-12-31'])).toEqual({
      year: 2025,
      today: '2025-12-31',
      required: 10,
      members: [
        entry('7', YAKOVLEVA, [10, 0, 0, 10], 'in-progress'),
        entry('002', IVANOV, [10, 3, 3, 7], 'in-progress'),
        entry('3', AKHMETOVA, [10, 0, 0, 10], 'decide', 'partly-exempt'),
        entry('4', BORISOV, [10, 0, 0, 10], 'in-progress'),
        entry('6', DYUSENOV, [10, 0, 0, 10], 'in-progress'),
        entry('8', ERMEKOV, [10, 0, 0, 10], 'left', 'left-in-year'),
      ],
    });
    expect(await jsonOf(['score', register, '--today', '2027-01-01'])).toMatchObject({
      today: '2027-01-01',
      members: [{}, { fullName: IVANOV, status: 'short' }, {}, {}, {}, {}],
    });
  });

  test('says one line of each member in the words of the register, and the totals beside them', async () => {
    const { out, err } = await cpd(['score', register], 'en_US.UTF-8');
    expect(out.split('\n')).toHaveLength(7);
    expect(out.split('\n').slice(0, 3)).toEqual([
      'Яковлева Анна Сергеевна: норма 10, заявлено 12, зачтено 10, не хватает 0. Норма выполнена.',
      'Иванов Иван Иванович: норма 10, заявлено 5, зачтено 3, не хватает 7. В процессе.',
      'Ахметова Айгерім Болатқызы: норма 0, заявлено 0, зачтено 0, не хватает 0. Освобождён.',
    ]);
    expect(err).toContain('Отчётный год 2026, состояние на 22.11.2026. Норма баллов: 10.\n');
    expect(err).toContain('Всего 6 консультантов\n  Норма выполнена: 2\n  В процессе: 1\n');
    expect((await cpd(['score', kazakh])).out).toContain(
      'Иванов Иван Иванович: норма 10, мәлімделгені 5, есепке алынғаны 3, жетіспейтіні 7. Орындалуда.\n',
    );
  });

  test('keeps a name of two lines on one line', async () => {
    const changed = await changedInExcel(bytes, ({ workbook }) => {
      workbook.worksheets.getItem('Консультанты').getRange('B2').values = [['Яковлева\nАнна ']];
    });
    const { out } = await cpd(['score', folder.put('two-lines.xlsx', changed)]);
    expect(out.split('\n')[0]).toContain('Яковлева Анна: норма 10');
  });

  test('refuses a year for which the scale has no points', async () => {
    expect(await cpd(['score', register, '--year', '2022'])).toEqual({
      status: 2,
      out: '',
      err: 'В шкале нет строк на 2022 год. Проверьте год или дополните шкалу строками на этот год.\n',
    });
  });
});

describe('cpd check', () => {
  test('ends well where nothing worse than a doubt is found', async () => {
    const { status, out, err } = await cpd(['check', register], 'kk_KZ.UTF-8');
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^Мероприятия!F7: предупреждение\. Не указан подтверждающий документ/u);
    expect(out).toMatch(/\nОшибки: 0\. Предупреждения: 1\. К сведению: 0\.\n$/u);
  });

  test('tells code, weight, place, text and sentence, and ends with 1 where there is an error', async () => {
    const changed = await changedInExcel(bytes, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Мероприятия');
      sheet.getRange('A2').values = [['Яковлева Анна Сергевна']];
      sheet.getRange('F7').values = [['Сертификат № 2']];
    });
    const path = folder.put('misspelt.xlsx', changed);
    const { status, out, err } = await cpd(['check', path, '--json']);
    expect([status, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toEqual({
      issues: [
        {
          code: 'consultant-unknown',
          severity: 'error',
          sheet: 'Мероприятия',
          cell: 'A2',
          text: 'Яковлева Анна Сергевна',
          message:
            'Такого ФИО нет в списке консультантов: «Яковлева Анна Сергевна», поэтому строка ни к кому не относится. Выберите ФИО из списка. Возможно, имеется в виду: Яковлева Анна Сергеевна.',
        },
      ],
    });
    expect((await cpd(['check', path])).status).toBe(1);
  });

  test('says in the language of the register that it is clean', async () => {
    const path = folder.put('clean.xlsx', await registerFile({}, { language: 'kk' }));
    expect(await cpd(['check', path], 'en_US.UTF-8')).toEqual({
      status: 0,
      out: 'Тізілімде қате немесе күмәнді ештеңе табылмады.\n',
      err: '',
    });
    expect(await jsonOf(['check', path])).toEqual({ issues: [] });
  });
});

describe('cpd report', () => {
  test.each([IVANOV, ` ${IVANOV.toUpperCase()} `, '002'])(
    'writes the report of one consultant, asked for as "%s"',
    async (member) => {
      const sheets = await written('one.xlsx', 'report', register, '--member', member);
      const texts = [...sheets.values()].flat().join('\n');
      expect(sheets.size).toBe(1);
      expect(texts).toContain('Первый семинар');
      expect(texts).toContain('Статья');
      expect(texts).not.toContain('Лекция');
      expect(texts).not.toContain('Доктор Ph.D');
    },
  );

  test('writes contents and a sheet for every consultant of the year, in the order of the register', async () => {
    const out = folder.at('all.xlsx');
    expect(await cpd(['report', register, '--year', '2026', '--all', '--out', out])).toEqual({
      status: 0,
      out: 'Подготовлено 6 отчётов за 2026 год.\n',
      err: `Записано: ${out}\n`,
    });
    const [contents = [], ...texts] = (await sheetsOf(folder.read('all.xlsx'))).values();
    const names = [YAKOVLEVA, IVANOV, AKHMETOVA, BORISOV, GALI, DYUSENOV];
    expect(contents.filter((text) => names.includes(text))).toEqual(names);
    expect(texts.map((sheet) => names.filter((name) => sheet.join('\n').includes(name)))).toEqual(
      names.map((name) => [name]),
    );
  });

  test('speaks the language asked for, else that of the consultant', async () => {
    const textsIn = async (...lang: string[]): Promise<string> =>
      [...(await written('lang.xlsx', 'report', register, '--member', '002', ...lang)).values()]
        .flat()
        .join('\n');
    const russian = 'Форма участия';
    const kazakhWord = 'Қатысу нысаны';
    const found = async (...lang: string[]) => {
      const texts = (await textsIn(...lang)).toLowerCase();
      return [russian, kazakhWord].map((word) => texts.includes(word.toLowerCase()));
    };
    expect(await found('--lang', 'ru')).toEqual([true, false]);
    expect(await found('--lang', 'kk')).toEqual([false, true]);
    expect(await found('--lang', 'both')).toEqual([true, true]);
    expect(await found()).toEqual([false, true]);
  });

  test('suggests a near name and knows who was not a member in the year', async () => {
    const refused = async (...args: string[]) => {
      const ran = await cpd(['report', register, ...args, '--out', folder.at('none.xlsx')]);
      expect([ran.status, ran.out]).toEqual([2, '']);
      return ran.err;
    };
    expect(await refused('--member', 'Ивонов Иван Иванович')).toBe(
      'Такого ФИО или номера нет в списке консультантов: Ивонов Иван Иванович. Укажите ФИО так, как в списке. Возможно, имеется в виду: Иванов Иван Иванович.\n',
    );
    expect(await refused('--member', '17')).toBe(
      'Такого ФИО или номера нет в списке консультантов: 17. Укажите ФИО так, как в списке.\n',
    );
    expect(await refused('--member', ERMEKOV)).toBe(
      'В 2026 году консультант не состоял в палате: Ермеков Ержан Ермекұлы. Проверьте год и даты членства.\n',
    );
    expect(folder.names).not.toContain('none.xlsx');
  });

  test('never chooses between two consultants of one name or number', async () => {
    const changed = await changedInExcel(bytes, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Консультанты');
      sheet.getRange('B3').values = [[YAKOVLEVA]];
      sheet.getRange('A4').values = [['4']];
    });
    const path = folder.put('twins.xlsx', changed);
    const refused = (member: string) =>
      cpd(['report', path, '--member', member, '--out', folder.at('none.xlsx')]);
    expect(await refused(YAKOVLEVA)).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^Консультанты!B3: Такое ФИО уже есть в ячейке B2/u),
    });
    expect(await refused('4')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^Консультанты!A5: Регистрационный номер повторяется: 4/u),
    });
    expect((await refused('7')).status).toBe(0);
  });

  test('writes nothing where there was no member in the year', async () => {
    const path = folder.put('empty.xlsx', await registerFile({}));
    const out = folder.at('nobody.xlsx');
    expect(await cpd(['report', path, '--all', '--out', out])).toEqual({
      status: 0,
      out: '',
      err: 'За 2026 год отчёты ни от кого не требуются.\nНичего не записано.\n',
    });
    expect(folder.names).not.toContain('nobody.xlsx');
  });
});

describe('cpd statement', () => {
  test('writes what one consultant has, why, and what is missing', async () => {
    const sheets = await written('one.xlsx', 'statement', register, '--member', '002');
    const texts = [...sheets.values()].flat().join('\n');
    expect(sheets.size).toBe(1);
    expect(texts).toMatch(/Первый семинар[^]*Сертификат № 1/u);
    expect(texts).toContain('(6.2-т.)');
    expect(texts).not.toContain('Лекция');
  });

  test('writes contents and a sheet for every consultant', async () => {
    const sheets = await written('all.xlsx', 'statement', register, '--all', '--lang', 'ru');
    expect([...sheets.keys()].slice(0, 3)).toEqual([
      'Содержание',
      `Счёт ${YAKOVLEVA}`,
      `Счёт ${IVANOV}`,
    ]);
    expect(sheets.size).toBe(7);
  });

  test('wants one consultant or all', async () => {
    expect(await cpd(['statement', register, '--out', folder.at('no.xlsx')])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^Укажите что-то одно:/u),
    });
  });
});

describe('cpd lists', () => {
  const listed = async (kind: string, ...args: string[]): Promise<string[]> =>
    [
      ...(await written(`${kind}.xlsx`, 'lists', register, '--kind', kind, ...args)).values(),
    ].flat();

  test('writes who is short and who has not filed', async () => {
    expect(await listed('short', '--today', '2027-01-20')).toEqual(
      expect.arrayContaining(['Консультанты, которым не хватает баллов', IVANOV]),
    );
    const notFiled = await listed('not-filed', '--today', '2027-02-16');
    expect(notFiled).toEqual(expect.arrayContaining([IVANOV]));
    expect(notFiled).not.toContain(BORISOV);
    expect(notFiled.join('\n')).toContain('15.02.2027 (қаз. 3.2), прошёл 1 день.');
  });

  test('writes a sheet to sign and the form to fill in by hand, in each language', async () => {
    expect(await listed('attendance', '--lang', 'both')).toEqual(
      expect.arrayContaining(['Қатысушыларды тіркеу парағы', 'Лист регистрации участников', GALI]),
    );
    const empty = await listed('empty-form', '--lang', 'kk');
    expect(empty).toEqual(expect.arrayContaining(['Аты-жөні', '...']));
    expect(empty).not.toContain(IVANOV);
  });

  test('says which kinds there are', async () => {
    const refused = async (...args: string[]) =>
      (await cpd(['lists', register, ...args, '--out', folder.at('no.xlsx')])).err;
    const kinds = 'short, not-filed, attendance, empty-form';
    expect(await refused()).toBe(
      `Не указан вид списка: добавьте --kind. Допустимые значения: ${kinds}.\n`,
    );
    expect(await refused('--kind', 'all')).toBe(
      `Неизвестный вид списка: --kind all. Допустимые значения: ${kinds}.\n`,
    );
  });
});

describe('cpd rollup', () => {
  test('prints the totals and the forms, and writes the file', async () => {
    const out = folder.at('rollup.xlsx');
    const args = ['rollup', register, '--year', '2026', '--out', out];
    const ran = await cpd([...args, '--json']);
    expect([ran.status, ran.err]).toEqual([0, `Записано: ${out}\n`]);
    const form = (code: string, activities = 0, participants = 0, points = 0) => ({
      code,
      activities,
      participants,
      points,
    });
    expect(JSON.parse(ran.out)).toEqual({
      year: 2026,
      totals: {
        members: 6,
        obliged: 4,
        met: 2,
        short: 0,
        inProgress: 1,
        decide: 1,
        exempt: 1,
        left: 1,
        credited: 24,
      },
      forms: [
        form('1'),
        form('2', 2, 2, 4),
        ...['3', '4', '5', '6', '7'].map((code) => form(code)),
        form('8', 1, 1, 6),
        form('9', 1, 1, 3),
        form('10а', 1, 1, 5),
        form('10б'),
        form('11', 1, 1, 1),
        form('12', 1, 1, 1),
        form('13', 1, 1, 4),
      ],
    });
    const texts = [...(await sheetsOf(folder.read('rollup.xlsx'))).values()].flat();
    expect(texts).toEqual(expect.arrayContaining([YAKOVLEVA, IVANOV, DYUSENOV]));
  });

  test('takes a day, by which a year is over', async () => {
    const args = ['rollup', register, '--today', '2027-02-20', '--out', folder.at('later.xlsx')];
    expect(await jsonOf(args)).toMatchObject({ totals: { short: 1, inProgress: 0 } });
  });

  test('says one line without --json', async () => {
    const { out } = await cpd(['rollup', register, '--out', folder.at('line.xlsx')]);
    expect(out).toBe(
      'Сводный отчёт за 2026 год. Консультанты: 6. Обязаны набрать баллы: 4. Зачтено баллов: 24.\n',
    );
  });

  test('is written in the language asked for', async () => {
    const firstText = async (...lang: string[]) =>
      [...(await written('words.xlsx', 'rollup', register, ...lang)).values()].flat().join('\n');
    expect(await firstText()).not.toMatch(/есептік/iu);
    expect(await firstText('--lang', 'kk')).toMatch(/есептік/iu);
    expect(await firstText('--lang', 'kk')).not.toMatch(/отчётный/iu);
    expect(await firstText('--lang', 'both')).toMatch(/отчётный[^]*есептік|есептік[^]*отчётный/iu);
  });
});

describe('the register itself', () => {
  test('is not touched by any command that does not name it as output', async () => {
    for (const args of [
      ['score', register],
      ['check', register],
      ['report', register, '--all', '--out', folder.at('other.xlsx')],
      ['rollup', register, '--out', folder.at('other.xlsx')],
    ]) {
      expect((await cpd(args)).status).toBe(0);
      expect(folder.read('register.xlsx').equals(bytes)).toBe(true);
    }
  });

  test('gets the documents as further sheets where it is named as output, and scores as before', async () => {
    const path = folder.put('both.xlsx', bytes);
    const before = await jsonOf(['score', path]);
    const rolledUp = await written('both.xlsx', 'rollup', path);
    const sheets = [...rolledUp.keys()];
    expect(sheets.slice(0, 6)).toEqual([...(await sheetsOf(bytes)).keys()]);
    expect(sheets.length).toBeGreaterThan(6);
    expect(await jsonOf(['score', path])).toEqual(before);
    expect((await cpd(['check', path])).status).toBe(0);
    const reported = await written('both.xlsx', 'report', path, '--member', '7');
    expect(reported.size).toBe(sheets.length + 1);
  });

  test('is scored on when something in it is unreadable, which is said on standard error', async () => {
    const changed = await changedInExcel(bytes, ({ workbook }) => {
      workbook.worksheets.getItem('Мероприятия').getRange('C2').formulas = [['=1/0']];
    });
    const path = folder.put('unread.xlsx', changed);
    const said =
      'Не прочитана 1 ячейка или таблица, баллы могут быть неполными. Подробности: cpd check.\n';
    expect((await cpd(['score', path])).err).toContain(said);
    expect(await jsonOf(['score', path])).toMatchObject({
      members: [{ credited: 4 }, {}, {}, {}, {}, {}],
    });
    const out = folder.at('unread.out.xlsx');
    for (const args of [
      ['report', path, '--all'],
      ['rollup', path],
    ]) {
      const { status, err } = await cpd([...args, '--out', out]);
      expect([status, err]).toEqual([0, `${said}Записано: ${out}\n`]);
    }
  });
});
