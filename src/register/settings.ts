import type { Bilingual } from './language';

/** How a setting's value is typed and read. */
export type SettingKind =
  | 'text'
  | 'year'
  | 'points'
  | 'yes-no'
  | 'day-month'
  | 'choice'
  | 'day-counts'
  | 'form-codes'
  | 'form-caps';

export interface SettingDescription {
  readonly kind: SettingKind;
  readonly label: Bilingual;
  /** What a new register holds, as text in the workbook's language; choices and yes-no by code. */
  readonly preset: string | Bilingual;
  readonly choices?: Readonly<Record<string, Bilingual>>;
  /** Where set, the calculation follows only these codes; another one is kept and reported. */
  readonly supported?: readonly string[];
}

const YES_NO = {
  yes: { ru: 'да', kk: 'иә' },
  no: { ru: 'нет', kk: 'жоқ' },
} as const satisfies Record<string, Bilingual>;

const yesNo = (preset: keyof typeof YES_NO, label: Bilingual): SettingDescription => ({
  kind: 'yes-no',
  label,
  preset,
  choices: YES_NO,
});

const SEVERITY = {
  block: { ru: 'не принимать отчёт', kk: 'есеп қабылданбайды' },
  warn: { ru: 'только предупредить', kk: 'тек ескерту' },
} as const satisfies Record<string, Bilingual>;

const severity = (preset: keyof typeof SEVERITY, label: Bilingual): SettingDescription => ({
  kind: 'choice',
  label,
  preset,
  choices: SEVERITY,
});

