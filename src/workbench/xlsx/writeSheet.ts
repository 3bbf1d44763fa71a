import type { ColumnFormat } from '../model/cell';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, charactersOfPoints } from '../model/columnWidth';
import type { Sheet } from '../model/sheet';
import { fileAddress } from './areas';
import { filterColumnsToFile } from './filters';
import { CONTENT_TYPES, MAIN, RELATIONSHIP_IDS } from './namespaces';
import type { PackageWriter } from './packageWriter';
import { protectionToFile } from './protection';
import { CellWriter, type CellTargets } from './writeCells';
import { writeCharts } from './writeCharts';
import { writeComments, type Persons } from './writeComments';
import { conditionalFormatsXml } from './writeConditionalFormats';
import { isFitToPages, pageXml } from './writePage';
import { argb, type StyleWriter } from './writeStyles';
import { tableXml } from './writeTables';
import { validationsXml } from './writeValidations';
import { xml } from './xml';

/** What all sheets of a file share while they are written. */
export interface BookTargets extends CellTargets {
  readonly file: PackageWriter;
  readonly persons: Persons;
  readonly nextTable: () => number;
}

export interface WrittenSheet {
  readonly path: string;
  readonly hasDynamicArrays: boolean;
}

/** Adds a sheet with its tables, comments and charts; `number` counts from 1. */
export function writeSheet(
  sheet: Sheet,
  number: number,
  isActive: boolean,
  targets: BookTargets,
): WrittenSheet {
  const path = `xl/worksheets/sheet${number}.xml`;
  const { file, styles, persons } = targets;
  const { state } = sheet;
  const cells = new CellWriter(sheet, targets);
  const protection = protectionToFile(state.protection);
  const parts = [
    propertiesXml(sheet),
    dimensionXml(sheet),
    viewXml(sheet, isActive),
    standardXml(sheet),
    columnsXml(sheet, styles),
    cells.xml(),
    protection ? xml('sheetProtection', protection) : '',
    filterXml(sheet),
    mergesXml(sheet),
    conditionalFormatsXml(state.conditionalFormats, styles),
    validationsXml(state.validations),
    hyperlinksXml(sheet, path, file),
    pageXml(sheet),
    linkedXml('drawing', writeCharts(file, path, number, state.charts)),
    linkedXml('legacyDrawing', writeComments(file, path, number, state.comments, persons)),
    tablesXml(sheet, path, targets),
  ];
  file.add(
    path,
    CONTENT_TYPES.worksheet,
    xml('worksheet', { xmlns: MAIN, 'xmlns:r': RELATIONSHIP_IDS }, parts.join('')),
  );
  return { path, hasDynamicArrays: cells.hasDynamicArrays };
}

function propertiesXml({ state }: Sheet): string {
  const content = [
    state.tabColor === '' ? '' : xml('tabColor', { rgb: argb(state.tabColor) }),
    isFitToPages(state.pageLayout) ? xml('pageSetUpPr', { fitToPage: true }) : '',
  ].join('');
  const filterMode = (state.autoFilter?.criteria.size ?? 0) > 0 || undefined;
  return content === '' && !filterMode ? '' : xml('sheetPr', { filterMode }, content);
}

function dimensionXml(sheet: Sheet): string {
  const used = sheet.usedArea();
  return xml('dimension', { ref: used ? fileAddress(used) : 'A1' });
}

function viewXml({ state }: Sheet, isActive: boolean): string {
  const { rows, columns } = state.freeze;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const topLeftCell = fileAddress({ top: rows, left: columns, bottom: rows, right: columns });
  const frozen =
    rows > 0 || columns > 0
      ? xml('pane', {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell,
          activePane: pane,
          state: 'frozen',
        }) + xml('selection', { pane })
      : '';
  const attributes = {
    showGridLines: state.showGridlines ? undefined : false,
    showRowColHeaders: state.showHeadings ? undefined : false,
    tabSelected: isActive || undefined,
    workbookViewId: 0,
  };
  return xml('sheetViews', {}, xml('sheetView', attributes, frozen));
}

function standardXml({ state }: Sheet): string {
  const { standardWidth, standardHeight } = state;
  return xml('sheetFormatPr', {
    defaultColWidth:
      standardWidth === DEFAULT_COLUMN_WIDTH ? undefined : charactersOfPoints(standardWidth),
    defaultRowHeight: standardHeight,
    customHeight: standardHeight === DEFAULT_ROW_HEIGHT ? undefined : true,
  });
}

function columnsXml(sheet: Sheet, styles: StyleWriter): string {
  const runs: { first: number; last: number; format: ColumnFormat }[] = [];
  sheet.grid.columns.forEach((format, index) => {
    if (!format || Object.keys(format).length === 0) return;
    const last = runs.at(-1);
    if (last?.last === index - 1 && isSame(last.format, format)) last.last = index;
    else runs.push({ first: index, last: index, format });
  });
  const columns = runs.map(({ first, last, format }) =>
    xml('col', {
      min: first + 1,
      max: last + 1,
      width: charactersOfPoints(format.width ?? sheet.state.standardWidth),
      style: format.style && styles.numberOf(format.style),
      hidden: format.hidden || undefined,
      customWidth: format.width === undefined ? undefined : true,
    }),
  );
  return columns.length === 0 ? '' : xml('cols', {}, columns.join(''));
}

function isSame(a: ColumnFormat, b: ColumnFormat): boolean {
  return a.width === b.width && a.style === b.style && a.hidden === b.hidden;
}

function filterXml({ state }: Sheet): string {
  if (!state.autoFilter) return '';
  const { area, criteria } = state.autoFilter;
  return xml('autoFilter', { ref: fileAddress(area) }, filterColumnsToFile(criteria));
}

function mergesXml({ merges }: Sheet): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => xml('mergeCell', { ref: fileAddress(area) }));
  return xml('mergeCells', { count: cells.length }, cells.join(''));
}

function hyperlinksXml({ state }: Sheet, path: string, file: PackageWriter): string {
  const links = state.hyperlinks.map(({ area, address, documentReference, screenTip }) =>
    xml('hyperlink', {
      ref: fileAddress(area),
      'r:id': address === undefined ? undefined : file.linkOutside(path, 'hyperlink', address),
      location: documentReference,
      tooltip: screenTip,
    }),
  );
  return links.length === 0 ? '' : xml('hyperlinks', {}, links.join(''));
}

function linkedXml(name: string, id: string | undefined): string {
  return id === undefined ? '' : xml(name, { 'r:id': id });
}

function tablesXml(sheet: Sheet, path: string, { file, nextTable }: BookTargets): string {
  const parts = sheet.tables.map((table) => {
    const number = nextTable();
    const tablePath = `xl/tables/table${number}.xml`;
    file.add(tablePath, CONTENT_TYPES.table, tableXml(table, number));
    return xml('tablePart', { 'r:id': file.link(path, 'table', tablePath) });
  });
  return parts.length === 0 ? '' : xml('tableParts', { count: parts.length }, parts.join(''));
}
