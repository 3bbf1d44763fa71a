import { strToU8 } from 'fflate';
import { formatAddress } from '../model/area';
import type { Cell, Row } from '../model/cell';
import { isCellError, type CellError, type CellValue } from '../model/cellValue';
import type { Sheet } from '../model/sheet';
import { DEFAULT_STYLE } from '../model/style';
import { escapeCharacters } from '../../openxml/escapedCharacters';
import { formulaToFile, isArrayFormula } from './formulaSpelling';
import type { SharedStrings } from '../../openxml/sharedStrings';
import type { StyleWriter } from './writeStyles';
import { escapeText, xml } from '../../openxml/xmlText';

/** What cells of all sheets share while they are written. */
export interface CellTargets {
  readonly styles: StyleWriter;
  readonly strings: SharedStrings;
}

const DYNAMIC_ARRAY = 1;
const ROWS_A_STEP = 50;
const FILE_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** Writes the rows of one sheet. */
export class CellWriter {
  /** Whether a formula was written that may fill its neighbours. */
  hasDynamicArrays = false;
  private readonly spelled = new Map<string, string>();
  private readonly arrays = new Map<string, boolean>();
  private readonly headers: ReadonlyMap<string, string>;

  constructor(
    private readonly sheet: Sheet,
    private readonly targets: CellTargets,
  ) {
    this.headers = headerTexts(sheet);
  }

  /** The rows as XML, made in steps and encoded piece by piece: one text of all would take too long to encode. */
  *steps(): Generator<undefined, Uint8Array[]> {
    const { rows } = this.sheet.grid;
    const pieces = [strToU8('<sheetData>')];
    for (let first = 0; first < rows.length; first += ROWS_A_STEP) {
      let piece = '';
      for (let index = first; index < Math.min(rows.length, first + ROWS_A_STEP); index++) {
        const row = rows[index];
        if (row) piece += this.rowXml(row, index);
      }
      if (piece !== '') pieces.push(strToU8(piece));
      yield;
    }
    return [...pieces, strToU8('</sheetData>')];
  }

  private rowXml({ cells, format }: Row, row: number): string {
    let content = '';
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell) content += this.cellXml(cell, row, column);
    }
    const { height, hidden, filtered, style } = format;
    if (content === '' && Object.keys(format).length === 0) return '';
    return xml(
      'row',
      {
        r: row + 1,
        s: style && this.targets.styles.numberOf(style),
        customFormat: style && true,
        ht: height,
        hidden: hidden === true || filtered === true || undefined,
        customHeight: height === undefined ? undefined : true,
      },
      content,
    );
  }

  private cellXml(cell: Cell, row: number, column: number): string {
    const address = formatAddress({ top: row, left: column, bottom: row, right: column });
    const header = this.headers.get(address);
    const value = header ?? cell.value;
    const look =
      cell.style === DEFAULT_STYLE ? '' : ` s="${this.targets.styles.numberOf(cell.style)}"`;
    if (cell.formula !== undefined && header === undefined)
      return `<c r="${address}"${look}${this.formulaContent(cell, cell.formula, row, column, address)}</c>`;
    if (value === null)
      return look === '' && !this.isNeeded(cell, row, column) ? '' : `<c r="${address}"${look}/>`;
    return `<c r="${address}"${look}${this.constantContent(value)}</c>`;
  }

  /** Whether an empty cell of the standard look says something: that it is filled, or not like its row or column. */
  private isNeeded(cell: Cell, row: number, column: number): boolean {
    const { grid } = this.sheet;
    if (cell.spill === 'child') return true;
    return (grid.rowFormat(row).style ?? grid.columnFormat(column).style) !== undefined;
  }

  private constantContent(value: Exclude<CellValue, null>): string {
    if (typeof value === 'number') return `><v>${fileNumber(value)}</v>`;
    if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v>`;
    if (isCellError(value)) return ` t="e"><v>${fileError(value)}</v>`;
    return ` t="s"><v>${this.targets.strings.numberOf(value)}</v>`;
  }

  private formulaContent(
    cell: Cell,
    formula: string,
    row: number,
    column: number,
    address: string,
  ): string {
    const text = escapeText(this.spell(formula, row, column));
    const value = resultContent(cell.value);
    if (cell.spill === undefined && !this.isArray(formula))
      return `${value.type}><f>${text}</f>${value.content}`;
    this.hasDynamicArrays = true;
    const { rows, columns } = typeof cell.spill === 'object' ? cell.spill : { rows: 1, columns: 1 };
    const ref = formatAddress({
      top: row,
      left: column,
      bottom: row + rows - 1,
      right: column + columns - 1,
    });
    const area = ref.includes(':') ? ref : address;
    return `${value.type} cm="${DYNAMIC_ARRAY}"><f t="array" ref="${area}">${text}</f>${value.content}`;
  }

  private spell(formula: string, row: number, column: number): string {
    const table = this.sheet.tableAt(row, column)?.name;
    const key = `${table ?? ''} ${formula}`;
    const spelled = this.spelled.get(key) ?? formulaToFile(formula, table);
    this.spelled.set(key, spelled);
    return spelled;
  }

  private isArray(formula: string): boolean {
    const known = this.arrays.get(formula) ?? isArrayFormula(formula);
    this.arrays.set(formula, known);
    return known;
  }
}

function resultContent(value: CellValue): { type: string; content: string } {
  if (value === null) return { type: '', content: '' };
  if (typeof value === 'number') return { type: '', content: `<v>${fileNumber(value)}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', content: `<v>${value ? 1 : 0}</v>` };
  if (isCellError(value)) return { type: ' t="e"', content: `<v>${fileError(value)}</v>` };
  return { type: ' t="str"', content: `<v>${escapeText(escapeCharacters(value))}</v>` };
}

function fileNumber(value: number): string {
  return Number.isFinite(value) ? String(value) : '0';
}

/** The errors that every version reads; what is newer is found again when the file is calculated. */
function fileError({ code }: CellError): string {
  return FILE_ERRORS.has(code) ? code : '#VALUE!';
}

/** Headers of tables by address: a file whose header cell is not the text of its column needs repair. */
function headerTexts(sheet: Sheet): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { showHeaders, area, columns } of sheet.tables)
    if (showHeaders)
      columns.forEach(({ name }, index) => {
        const column = area.left + index;
        headers.set(
          formatAddress({ top: area.top, left: column, bottom: area.top, right: column }),
          name,
        );
      });
  return headers;
}
