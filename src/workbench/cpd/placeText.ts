import type { Place } from '../../register';

/** A place as people write it; the sheet alone where no cell is meant. */
export function placeText({ sheet, cell }: Place): string {
  return cell === '' ? sheet : `${sheet}!${cell}`;
}
