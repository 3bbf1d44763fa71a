import type { Visibility } from '../model/sheetFeatures';
import type { BookContent, SheetContent } from './content';
import type { LossReport } from './losses';
import type { Package, Relationship } from './package';
import { passwordFromFile } from './protection';
import { readDocument } from './readDocument';
import { readNames, type FileNames } from './readNames';
import { readSheet, type BookSources, type SheetPlace } from './readSheet';
import { readStyles } from './readStyles';
import { readDynamicArrays, readStrings } from './sharedParts';
import { FileRefused } from './refusal';
import { child, childrenOf, flagOf, type XmlElement } from './xml';

/** Reads a whole workbook; throws FileRefused when it cannot be read or must not be. */
export function readBook(file: Package, report: LossReport): BookContent {
  const root = file.relationships('');
  const path = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const book = file.xml(path);
  if (!book) throw new FileRefused({ code: 'notAWorkbook', looksLike: 'zip' });
  if (flagOf(child(book, 'workbookPr'), 'date1904')) throw new FileRefused({ code: 'date1904' });
  const links = file.relationships(path);
  const part = (type: string) => partOf(file, links, type);
  const places = sheetPlaces(book, links, report);
  const sources = readSources(file, part, report);
  const names = readNames(child(book, 'definedNames'));
  for (const name of names.lost) report.add('name', `${path}#${name}`);
  const sheets = places.map((place) => place && readSheet(place, sources));
  requireDistinct(sheets.flatMap((sheet) => sheet ?? []));
  return { ...assemble(sheets, names, book), ...readDocument(file, root, links, report) };
}

type PartOf = (type: string) => XmlElement | undefined;

function partOf(
  file: Package,
  links: readonly Relationship[],
  type: string,
): XmlElement | undefined {
  const link = links.find((each) => each.type === type);
  return link && file.xml(link.target);
}

/** The worksheets in tab order; undefined keeps the place of a sheet of another kind. */
function sheetPlaces(
  book: XmlElement,
  links: readonly Relationship[],
  report: LossReport,
): (SheetPlace | undefined)[] {
  const places = childrenOf(child(book, 'sheets'), 'sheet').map((sheet) => {
    const link = links.find(({ id }) => id === sheet.attributes['id']);
    const name = sheet.attributes['name'] ?? '';
    if (link?.type === 'worksheet')
      return { name, path: link.target, visibility: visibilityOf(sheet) };
    report.add(sheetLoss(link?.type), link?.target ?? name, name);
    return undefined;
  });
  if (places.every((place) => place === undefined))
    throw new FileRefused({ code: 'unreadable', cause: 'The workbook has no worksheet.' });
  return places;
}

function sheetLoss(type: string | undefined) {
  if (type === 'chartsheet') return 'chartSheet';
  return type === 'dialogsheet' ? 'dialogSheet' : 'macro';
}

function visibilityOf(sheet: XmlElement): Visibility {
  const state = sheet.attributes['state'];
  if (state === 'hidden') return 'Hidden';
  return state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

function readSources(file: Package, part: PartOf, report: LossReport): BookSources {
  const styles = part('styles');
  const persons = childrenOf(part('person'), 'person').map(
    ({ attributes }) => [attributes['id'] ?? '', attributes['displayName'] ?? ''] as const,
  );
  return {
    file,
    report,
    styles: readStyles(styles, part('theme')),
    strings: readStrings(part('sharedStrings'), report),
    dynamicArrays: readDynamicArrays(part('sheetMetadata')),
    persons: new Map(persons),
  };
}

function requireDistinct(sheets: readonly SheetContent[]): void {
  const names = new Set<string>();
  const tables = new Map<string, string>();
  for (const { state, tables: own } of sheets) {
    const name = state.name.toLowerCase();
    if (names.has(name)) throw new FileRefused({ code: 'duplicateSheet', sheet: state.name });
    names.add(name);
    for (const table of own) {
      const other = tables.get(table.name.toLowerCase());
      if (other !== undefined)
        throw new FileRefused({
          code: 'duplicateTable',
          table: table.name,
          sheets: [other, state.name],
        });
      tables.set(table.name.toLowerCase(), state.name);
    }
  }
}

/** Puts sheets and names together; tabs are counted without the sheets of other kinds. */
function assemble(read: readonly (SheetContent | undefined)[], names: FileNames, book: XmlElement) {
  const newIndex = (old: number) =>
    read.slice(0, old).filter((sheet) => sheet !== undefined).length;
  const sheets = read.flatMap((sheet, index) => {
    if (!sheet) return [];
    const pageLayout = { ...sheet.state.pageLayout, ...names.print.get(index) };
    return [{ ...sheet, state: { ...sheet.state, pageLayout } }];
  });
  const kept = names.names.filter(({ sheet }) => sheet === undefined || read[sheet] !== undefined);
  return {
    sheets,
    names: kept.map((name) =>
      name.sheet === undefined ? name : { ...name, sheet: newIndex(name.sheet) },
    ),
    calculationMode: calculationMode(child(book, 'calcPr')),
    structureProtection: structureProtection(child(book, 'workbookProtection')),
  };
}

function calculationMode(element: XmlElement | undefined): BookContent['calculationMode'] {
  const mode = element?.attributes['calcMode'];
  if (mode === 'manual') return 'Manual';
  return mode === 'autoNoTable' ? 'AutomaticExceptTables' : 'Automatic';
}

const STRUCTURE_HASH = [
  'workbookPassword',
  'workbookAlgorithmName',
  'workbookHashValue',
  'workbookSaltValue',
  'workbookSpinCount',
];

function structureProtection(element: XmlElement | undefined): BookContent['structureProtection'] {
  if (!element || !flagOf(element, 'lockStructure')) return { protected: false };
  return { protected: true, ...passwordFromFile(element, STRUCTURE_HASH) };
}
