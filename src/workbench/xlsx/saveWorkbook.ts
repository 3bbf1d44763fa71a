import type { Workbook } from '../model/workbook';
import { dynamicArraysXml } from './dynamicArrays';
import { CONTENT_TYPES, MAIN, RELATIONSHIP_IDS } from '../../openxml/namespaces';
import { PackageWriter } from '../../openxml/packageWriter';
import { passwordToFile } from './protection';
import { SharedStrings } from '../../openxml/sharedStrings';
import { Persons } from './writeComments';
import { writeDocument } from './writeDocument';
import { namesXml } from './writeNames';
import { writeSheet, type WrittenSheet } from './writeSheet';
import { StyleWriter } from './writeStyles';
import { xml } from '../../openxml/xmlText';

const WORKBOOK = 'xl/workbook.xml';

/** The workbook as an .xlsx file with all stored results; Excel calculates it anew when it opens it. */
export function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const steps = writeWorkbook(workbook);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return Promise.resolve(step.value.bytes());
}

/** Writes the file in short steps, between which other work may be done but the workbook not changed. */
export function* writeWorkbook(workbook: Workbook): Generator<undefined, PackageWriter> {
  const file = new PackageWriter();
  const [styles, strings, persons] = [new StyleWriter(), new SharedStrings(), new Persons()];
  let tables = 0;
  const nextTable = () => ++tables;
  const active = activeSheet(workbook);
  file.link('', 'officeDocument', WORKBOOK);
  const targets = { file, styles, strings, persons, nextTable };
  const sheets: WrittenSheet[] = [];
  for (const [index, sheet] of workbook.sheets.entries())
    sheets.push(yield* writeSheet(sheet, index + 1, index === active, targets));
  file.add(WORKBOOK, CONTENT_TYPES.workbook, workbookXml(workbook, sheets, active, file));
  addShared(file, 'styles', styles.xml());
  addShared(file, 'sharedStrings', yield* strings.steps());
  if (sheets.some((sheet) => sheet.hasDynamicArrays))
    addShared(file, 'metadata', dynamicArraysXml());
  persons.write(file, WORKBOOK);
  writeDocument(workbook, file, WORKBOOK);
  return file;
}

function addShared(
  file: PackageWriter,
  name: 'styles' | 'sharedStrings' | 'metadata',
  content: string | readonly Uint8Array[],
): void {
  const path = `xl/${name}.xml`;
  file.add(path, CONTENT_TYPES[name], content);
  file.link(WORKBOOK, name === 'metadata' ? 'sheetMetadata' : name, path);
}

function activeSheet(workbook: Workbook): number {
  const visible = workbook.sheets.findIndex(({ visibility }) => visibility === 'Visible');
  return Math.max(0, visible);
}

const VISIBILITY = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

const CALCULATION = {
  Automatic: undefined,
  AutomaticExceptTables: 'autoNoTable',
  Manual: 'manual',
} as const;

function workbookXml(
  workbook: Workbook,
  written: readonly WrittenSheet[],
  activeTab: number,
  file: PackageWriter,
): string {
  const { structureProtection, calculationMode } = workbook.state;
  const sheets = workbook.sheets.map(({ name, visibility }, index) =>
    xml('sheet', {
      name,
      sheetId: index + 1,
      state: VISIBILITY[visibility],
      'r:id': file.link(WORKBOOK, 'worksheet', written[index]?.path ?? ''),
    }),
  );
  const guard = passwordToFile(structureProtection.password, 'workbookPassword');
  const content = [
    xml('workbookPr'),
    structureProtection.protected
      ? xml('workbookProtection', { ...guard, lockStructure: true })
      : '',
    xml(
      'bookViews',
      {},
      xml('workbookView', {
        xWindow: 0,
        yWindow: 0,
        windowWidth: 24000,
        windowHeight: 12000,
        activeTab,
      }),
    ),
    xml('sheets', {}, sheets.join('')),
    namesXml(workbook),
    xml('calcPr', { calcId: 191029, calcMode: CALCULATION[calculationMode], fullCalcOnLoad: true }),
  ];
  return xml('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONSHIP_IDS }, content.join(''));
}
