import type { RollUp } from '../actions/rollUp';
import type { WorkbookLanguage } from '../register';
import type { Year } from '../rules';
import { documentGrid, type Grid } from './documentGrid';
import { rollupDocument } from './rollup';
import { rollupChanges, type RollupChange } from './rollupChanges';
import { ROLLUP_WORDING } from './wording/rollupWording';

/** Which copy of a year's rollup a document is, and what differs from the one before. */
export interface RollupEdition {
  /** Counts from 1; later ones correct those before (D56). */
  readonly number: number;
  /** Absent for the first copy. Told in the language of the copy before where that was kept in another one. */
  readonly compared?: ((language: WorkbookLanguage) => ComparedCopy) | undefined;
  readonly areaName: (language: WorkbookLanguage) => string;
}

export interface ComparedCopy {
  readonly number: number;
  /** The day it was made, as it says; empty where it does not. */
  readonly day: string;
  readonly changes: readonly RollupChange[] | 'gone';
}

/** A copy that was kept in the workbook. */
export interface KeptCopy {
  readonly number: number;
  readonly language: WorkbookLanguage;
  /** What its cells hold now; absent where its sheet is gone. */
  readonly cells?: Grid | undefined;
}

const COPY = /^CPD_Rollup_(\d{4})_(\d+)_(ru|kk)$/u;

/** The workbook name by which a kept copy is found again, wherever its sheet went and whatever it is called. */
function copyName(year: Year, number: number, language: WorkbookLanguage): string {
  return `CPD_Rollup_${year}_${number}_${language}`;
}

/** What a workbook name says of a kept copy; undefined for other names. */
export function copyNamed(
  name: string,
):
  | { readonly year: number; readonly number: number; readonly language: WorkbookLanguage }
  | undefined {
  const [, year, number, language] = COPY.exec(name) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), number: Number(number), language: language === 'kk' ? 'kk' : 'ru' };
}

/** The next copy of the year's rollup, compared with the last one that was kept. */
export function nextEdition(
  rollUp: RollUp,
  kept: readonly KeptCopy[],
  options: { readonly withNames: boolean },
): RollupEdition {
  const last = Math.max(0, ...kept.map(({ number }) => number));
  const areaName = (language: WorkbookLanguage) => copyName(rollUp.year, last + 1, language);
  if (last === 0) return { number: 1, areaName };
  const copies = kept.filter(({ number }) => number === last);
  const compared = (language: WorkbookLanguage): ComparedCopy => {
    const readable = copies.filter(({ cells }) => cells !== undefined);
    const copy = readable.find((one) => one.language === language) ?? readable[0];
    if (!copy?.cells) return { number: last, day: '', changes: 'gone' };
    const now = rollupDocument(rollUp, copy.language, options);
    const wording = ROLLUP_WORDING[copy.language];
    const changes = rollupChanges(copy.cells, documentGrid(now), wording);
    return { number: last, day: dayOf(copy.cells, wording.header.date), changes };
  };
  return { number: last + 1, areaName, compared };
}

function dayOf(cells: Grid, label: string): string {
  const day = cells.find(([first]) => first === label)?.[2];
  return typeof day === 'string' ? day : '';
}
