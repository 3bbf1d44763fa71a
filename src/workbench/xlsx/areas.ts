import { formatAddress, parseAddress, type Area } from '../model/area';

/** The blocks of a list such as "A1:B2 D4"; what is no address is left out. */
export function areasOf(list: string | undefined): Area[] {
  const addresses = (list ?? '').split(/\s+/).filter((address) => address !== '');
  return addresses.flatMap((address) => parseAddress(address) ?? []);
}

/** The list that `areasOf` reads; whole columns are written with their rows, as Excel does. */
export function listOfAreas(areas: readonly Area[]): string {
  return areas.map(fileAddress).join(' ');
}

/** The address of a block in a file: A1:A1048576 for a column, never A:A. */
export function fileAddress(area: Area): string {
  const corner = (row: number, column: number) =>
    formatAddress({ top: row, left: column, bottom: row, right: column });
  const first = corner(area.top, area.left);
  const last = corner(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}
