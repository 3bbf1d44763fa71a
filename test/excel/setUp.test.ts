import { beforeAll, describe, expect, test } from '@jest/globals';
import { columnPoints } from '../../src/documents';
import {
  columnsOf,
  LAST_ROW,
  BASE_TABLE_KEYS,
  TABLES,
  type TableKey,
  type WorkbookLanguage,
} from '../../src/register';
import { area } from '../workbench/model/builders';
import {
  emptyBook,
  registerBook,
  rowsOf,
  setUpBook,
  sheetOf,
  tableOf,
  type Book,
} from './registerBook';

const LANGUAGES = ['ru', 'kk'] as const;

const NAMES = (settings: string, members: string, forms: string) => [
  ['CPD_Year', `=${settings}!$C$4`],
  ['CPD_Required', `=${settings}!$C$17`],
  ['CPD_MissingEvidence', `=${settings}!$C$21`],
  ['CPD_Members', `=Members[${members}]`],
  ['CPD_Forms', `=Scale[${forms}]`],
];

const EXPECTED = {
  ru: {
    sheets: ['Консультанты', 'Мероприятия', 'Освобождения', 'Отчёты', 'Шкала', 'Настройки'],
    names: NAMES('Настройки', 'ФИО', 'Форма (рус.)'),
    members:
      'Рег. №|ФИО|Член с|Выбыл|Язык отчёта|Эл. почта|Норма|Заявлено|Зачтено|Не хватает|Статус|Дней освобождения',
    activities:
      'Консультант|Дата|Форма участия|Наименование мероприятия|Наименование организатора|Подтверждающий документ|Баллы|Решение|Баллы по решению|Замечание|Зачтено|Отметка',
    exemptions: 'Консультант|Основание|С|По|Документ',
    reports:
      'Консультант|Год|Состояние|Сдан|Замечания|Позиция консультанта|Комментарий|Принят|Принял|Индивидуальная норма|Причина нормы',
    settings: 'Ключ|Параметр|Значение',
    decisions: 'зачтено,отклонено',
    states: 'не сдан,сдан,замечания,исправлен,спор,принят',
    bases:
      'отпуск по беременности и родам,отпуск по уходу за ребёнком,приостановление деятельности',
    yesNo: 'да,нет',
    asked: 'Дата окончания',
    refused: 'Такого консультанта нет',
  },
  kk: {
    sheets: ['Консультанттар', 'Іс-шаралар', 'Босатулар', 'Есептер', 'Шкала', 'Баптаулар'],
    names: NAMES('Баптаулар', 'Аты-жөні', 'Нысан (қаз.)'),
    members:
      'Тіркеу №|Аты-жөні|Мүшелік басталған күн|Шыққан күні|Есеп тілі|Эл. пошта|Норма|Мәлімделгені|Есепке алынғаны|Жетіспейді|Мәртебесі|Босатылған күн саны',
    activities:
      'Консультант|Күні|Қатысу нысаны|Іс-шараның атауы|Ұйымдастырушының атауы|Растайтын құжат|Балл саны|Шешім|Шешім бойынша балл|Ескерту|Есепке алынғаны|Белгі',
    exemptions: 'Консультант|Негізі|Басталуы|Аяқталуы|Құжат',
    reports:
      'Консультант|Жыл|Күйі|Тапсырылған күні|Ескертулер|Консультанттың ұстанымы|Түсініктеме|Қабылданған күні|Қабылдаған|Жеке норма|Норма себебі',
    settings: 'Ключ|Параметр|Мәні',
    decisions: 'есептелді,қабылданбады',
    states: 'тапсырылмаған,тапсырылды,ескертулер,түзетілді,дау,қабылданды',
    bases:
      'жүктілігі және босануы бойынша демалыс,бала күтімі бойынша демалыс,қызметін тоқтата тұру',
    yesNo: 'иә,жоқ',
    asked: 'Аяқталған күні',
    refused: 'Мұндай консультант жоқ',
  },
} as const;

