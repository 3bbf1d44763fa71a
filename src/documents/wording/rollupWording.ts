import type { Day, NoteCode, Year } from '../../rules';
import { dottedDay } from '../../rules';
import type { WorkbookLanguage } from '../../register';
import type { OrganiserKind } from '../../actions/organiserKind';
import type { ReportFiling } from '../../actions/reportFiling';
import type { RollUpControlCode } from '../../actions/rollUp';
import type { ExemptBy } from '../../actions/rollUpCounts';
import { notLaterThan } from './dayWords';

type Seven = readonly [string, string, string, string, string, string, string];
type Five = readonly [string, string, string, string, string];

/** The words of the rollup. The act prescribes no form for it (clause 4.7): these are the program's own. */
export interface RollupWording {
  title(year: Year): readonly [string, string];
  readonly header: {
    readonly chamber: string;
    readonly recipient: string;
    readonly year: string;
    readonly rules: string;
    readonly preparedBy: string;
    readonly date: string;
    readonly deadline: string;
  };
  deadline(day: Day): string;
  readonly blocks: {
    readonly totals: string;
    readonly forms: string;
    readonly organisers: string;
    readonly controls: string;
    readonly list: string;
    readonly proposals: string;
    /** What differs from the copy of this number and day. */
    changes(number: number, day: string): string;
  };
  /** The name of a sheet that keeps the copy of this number. */
  copyTitle(year: Year, number: number): string;
  /** Under the title of a copy from the second on. */
  corrected(number: number): string;
  readonly charts: {
    readonly statuses: string;
    readonly activities: string;
    readonly points: string;
    /** What bars count. */
    readonly consultants: string;
  };
  readonly changes: {
    readonly headings: readonly [string, string, string];
    readonly none: string;
    /** Where the earlier copy is not in the workbook any more. */
    readonly gone: string;
    readonly absent: string;
    member(norm: number, credited: number, status: string): string;
  };
  readonly totals: {
    readonly listed: string;
    readonly atYearEnd: string;
    readonly joined: string;
    readonly left: string;
    readonly exempt: string;
    readonly exemptBy: Readonly<Record<ExemptBy, string>>;
    readonly obliged: string;
    readonly met: string;
    readonly short: string;
    readonly inProgress: string;
    readonly decide: string;
    readonly individualNorms: string;
    readonly filed: string;
    onTime(deadline: Day, isInclusive: boolean): string;
    readonly late: string;
    readonly undated: string;
    readonly notFiled: string;
    readonly accepted: string;
    readonly disputed: string;
    readonly credited: string;
    readonly uncounted: string;
  };
  readonly formHeadings: Five;
  readonly unrecognised: string;
  readonly organiserHeading: string;
  readonly organisers: Readonly<Record<OrganiserKind, string>>;
  readonly organisersNote: string;
  readonly controls: Readonly<Record<RollUpControlCode, string>>;
  readonly holds: string;
  readonly fails: string;
  readonly listHeadings: Seven;
  /** What the list says of a report; nothing of one filed on time. */
  readonly filing: Readonly<Record<Exclude<ReportFiling, 'on-time'>, string>>;
  readonly disputedNote: string;
  readonly notes: Readonly<
    Record<Extract<NoteCode, 'joined-in-year' | 'partly-exempt' | 'individual-norm'>, string>
  >;
  readonly total: string;
  readonly responsible: string;
}

