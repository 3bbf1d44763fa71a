import type { ColumnDescription } from './tables';

/** The number format of a column's cells, as Excel writes it in English; undefined where any will do. */
export function columnFormat(column: ColumnDescription): string | undefined {
  switch (column.kind) {
    case 'date':
      return 'dd.mm.yyyy';
    case 'points':
    case 'year':
    case 'computed-number':
      return '0';
    case 'text':
      return column.isCode ? '@' : undefined;
    case 'computed-text':
      return undefined;
  }
}
