import { parseAddress, type Area } from '../../../model/area';
import type { Sheet } from '../../../model/sheet';
import type { Workbook } from '../../../model/workbook';

export interface Target {
  readonly sheet: Sheet;
  readonly area: Area;
}

const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/;

/** Where the name box leads: an address, on another sheet too, a defined name or a table; undefined when nowhere. */
export function targetOf(workbook: Workbook, home: Sheet, entry: string): Target | undefined {
  const text = entry.trim().replace(/^=/, '');
  const [, quoted, plain, rest = text] = QUALIFIED.exec(text) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? home : workbook.sheet(name);
  const area = parseAddress(rest.replaceAll('$', ''));
  if (sheet && area) return { sheet, area };
  return name === undefined ? namedTarget(workbook, home, text) : undefined;
}

function namedTarget(workbook: Workbook, home: Sheet, text: string): Target | undefined {
  const table = workbook.table(text);
  if (table) return { sheet: table.sheet, area: table.dataArea };
  const formula = workbook.names.resolve(text, home.id)?.formula;
  if (formula === undefined || !QUALIFIED.test(formula.slice(1))) return undefined;
  return targetOf(workbook, home, formula);
}