const RUSSIAN: RollupWording = {
  title: (year) => [
    'Сводный отчёт о повышении квалификации',
    `юридических консультантов за ${year} год`,
  ],
  header: {
    chamber: 'Палата',
    recipient: 'Кому',
    year: 'Отчётный год',
    rules: 'Правила',
    preparedBy: 'Составитель',
    date: 'Дата',
    deadline: 'Срок направления',
  },
  deadline: (day) => `${notLaterThan(day, 'ru')} (п. 4.7)`,
  blocks: {
    totals: 'Общие итоги',
    forms: 'По формам участия',
    organisers: 'По организаторам',
    controls: 'Контрольные суммы',
    list: 'Поимённый список',
    proposals: 'Рекомендации и предложения (п. 4.8)',
    changes: (number, day) => `Отличия от № ${number}${day === '' ? '' : ` от ${day}`}`,
  },
  copyTitle: (year, number) => `Сводный отчёт ${year} № ${number}`,
  corrected: (number) => `уточнённый № ${number}`,
  charts: {
    statuses: 'Консультанты по статусам',
    activities: 'Мероприятия по формам участия',
    points: 'Баллы по формам участия',
    consultants: 'Консультантов',
  },
  changes: {
    headings: ['Показатель', 'Было', 'Стало'],
    none: 'Отличий нет.',
    gone: 'Предыдущего экземпляра в книге нет, поэтому перечень отличий не составлен.',
    absent: '–',
    member: (norm, credited, status) => `норма ${norm}, зачтено ${credited}, ${status}`,
  },
  totals: {
    listed: 'Состояли в палате в отчётном году',
    atYearEnd: '– остались членами палаты на конец года',
    joined: '– вступили в отчётном году',
    left: '– выбыли в отчётном году',
    exempt: 'Освобождены (п. 6.4)',
    exemptBy: {
      maternity: '– отпуск по беременности и родам',
      childcare: '– отпуск по уходу за ребёнком',
      suspension: '– приостановление деятельности',
      several: '– несколько оснований в течение года',
      unstated: '– основание не указано',
    },
    obliged: 'Обязаны набрать баллы и сдать отчёт',
    met: '– норма выполнена',
    short: '– не хватает баллов',
    inProgress: '– в процессе, год не окончен',
    decide: '– требует решения: освобождение на часть года',
    individualNorms: 'Установлена индивидуальная норма',
    filed: 'Сдали отчёт',
    onTime: (deadline, isInclusive) =>
      `– в срок, ${isInclusive ? 'по' : 'до'} ${dottedDay(deadline)}${isInclusive ? ' включительно' : ''}`,
    late: '– позже срока',
    undated: '– дата сдачи не указана',
    notFiled: 'Не сдали отчёт',
    accepted: 'Отчёт принят',
    disputed: 'Консультант не согласен с замечаниями',
    credited: 'Зачтено баллов',
    uncounted: 'Мероприятия без зачтённых баллов',
  },
  formHeadings: ['Код', 'Форма участия', 'Участников', 'Мероприятий', 'Баллов'],
  unrecognised: 'Форма не распознана',
  organiserHeading: 'Организатор',
  organisers: {
    'own-chamber': 'Своя палата',
    collegium: 'Республиканская коллегия',
    'other-chamber': 'Другие палаты',
    education: 'Учебные заведения',
    other: 'Прочие, в том числе не указанные',
  },
  organisersNote: 'Вид организатора определён по его наименованию.',
  controls: {
    members: 'Состояли в палате = сумма по статусам',
    obliged: 'Обязаны = состояли − освобождены − выбыли',
    'points-by-form': 'Баллы по формам = зачтено баллов',
    'points-by-member': 'Баллы консультантов = зачтено баллов',
    'points-by-organiser': 'Баллы по организаторам = баллы по списку',
    'forms-and-list': 'Баллы по формам = баллы по списку',
    reports: 'Обязаны = сдали + не сдали отчёт',
    'exempt-by-basis': 'Освобождены = сумма по основаниям',
  },
  holds: 'сходится',
  fails: 'НЕ СХОДИТСЯ',
  listHeadings: ['№', 'ФИО', 'Рег. №', 'Норма', 'Зачтено', 'Статус', 'Примечание'],
  filing: {
    late: 'отчёт сдан позже срока',
    undated: 'дата сдачи отчёта не указана',
    'not-filed': 'отчёт не сдан',
  },
  disputedNote: 'не согласен с замечаниями',
  notes: {
    'joined-in-year': 'вступление в отчётном году',
    'partly-exempt': 'освобождение на часть года',
    'individual-norm': 'индивидуальная норма',
  },
  total: 'Итого',
  responsible: 'Ответственное лицо Палаты юридических консультантов',
};

