import type { Sheet } from '../model/sheet';
import { fileAddress } from './areas';
import { filterColumnsToFile } from './filters';
import { CONTENT_TYPES, MAIN, RELATIONSHIP_IDS } from '../../openxml/namespaces';
import type { PackageWriter } from '../../openxml/packageWriter';
import { protectionToFile } from './protection';
import { CellWriter, type CellTargets } from './writeCells';
import { writeCharts } from './writeCharts';
import { writeComments, type Persons } from './writeComments';
import { conditionalFormatsXml } from './writeConditionalFormats';
import { isFitToPages, pageXml } from './writePage';
import { argb } from '../../openxml/looks';
import { tableXml } from './writeTables';
import { columnsXml, standardXml, viewXml } from './writeView';
import { validationsXml } from './writeValidations';
import { xml } from '../../openxml/xmlText';

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

/** Adds a sheet with its tables, comments and charts, in steps; `number` counts from 1. */
export function* writeSheet(
  sheet: Sheet,
  number: number,
  isActive: boolean,
  targets: BookTargets,
): Generator<undefined, WrittenSheet> {
  const path = `xl/worksheets/sheet${number}.xml`;
  const { file, styles, persons } = targets;
  const { state } = sheet;
  const cells = new CellWriter(sheet, targets);
  const protection = protectionToFile(state.protection);
  const before = [
    propertiesXml(sheet),
    dimensionXml(sheet),
    viewXml(sheet, isActive),
    standardXml(sheet),
    columnsXml(sheet, styles),
  ];
  const rows = yield* cells.steps();
  const after = [
    protection ? xml('sheetProtection', protection) : '',
    filterXml(sheet),
    mergesXml(sheet),
    conditionalFormatsXml(state.conditionalFormats, styles),
    validationsXml(state.validations),
    hyperlinksXml(sheet, path, file),
    pageXml(sheet),
    linkedXml('drawing', writeCharts(file, path, number, sheet)),
    linkedXml('legacyDrawing', writeComments(file, path, number, state.comments, persons)),
    tablesXml(sheet, path, targets),
  ];
  const start = `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIP_IDS}">${before.join('')}`;
  const end = `${after.join('')}</worksheet>`;
  file.add(path, CONTENT_TYPES.worksheet, [start, ...rows, end]);
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
