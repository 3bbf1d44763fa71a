import type {
  Bilingual,
  ColumnKey,
  PlanCell,
  ReportLanguage,
  TableKey,
  WorkbookLanguage,
} from '../../register';
import { columnsOf } from '../../register';

/** A cell before the workbook's language is known. */
export type DraftCell = PlanCell | Bilingual;

/** The filled cells of one row by column; a column that is not named stays empty. */
export type Draft<T extends TableKey> = Readonly<Partial<Record<ColumnKey<T>, DraftCell>>>;

/** The row in the order of the table's columns, in one language; computed and unnamed columns hold `null`. */
export function rowOf<T extends TableKey>(
  table: T,
  draft: Draft<T>,
  language: WorkbookLanguage,
): PlanCell[] {
  return columnsOf(table).map(([column, { isCode }]) => {
    const cell: DraftCell = draft[column] ?? null;
    const worded = isBilingual(cell) ? cell[language] : cell;
    return isCode === true && typeof worded === 'string' ? { code: worded } : worded;
  });
}

function isBilingual(cell: DraftCell): cell is Bilingual {
  return typeof cell === 'object' && cell !== null && 'ru' in cell;
}

/** One text made for each language. */
export function inBoth(text: (language: WorkbookLanguage) => string): Bilingual {
  return { ru: text('ru'), kk: text('kk') };
}

/** What a consultant writes: in the language of the report where it is one, else in the workbook's. */
export function writtenBy(language: ReportLanguage | undefined, text: Bilingual): Bilingual {
  return language === 'ru' || language === 'kk' ? inBoth(() => text[language]) : text;
}
