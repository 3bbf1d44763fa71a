import { sheetNames, type DocumentProperties, type SheetDocument } from '../documents';
import { CORE_LINK, corePropertiesXml, extendedPropertiesXml } from '../openxml/documentProperties';
import { CONTENT_TYPES } from '../openxml/namespaces';
import { PackageWriter } from '../openxml/packageWriter';
import { SharedStrings } from '../openxml/sharedStrings';
import { isoDay } from '../rules';
import { bookXml, type BookSheet } from './bookXml';
import { CellStyles } from './cellStyles';
import { writeCharts } from './chartParts';
import { sheetSteps } from './sheetXml';

const BOOK = 'xl/workbook.xml';

/** The file in short steps, each telling how many of the documents are written. The same documents give the same bytes. */
export function* fileSteps(
  documents: readonly SheetDocument[],
  properties: DocumentProperties,
): Generator<number, Uint8Array> {
  const file = new PackageWriter();
  file.link('', 'officeDocument', BOOK);
  const shared = { styles: new CellStyles(), strings: new SharedStrings() };
  const names = sheetNames(documents);
  const nameOf = new Map(documents.map(({ title }, index) => [title, names[index] ?? '']));
  const sheets: BookSheet[] = [];
  for (const [index, document] of documents.entries()) {
    const name = names[index] ?? '';
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const drawing = writeCharts(file, document, { path, name, number: index + 1 });
    const isActive = index === 0;
    const steps = sheetSteps(document, { ...shared, nameOf, isActive, drawing });
    file.add(path, CONTENT_TYPES.worksheet, yield* telling(index, steps));
    sheets.push({ name, document, relationship: file.link(BOOK, 'worksheet', path) });
    yield index + 1;
  }
  file.add(BOOK, CONTENT_TYPES.workbook, bookXml(sheets));
  addShared(file, 'styles', shared.styles.xml());
  addShared(file, 'sharedStrings', yield* telling(documents.length, shared.strings.steps()));
  addProperties(file, properties);
  return yield* telling(documents.length, file.steps());
}

/** The steps of a part of the work, told as so many documents done. */
function* telling<T>(done: number, steps: Generator<undefined, T>): Generator<number, T> {
  let step = steps.next();
  while (step.done !== true) {
    yield done;
    step = steps.next();
  }
  return step.value;
}

function addShared(
  file: PackageWriter,
  name: 'styles' | 'sharedStrings',
  content: string | readonly Uint8Array[],
): void {
  const path = `xl/${name}.xml`;
  file.add(path, CONTENT_TYPES[name], content);
  file.link(BOOK, name, path);
}

function addProperties(
  file: PackageWriter,
  { title, author, chamber, language, made }: DocumentProperties,
): void {
  const core = corePropertiesXml({ title, author, language }, `${isoDay(made)}T00:00:00Z`);
  file.add('docProps/core.xml', CONTENT_TYPES.core, core);
  file.link('', CORE_LINK, 'docProps/core.xml');
  file.add('docProps/app.xml', CONTENT_TYPES.extended, extendedPropertiesXml({ company: chamber }));
  file.link('', 'extended-properties', 'docProps/app.xml');
}
