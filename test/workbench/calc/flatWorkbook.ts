import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../../src/workbench/model/area';
import { CellError, type CellValue } from '../../../src/workbench/model/cellValue';

/** A cell of a test file: a value, or text with `=` that is stored as a single-cell array formula. */
export type FileCell = CellValue;
export interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
}

const NEWER =
  /\b(IFS|SWITCH|TEXTJOIN|CONCAT|MAXIFS|MINIFS|XOR|IFNA|ISFORMULA|FORMULATEXT|SHEETS?|NUMBERVALUE|UNICHAR|UNICODE|ISOWEEKNUM|DAYS|AGGREGATE|(?:STDEV|VAR|PERCENTILE|QUARTILE|MODE|RANK|FLOOR|CEILING|NORM|T|F|CHISQ)\.[A-Z.]+)\(/g;

/** A formula as files store it: functions newer than Excel 2007 have a prefix. */
function fileFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 ? part : part.replace(NEWER, '_xlfn.$1(')))
    .join('')
    .slice(1);
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
}

function cellXml(cell: FileCell, reference: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${Number(cell)}</v></c>`;
  if (cell instanceof CellError) return `<c r="${reference}" t="e"><v>${cell.code}</v></c>`;
  if (cell.startsWith('='))
    return `<c r="${reference}"><f t="array" ref="${reference}">${escape(fileFormula(cell))}</f></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function sheetXml({ rows }: FileSheet): string {
  const lines = rows.map((cells, r) => {
    const inner = cells.map((cell, c) => cellXml(cell, `${columnLetters(c)}${r + 1}`)).join('');
    return `<row r="${r + 1}">${inner}</row>`;
  });
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** The smallest .xlsx that a spreadsheet program opens, without stored results. */
export function flatWorkbook(sheets: readonly FileSheet[]): Uint8Array {
  const names = sheets.map(
    ({ name }, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const relations = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const types = sheets.map(
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
  };
  sheets.forEach((sheet, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet);
  });
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}
