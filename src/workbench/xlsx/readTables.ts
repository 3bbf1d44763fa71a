import { parseAddress } from '../model/area';
import type { FilterCriteria } from '../model/sheetFeatures';
import type { TableColumn, TableState, TableTotals } from '../model/table';
import { unescapeCharacters } from '../../openxml/escapedCharacters';
import { readFilterColumns } from './filters';
import { formulaFromFile } from './formulaSpelling';
import type { LossCode } from './losses';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from './xml';

/** A table of the file; undefined when it has no place on the sheet. */
export function readTable(
  table: XmlElement,
  lose: (code: LossCode) => void,
): TableState | undefined {
  const area = parseAddress(table.attributes['ref'] ?? '');
  const name = table.attributes['displayName'] ?? table.attributes['name'];
  if (!area || name === undefined) return undefined;
  if (table.attributes['tableType'] === 'queryTable') lose('queryTable');
  if (child(table, 'sortState')) lose('sortState');
  const style = child(table, 'tableStyleInfo');
  const filter = child(table, 'autoFilter');
  return {
    name,
    area,
    columns: childrenOf(child(table, 'tableColumns'), 'tableColumn').map((column, index) =>
      readColumn(column, index, name),
    ),
    showHeaders: numberOf(table, 'headerRowCount') !== 0,
    showTotals: (numberOf(table, 'totalsRowCount') ?? 0) > 0,
    style: style?.attributes['name'] ?? '',
    showBandedRows: flagOf(style, 'showRowStripes'),
    showBandedColumns: flagOf(style, 'showColumnStripes'),
    highlightFirstColumn: flagOf(style, 'showFirstColumn'),
    highlightLastColumn: flagOf(style, 'showLastColumn'),
    showFilterButton: filter !== undefined && !hidesAllButtons(filter, area.right - area.left + 1),
    criteria: filter ? readFilterColumns(filter, lose) : new Map<number, FilterCriteria>(),
  };
}

function hidesAllButtons(filter: XmlElement, columns: number): boolean {
  const hidden = childrenOf(filter, 'filterColumn').filter((column) =>
    flagOf(column, 'hiddenButton'),
  );
  return hidden.length === columns;
}

function readColumn(column: XmlElement, index: number, table: string): TableColumn {
  const formula = child(column, 'calculatedColumnFormula')?.text;
  const totals = readTotals(column, table);
  return {
    id: numberOf(column, 'id') ?? index + 1,
    name: unescapeCharacters(column.attributes['name'] ?? ''),
    ...(formula !== undefined && formula !== '' && { formula: formulaFromFile(formula, table) }),
    ...(totals && { totals }),
  };
}

function readTotals(column: XmlElement, table: string): TableTotals | undefined {
  const label = column.attributes['totalsRowLabel'];
  const kind = column.attributes['totalsRowFunction'] ?? 'none';
  const formula = child(column, 'totalsRowFormula')?.text;
  if (label === undefined && kind === 'none') return undefined;
  return {
    ...(label !== undefined && { label: unescapeCharacters(label) }),
    ...(kind !== 'none' && { function: kind }),
    ...(formula !== undefined && formula !== '' && { formula: formulaFromFile(formula, table) }),
  };
}
