import type { Language } from '../i18n/language';

/** What the pane says before its catalogues are there. */
interface FirstWords {
  readonly title: string;
  readonly loading: string;
  readonly broken: string;
  readonly again: string;
}

const FIRST_WORDS: Readonly<Record<Language, FirstWords>> = {
  ru: {
    title: 'Реестр повышения квалификации',
    loading: 'Книга читается…',
    broken: 'Надстройка не загрузилась целиком. Проверьте подключение к сети и откройте её заново.',
    again: 'Открыть заново',
  },
  kk: {
    title: 'Біліктілікті арттыру тізілімі',
    loading: 'Кітап оқылып жатыр…',
    broken: 'Қондырма толық жүктелмеді. Желі қосылымын тексеріп, қондырманы қайта ашыңыз.',
    again: 'Қайта ашу',
  },
  en: {
    title: 'CPD register',
    loading: 'Reading the workbook…',
    broken: 'The add-in has not loaded completely. Check the network connection and open it again.',
    again: 'Open again',
  },
};

/** The first words in the language the browser is set to, Russian where that is none of ours. */
export function firstWords(tags: readonly string[]): FirstWords & { readonly language: Language } {
  const known = tags.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in FIRST_WORDS);
  const language = (known ?? 'ru') as Language;
  return { language, ...FIRST_WORDS[language] };
}
