import type { Existing, Overview, ScoredRegister } from '../../actions';
import { overview, scoreRegister } from '../../actions';
import type { DecodedRegister } from '../../register';
import { decode } from '../../register';
import type { Day, Year } from '../../rules';
import { yearOf } from '../../rules';

/** The register of the open workbook with its year worked out. */
export interface PaneRegister {
  readonly existing: Existing;
  readonly decoded: DecodedRegister;
  readonly today: Day;
  /** The year that is looked at: the workbook's own, unless another one was chosen. */
  readonly year: Year;
  readonly scored: ScoredRegister;
  readonly overview: Overview;
}

/** Reads and scores what is known of the workbook; undefined while it holds no register. */
export function paneRegister(
  existing: Existing,
  today: Day,
  chosenYear: Year | undefined,
): PaneRegister | undefined {
  if (!existing.snapshot.tables.members) return undefined;
  const decoded = decode(existing.snapshot);
  const year = chosenYear ?? decoded.register.year ?? yearOf(today);
  const scored = scoreRegister(decoded.register, { year, today });
  return {
    existing,
    decoded,
    today,
    year,
    scored,
    overview: overview(decoded.register, scored, today),
  };
}
