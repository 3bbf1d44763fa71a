import type { Day, Points, Year } from '../unit';

/** One form of participation as an edition of the rules has it. The full names are the rules' own words. */
export interface EditionRow {
  readonly code: string;
  readonly shortRu: string;
  readonly shortKk: string;
  readonly fullRu: string;
  readonly fullKk: string;
  readonly points: Points;
  readonly clause: string;
  readonly evidenceHintRu: string;
  readonly evidenceHintKk: string;
}

/** The scale and the yearly minimum as one general meeting adopted them. */
export interface Edition {
  readonly approvedOn: Day;
  readonly protocol: string;
  /** First reporting year; the edition holds until the next one begins. Clauses 6.1 and 8.2. */
  readonly fromYear: Year;
  readonly requiredPoints: Points;
  readonly rows: readonly EditionRow[];
}

/** The edition, made unchangeable together with its rows. */
export function freezeEdition(edition: Edition): Edition {
  return Object.freeze({
    ...edition,
    rows: Object.freeze(edition.rows.map((row) => Object.freeze(row))),
  });
}
