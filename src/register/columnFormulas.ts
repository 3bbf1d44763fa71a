import { activityFormulas, memberFormulas, scaleFormulas } from './formulas';
import type { WorkbookLanguage } from './language';
import { workbookLanguage } from './decode';
import type { Snapshot } from './snapshot';
import { columnIndexes } from './tableReading';
import type { TableKey } from './tables';
import { columnsOf, TABLE_KEYS, TABLES } from './tables';

const ROW_REFERENCE = /\[@\[([^\]]+)\]\]/gu;
const COLUMN_REFERENCE = new RegExp(
  `(${TABLE_KEYS.map((key) => TABLES[key].name).join('|')})\\[([^#\\]][^\\]]*)\\]`,
  'gu',
);

/**
 * The formulas of a table's computed columns by their index in the snapshot, naming columns as they are headed there;
 * none for a column whose formula would name one that is missing.
 */
export function columnFormulas(key: TableKey, snapshot: Snapshot): ReadonlyMap<number, string> {
  const table = snapshot.tables[key];
  if (!table) return new Map();
  const language = workbookLanguage(snapshot);
  const indexes: ReadonlyMap<string, number> = columnIndexes(key, table);
  return new Map(
    Object.entries<string>(formulasOf(key, language)).flatMap(([column, formula]) => {
      const index = indexes.get(column);
      const text = withHeaders(formula, key, language, snapshot);
      return index === undefined || text === undefined ? [] : [[index, text] as const];
    }),
  );
}

function formulasOf(key: TableKey, language: WorkbookLanguage): Readonly<Record<string, string>> {
  switch (key) {
    case 'members':
      return memberFormulas(language);
    case 'activities':
      return activityFormulas(language);
    case 'scale':
      return scaleFormulas(language);
    case 'exemptions':
    case 'reports':
    case 'settings':
    case 'log':
    case 'closed':
      return {};
  }
}

function withHeaders(
  formula: string,
  key: TableKey,
  language: WorkbookLanguage,
  snapshot: Snapshot,
): string | undefined {
  const missing: string[] = [];
  const headed = (table: TableKey | undefined, header: string): string => {
    const actual = table && actualHeader(table, header, language, snapshot);
    if (actual === undefined) missing.push(header);
    return actual ?? header;
  };
  const text = formula
    .replace(ROW_REFERENCE, (_, header: string) => `[@[${headed(key, header)}]]`)
    .replace(COLUMN_REFERENCE, (_, name: string, header: string) => {
      const table = TABLE_KEYS.find((candidate) => TABLES[candidate].name === name);
      return `${name}[${headed(table, header)}]`;
    });
  return missing.length === 0 ? text : undefined;
}

function actualHeader(
  key: TableKey,
  header: string,
  language: WorkbookLanguage,
  { tables }: Snapshot,
): string | undefined {
  const table = tables[key];
  const found = columnsOf(key).find(([, column]) => column.header[language] === header);
  if (!table || !found) return undefined;
  const indexes: ReadonlyMap<string, number> = columnIndexes(key, table);
  return table.headers[indexes.get(found[0]) ?? -1];
}
