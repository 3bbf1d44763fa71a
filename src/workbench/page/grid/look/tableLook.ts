import type { Sheet } from '../../../model/sheet';
import type { Table } from '../../../model/table';
import type { Border } from '../../../model/style';

/** What the style of a table gives a cell that has no look of its own there. */
export interface TableLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly top?: Border;
  readonly bottom?: Border;
}

const BLACK = '#000000';
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const STYLE_NAME = /^TableStyle(Light|Medium|Dark)(\d+)$/;
const NOTHING: TableLook = {};

const known = new Map<string, TableLook>();

/** The look that the cell has from the style of its table, the same object for the same look; undefined without. */
export function tableLook(sheet: Sheet, row: number, column: number): TableLook | undefined {
  if (sheet.tables.length === 0) return undefined;
  const table = sheet.tableAt(row, column);
  if (!table || table.style === '') return undefined;
  const place = placeIn(table, row);
  const isBold = isHighlighted(table, column);
  const key = `${table.style} ${place} ${isBold}`;
  let look = known.get(key);
  if (!look) known.set(key, (look = styledLook(table.style, place, isBold)));
  return look;
}

function styledLook(name: string, place: TablePlace, isBold: boolean): TableLook {
  const [, family = '', number = ''] = STYLE_NAME.exec(name) ?? [];
  if (family === '') return NOTHING;
  const accent = ACCENTS[(Number(number) - 1) % 7] ?? BLACK;
  const look = partLook(family, Number(number), accent, place);
  return isBold ? { ...look, bold: true } : look;
}

type TablePlace = 'header' | 'totals' | 'band' | 'plain';

function placeIn(table: Table, row: number): TablePlace {
  const { area, showHeaders, showTotals, dataArea, state } = table;
  if (showHeaders && row === area.top) return 'header';
  if (showTotals && row === area.bottom) return 'totals';
  return state.showBandedRows && (row - dataArea.top) % 2 === 0 ? 'band' : 'plain';
}

function isHighlighted({ area, state }: Table, column: number): boolean {
  return (
    (state.highlightFirstColumn && column === area.left) ||
    (state.highlightLastColumn && column === area.right)
  );
}

function partLook(family: string, number: number, accent: string, place: TablePlace): TableLook {
  const line: Border = { style: 'Continuous', weight: 'Thin', color: accent };
  if (family === 'Dark') return darkLook(accent, place);
  if (family === 'Light' && number <= 7) return lightLook(accent, line, place);
  const soft: Border = { ...line, color: tint(accent, 0.4) };
  switch (place) {
    case 'header':
      return { fill: accent, color: readableOn(accent), bold: true, bottom: soft };
    case 'totals':
      return { bold: true, top: { ...line, style: 'Double', weight: 'Thick' }, bottom: soft };
    case 'band':
      return { ...(family === 'Medium' && { fill: tint(accent, 0.8) }), bottom: soft };
    case 'plain':
      return number >= 8 && family === 'Medium'
        ? { fill: tint(accent, 0.9), bottom: soft }
        : { bottom: soft };
  }
}

function lightLook(accent: string, line: Border, place: TablePlace): TableLook {
  if (place === 'header') return { bold: true, top: line, bottom: line };
  if (place === 'totals') return { bold: true, top: line, bottom: line };
  return place === 'band' ? { fill: tint(accent === BLACK ? '#A5A5A5' : accent, 0.8) } : NOTHING;
}

function darkLook(accent: string, place: TablePlace): TableLook {
  const fill = place === 'header' ? BLACK : place === 'band' ? shade(accent, 0.75) : accent;
  return { fill, color: '#FFFFFF', ...(place !== 'band' && place !== 'plain' && { bold: true }) };
}

function readableOn(accent: string): string {
  return accent === '#FFC000' || accent === '#A5A5A5' ? BLACK : '#FFFFFF';
}

/** The colour with that share of white. */
function tint(color: string, share: number): string {
  return mapParts(color, (part) => part + (255 - part) * share);
}

/** The colour at that share of its lightness. */
function shade(color: string, share: number): string {
  return mapParts(color, (part) => part * share);
}

function mapParts(color: string, change: (part: number) => number): string {
  const parts = [1, 3, 5].map((at) => change(Number.parseInt(color.slice(at, at + 2), 16)));
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