const KAZAKH: RollupWording = {
  title: (year) => [
    'Заң консультанттарының біліктілігін арттыру туралы',
    `${year} жылғы жиынтық есеп`,
  ],
  header: {
    chamber: 'Палата',
    recipient: 'Кімге',
    year: 'Есептік жыл',
    rules: 'Қағидалар',
    preparedBy: 'Дайындаған',
    date: 'Күні',
    deadline: 'Жіберу мерзімі',
  },
  deadline: (day) => `${notLaterThan(day, 'kk')} (4.7-т.)`,
  blocks: {
    totals: 'Жалпы қорытынды',
    forms: 'Қатысу нысандары бойынша',
    organisers: 'Ұйымдастырушылар бойынша',
    controls: 'Бақылау қосындылары',
    list: 'Консультанттардың тізімі',
    proposals: 'Ұсынымдар мен ұсыныстар (4.8-т.)',
    changes: (number, day) =>
      `${day === '' ? '' : `${day} күнгі `}№ ${number} данадан айырмашылықтар`,
  },
  copyTitle: (year, number) => `Жиынтық есеп ${year} № ${number}`,
  corrected: (number) => `нақтыланған № ${number}`,
  charts: {
    statuses: 'Консультанттар мәртебелері бойынша',
    activities: 'Қатысу нысандары бойынша іс-шаралар',
    points: 'Қатысу нысандары бойынша балл',
    consultants: 'Консультанттар',
  },
  changes: {
    headings: ['Көрсеткіш', 'Бұрын', 'Қазір'],
    none: 'Айырмашылық жоқ.',
    gone: 'Алдыңғы дана кітапта жоқ, сондықтан айырмашылықтар тізімі жасалмады.',
    absent: '–',
    member: (norm, credited, status) => `норма ${norm}, есепке алынғаны ${credited}, ${status}`,
  },
  totals: {
    listed: 'Есептік жылда палата мүшесі болғандар',
    atYearEnd: '– жыл соңында мүше болып қалғандар',
    joined: '– есептік жылда мүшелікке кіргендер',
    left: '– есептік жылда шыққандар',
    exempt: 'Босатылғандар (6.4-т.)',
    exemptBy: {
      maternity: '– жүктілігі және босануы бойынша демалыс',
      childcare: '– бала күтімі бойынша демалыс',
      suspension: '– қызметін тоқтата тұру',
      several: '– жыл ішінде бірнеше негіз бойынша',
      unstated: '– негізі көрсетілмеген',
    },
    obliged: 'Балл жинауға және есеп тапсыруға міндеттілер',
    met: '– норма орындалды',
    short: '– балл жетіспейді',
    inProgress: '– орындалуда, жыл аяқталмаған',
    decide: '– шешім қажет: жылдың бір бөлігіне босатылған',
    individualNorms: 'Жеке норма белгіленгендер',
    filed: 'Есеп тапсырғандар',
    onTime: (deadline, isInclusive) =>
      `– мерзімінде, ${dottedDay(deadline)} ${isInclusive ? 'күнін қоса алғанда' : 'күніне дейін'}`,
    late: '– мерзімінен кеш',
    undated: '– тапсырылған күні көрсетілмеген',
    notFiled: 'Есеп тапсырмағандар',
    accepted: 'Есебі қабылданғандар',
    disputed: 'Ескертулермен келіспегендер',
    credited: 'Есепке алынған балл',
    uncounted: 'Балы есепке алынбаған іс-шаралар',
  },
  formHeadings: ['Код', 'Қатысу нысаны', 'Қатысушылар', 'Іс-шаралар', 'Балл'],
  unrecognised: 'Нысан танылмады',
  organiserHeading: 'Ұйымдастырушы',
  organisers: {
    'own-chamber': 'Өз палатасы',
    collegium: 'Республикалық алқа',
    'other-chamber': 'Басқа палаталар',
    education: 'Оқу орындары',
    other: 'Өзгелер, оның ішінде көрсетілмегендер',
  },
  organisersNote: 'Ұйымдастырушының түрі оның атауы бойынша анықталды.',
  controls: {
    members: 'Мүше болғандар = мәртебелер бойынша қосынды',
    obliged: 'Міндеттілер = мүше болғандар − босатылғандар − шыққандар',
    'points-by-form': 'Нысандар бойынша балл = есепке алынған балл',
    'points-by-member': 'Консультанттардың балы = есепке алынған балл',
    'points-by-organiser': 'Ұйымдастырушылар бойынша балл = тізім бойынша балл',
    'forms-and-list': 'Нысандар бойынша балл = тізім бойынша балл',
    reports: 'Міндеттілер = есеп тапсырғандар + тапсырмағандар',
    'exempt-by-basis': 'Босатылғандар = негіздер бойынша қосынды',
  },
  holds: 'сәйкес келеді',
  fails: 'СӘЙКЕС КЕЛМЕЙДІ',
  listHeadings: ['№', 'Аты-жөні', 'Тіркеу №', 'Норма', 'Есепке алынғаны', 'Мәртебесі', 'Ескертпе'],
  filing: {
    late: 'есеп мерзімінен кеш тапсырылды',
    undated: 'есептің тапсырылған күні көрсетілмеген',
    'not-filed': 'есеп тапсырылмаған',
  },
  disputedNote: 'ескертулермен келіспейді',
  notes: {
    'joined-in-year': 'есептік жылда мүшелікке кірген',
    'partly-exempt': 'жылдың бір бөлігіне босатылған',
    'individual-norm': 'жеке норма',
  },
  total: 'Барлығы',
  responsible: 'Заң консультанттары палатасының жауапты тұлғасы',
};

/** The words of the rollup in each language. */
export const ROLLUP_WORDING: Readonly<Record<WorkbookLanguage, RollupWording>> = {
  ru: RUSSIAN,
  kk: KAZAKH,
};
