import { LAST_ROW } from '../../register';

/** Cells of a sheet, zero-based, corners included. */
export interface EventArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LAST_COLUMN = 16_383;
const CORNER = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/u;

/** The areas of an address as Excel's events give it, such as `B5`, `B5:C7`, `5:7`, `B:C` or `A1,B2`; `undefined` where one is unreadable. */
export function eventAreas(address: string): readonly EventArea[] | undefined {
  const areas = address.split(',').map(areaOf);
  return areas.every((area) => area !== undefined) ? areas : undefined;
}

function areaOf(address: string): EventArea | undefined {
  const [first = '', last = first] = address.slice(address.lastIndexOf('!') + 1).split(':');
  const [from, to] = [cornerOf(first), cornerOf(last)];
  if (!from || !to) return undefined;
  return {
    top: from.row ?? 0,
    left: from.column ?? 0,
    bottom: to.row ?? LAST_ROW,
    right: to.column ?? LAST_COLUMN,
  };
}

function cornerOf(text: string) {
  const [, letters, digits] = CORNER.exec(text.trim()) ?? [];
  if (letters === undefined || digits === undefined || letters + digits === '') return undefined;
  return {
    row: digits === '' ? undefined : Number(digits) - 1,
    column: letters === '' ? undefined : columnOf(letters),
  };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
