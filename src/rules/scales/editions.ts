import { year } from '../day';
import type { ScaleRow } from '../scale';
import type { Year } from '../unit';
import type { Edition } from './edition';
import { EDITION_2023 } from './edition2023';

/** Every edition of the rules, oldest first. */
export const EDITIONS: readonly Edition[] = Object.freeze([EDITION_2023]);

/** The edition whose scale a reporting year is scored by; undefined before the first one. Clause 8.2. */
export function editionFor(reportingYear: Year): Edition | undefined {
  return EDITIONS.findLast((edition) => edition.fromYear <= reportingYear);
}

/** The rows of the table `Scale` for editions given oldest first, each closed by the year before the next begins. */
export function scaleRowsOf(editions: readonly Edition[]): ScaleRow[] {
  return editions.flatMap((edition, index) => {
    const next = editions[index + 1];
    const toYear = next === undefined ? undefined : year(next.fromYear - 1);
    return edition.rows.map(({ evidenceHintRu: _ru, evidenceHintKk: _kk, ...row }) => ({
      ...row,
      fromYear: edition.fromYear,
      toYear,
    }));
  });
}