describe.each(LANGUAGES)('a register set up in %s', (language: WorkbookLanguage) => {
  const expected = EXPECTED[language];
  let book: Book;

  beforeAll(async () => {
    book = await registerBook({ language });
  });

  test('has its sheets after those that were there, and shows the consultants', () => {
    expect(book.workbook.sheets.map(({ name }) => name)).toEqual(['Лист1', ...expected.sheets]);
    expect(book.workbook.selectionOf('cpd').sheetId).toBe(sheetOf(book, expected.sheets[0]).id);
  });

  test('has one real table with its headers on each of them', () => {
    const headers = (key: TableKey) =>
      tableOf(book, key)
        .columns.map(({ name }) => name)
        .join('|');
    expect(BASE_TABLE_KEYS.map((key) => tableOf(book, key).sheet.name)).toEqual(expected.sheets);
    expect(headers('members')).toBe(expected.members);
    expect(headers('activities')).toBe(expected.activities);
    expect(headers('exemptions')).toBe(expected.exemptions);
    expect(headers('reports')).toBe(expected.reports);
    expect(headers('scale')).toBe(
      'Код|Форма (рус.)|Нысан (қаз.)|Полное наименование (рус.)|Толық атауы (қаз.)|Баллы|С года|По год|Пункт|Ключ',
    );
    expect(headers('settings')).toBe(expected.settings);
  });

  test('has its names', () => {
    expect(book.workbook.names.items.map(({ name, formula }) => [name, formula])).toEqual(
      expected.names,
    );
  });

  test('starts with one empty row, the published scale and the default settings', () => {
    for (const key of ['members', 'activities', 'exemptions', 'reports'] as const) {
      expect(rowsOf(book, key)).toEqual([{}]);
    }
    expect(rowsOf(book, 'scale').map((row) => [row['Код'], row['Баллы'], row['С года']])).toEqual([
      ['1', 2, 2023],
      ['2', 2, 2023],
      ['3', 2, 2023],
      ['4', 3, 2023],
      ['5', 2, 2023],
      ['6', 2, 2023],
      ['7', 3, 2023],
      ['8', 6, 2023],
      ['9', 3, 2023],
      ['10а', 5, 2023],
      ['10б', 5, 2023],
      ['11', 1, 2023],
      ['12', 1, 2023],
      ['13', 0, 2023],
    ]);
    const value = TABLES.settings.columns.value.header[language];
    const settings = new Map(rowsOf(book, 'settings').map((row) => [row['Ключ'], row[value]]));
    expect(settings.get('reportingYear')).toBe(2026);
    expect(settings.get('requiredPoints')).toBe(10);
    expect(settings.get('formatVersion')).toBe('1');
    expect(settings.get('reportDeadline')).toBe('15.02');
    expect(settings.get('language')).toBe(language === 'ru' ? 'рус' : 'қаз');
  });

  test('formats dates, numbers and codes in the first row of each table, and in rows that follow', () => {
    const formatOf: Readonly<Record<string, string>> = {
      date: 'dd.mm.yyyy',
      points: '0',
      year: '0',
      'computed-number': '0',
    };
    for (const key of BASE_TABLE_KEYS.filter((each) => each !== 'settings')) {
      const { sheet } = tableOf(book, key);
      const formats = columnsOf(key).map(([, column]) =>
        column.isCode ? '@' : (formatOf[column.kind] ?? 'General'),
      );
      expect(formats.map((_, index) => sheet.styleAt(1, index).numberFormat)).toEqual(formats);
    }
    const settings = sheetOf(book, expected.sheets[5]);
    expect([3, 16, 20].map((row) => settings.styleAt(row, 2).numberFormat)).toEqual([
      '0',
      '0',
      '@',
    ]);
  });

  test('has columns of the described width, and hides the one that is for formulas', () => {
    for (const key of BASE_TABLE_KEYS) {
      const { sheet } = tableOf(book, key);
      columnsOf(key).forEach(([, column], index) => {
        const isHidden = column.isHidden === true;
        expect(sheet.columnHidden(index)).toBe(isHidden);
        const width = isHidden ? 0 : columnPoints(column.width);
        expect(Math.abs(sheet.columnWidth(index) - width)).toBeLessThan(1);
      });
    }
  });

  test('keeps headers in view and on every printed page, wide on A4', () => {
    for (const name of expected.sheets) {
      const { state } = sheetOf(book, name);
      expect(state.freeze).toEqual({ rows: 1, columns: 0 });
      expect(state.pageLayout).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        printTitleRows: { top: 0, bottom: 0 },
      });
      expect(state.protection.protected).toBe(false);
    }
    expect(sheetOf(book, 'Лист1').state.freeze).toEqual({ rows: 0, columns: 0 });
  });

  const validation = (sheetIndex: number, column: number, row = 1) =>
    sheetOf(book, expected.sheets[sheetIndex] ?? '').validationAt(row, column);

  test('offers the members, the forms and fixed words down to the last row', () => {
    const lists = [
      [1, 0, '=CPD_Members', 'Warning'],
      [1, 2, '=CPD_Forms', 'Warning'],
      [1, 7, expected.decisions, 'Stop'],
      [2, 0, '=CPD_Members', 'Warning'],
      [2, 1, expected.bases, 'Stop'],
      [3, 0, '=CPD_Members', 'Warning'],
      [3, 2, expected.states, 'Stop'],
      [0, 4, 'рус,қаз,екі тіл', 'Stop'],
    ] as const;
    for (const [sheet, column, source, style] of lists) {
      for (const row of [1, LAST_ROW]) {
        expect(validation(sheet, column, row)).toMatchObject({
          rule: { kind: 'list', source, inCellDropDown: true },
          errorAlert: { style, showAlert: true },
          ignoreBlanks: true,
        });
      }
    }
    expect(validation(1, 0)?.errorAlert.title).toBe(expected.refused);
    expect(validation(1, 1)?.prompt).toMatchObject({ title: expected.asked, showPrompt: true });
    expect(validation(5, 2, 18)?.rule).toMatchObject({ source: expected.yesNo });
  });

  test('takes only dates and whole numbers where they belong', () => {
    expect(validation(1, 1)?.rule).toMatchObject({ kind: 'date', operator: 'Between' });
    expect(validation(1, 8)?.rule).toEqual({
      kind: 'wholeNumber',
      operator: 'Between',
      formula1: 0,
      formula2: 1000,
    });
    expect(validation(3, 1)?.rule).toMatchObject({ formula1: 1900, formula2: 2999 });
    expect(validation(0, 2)?.rule).toMatchObject({ kind: 'date' });
    expect(validation(1, 3)).toBeUndefined();
  });

  test('says within 32 and 255 characters what is asked for', () => {
    const said = book.workbook.sheets.flatMap(({ state }) =>
      state.validations.flatMap(({ errorAlert, prompt }) => [errorAlert, prompt]),
    );
    expect(said.length).toBeGreaterThan(40);
    for (const { title, message } of said) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(255);
    }
  });
});

