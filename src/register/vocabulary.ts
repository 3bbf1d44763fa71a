import type { Decision, ReportState, Status } from '../rules';
import type { Bilingual, WorkbookLanguage } from './language';
import { WORKBOOK_LANGUAGES } from './language';
import type { ChoiceList } from './tables';

export type ReportLanguage = 'ru' | 'kk' | 'both';
export type ExemptionBasis = 'maternity' | 'childcare' | 'suspension';

/** The words a workbook stores for each code, as they stand in its cells and drop-downs. */
export type Vocabulary<Code extends string> = Readonly<Record<Code, Bilingual>>;

export const STATUS_WORDS: Vocabulary<Status> = {
  left: { ru: 'Выбыл', kk: 'Шыққан' },
  exempt: { ru: 'Освобождён', kk: 'Босатылған' },
  met: { ru: 'Норма выполнена', kk: 'Норма орындалды' },
  decide: { ru: 'Требует решения', kk: 'Шешім қажет' },
  'in-progress': { ru: 'В процессе', kk: 'Орындалуда' },
  short: { ru: 'Не хватает баллов', kk: 'Балл жетіспейді' },
};

export const DECISION_WORDS: Vocabulary<Decision> = {
  credited: { ru: 'зачтено', kk: 'есептелді' },
  rejected: { ru: 'отклонено', kk: 'қабылданбады' },
};

export const REPORT_STATE_WORDS: Vocabulary<ReportState> = {
  'not-filed': { ru: 'не сдан', kk: 'тапсырылмаған' },
  filed: { ru: 'сдан', kk: 'тапсырылды' },
  remarks: { ru: 'замечания', kk: 'ескертулер' },
  corrected: { ru: 'исправлен', kk: 'түзетілді' },
  dispute: { ru: 'спор', kk: 'дау' },
  accepted: { ru: 'принят', kk: 'қабылданды' },
};

export const REPORT_LANGUAGE_WORDS: Vocabulary<ReportLanguage> = {
  ru: { ru: 'рус', kk: 'рус' },
  kk: { ru: 'қаз', kk: 'қаз' },
  both: { ru: 'екі тіл', kk: 'екі тіл' },
};

/** What the register says of an activity in words, so that colour is never the only sign. */
export type ActivityFlag = 'rejected' | 'form-unknown' | 'no-evidence' | 'other-year';

export const ACTIVITY_FLAG_WORDS: Vocabulary<ActivityFlag> = {
  rejected: { ru: 'отклонено', kk: 'қабылданбады' },
  'form-unknown': { ru: 'форма или дата не распознана', kk: 'нысан не күн танылмады' },
  'no-evidence': { ru: 'нет документа', kk: 'құжат жоқ' },
  'other-year': { ru: 'другой год', kk: 'басқа жыл' },
};

/** What the log says was done. */
export type LogEvent =
  | 'report-filed'
  | 'report-remarked'
  | 'report-corrected'
  | 'report-disputed'
  | 'report-commented'
  | 'report-accepted'
  | 'report-withdrawn'
  | 'report-reopened'
  | 'activity-decided'
  | 'exemption-entered'
  | 'exemption-ended'
  | 'norm-set'
  | 'norm-cleared'
  | 'member-joined'
  | 'member-left'
  | 'member-renamed'
  | 'members-merged'
  | 'year-closed'
  | 'year-opened'
  | 'scale-entered'
  | 'corrected'
  | 'setting-changed';

export const LOG_EVENT_WORDS: Vocabulary<LogEvent> = {
  'report-filed': { ru: 'отчёт сдан', kk: 'есеп тапсырылды' },
  'report-remarked': { ru: 'замечания к отчёту', kk: 'есепке ескертулер' },
  'report-corrected': { ru: 'отчёт исправлен', kk: 'есеп түзетілді' },
  'report-disputed': { ru: 'несогласие консультанта', kk: 'консультанттың келіспеуі' },
  'report-commented': {
    ru: 'комментарий ответственного лица',
    kk: 'жауапты тұлғаның түсініктемесі',
  },
  'report-accepted': { ru: 'отчёт принят', kk: 'есеп қабылданды' },
  'report-withdrawn': { ru: 'замечания сняты', kk: 'ескертулер алынды' },
  'report-reopened': { ru: 'принятие отменено', kk: 'қабылдау күшін жойды' },
  'activity-decided': { ru: 'решение по мероприятию', kk: 'іс-шара бойынша шешім' },
  'exemption-entered': { ru: 'освобождение внесено', kk: 'босату енгізілді' },
  'exemption-ended': { ru: 'освобождение окончено', kk: 'босату аяқталды' },
  'norm-set': { ru: 'индивидуальная норма', kk: 'жеке норма' },
  'norm-cleared': { ru: 'индивидуальная норма снята', kk: 'жеке норма алынды' },
  'member-joined': { ru: 'вступление в палату', kk: 'палатаға кіру' },
  'member-left': { ru: 'выбытие из палаты', kk: 'палатадан шығу' },
  'member-renamed': { ru: 'перемена ФИО', kk: 'аты-жөнін өзгерту' },
  'members-merged': { ru: 'объединение записей', kk: 'жазбаларды біріктіру' },
  'year-closed': { ru: 'год закрыт', kk: 'жыл жабылды' },
  'year-opened': { ru: 'год открыт', kk: 'жыл ашылды' },
  'scale-entered': { ru: 'новая редакция шкалы', kk: 'шкаланың жаңа редакциясы' },
  corrected: { ru: 'исправление', kk: 'түзету' },
  'setting-changed': { ru: 'настройка изменена', kk: 'баптау өзгертілді' },
};

/** Clause 6.4. */
export const EXEMPTION_BASIS_WORDS: Vocabulary<ExemptionBasis> = {
  maternity: {
    ru: 'отпуск по беременности и родам',
    kk: 'жүктілігі және босануы бойынша демалыс',
  },
  childcare: { ru: 'отпуск по уходу за ребёнком', kk: 'бала күтімі бойынша демалыс' },
  suspension: { ru: 'приостановление деятельности', kk: 'қызметін тоқтата тұру' },
};

/** The words of each closed list that does not follow another table. */
export const CHOICE_WORDS: Readonly<
  Record<Exclude<ChoiceList, 'members' | 'forms'>, Vocabulary<string>>
> = {
  decision: DECISION_WORDS,
  'report-state': REPORT_STATE_WORDS,
  'report-language': REPORT_LANGUAGE_WORDS,
  'exemption-basis': EXEMPTION_BASIS_WORDS,
};

/** The words of a vocabulary in one language, in their order: a drop-down's entries. */
export function wordsOf<Code extends string>(
  vocabulary: Vocabulary<Code>,
  language: WorkbookLanguage,
): readonly string[] {
  return Object.values<Bilingual>(vocabulary).map((word) => word[language]);
}

/** The code a typed word stands for in either language; `undefined` when it is none of them. Forgives case, surrounding spaces and е for ё. */
export function codeOfWord<Code extends string>(
  vocabulary: Vocabulary<Code>,
  text: string,
): Code | undefined {
  const typed = wordKey(text);
  const codes = Object.keys(vocabulary) as Code[];
  return codes.find((code) =>
    WORKBOOK_LANGUAGES.some((language) => wordKey(vocabulary[code][language]) === typed),
  );
}

function wordKey(text: string): string {
  return text.trim().toLowerCase().replaceAll('ё', 'е');
}
