export interface Separators {
  readonly decimal: string;
  readonly group: string;
  readonly date: string;
}

/** How numbers and dates are written in a language such as 'ru-RU'. */
export function separatorsOf(culture: string): Separators {
  const number = new Intl.NumberFormat(culture).formatToParts(12345.5);
  const date = new Intl.DateTimeFormat(culture, { timeZone: 'UTC' }).formatToParts(0);
  return {
    decimal: number.find(({ type }) => type === 'decimal')?.value ?? '.',
    group: number.find(({ type }) => type === 'group')?.value ?? ',',
    date: date.find(({ type }) => type === 'literal')?.value ?? '/',
  };
}