describe('set-up', () => {
  const contentOf = ({ workbook }: Book) =>
    JSON.stringify({
      names: workbook.names.items,
      sheets: workbook.sheets.map((sheet) => ({
        ...sheet.state,
        tables: sheet.tables.map(({ name, state }) => ({ name, state })),
        cells: cellsOf(book(sheet.name, workbook)),
      })),
    });
  const book = (name: string, workbook: Book['workbook']) => {
    const sheet = workbook.sheet(name);
    if (!sheet) throw new Error(name);
    return sheet;
  };
  const cellsOf = (sheet: ReturnType<typeof sheetOf>) => {
    const used = sheet.usedArea();
    if (!used) return [];
    const cells: unknown[] = [];
    for (let row = used.top; row <= used.bottom; row += 1) {
      for (let column = used.left; column <= used.right; column += 1) {
        const { numberFormat, fill, font } = sheet.styleAt(row, column);
        cells.push([
          sheet.formulaAt(row, column) ?? sheet.valueAt(row, column),
          numberFormat,
          fill,
          font,
        ]);
      }
    }
    return cells;
  };

  test('of a register plans nothing and changes nothing', async () => {
    const register = await registerBook();
    const before = contentOf(register);
    const { traffic, result } = await register.office.host.measure(() => setUpBook(register, 'kk'));
    expect(result).toEqual({ kind: 'planned', plan: [] });
    expect(contentOf(register)).toBe(before);
    expect(traffic.syncs).toBe(2);
  });

  test('leaves other sheets, tables and names as they are', async () => {
    const other = emptyBook();
    const { workbook } = other;
    const sheet = sheetOf(other, 'Лист1');
    workbook.edit('somebody', () => {
      sheet.setInputs(area('A1:B2'), [
        ['Фамилия', 'Сумма'],
        ['Ким', '=1+1'],
      ]);
      sheet.addTable({ area: area('A1:B2'), hasHeaders: true, name: 'Взносы' });
      workbook.names.add({ name: 'Ставка', formula: '=Лист1!$B$2' });
    });
    const before = contentOf(other);
    await setUpBook(other);
    workbook.edit('somebody', () => {
      for (const name of EXPECTED.ru.sheets) workbook.removeSheet(sheetOf(other, name));
      for (const [name] of EXPECTED.ru.names) workbook.names.remove(String(name));
    });
    expect(contentOf(other)).toBe(before);
  });

  test.each([
    ['Мероприятия', 'ru'],
    ['БАПТАУЛАР', 'kk'],
  ] as const)(
    'refuses where a sheet «%s» is not ours, and changes nothing',
    async (name, language) => {
      const other = emptyBook();
      other.workbook.edit('somebody', () => other.workbook.addSheet(name));
      const before = contentOf(other);
      const outcome = await setUpBook(other, language);
      expect(outcome).toMatchObject({ kind: 'refused', refusals: [{ code: 'sheet-name-taken' }] });
      expect(outcome.kind === 'refused' && outcome.refusals[0]?.sheet.toLowerCase()).toBe(
        name.toLowerCase(),
      );
      expect(contentOf(other)).toBe(before);
    },
  );

  test('refuses where a table bears one of our names but not our columns', async () => {
    const other = emptyBook();
    const sheet = sheetOf(other, 'Лист1');
    other.workbook.edit('somebody', () => {
      sheet.setInputs(area('A1:B1'), [['Клиент', 'Телефон']]);
      sheet.addTable({ area: area('A1:B2'), hasHeaders: true, name: 'Members' });
    });
    expect(await setUpBook(other)).toEqual({
      kind: 'refused',
      refusals: [{ code: 'table-name-taken', sheet: 'Лист1', table: 'Members' }],
    });
  });

  test.each(BASE_TABLE_KEYS)(
    'gives back a lost table %s with its names, and nothing else',
    async (key) => {
      const register = await registerBook({ language: 'kk' });
      const whole = contentOf(register);
      const { workbook } = register;
      const lost = tableOf(register, key).sheet;
      const position = workbook.sheets.indexOf(lost);
      const others = () => workbook.sheets.filter(({ name }) => name !== lost.name);
      workbook.edit('somebody', () => workbook.removeSheet(lost));
      const before = others().map((sheet) => JSON.stringify(cellsOf(sheet)));
      const outcome = await setUpBook(register, 'ru');
      expect(
        outcome.kind === 'planned' && outcome.plan.filter(({ kind }) => kind === 'add-sheet'),
      ).toEqual([{ kind: 'add-sheet', sheet: lost.name }]);
      expect(others().map((sheet) => JSON.stringify(cellsOf(sheet)))).toEqual(before);
      expect(workbook.names.items.map(({ name, formula }) => [name, formula]).sort()).toEqual(
        [...EXPECTED.kk.names].sort(),
      );
      expect(JSON.stringify(cellsOf(sheetOf(register, lost.name)))).toBe(
        JSON.stringify(
          (JSON.parse(whole) as { sheets: { cells: unknown }[] }).sheets[position]?.cells,
        ),
      );
    },
  );

  test('never overwrites what was typed', async () => {
    const register = await registerBook();
    const { sheet } = tableOf(register, 'settings');
    const { sheet: members } = tableOf(register, 'members');
    register.workbook.edit('somebody', () => {
      sheet.setInput(3, 2, 2031);
      members.setInput(1, 1, 'Ким Анна');
      register.workbook.names.remove('CPD_Year');
      register.workbook.removeSheet(tableOf(register, 'exemptions').sheet);
    });
    await setUpBook(register);
    expect([sheet.valueAt(3, 2), members.valueAt(1, 1)]).toEqual([2031, 'Ким Анна']);
    expect(register.workbook.names.get('CPD_Year')?.formula).toBe('=Настройки!$C$4');
  });
});
