import type { Day, Points, Year } from '../rules';
import { points, year } from '../rules';
import { blockAddress, cellAddress } from './address';
import { reportBrokenFormulas } from './brokenFormulas';
import { rawText, readDay, readText, readWhole } from './cellReading';
import type { Issue, IssueCode } from './issue';
import { issueAt } from './issue';
import type { WorkbookLanguage } from './language';
import { WORKBOOK_LANGUAGES } from './language';
import type { RowPlace } from './register';
import { cellPlace } from './register';
import type { SnapshotCell, TableSnapshot } from './snapshot';
import type { ColumnKey, TableKey } from './tables';
import { columnsOf, isComputed } from './tables';
import type { Vocabulary } from './vocabulary';
import { codeOfWord } from './vocabulary';

/** Reads the cells of one row by column key; what cannot be read becomes an issue and an absent value. */
export interface RowReading<T extends TableKey> {
  readonly place: RowPlace;
  text(column: ColumnKey<T>): string;
  day(column: ColumnKey<T>): Day | undefined;
  points(column: ColumnKey<T>): Points | undefined;
  year(column: ColumnKey<T>): Year | undefined;
  word<Code extends string>(column: ColumnKey<T>, vocabulary: Vocabulary<Code>): Code | undefined;
}

/** Which column of a table snapshot holds which column of the register, found by header in either language, in any order. */
export function columnIndexes<T extends TableKey>(
  table: T,
  snapshot: TableSnapshot,
): ReadonlyMap<ColumnKey<T>, number> {
  const headers = snapshot.headers.map(headerKey);
  const indexes = new Map<ColumnKey<T>, number>();
  for (const [key, column] of columnsOf(table)) {
    const index = headers.findIndex((header) =>
      WORKBOOK_LANGUAGES.some((language) => headerKey(column.header[language]) === header),
    );
    if (index >= 0) indexes.set(key, index);
  }
  return indexes;
}

function headerKey(header: string): string {
  return header.replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Reads every filled row of a table; a row in which nobody typed anything is passed over. Missing columns become issues once. */
export function readRows<T extends TableKey, Row>(
  table: T,
  snapshot: TableSnapshot,
  issues: Issue[],
  read: (row: RowReading<T>) => Row,
): Row[] {
  const indexes = columnIndexes(table, snapshot);
  reportMissingColumns(table, snapshot, indexes, issues);
  const typed = typedColumns(table, indexes);
  reportTypedFormulas(snapshot, new Set(typed), issues);
  reportBrokenFormulas(table, snapshot, indexes, issues);
  return snapshot.rows.flatMap((cells, row) =>
    isTypedRow(cells, typed) ? [read(rowReading(snapshot, indexes, cells, row, issues))] : [],
  );
}

/** The columns of a table snapshot that people type into. */
export function typedColumns<T extends TableKey>(
  table: T,
  indexes: ReadonlyMap<ColumnKey<T>, number>,
): readonly number[] {
  return columnsOf(table).flatMap(([key, column]) => {
    const index = indexes.get(key);
    return isComputed(column) || index === undefined ? [] : [index];
  });
}

/** Whether anybody typed anything into the row. */
export function isTypedRow(
  cells: readonly SnapshotCell[] | undefined,
  typed: readonly number[],
): boolean {
  return typed.some((index) => isFilled(cells?.[index]));
}

function isFilled(cell: SnapshotCell | undefined): boolean {
  return cell !== null && cell !== undefined && !(typeof cell === 'string' && cell.trim() === '');
}

function reportMissingColumns<T extends TableKey>(
  table: T,
  snapshot: TableSnapshot,
  indexes: ReadonlyMap<ColumnKey<T>, number>,
  issues: Issue[],
): void {
  const { top, left, headers, sheet } = snapshot;
  const cell = blockAddress(top, left, top, left + Math.max(headers.length, 1) - 1);
  const language = tableLanguage(table, snapshot);
  for (const [key, column] of columnsOf(table)) {
    if (indexes.has(key) || column.added === true) continue;
    const code = isComputed(column) ? 'computed-column-missing' : 'column-missing';
    issues.push(issueAt(code, { sheet, cell }, '', { column: column.header[language], sheet }));
  }
}

/** The language most headers of a table are written in; Russian where they do not tell. */
export function tableLanguage(table: TableKey, snapshot: TableSnapshot): WorkbookLanguage {
  const headers = new Set(snapshot.headers.map(headerKey));
  const counts = WORKBOOK_LANGUAGES.map(
    (language) =>
      columnsOf(table).filter(([, column]) => headers.has(headerKey(column.header[language])))
        .length,
  );
  return (counts[1] ?? 0) > (counts[0] ?? 0) ? 'kk' : 'ru';
}

function reportTypedFormulas(
  snapshot: TableSnapshot,
  typed: ReadonlySet<number>,
  issues: Issue[],
): void {
  for (const [row, column] of snapshot.typedFormulas ?? []) {
    if (!typed.has(column)) continue;
    const cell = cellAddress(snapshot.top + 1 + row, snapshot.left + column);
    issues.push(
      issueAt(
        'formula-as-value',
        { sheet: snapshot.sheet, cell },
        rawText(snapshot.rows[row]?.[column]),
        { column: snapshot.headers[column] ?? '' },
      ),
    );
  }
}

function rowReading<T extends TableKey>(
  snapshot: TableSnapshot,
  indexes: ReadonlyMap<ColumnKey<T>, number>,
  cells: readonly SnapshotCell[],
  row: number,
  issues: Issue[],
): RowReading<T> {
  const sheetRow = snapshot.top + 1 + row;
  const place: RowPlace = {
    sheet: snapshot.sheet,
    row: sheetRow + 1,
    cells: Object.fromEntries(
      [...indexes].map(([key, index]) => [key, cellAddress(sheetRow, snapshot.left + index)]),
    ),
  };
  const cellOf = (column: ColumnKey<T>): SnapshotCell => {
    const index = indexes.get(column);
    return index === undefined ? null : (cells[index] ?? null);
  };
  const report = (
    code: IssueCode,
    column: ColumnKey<T>,
    values: Issue['values'] = {},
  ): undefined => {
    const header = snapshot.headers[indexes.get(column) ?? -1] ?? '';
    issues.push(
      issueAt(code, cellPlace(place, column), rawText(cellOf(column)), {
        column: header,
        ...values,
      }),
    );
    return undefined;
  };
  return {
    place,
    text: (column) => readText(cellOf(column), (code) => report(code, column)),
    day: (column) => readDay(cellOf(column), (code, values) => report(code, column, values)),
    points: (column) =>
      readWhole(cellOf(column), 0, Number.MAX_SAFE_INTEGER, points, (code) => report(code, column)),
    year: (column) => readWhole(cellOf(column), 1900, 9999, year, (code) => report(code, column)),
    word: (column, vocabulary) => {
      const text = readText(cellOf(column), (code) => report(code, column));
      if (text.trim() === '') return undefined;
      return codeOfWord(vocabulary, text) ?? report('word-unknown', column);
    },
  };
}
