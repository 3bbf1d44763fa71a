import type { CellValue } from '../../../model/cellValue';
import { displayedText } from '../../../model/cellText';

/** A number that does not fit its column: fewer decimals where the format leaves that free, else a row of signs. */
export function fitText(
  value: CellValue,
  text: string,
  numberFormat: string,
  locale: string,
  room: number,
  widthOf: (text: string) => number,
): string {
  if (widthOf(text) <= room) return text;
  if (typeof value === 'number' && numberFormat === 'General' && !Number.isInteger(value)) {
    const whole = Math.trunc(Math.abs(value)).toString().length;
    for (let digits = 9 - whole; digits >= 0; digits -= 1) {
      const shorter = displayedText(Number(value.toFixed(digits)), 'General', locale);
      if (widthOf(shorter) <= room) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room / Math.max(1, widthOf('#')))));
}
