const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
/** From here on Excel counts a 29 February 1900 that never was. */
const FIRST_OF_MARCH_1900 = 61;

/** The serial number of a date written as ISO 8601, which strict files have in cells; undefined for other text. */
export function serialOfIso(text: string): number | undefined {
  const time = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  const serial = time / MILLISECONDS_A_DAY + SERIAL_OF_1970;
  return serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial;
}
