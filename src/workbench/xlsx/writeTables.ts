import type { Table, TableColumn } from '../model/table';
import { fileAddress } from './areas';
import { escapeCharacters } from '../../openxml/escapedCharacters';
import { filterColumnsToFile } from './filters';
import { formulaToFile } from './formulaSpelling';
import { MAIN } from '../../openxml/namespaces';
import { escapeText, xml } from '../../openxml/xmlText';

/** A table part; `id` is its number within the file. */
export function tableXml(table: Table, id: number): string {
  const { state } = table;
  const attributes = {
    xmlns: MAIN,
    id,
    name: state.name,
    displayName: state.name,
    ref: fileAddress(state.area),
    headerRowCount: state.showHeaders ? undefined : 0,
    totalsRowCount: state.showTotals ? 1 : undefined,
    totalsRowShown: state.showTotals ? undefined : false,
  };
  const columns = state.columns.map((column) => columnXml(column, state.name));
  const style = xml('tableStyleInfo', {
    name: state.style || undefined,
    showFirstColumn: state.highlightFirstColumn,
    showLastColumn: state.highlightLastColumn,
    showRowStripes: state.showBandedRows,
    showColumnStripes: state.showBandedColumns,
  });
  const content =
    filterXml(table) + xml('tableColumns', { count: columns.length }, columns.join('')) + style;
  return xml('table', attributes, content);
}

function filterXml({ state }: Table): string {
  if (!state.showHeaders || (!state.showFilterButton && state.criteria.size === 0)) return '';
  const bottom = state.area.bottom - (state.showTotals ? 1 : 0);
  const hidden = state.showFilterButton ? 0 : state.columns.length;
  const content = filterColumnsToFile(state.criteria, hidden);
  return xml('autoFilter', { ref: fileAddress({ ...state.area, bottom }) }, content);
}

function columnXml({ id, name, formula, totals }: TableColumn, table: string): string {
  const attributes = {
    id,
    name: columnText(name),
    totalsRowLabel: totals?.label === undefined ? undefined : columnText(totals.label),
    totalsRowFunction: totals?.function,
  };
  const kept = (text: string) => escapeText(formulaToFile(text, table));
  const content = [
    formula === undefined ? '' : xml('calculatedColumnFormula', {}, kept(formula)),
    totals?.formula === undefined ? '' : xml('totalsRowFormula', {}, kept(totals.formula)),
  ];
  return xml('tableColumn', attributes, content.join(''));
}

/** A header in several lines has its breaks as characters, not as spaces. */
function columnText(text: string): string {
  return escapeCharacters(text).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');
}
