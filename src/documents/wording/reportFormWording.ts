import type { Day, Year } from '../../rules';
import type { WorkbookLanguage } from '../../register';
import { chamberOf } from './chamberOf';
import { formDay, sinceDay } from './dayWords';

export interface TitleLine {
  readonly text: string;
  readonly isLarge: boolean;
}

/** The report form's own words, as the rules print them, with the places for dates and names filled in. */
export interface ReportFormWording {
  /** Name of the sheet of a form to fill in by hand. */
  readonly emptyTitle: string;
  readonly appendix: string;
  /** Without a year, a place for it. */
  title(year: Year | undefined): readonly TitleLine[];
  readonly fullName: string;
  /** The chamber's name is empty where it is not to be printed. */
  membership(chamberName: string, since: Day | undefined): string;
  readonly sentence: string;
  readonly headings: readonly [string, string, string, string, string];
  readonly total: string;
  readonly signature: string;
  filled(day: Day | undefined): string;
  readonly responsible: string;
  readonly responsibleNote: string;
  accepted(day: Day | undefined): string;
  readonly comments: string;
  readonly commentsNote: string;
  readonly annexes: string;
  readonly annexesNote: string;
}

// The act shows where a date is to be written, not how wide: these are wide enough for a hand.
const RUSSIAN_BLANK = '«____» __________________ 20____ года';
const KAZAKH_BLANK = '20____ жылғы «____» __________________';

const BLANK_YEAR = '________';

const RUSSIAN: ReportFormWording = {
  emptyTitle: 'Бланк отчёта',
  appendix: 'Приложение 1',
  title: (year) => [
    { text: 'Отчет', isLarge: true },
    { text: 'о повышении квалификации юридического консультанта', isLarge: false },
    { text: `за ${year ?? BLANK_YEAR} год`, isLarge: false },
  ],
  fullName: 'ФИО',
  membership: (chamberName, since) =>
    words(
      'Член',
      chamberOf(chamberName, 'ru'),
      since === undefined ? 'с «____» __________________ ________ года' : sinceDay(since, 'ru'),
    ),
  sentence: 'Мероприятия, пройденные юридическим консультантом по повышению квалификации:',
  headings: [
    '№',
    'Форма участия',
    'Наименование мероприятия',
    'Наименование организатора',
    'Кол-во баллов',
  ],
  total: 'Общее количество баллов',
  signature: 'Подпись юридического консультанта',
  filled: (day) =>
    `Дата заполнения отчета ${day === undefined ? RUSSIAN_BLANK : formDay(day, 'ru')}`,
  responsible: 'Ответственное лицо Палаты юридических консультантов (ФИО, подпись)',
  responsibleNote:
    'Подписывается после проверки соответствия Отчета требованиям правил о повышении квалификации юридического консультанта, и наличия подтверждающих документов.',
  accepted: (day) =>
    `Дата принятия отчета ${day === undefined ? RUSSIAN_BLANK : formDay(day, 'ru')}`,
  comments: 'Комментарии к отчету от ответственного лица Палаты юридических консультантов.',
  commentsNote:
    'Заполняется, в случае если, ответственное лицо указало на наличие несоответствий с правилами, но юридический консультант не был согласен с замечаниями.',
  annexes: 'К отчету прилагаются:',
  annexesNote:
    '(указать здесь и приложить к отчету программу мероприятия, перечень собранных материалов, документы, подтверждающие факт участия в мероприятии и результаты повышения квалификации, в т.ч. копии сертификата/диплома/свидетельства и др.)',
};

const KAZAKH_LITERAL: ReportFormWording = {
  emptyTitle: 'Есеп бланкісі',
  appendix: '1-қосымша',
  title: (year) => [
    {
      text: `${year ?? BLANK_YEAR} жылғы заң консультантының біліктілігін арттыру туралы`,
      isLarge: false,
    },
    { text: 'ЕСЕП', isLarge: true },
  ],
  fullName: 'Аты-жөні',
  membership: (chamberName, since) =>
    words(
      since === undefined
        ? '________ жылғы «____» __________________ бастап'
        : sinceDay(since, 'kk'),
      chamberOf(chamberName, 'kk'),
      'мүшесі',
    ),
  sentence: 'Заң консультантының біліктілікті арттыру бойынша өткізген іс-шаралары:',
  headings: ['№', 'Қатысу нысаны', 'Іс-шараның атауы', 'Ұйымдастырушының атауы', 'Балл саны'],
  total: 'Жалпы балл саны',
  signature: 'Заң консультантының қолы',
  filled: (day) => `Есепті толтыру күні ${day === undefined ? KAZAKH_BLANK : formDay(day, 'kk')}`,
  responsible: 'Заң консультанттары палатасының жауапты адамы (Аты-жөні, қолы)',
  responsibleNote:
    'Есептің заң консультантының біліктілігін арттыру туралы қағидалардың талаптарына сәйкестігін және растайтын құжаттардың бар-жоғын тексергеннен кейін қол қойылады.',
  accepted: (day) => `Есепті толтыру күні ${day === undefined ? KAZAKH_BLANK : formDay(day, 'kk')}`,
  comments: 'Заң консультанттары палатасының жауапты адамының есебіне комментариин.',
  commentsNote:
    'Егер жауапты адам Қағидалармен сәйкессіздіктердің бар екенін көрсеткен жағдайда, бірақ заң консультанты ескертулермен келіспеген жағдайда толтырылады.',
  annexes: 'Есепке мыналар қоса беріледі:',
  annexesNote:
    '(мұнда көрсету керек және есепке іс-шара бағдарламасын, жиналған материалдардың тізбесін, іс-шараға қатысу фактісін растайтын құжаттарды және біліктілікті арттыру нәтижелерін, оның ішінде сертификаттың/дипломның/куәліктің көшірмелерін және т. б. қоса беру қажет.)',
};

// The approved Kazakh text repeats the date of filling where the Russian one has the date of acceptance, and its
// heading of the comments is corrupt.
const KAZAKH_CORRECTED: ReportFormWording = {
  ...KAZAKH_LITERAL,
  accepted: (day) =>
    `Есепті қабылдау күні ${day === undefined ? KAZAKH_BLANK : formDay(day, 'kk')}`,
  comments: 'Заң консультанттары палатасының жауапты адамының есепке берген түсініктемелері.',
};

const WORDING: Readonly<
  Record<WorkbookLanguage, Readonly<Record<'corrected' | 'literal', ReportFormWording>>>
> = {
  ru: { corrected: RUSSIAN, literal: RUSSIAN },
  kk: { corrected: KAZAKH_CORRECTED, literal: KAZAKH_LITERAL },
};

/** The words of the report form in a language, corrected where the approved text is corrupt or to the letter. */
export function reportFormWording(
  language: WorkbookLanguage,
  labels: 'corrected' | 'literal',
): ReportFormWording {
  return WORDING[language][labels];
}

function words(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
