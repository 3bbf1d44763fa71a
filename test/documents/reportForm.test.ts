import { describe, expect, test } from '@jest/globals';
import { knownDay } from '../../src/rules';
import { columnPoints, pageWidth, PRINTED_WIDENING, reportFormDocument } from '../../src/documents';
import { line, lines, pagesOf, reportForm, rowText, textsOf } from './form';

const RUSSIAN_HEADING =
  '№ | Форма участия | Наименование мероприятия | Наименование организатора | Кол-во баллов';
const KAZAKH_HEADING = '№ | Қатысу нысаны | Іс-шараның атауы | Ұйымдастырушының атауы | Балл саны';
const CHAMBER = {
  ru: 'Палата юридических консультантов «Центр правовой защиты и оказания юридических услуг»',
  kk: '«Құқықтық қорғау және заңды қызмет көрсету орталығы» заң консультанттары палатасы',
};

describe('reportFormDocument', () => {
  test('prints a disputed report without activities as the form of the rules, in Russian', () => {
    const form = reportForm({ since: undefined, comment: '' });
    expect(textsOf(reportFormDocument(form))).toEqual([
      'Отчет',
      'о повышении квалификации юридического консультанта',
      'за 2026 год',
      'ФИО  Иванов Иван Иванович',
      'Член с «____» __________________ ________ года',
      'Мероприятия, пройденные юридическим консультантом по повышению квалификации:',
      RUSSIAN_HEADING,
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      'Общее количество баллов | 0',
      'Подпись юридического консультанта',
      'Дата заполнения отчета «____» __________________ 20____ года',
      'Ответственное лицо Палаты юридических консультантов (ФИО, подпись)',
      'Подписывается после проверки соответствия Отчета требованиям правил о повышении квалификации юридического консультанта, и наличия подтверждающих документов.',
      'Дата принятия отчета «____» __________________ 20____ года',
      'Комментарии к отчету от ответственного лица Палаты юридических консультантов.',
      'Заполняется, в случае если, ответственное лицо указало на наличие несоответствий с правилами, но юридический консультант не был согласен с замечаниями.',
      'К отчету прилагаются:',
      '1.',
      '2.',
      '3.',
      '...',
      '(указать здесь и приложить к отчету программу мероприятия, перечень собранных материалов, документы, подтверждающие факт участия в мероприятии и результаты повышения квалификации, в т.ч. копии сертификата/диплома/свидетельства и др.)',
    ]);
  });

  test('prints a disputed report without activities as the form of the rules, to the letter in Kazakh', () => {
    const form = reportForm({
      language: 'kk',
      labels: 'literal',
      since: undefined,
      comment: '',
    });
    expect(textsOf(reportFormDocument(form))).toEqual([
      '2026 жылғы заң консультантының біліктілігін арттыру туралы',
      'ЕСЕП',
      'Аты-жөні  Иванов Иван Иванович',
      '________ жылғы «____» __________________ бастап мүшесі',
      'Заң консультантының біліктілікті арттыру бойынша өткізген іс-шаралары:',
      KAZAKH_HEADING,
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      'Жалпы балл саны | 0',
      'Заң консультантының қолы',
      'Есепті толтыру күні 20____ жылғы «____» __________________',
      'Заң консультанттары палатасының жауапты адамы (Аты-жөні, қолы)',
      'Есептің заң консультантының біліктілігін арттыру туралы қағидалардың талаптарына сәйкестігін және растайтын құжаттардың бар-жоғын тексергеннен кейін қол қойылады.',
      'Есепті толтыру күні 20____ жылғы «____» __________________',
      'Заң консультанттары палатасының жауапты адамының есебіне комментариин.',
      'Егер жауапты адам Қағидалармен сәйкессіздіктердің бар екенін көрсеткен жағдайда, бірақ заң консультанты ескертулермен келіспеген жағдайда толтырылады.',
      'Есепке мыналар қоса беріледі:',
      '1.',
      '2.',
      '3.',
      '...',
      '(мұнда көрсету керек және есепке іс-шара бағдарламасын, жиналған материалдардың тізбесін, іс-шараға қатысу фактісін растайтын құжаттарды және біліктілікті арттыру нәтижелерін, оның ішінде сертификаттың/дипломның/куәліктің көшірмелерін және т. б. қоса беру қажет.)',
    ]);
  });

  test('corrects the second date and the heading of the comments of the Kazakh form, and nothing else', () => {
    const texts = (labels: 'corrected' | 'literal') =>
      textsOf(reportFormDocument(reportForm({ language: 'kk', labels, comment: '' })));
    const literal = texts('literal');
    const corrected = texts('corrected');
    expect(corrected.filter((text, index) => text !== literal[index])).toEqual([
      'Есепті қабылдау күні 20____ жылғы «____» __________________',
      'Заң консультанттары палатасының жауапты адамының есепке берген түсініктемелері.',
    ]);
    expect(corrected.length).toBe(literal.length);
  });

  test('fills in the names, the dates, the comment and the annexes', () => {
    const texts = textsOf(
      reportFormDocument(
        reportForm({
          chamberName: CHAMBER,
          activities: [line()],
          filed: knownDay('2027-02-05'),
          accepted: knownDay('2027-02-20'),
          responsiblePerson: 'Сериков Асет Маратович',
          comment: 'Занятие рекламное.',
          annexes: ['Сертификат № 1', 'папка 3, лист 12'],
          hasAppendixLabel: true,
        }),
      ),
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        'Приложение 1',
        'Член Палаты юридических консультантов «Центр правовой защиты и оказания юридических услуг» с «15» марта 2020 года',
        '1 | Участие в семинарах, вебинарах, лекциях, посвященных актуальным вопросам юридической практики | Новое в гражданском процессе, 12.03.2026 | Юридический институт | 2',
        'Общее количество баллов | 2',
        'Дата заполнения отчета «05» февраля 2027 года',
        'Сериков Асет Маратович',
        'Дата принятия отчета «20» февраля 2027 года',
        'Занятие рекламное.',
        '1. Сертификат № 1',
        '2. папка 3, лист 12',
      ]),
    );
    expect(texts).not.toContain('3.');
    expect(texts).not.toContain('...');
  });

  test('has no place for comments where nobody disagreed', () => {
    const texts = textsOf(reportFormDocument(reportForm({ language: 'both' }))).join('\n');
    expect(texts).not.toMatch(/Комментарии|Заполняется, в случае|түсініктемелері|келіспеген/u);
  });

  test('declines the Kazakh dates and the name of the chamber', () => {
    const texts = textsOf(
      reportFormDocument(
        reportForm({
          language: 'kk',
          chamberName: CHAMBER,
          activities: [line()],
          filed: knownDay('2027-02-05'),
          hasAppendixLabel: true,
        }),
      ),
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        '1-қосымша',
        '2020 жылғы «15» наурыздан бастап «Құқықтық қорғау және заңды қызмет көрсету орталығы» заң консультанттары палатасының мүшесі',
        '1 | Заң практикасының өзекті мәселелеріне арналған семинарларға, вебинарларға, дәрістерге қатысу | Новое в гражданском процессе, 12.03.2026 | Юридический институт | 2',
        'Есепті толтыру күні 2027 жылғы «05» ақпан',
      ]),
    );
  });

  test.each([
    [0, 6],
    [1, 6],
    [6, 6],
    [7, 7],
    [25, 25],
    [60, 60],
  ])('has for %i activities %i numbered rows of five cells', (count, rows) => {
    for (const language of ['ru', 'kk'] as const) {
      const document = reportFormDocument(reportForm({ language, activities: lines(count) }));
      const numbered = document.rows.filter(
        ({ cells }) => cells.length === 5 && typeof cells[0]?.value === 'number',
      );
      expect(numbered.map(({ cells }) => cells[0]?.value)).toEqual(
        Array.from({ length: rows }, (_, index) => index + 1),
      );
      expect(numbered.filter(({ cells }) => cells[4]?.value === 2).length).toBe(count);
      const total = language === 'ru' ? 'Общее количество баллов' : 'Жалпы балл саны';
      expect(textsOf(document)).toContain(`${total} | ${count * 2}`);
      expect(textsOf(document)).not.toContain('... |');
    }
  });

  test('leaves the points of an activity blank where there are none', () => {
    const document = reportFormDocument(
      reportForm({
        activities: [line({ points: undefined, form: { ru: 'Хакатон', kk: 'Хакатон' } })],
      }),
    );
    expect(textsOf(document)).toContain(
      '1 | Хакатон | Новое в гражданском процессе, 12.03.2026 | Юридический институт',
    );
  });

  test('fits six activities of ordinary length with their annexes on one page in each language', () => {
    for (const language of ['ru', 'kk'] as const) {
      const form = reportForm({
        language,
        chamberName: CHAMBER,
        activities: lines(6, () => ({
          title: 'Вебинар «Обжалование решений государственных органов», 12.03.2026',
          organiser: 'Республиканская коллегия юридических консультантов',
        })),
        annexes: lines(6).map(({ number }) => `Сертификат № ${number}, папка 3`),
      });
      expect(pagesOf(reportFormDocument(form)).length).toBe(1);
    }
  });

  test('repeats the heading of the table on each page where it goes on, and on no other', () => {
    const form = reportForm({
      activities: lines(25),
      annexes: Array.from({ length: 40 }, (_, index) => `Сертификат № ${index + 1}`),
    });
    const pages = pagesOf(reportFormDocument(form)).map((page) => page.map(rowText));
    expect(pages.length).toBe(3);
    expect(pages.map((page) => page.filter((text) => text === RUSSIAN_HEADING).length)).toEqual([
      1, 1, 0,
    ]);
    expect(pages[1]?.[0]).toBe(RUSSIAN_HEADING);
    expect(pages[1]?.[1]).toMatch(/^\d+ \| /u);
    expect(pages[2]?.filter((text) => text !== '')[0]).toBe('К отчету прилагаются:');
  });

  test('begins the Russian form on a new page after the Kazakh one', () => {
    const document = reportFormDocument(reportForm({ language: 'both', activities: lines(2) }));
    const pages = pagesOf(document).map((page) => page.map(rowText));
    expect(pages.length).toBe(2);
    expect(pages[0]?.[1]).toBe('ЕСЕП');
    expect(pages[0]).toContain(KAZAKH_HEADING);
    expect(pages[1]?.[0]).toBe('Отчет');
    expect(pages[1]).toContain(RUSSIAN_HEADING);
  });

  test('stays within the width of the page though paper columns are wider than on the screen', () => {
    const { columns, print } = reportFormDocument(reportForm());
    const width = columns.map(columnPoints).reduce((sum, column) => sum + column, 0);
    expect(columns.length).toBe(5);
    expect(width * PRINTED_WIDENING).toBeLessThan(pageWidth(print));
  });

  test('shows a text of any length whole, over several rows where one would be too high', () => {
    const title = Array.from({ length: 400 }, (_, index) => `слово${index}`).join(' ');
    const document = reportFormDocument(reportForm({ activities: [line({ title })] }));
    const parts = document.rows.flatMap(({ cells }) =>
      cells.filter(({ column, value }) => column === 2 && String(value).startsWith('слово')),
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ value }) => value).join(' ')).toBe(title);
    expect(Math.max(...document.rows.map(({ height }) => height))).toBeLessThan(409);
    expect(textsOf(document).filter((text) => text.startsWith('1 | ')).length).toBe(1);
  });
});