/** Every setting of a register with its default, in the order of the sheet. Keys are stable, labels are for people. */
export const SETTINGS = {
  formatVersion: {
    kind: 'text',
    label: {
      ru: 'Версия формата реестра (не менять)',
      kk: 'Тізілім пішімінің нұсқасы (өзгертпеңіз)',
    },
    preset: '1',
  },
  language: {
    kind: 'choice',
    label: {
      ru: 'Язык книги (выбирается при создании)',
      kk: 'Кітап тілі (тізілім құрылғанда таңдалады)',
    },
    preset: { ru: 'ru', kk: 'kk' },
    choices: { ru: { ru: 'рус', kk: 'рус' }, kk: { ru: 'қаз', kk: 'қаз' } },
  },
  reportingYear: {
    kind: 'year',
    label: { ru: 'Отчётный год (п. 6.1)', kk: 'Есептік жыл (6.1-т.)' },
    preset: '',
  },
  chamberNameRu: {
    kind: 'text',
    label: { ru: 'Палата, название на русском', kk: 'Палата, орысша атауы' },
    preset: '',
  },
  chamberNameKk: {
    kind: 'text',
    label: { ru: 'Палата, название на казахском', kk: 'Палата, қазақша атауы' },
    preset: '',
  },
  chamberCity: { kind: 'text', label: { ru: 'Город', kk: 'Қала' }, preset: '' },
  chamberAddress: { kind: 'text', label: { ru: 'Адрес', kk: 'Мекенжай' }, preset: '' },
  responsiblePerson: {
    kind: 'text',
    label: {
      ru: 'Ответственное лицо по приёму отчётов (п. 1.14, қаз. 4.6)',
      kk: 'Есептерді қабылдауға жауапты тұлға (4.6-т., орыс. 1.14)',
    },
    preset: '',
  },
  responsibleSubstitute: {
    kind: 'text',
    label: { ru: 'Кто замещает ответственное лицо', kk: 'Жауапты тұлғаны алмастыратын адам' },
    preset: '',
  },
  responsibleAppointment: {
    kind: 'text',
    label: {
      ru: 'Назначение ответственного лица: дата, №',
      kk: 'Жауапты тұлғаны тағайындау: күні, №',
    },
    preset: '',
  },
  collegiumNameRu: {
    kind: 'text',
    label: { ru: 'Коллегия, название на русском', kk: 'Алқа, орысша атауы' },
    preset: 'Республиканская коллегия юридических консультантов',
  },
  collegiumNameKk: {
    kind: 'text',
    label: { ru: 'Коллегия, название на казахском', kk: 'Алқа, қазақша атауы' },
    preset: 'Республикалық заң консультанттары алқасы',
  },
  rulesTitle: {
    kind: 'text',
    label: { ru: 'Правила: название', kk: 'Қағидалар: атауы' },
    preset: {
      ru: 'Правила повышения квалификации юридических консультантов',
      kk: 'Заң консультанттарының біліктілігін арттыру қағидалары',
    },
  },
  rulesApproval: {
    kind: 'text',
    label: { ru: 'Правила: кем и когда утверждены', kk: 'Қағидалар: кім және қашан бекітті' },
    preset: {
      ru: 'Общее собрание Палаты, 12 мая 2023 года, протокол № 1',
      kk: 'Палатаның жалпы жиналысы, 2023 жылғы 12 мамыр, № 1 хаттама',
    },
  },
  firstReportingYear: {
    kind: 'year',
    label: { ru: 'Первый отчётный год (п. 8.1)', kk: 'Бірінші есептік жыл (8-бөлім, 8.1-т.)' },
    preset: '2023',
  },
  requiredPoints: {
    kind: 'points',
    label: {
      ru: 'Норма баллов за год (примечание к шкале, қаз. 3.2)',
      kk: 'Жылдық балл нормасы (шкалаға ескертпе, 3.2-т.)',
    },
    preset: '10',
  },
  pointsUnit: {
    kind: 'text',
    label: { ru: 'Единица учёта', kk: 'Есепке алу бірлігі' },
    preset: 'балл',
    supported: ['балл'],
  },
  allowOtherForm: {
    ...yesNo('yes', {
      ru: 'Принимать иные формы (п. 5.3)',
      kk: 'Өзге нысандарды қабылдау (5.3-т.)',
    }),
    supported: ['yes'],
  },
  otherFormDefaultPoints: {
    kind: 'points',
    label: { ru: 'Баллы за иную форму до решения', kk: 'Өзге нысанның шешімге дейінгі балы' },
    preset: '0',
    supported: ['0'],
  },
  missingEvidence: {
    kind: 'choice',
    label: {
      ru: 'Без подтверждающего документа баллы (п. 6.2)',
      kk: 'Растайтын құжатсыз балл (6.2-т.)',
    },
    preset: 'withhold',
    choices: {
      withhold: { ru: 'не засчитываются', kk: 'есепке алынбайды' },
      credit: { ru: 'засчитываются', kk: 'есепке алынады' },
    },
  },
  reportDeadline: {
    kind: 'day-month',
    label: { ru: 'Срок сдачи отчёта (қаз. 3.2)', kk: 'Есеп тапсыру мерзімі (3.2-т.)' },
    preset: '15.02',
  },
  reportDeadlineInclusive: yesNo('yes', {
    ru: 'День срока сдачи отчёта входит в срок',
    kk: 'Есеп тапсыру мерзімінде көрсетілген күн мерзімге кіреді',
  }),
  rollupDeadline: {
    kind: 'day-month',
    label: {
      ru: 'Срок направления сводного отчёта в Коллегию (п. 4.7)',
      kk: 'Алқаға жиынтық есеп жіберу мерзімі (4.7-т.)',
    },
    preset: '01.03',
  },
  shiftIfDayOff: {
    ...yesNo('no', {
      ru: 'Переносить срок с выходного дня',
      kk: 'Демалыс күніне түскен мерзімді ауыстыру',
    }),
  },
  reminderDaysYearEnd: {
    kind: 'day-counts',
    label: {
      ru: 'За сколько дней до 31 декабря напоминать о баллах',
      kk: '31 желтоқсанға дейін неше күн қалғанда балл туралы еске салу',
    },
    preset: '60, 14',
  },
  reminderDaysReport: {
    kind: 'day-counts',
    label: {
      ru: 'За сколько дней до срока напоминать об отчёте',
      kk: 'Мерзімге неше күн қалғанда есеп туралы еске салу',
    },
    preset: '14, 3',
  },
  reminderDaysRollup: {
    kind: 'day-counts',
    label: {
      ru: 'За сколько дней до срока напоминать о сводном отчёте',
      kk: 'Мерзімге неше күн қалғанда жиынтық есеп туралы еске салу',
    },
    preset: '7',
  },
  checkDays: {
    kind: 'day-counts',
    label: {
      ru: 'Дней на проверку отчёта (в правилах не указано)',
      kk: 'Есепті тексеру күндері (қағидаларда көрсетілмеген)',
    },
    preset: '',
  },
  correctionDays: {
    kind: 'day-counts',
    label: {
      ru: 'Дней на исправление отчёта (в правилах не указано)',
      kk: 'Есепті түзету күндері (қағидаларда көрсетілмеген)',
    },
    preset: '',
  },
  severityEvidence: severity('block', {
    ru: 'Мероприятие без документа при приёме отчёта (п. 6.2)',
    kk: 'Есеп қабылдағанда құжатсыз іс-шара (6.2-т.)',
  }),
  severityDuplicate: severity('block', {
    ru: 'Повтор мероприятия при приёме отчёта',
    kk: 'Есеп қабылдағанда қайталанған іс-шара',
  }),
  severityOutside: severity('warn', {
    ru: 'Мероприятие вне членства или в период освобождения при приёме отчёта',
    kk: 'Есеп қабылдағанда мүшеліктен тыс не босатылған кездегі іс-шара',
  }),
  partialExemption: {
    kind: 'choice',
    label: {
      ru: 'Освобождение на часть года (п. 6.4)',
      kk: 'Жылдың бір бөлігіне босату (6.4-т.)',
    },
    preset: 'manual',
    choices: {
      manual: { ru: 'решает ответственное лицо', kk: 'жауапты тұлға шешеді' },
      prorata: { ru: 'пропорционально месяцам', kk: 'айлар санына пропорционалды' },
      waiver: {
        ru: 'при достаточном числе месяцев освобождает полностью',
        kk: 'айлар саны жеткенде толық босатады',
      },
      none: { ru: 'не уменьшает норму', kk: 'норманы азайтпайды' },
    },
  },
  waiverMonths: {
    kind: 'points',
    label: {
      ru: 'Месяцев освобождения, которые освобождают полностью',
      kk: 'Толық босататын айлар саны',
    },
    preset: '6',
  },
  joinYear: {
    kind: 'choice',
    label: {
      ru: 'Норма вступивших в течение года',
      kk: 'Жыл ішінде мүшелікке кіргендердің нормасы',
    },
    preset: 'full',
    choices: {
      full: { ru: 'полная', kk: 'толық' },
      prorata: { ru: 'пропорционально месяцам', kk: 'айлар санына пропорционалды' },
      exempt: { ru: 'не требуется', kk: 'талап етілмейді' },
      'exempt-after': {
        ru: 'не требуется вступившим после даты',
        kk: 'белгілі күннен кейін кіргендерге талап етілмейді',
      },
    },
  },
  joinYearDate: {
    kind: 'day-month',
    label: {
      ru: 'Последний день вступления, при котором норма ещё требуется',
      kk: 'Норма әлі талап етілетін мүшелікке кірудің соңғы күні',
    },
    preset: '30.09',
  },
  awardOncePerSubject: {
    kind: 'form-codes',
    label: {
      ru: 'Формы с баллами раз в год за одно учреждение или группу (коды)',
      kk: 'Бір мекеме не топ үшін жылына бір рет балл берілетін нысандар (кодтар)',
    },
    preset: '5, 7, 9',
  },
  awardOncePerYear: {
    kind: 'form-codes',
    label: {
      ru: 'Формы с баллами раз в год (коды)',
      kk: 'Жылына бір рет балл берілетін нысандар (кодтар)',
    },
    preset: '',
  },
  formCaps: {
    kind: 'form-caps',
    label: {
      ru: 'Предел баллов в год по формам, например «10б: 5; 12: 3»',
      kk: 'Нысандар бойынша жылдық балл шегі, мысалы «10б: 5; 12: 3»',
    },
    preset: '',
  },
  carryOver: {
    ...yesNo('no', {
      ru: 'Переносить излишек на следующий год',
      kk: 'Артық балды келесі жылға көшіру',
    }),
    supported: ['no'],
  },
  coauthorShare: {
    kind: 'choice',
    label: { ru: 'Баллы соавтору', kk: 'Бірлескен авторға балл' },
    preset: 'full',
    choices: {
      full: { ru: 'полностью', kk: 'толық' },
      share: { ru: 'по доле', kk: 'үлесі бойынша' },
    },
    supported: ['full'],
  },
  yearByDate: {
    kind: 'choice',
    label: { ru: 'Год мероприятия — по дате', kk: 'Іс-шараның жылын анықтайтын күн' },
    preset: 'end',
    choices: {
      end: { ru: 'окончания', kk: 'аяқталған күні' },
      start: { ru: 'начала', kk: 'басталған күні' },
    },
    supported: ['end'],
  },
  formLabels: {
    kind: 'choice',
    label: {
      ru: 'Казахская форма отчёта: надписи',
      kk: 'Есептің қазақша нысаны: жазулар',
    },
    preset: 'corrected',
    choices: {
      corrected: { ru: 'исправленные', kk: 'түзетілген' },
      literal: { ru: 'как в утверждённом тексте', kk: 'бекітілген мәтіндегідей' },
    },
  },
  printAppendixLabel: yesNo('no', {
    ru: 'Печатать «Приложение 1»',
    kk: '«1-қосымша» деп басу',
  }),
  printEventDateInTitle: yesNo('yes', {
    ru: 'Печатать дату после наименования мероприятия',
    kk: 'Іс-шара атауынан кейін күнін басу',
  }),
  printChamberName: yesNo('yes', {
    ru: 'Печатать название палаты после слова «Член»',
    kk: 'Палата атауын «мүшесі» сөзінің алдында басу',
  }),
  reportLanguage: {
    kind: 'choice',
    label: {
      ru: 'Язык отчёта, если у консультанта не указан',
      kk: 'Есеп тілі, егер консультантта көрсетілмесе',
    },
    preset: { ru: 'ru', kk: 'kk' },
    choices: {
      ru: { ru: 'рус', kk: 'рус' },
      kk: { ru: 'қаз', kk: 'қаз' },
      both: { ru: 'екі тіл', kk: 'екі тіл' },
    },
  },
} as const satisfies Record<string, SettingDescription>;

export type SettingKey = keyof typeof SETTINGS;

export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];
