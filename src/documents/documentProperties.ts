import type { Register, ReportLanguage, WorkbookLanguage } from '../register';
import type { Day, Year } from '../rules';
import type { SheetDocument } from './sheetDocument';
import { ROLLUP_WORDING } from './wording/rollupWording';

/** What a file of documents says of itself. */
export interface DocumentProperties {
  readonly title: string;
  /** The responsible person. */
  readonly author: string;
  readonly chamber: string;
  readonly language: WorkbookLanguage;
  /** The day it is made. */
  readonly made: Day;
}

/** What documents are made about. */
export interface DocumentOccasion {
  readonly about: 'reports' | 'statements' | 'rollup' | 'list';
  readonly period: { readonly year: Year; readonly today: Day };
  /** Absent: the workbook's; it also stands for both. */
  readonly language?: ReportLanguage | undefined;
}

const TITLES: Readonly<
  Record<'reports' | 'statements', Readonly<Record<WorkbookLanguage, (year: Year) => string>>>
> = {
  reports: {
    ru: (year) => `Отчёты о повышении квалификации юридических консультантов за ${year} год`,
    kk: (year) => `Заң консультанттарының біліктілікті арттыру туралы ${year} жылғы есептері`,
  },
  statements: {
    ru: (year) => `Лицевые счета юридических консультантов за ${year} год`,
    kk: (year) => `Заң консультанттарының ${year} жылғы жеке есепшоттары`,
  },
};

/** The properties of a file with these documents of a chamber; a list is called as its sheet is. */
export function documentProperties(
  { settings, language: own }: Register,
  documents: readonly SheetDocument[],
  { about, period, language: wanted = own }: DocumentOccasion,
): DocumentProperties {
  const language = wanted === 'both' ? own : wanted;
  const { chamberName, responsiblePerson } = settings;
  const chamber = chamberName[language].trim() || chamberName[otherThan(language)].trim();
  const title =
    about === 'list' ? (documents[0]?.title ?? '') : titleOf(about, period.year, language);
  return { title, author: responsiblePerson, chamber, language, made: period.today };
}

function titleOf(
  about: 'reports' | 'statements' | 'rollup',
  year: Year,
  language: WorkbookLanguage,
): string {
  if (about === 'rollup') return ROLLUP_WORDING[language].title(year).join(' ');
  return TITLES[about][language](year);
}

function otherThan(language: WorkbookLanguage): WorkbookLanguage {
  return language === 'ru' ? 'kk' : 'ru';
}
