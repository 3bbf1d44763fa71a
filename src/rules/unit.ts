/** Whole points of the scale, never negative. Source: scale; no fractions are provided for (D42 of the readings). */
export type Points = number & { readonly unit: 'Points' };

/** A calendar day without a time zone, counted from 1 January 1970. */
export type Day = number & { readonly unit: 'Day' };

/** A reporting year: 1 January to 31 December. Clause 6.1. */
export type Year = number & { readonly unit: 'Year' };
