import type { Day } from '../../rules';
import { dayOfMonth, monthOf, yearOf } from '../../rules';
import type { WorkbookLanguage } from '../../register';

type Months = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

const RUSSIAN_OF: Months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

const KAZAKH: Months = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];

const KAZAKH_FROM: Months = [
  'қаңтардан',
  'ақпаннан',
  'наурыздан',
  'сәуірден',
  'мамырдан',
  'маусымнан',
  'шілдеден',
  'тамыздан',
  'қыркүйектен',
  'қазаннан',
  'қарашадан',
  'желтоқсаннан',
];

/** The day in words, its number in guillemets as the form has it: «15» марта 2020 года, 2020 жылғы «15» наурыз. */
export function formDay(day: Day, language: WorkbookLanguage): string {
  const quoted = `«${String(dayOfMonth(day)).padStart(2, '0')}»`;
  return language === 'ru'
    ? `${quoted} ${monthWord(RUSSIAN_OF, day)} ${yearOf(day)} года`
    : `${yearOf(day)} жылғы ${quoted} ${monthWord(KAZAKH, day)}`;
}

/** The day from which something holds: с «15» марта 2020 года, 2020 жылғы «15» наурыздан бастап. */
export function sinceDay(day: Day, language: WorkbookLanguage): string {
  if (language === 'ru') return `с ${formDay(day, 'ru')}`;
  const quoted = `«${String(dayOfMonth(day)).padStart(2, '0')}»`;
  return `${yearOf(day)} жылғы ${quoted} ${monthWord(KAZAKH_FROM, day)} бастап`;
}

/** The day in words: 15 марта 2020 года, 2020 жылғы 15 наурыз. */
export function plainDay(day: Day, language: WorkbookLanguage): string {
  return language === 'ru'
    ? `${dayOfMonth(day)} ${monthWord(RUSSIAN_OF, day)} ${yearOf(day)} года`
    : `${yearOf(day)} жылғы ${dayOfMonth(day)} ${monthWord(KAZAKH, day)}`;
}

/** The last day for something: не позднее 1 марта 2027 года, 2027 жылғы 1 наурыздан кешіктірмей. */
export function notLaterThan(day: Day, language: WorkbookLanguage): string {
  return language === 'ru'
    ? `не позднее ${plainDay(day, 'ru')}`
    : `${yearOf(day)} жылғы ${dayOfMonth(day)} ${monthWord(KAZAKH_FROM, day)} кешіктірмей`;
}

function monthWord(months: Months, day: Day): string {
  return months[monthOf(day) - 1] ?? '';
}
