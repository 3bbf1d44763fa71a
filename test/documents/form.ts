import { EDITION_2023, invariant, knownDay, points, sumPoints, year } from '../../src/rules';
import type { ReportForm, ReportFormActivity } from '../../src/actions/reportForms';
import type { DocumentRow, SheetDocument } from '../../src/documents';

/** A line of the form as a seminar of the own chamber. */
export function line(differences: Partial<ReportFormActivity> = {}): ReportFormActivity {
  const row = EDITION_2023.rows[1];
  invariant(row !== undefined, 'The scale has a second row');
  return {
    number: 1,
    form: { ru: row.fullRu, kk: row.fullKk },
    title: 'Новое в гражданском процессе, 12.03.2026',
    organiser: 'Юридический институт',
    points: row.points,
    ...differences,
  };
}

/** As many lines as asked for, numbered. */
export function lines(
  count: number,
  differences: (index: number) => Partial<ReportFormActivity> = () => ({}),
): ReportFormActivity[] {
  return Array.from({ length: count }, (_, index) =>
    line({ number: index + 1, ...differences(index) }),
  );
}

/** An empty form of 2026 in Russian; tests change what they are about. */
export function reportForm(differences: Partial<ReportForm> = {}): ReportForm {
  const activities = differences.activities ?? [];
  return {
    language: 'ru',
    year: year(2026),
    fullName: 'Иванов Иван Иванович',
    since: knownDay('2020-03-15'),
    chamberName: { ru: '', kk: '' },
    activities,
    total: sumPoints(activities.map((activity) => activity.points ?? points(0))),
    annexes: [],
    responsiblePerson: '',
    labels: 'corrected',
    hasAppendixLabel: false,
    ...differences,
  };
}

/** What a reader sees of a row: its values, empty cells left out. */
export function rowText(row: DocumentRow): string {
  return row.cells
    .filter(({ value }) => value !== null)
    .map(({ value }) => String(value))
    .join(' | ');
}

/** The rows that say something, from top to bottom. */
export function textsOf(document: SheetDocument): string[] {
  return document.rows.map(rowText).filter((text) => text !== '');
}

/** The rows of each page. */
export function pagesOf(document: SheetDocument): DocumentRow[][] {
  const pages: DocumentRow[][] = [];
  for (const row of document.rows) {
    const page = pages.at(-1);
    if (page === undefined || row.startsPage === true) pages.push([row]);
    else page.push(row);
  }
  return pages;
}
