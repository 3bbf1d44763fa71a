/** What the contract of the register says, written out once more, so that a slip in the code's own description is caught. */

type Language = 'ru' | 'kk';
export type Row = Readonly<Record<string, string | number | { readonly date: string } | null>>;

export interface ContractTable {
  readonly table: string;
  readonly sheet: Readonly<Record<Language, string>>;
  readonly headers: Readonly<Record<Language, readonly string[]>>;
}

const split = (text: string): readonly string[] => text.split(' · ');

export const MEMBERS: ContractTable = {
  table: 'Members',
  sheet: { ru: 'Консультанты', kk: 'Консультанттар' },
  headers: {
    ru: split(
      'Рег. № · ФИО · Член с · Выбыл · Язык отчёта · Эл. почта · Норма · Заявлено · Зачтено · Не хватает · Статус',
    ),
    kk: split(
      'Тіркеу № · Аты-жөні · Мүшелік басталған күн · Шыққан күні · Есеп тілі · Эл. пошта · Норма · Мәлімделгені · Есепке алынғаны · Жетіспейді · Мәртебесі',
    ),
  },
};

export const ACTIVITIES: ContractTable = {
  table: 'Activities',
  sheet: { ru: 'Мероприятия', kk: 'Іс-шаралар' },
  headers: {
    ru: split(
      'Консультант · Дата · Форма участия · Наименование мероприятия · Наименование организатора · Подтверждающий документ · Баллы · Решение · Баллы по решению · Замечание · Зачтено',
    ),
    kk: split(
      'Консультант · Күні · Қатысу нысаны · Іс-шараның атауы · Ұйымдастырушының атауы · Растайтын құжат · Балл саны · Шешім · Шешім бойынша балл · Ескерту · Есепке алынғаны',
    ),
  },
};

export const EXEMPTIONS: ContractTable = {
  table: 'Exemptions',
  sheet: { ru: 'Освобождения', kk: 'Босатулар' },
  headers: {
    ru: split('Консультант · Основание · С · По · Документ'),
    kk: split('Консультант · Негізі · Басталуы · Аяқталуы · Құжат'),
  },
};

export const REPORTS: ContractTable = {
  table: 'Reports',
  sheet: { ru: 'Отчёты', kk: 'Есептер' },
  headers: {
    ru: split(
      'Консультант · Год · Состояние · Сдан · Замечания · Позиция консультанта · Комментарий · Принят · Принял · Индивидуальная норма · Причина нормы',
    ),
    kk: split(
      'Консультант · Жыл · Күйі · Тапсырылған күні · Ескертулер · Консультанттың ұстанымы · Түсініктеме · Қабылданған күні · Қабылдаған · Жеке норма · Норма себебі',
    ),
  },
};

const SCALE_HEADERS = split(
  'Код · Форма (рус.) · Нысан (қаз.) · Полное наименование (рус.) · Толық атауы (қаз.) · Баллы · С года · По год · Пункт',
);

export const SCALE: ContractTable = {
  table: 'Scale',
  sheet: { ru: 'Шкала', kk: 'Шкала' },
  headers: { ru: SCALE_HEADERS, kk: SCALE_HEADERS },
};

export const SETTINGS: ContractTable = {
  table: 'Settings',
  sheet: { ru: 'Настройки', kk: 'Баптаулар' },
  headers: { ru: split('Ключ · Параметр · Значение'), kk: split('Ключ · Параметр · Мәні') },
};

export const WORDS = {
  ru: { credited: 'зачтено', rejected: 'отклонено', filed: 'сдан' },
  kk: { credited: 'есептелді', rejected: 'қабылданбады', filed: 'тапсырылды' },
} as const;
