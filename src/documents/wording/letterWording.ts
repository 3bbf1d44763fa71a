import type { ReminderKind } from '../../actions/reminders';
import type { WorkbookLanguage } from '../../register';

/** What the letters are filled with; days are written as people here write them. */
export interface LetterFacts {
  readonly name: string;
  readonly year: number;
  readonly norm: number;
  readonly credited: number;
  readonly shortfall: number;
  readonly lastDay: string;
  readonly isDayOff: boolean;
  /** `Семинар × 2`, joined. */
  readonly ways: string;
  readonly remarks: string;
}

export interface LetterWording {
  readonly greeting: (facts: LetterFacts) => string;
  readonly subject: Readonly<Record<ReminderKind | 'statement', (facts: LetterFacts) => string>>;
  readonly body: Readonly<Record<ReminderKind, (facts: LetterFacts) => readonly string[]>>;
  readonly statement: (facts: LetterFacts) => readonly string[];
  /** Stands after an activity that earned nothing. */
  readonly notCredited: string;
  /** Headings of the table for mail merge. */
  readonly table: {
    readonly title: string;
    readonly name: string;
    readonly email: string;
    readonly subject: string;
    readonly text: string;
    readonly norm: string;
    readonly credited: string;
    readonly shortfall: string;
    readonly lastDay: string;
  };
}

export const LETTER_WORDING: Readonly<Record<WorkbookLanguage, LetterWording>> = {
  ru: {
    greeting: ({ name }) => `Здравствуйте, ${name}!`,
    subject: {
      points: ({ year }) => `Баллы за ${year} год`,
      report: ({ year }) => `Отчёт о повышении квалификации за ${year} год`,
      'report-late': ({ year }) => `Отчёт о повышении квалификации за ${year} год`,
      correction: ({ year }) => `Замечания к отчёту за ${year} год`,
      statement: ({ year }) => `Лицевой счёт за ${year} год`,
    },
    body: {
      points: ({ year, norm, credited, shortfall, lastDay, ways }) => [
        `За ${year} год зачтено баллов: ${credited} из ${norm}. Не хватает: ${shortfall} (примечание к шкале).`,
        `Засчитываются мероприятия по ${lastDay} включительно (п. 6.1).`,
        ...(ways === '' ? [] : [`Например: ${ways}. Форму каждый выбирает сам (п. 1.6).`]),
      ],
      report: ({ year, lastDay, isDayOff }) => [
        `Отчёт за ${year} год с копиями документов принимается по ${lastDay} включительно (п. 3.2 правил на казахском языке).`,
        ...(isDayOff ? ['Этот день — выходной: лучше сдать отчёт раньше.'] : []),
      ],
      'report-late': ({ year, lastDay }) => [
        `Отчёт за ${year} год пока не поступил, последний день срока — ${lastDay} (п. 3.2 правил на казахском языке).`,
        'Если отчёт уже отправлен, просьба сообщить об этом.',
      ],
      correction: ({ year, remarks }) => [
        `К отчёту за ${year} год есть замечания: ${remarks}`,
        'Просьба исправить отчёт или сообщить о несогласии с замечаниями (п. 3.2 правил на казахском языке, форма отчёта).',
      ],
    },
    statement: ({ year, norm, credited, shortfall }) => [
      `За ${year} год зачтено баллов: ${credited} из ${norm}, не хватает: ${shortfall}.`,
    ],
    notCredited: 'не засчитано',
    table: {
      title: 'Напоминания',
      name: 'ФИО',
      email: 'Эл. почта',
      subject: 'Тема',
      text: 'Текст',
      norm: 'Норма',
      credited: 'Зачтено',
      shortfall: 'Не хватает',
      lastDay: 'Последний день',
    },
  },
  kk: {
    greeting: ({ name }) => `Сәлеметсіз бе, ${name}!`,
    subject: {
      points: ({ year }) => `${year} жылғы балл`,
      report: ({ year }) => `${year} жылғы біліктілікті арттыру туралы есеп`,
      'report-late': ({ year }) => `${year} жылғы біліктілікті арттыру туралы есеп`,
      correction: ({ year }) => `${year} жылғы есепке ескертулер`,
      statement: ({ year }) => `${year} жылғы жеке есепшот`,
    },
    body: {
      points: ({ year, norm, credited, shortfall, lastDay, ways }) => [
        `${year} жылы есептелген балл: ${credited}, норма: ${norm}. Жетіспейді: ${shortfall} (шкалаға ескертпе).`,
        `Іс-шаралар ${lastDay} қоса алғанда есептеледі (6.1-т.).`,
        ...(ways === '' ? [] : [`Мысалы: ${ways}. Нысанды әркім өзі таңдайды (3.1-т.).`]),
      ],
      report: ({ year, lastDay, isDayOff }) => [
        `${year} жылғы есеп құжаттардың көшірмелерімен бірге ${lastDay} қоса алғанда қабылданады (3.2-т.).`,
        ...(isDayOff ? ['Бұл күн — демалыс: есепті ертерек тапсырған жөн.'] : []),
      ],
      'report-late': ({ year, lastDay }) => [
        `${year} жылғы есеп әзірге түскен жоқ, мерзімнің соңғы күні — ${lastDay} (3.2-т.).`,
        'Есеп жіберілген болса, хабарлауыңызды сұраймыз.',
      ],
      correction: ({ year, remarks }) => [
        `${year} жылғы есепке ескертулер бар: ${remarks}`,
        'Есепті түзетуіңізді немесе ескертулермен келіспейтініңізді хабарлауыңызды сұраймыз (3.2-т., есеп нысаны).',
      ],
    },
    statement: ({ year, norm, credited, shortfall }) => [
      `${year} жылы есептелген балл: ${credited}, норма: ${norm}, жетіспейді: ${shortfall}.`,
    ],
    notCredited: 'есептелмеді',
    table: {
      title: 'Еске салулар',
      name: 'Аты-жөні',
      email: 'Эл. пошта',
      subject: 'Тақырыбы',
      text: 'Мәтіні',
      norm: 'Норма',
      credited: 'Есепке алынғаны',
      shortfall: 'Жетіспейді',
      lastDay: 'Соңғы күн',
    },
  },
};
