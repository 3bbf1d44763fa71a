import { contains, parseAddress } from '../model/area';
import type { AutoFilter, Comment, Visibility } from '../model/sheetFeatures';
import { emptySheetState, type SheetState } from '../model/sheetState';
import type { TableState } from '../model/table';
import { areasOf } from './areas';
import { colorOf } from './colors';
import type { SheetContent } from './content';
import { readFilterColumns } from './filters';
import { reportElements, type LossCode, type LossReport } from './losses';
import type { Package, Relationship } from './package';
import { protectionFromFile } from './protection';
import { CellReader } from './readCells';
import { readCharts } from './readCharts';
import { readNotes, readThreads } from './readComments';
import { readConditionalFormats } from './readConditionalFormats';
import { readHyperlinks } from './readHyperlinks';
import { readBreaks, readPage } from './readPage';
import type { FileStyles } from './readStyles';
import { readTable } from './readTables';
import { readValidations } from './readValidations';
import { readColumns, readStandardSizes, readView } from './readView';
import { child, childrenOf, type XmlElement } from './xml';

/** What all sheets of a file share. */
export interface BookSources {
  readonly file: Package;
  readonly report: LossReport;
  readonly styles: FileStyles;
  readonly strings: readonly string[];
  readonly dynamicArrays: ReadonlySet<number>;
  readonly persons: ReadonlyMap<string, string>;
}

export interface SheetPlace {
  readonly name: string;
  readonly path: string;
  readonly visibility: Visibility;
}

interface SheetReading extends BookSources {
  readonly place: SheetPlace;
  readonly relationships: readonly Relationship[];
  readonly lose: (code: LossCode) => void;
}

/** One sheet of the file with its tables, comments and charts. */
export function readSheet(place: SheetPlace, sources: BookSources): SheetContent {
  const { file, report } = sources;
  const lose = (code: LossCode) => {
    report.add(code, place.path, place.name);
  };
  const relationships = file.relationships(place.path);
  const reading: SheetReading = { ...sources, place, relationships, lose };
  const tables = readTables(reading);
  const tableAt = (row: number, column: number) =>
    tables.find(({ area }) => contains(area, row, column))?.name;
  const cells = new CellReader({ ...sources, tableAt, lose });
  const sheet = file.xml(place.path, { sheetData: cells });
  if (!sheet)
    return { state: emptySheetState(place.name), tables, cells: [], rows: [], columns: [] };
  reportElements(sheet, lose);
  const state = readState(sheet, reading);
  const columns = readColumns(sheet, sources.styles, state.standardWidth, lose);
  return { state, tables, cells: cells.cells, rows: cells.rows, columns };
}

function readState(sheet: XmlElement, reading: SheetReading): Omit<SheetState, 'tables'> {
  const { place, styles, lose, relationships } = reading;
  return {
    ...emptySheetState(place.name),
    ...readStandardSizes(sheet),
    ...readView(sheet, lose),
    visibility: place.visibility,
    tabColor: colorOf(child(child(sheet, 'sheetPr'), 'tabColor'), styles.palette) ?? '',
    protection: protectionFromFile(child(sheet, 'sheetProtection')),
    merges: childrenOf(child(sheet, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) =>
      areasOf(attributes['ref']),
    ),
    conditionalFormats: readConditionalFormats(sheet, styles.differences, lose),
    validations: readValidations(sheet),
    pageLayout: readPage(sheet, lose),
    horizontalPageBreaks: readBreaks(child(sheet, 'rowBreaks')),
    verticalPageBreaks: readBreaks(child(sheet, 'colBreaks')),
    hyperlinks: readHyperlinks(sheet, relationships),
    comments: readComments(reading),
    charts: readCharts(reading.file, relationships, (code, part) => {
      reading.report.add(code, part, place.name);
    }),
    autoFilter: readAutoFilter(child(sheet, 'autoFilter'), lose),
  };
}

function readTables({ file, relationships, lose }: SheetReading): TableState[] {
  return relationships
    .filter(({ type }) => type === 'table')
    .flatMap(({ target }) => {
      const table = file.xml(target);
      return (table && readTable(table, lose)) ?? [];
    });
}

/** Conversations where there are any: their notes only repeat them for older versions. */
function readComments({ file, relationships, persons }: SheetReading): Comment[] {
  const parts = (type: string) =>
    relationships
      .filter((each) => each.type === type)
      .flatMap(({ target }) => file.xml(target) ?? []);
  const notes = parts('comments').flatMap(readNotes);
  const threads = parts('threadedComment').flatMap((root) => readThreads(root, persons));
  for (const { type, target } of relationships) if (type === 'vmlDrawing') file.markUsed(target);
  const notesOnly = notes.filter((note) => !threads.some((thread) => isAtOneCell(thread, note)));
  return [...threads, ...notesOnly].toSorted(byPlace);
}

function isAtOneCell(a: Comment, b: Comment): boolean {
  return byPlace(a, b) === 0;
}

function byPlace(a: Comment, b: Comment): number {
  return a.area.top - b.area.top || a.area.left - b.area.left;
}

function readAutoFilter(
  element: XmlElement | undefined,
  lose: (code: LossCode) => void,
): AutoFilter | null {
  const area = parseAddress(element?.attributes['ref'] ?? '');
  if (!element || !area) return null;
  if (child(element, 'sortState')) lose('sortState');
  return { area, criteria: readFilterColumns(element, lose) };
}
