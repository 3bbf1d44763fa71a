import type { Catalogue } from '../catalogue';

const YEAR = { name: 'год', description: 'Отчётный год, например имя CPD_Year' };
const TODAY = { name: 'сегодня', description: 'День, на который определяется статус' };
const LANGUAGE = {
  name: 'язык',
  description: 'Язык статуса: "ru" (по умолчанию) или "kk"',
};

export const functions = {
  SCORE: {
    description: 'Баллы по шкале за форму участия в году этой даты',
    parameters: {
      form: {
        name: 'форма',
        description:
          'Код формы по шкале, её краткое или полное наименование, на русском или казахском',
      },
      date: { name: 'дата', description: 'Дата мероприятия или год' },
      scale: { name: 'шкала', description: 'Таблица шкалы с заголовками: Scale[#All]' },
    },
  },
  CREDIT: {
    description: 'Зачтённые баллы за мероприятие',
    parameters: {
      points: { name: 'баллы', description: 'Баллы по шкале' },
      evidence: {
        name: 'документ',
        description: 'Подтверждающий документ; без него баллы не засчитываются (п. 6.2)',
      },
      decision: { name: 'решение', description: 'Пусто, «зачтено» или «отклонено»' },
      decidedPoints: {
        name: 'баллы_по_решению',
        description: 'Баллы, которые определило ответственное лицо; пусто, если по шкале',
      },
    },
  },
  STATUS: {
    description: 'Статус консультанта в отчётном году',
    parameters: {
      credited: { name: 'зачтено', description: 'Зачтённые баллы за год' },
      norm: { name: 'норма', description: 'Норма баллов за год' },
      memberSince: { name: 'член_с', description: 'Дата вступления в палату' },
      memberUntil: { name: 'выбыл', description: 'Дата выбытия; пусто, пока состоит в палате' },
      exemptDays: {
        name: 'дней_освобождения',
        description: 'Дни года, на которые есть освобождение',
      },
      decided: {
        name: 'норма_решена',
        description: 'ИСТИНА, если записана индивидуальная норма с причиной',
      },
      year: YEAR,
      today: TODAY,
      language: LANGUAGE,
    },
  },
  SHORTFALL: {
    description: 'Сколько баллов не хватает до нормы, не меньше нуля',
    parameters: {
      credited: { name: 'зачтено', description: 'Зачтённые баллы за год' },
      norm: { name: 'норма', description: 'Норма баллов за год' },
    },
  },
  EXEMPTDAYS: {
    description: 'Дни года, на которые консультант освобождён; пересечения считаются один раз',
    parameters: {
      member: { name: 'консультант', description: 'ФИО консультанта' },
      year: YEAR,
      exemptions: {
        name: 'освобождения',
        description: 'Таблица освобождений с заголовками: Exemptions[#All]',
      },
    },
  },
  SUMMARY: {
    description:
      'Итоги года по каждому консультанту: ФИО, норма, заявлено, зачтено, не хватает, статус',
    parameters: {
      members: {
        name: 'консультанты',
        description: 'Таблица консультантов с заголовками: Members[#All]',
      },
      activities: {
        name: 'мероприятия',
        description: 'Таблица мероприятий с заголовками: Activities[#All]',
      },
      exemptions: {
        name: 'освобождения',
        description: 'Таблица освобождений с заголовками: Exemptions[#All]',
      },
      reports: { name: 'отчёты', description: 'Таблица отчётов с заголовками: Reports[#All]' },
      scale: { name: 'шкала', description: 'Таблица шкалы с заголовками: Scale[#All]' },
      year: YEAR,
      today: TODAY,
      language: LANGUAGE,
    },
  },
} satisfies Catalogue['functions'];

export const functionProblems = {
  'form-unknown':
    'В шкале на {year} год нет такой формы: «{form}». Выберите форму из списка или впишите её код.',
  'form-ambiguous':
    'Форма подходит к нескольким строкам шкалы: «{form}» (коды {codes}). Впишите код нужной строки.',
  'scale-missing':
    'В шкале нет строк на {year} год. Проверьте год или дополните шкалу строками на этот год.',
  'date-missing': 'Не указана дата, а по ней определяется год шкалы. Впишите дату.',
  'date-unreadable': 'Дата не читается: «{text}». Введите её как дату, например 12.03.2026.',
  'year-unreadable': 'Год не читается: «{text}». Укажите четыре цифры, например 2026.',
  'number-unreadable': 'Здесь нужно число, а передано «{text}».',
  'decision-unknown':
    'Неизвестное решение: «{text}». Допускается «зачтено», «отклонено» или пустая ячейка.',
  'language-unknown': 'Неизвестный язык: «{text}». Допускается "ru" или "kk".',
  'column-missing':
    'В переданной таблице нет столбца «{column}». Передайте таблицу вместе с заголовками: {table}[#All].',
} satisfies Catalogue['functionProblems'];
