import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface FileParts {
  /** Content of the worksheet element. */
  readonly sheet?: string;
  /** Elements of the workbook before its sheets. */
  readonly book?: string;
  /** Elements of the workbook after its sheets. */
  readonly afterSheets?: string;
  readonly strings?: string;
  readonly styles?: string;
  /** Further relationships of the worksheet: type and target. */
  readonly sheetLinks?: readonly (readonly [type: string, target: string])[];
  readonly more?: Readonly<Record<string, string>>;
}

/** The parts of a workbook with one sheet «Лист», written by hand. */
export function filePackage(parts: FileParts = {}): Record<string, Uint8Array> {
  const texts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': links([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${parts.book ?? ''}<sheets><sheet name="Лист" sheetId="1" r:id="rId1"/></sheets>${parts.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': links([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${parts.sheet ?? '<sheetData/>'}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${parts.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${parts.styles ?? ''}</styleSheet>`,
    ...(parts.sheetLinks && { 'xl/worksheets/_rels/sheet1.xml.rels': links(parts.sheetLinks) }),
    ...parts.more,
  };
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
}

/** The same as a file. */
export function fileOf(parts: FileParts = {}): Uint8Array {
  return zipSync(filePackage(parts));
}

export function links(items: readonly (readonly [type: string, target: string])[]): string {
  const relationships = items.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${relationships.join('')}</Relationships>`;
}
