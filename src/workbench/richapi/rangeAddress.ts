import { formatAddress, isWholeColumns, isWholeRows, parseAddress, type Area } from '../model/area';
import { columnLetters } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { invalidArgument } from './apiError';

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const R1C1 = /^(r\d*c?\d*|c\d*)$/i;

/** The sheet's name as formulas write it, quoted where it has to be. */
function quotedSheetName(name: string): string {
  const plain = PLAIN_NAME.test(name) && !R1C1.test(name) && parseAddress(name) === undefined;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** As `range.address` gives it: "Лист1!B2:C4". */
export function fullAddress({ sheet, area }: Place): string {
  return `${quotedSheetName(sheet.name)}!${formatAddress(area)}`;
}

/** As a formula refers to it: "=Лист1!$B$2:$C$4". */
export function absoluteReference({ sheet, area }: Place): string {
  return `=${quotedSheetName(sheet.name)}!${absoluteAddress(area)}`;
}

function absoluteAddress(area: Area): string {
  const first = `$${columnLetters(area.left)}`;
  const last = `$${columnLetters(area.right)}`;
  if (isWholeColumns(area)) return `${first}:${last}`;
  const top = `$${String(area.top + 1)}`;
  const bottom = `$${String(area.bottom + 1)}`;
  if (isWholeRows(area)) return `${top}:${bottom}`;
  const start = first + top;
  const end = last + bottom;
  return start === end ? start : `${start}:${end}`;
}

const SHEET_PREFIX = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** The block that an address, a name or a structured reference means, seen from the sheet; undefined where it is none. */
export function findPlace(text: string, home: Sheet): Place | undefined {
  const reference = text.startsWith('=') ? text.slice(1) : text;
  const prefix = SHEET_PREFIX.exec(reference);
  if (prefix) {
    const [, quoted, plain, rest = ''] = prefix;
    const sheet = home.workbook.sheet(quoted?.replaceAll("''", "'") ?? plain ?? '');
    const area = sheet && parseAddress(rest);
    return area && { sheet, area };
  }
  const area = parseAddress(reference);
  if (area) return { sheet: home, area };
  return tablePlace(reference, home.workbook) ?? namePlace(reference, home);
}

function namePlace(name: string, home: Sheet): Place | undefined {
  const formula = home.workbook.names.resolve(name, home.id)?.formula;
  return formula === undefined || formula.slice(1) === name ? undefined : findPlace(formula, home);
}

const TABLE_REFERENCE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/u;

function tablePlace(reference: string, workbook: Workbook): Place | undefined {
  const [, name = '', inside] = TABLE_REFERENCE.exec(reference) ?? [];
  const table = workbook.table(name);
  if (!table) return undefined;
  const area = tablePart(inside?.replace(/^\[(.*)\]$/, '$1') ?? '', table);
  return area && { sheet: table.sheet, area };
}

function tablePart(part: string, table: NonNullable<ReturnType<Workbook['table']>>) {
  switch (part.toLowerCase()) {
    case '':
    case '#data':
      return table.dataArea;
    case '#all':
      return table.area;
    case '#headers':
      return table.headerArea;
    case '#totals':
      return table.totalsArea;
    default: {
      const index = table.columnIndex(part.replaceAll(/'(.)/g, '$1'));
      return index < 0 ? undefined : table.columnArea(part.replaceAll(/'(.)/g, '$1'));
    }
  }
}

/** The block that an address means, or InvalidArgument. */
export function placeOf(text: string, home: Sheet): Place {
  const place = findPlace(text, home);
  if (!place) throw invalidArgument(`"${text}" is no address.`);
  return place;
}
