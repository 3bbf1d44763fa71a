import type { Year } from '../../rules';
import type { Bilingual, ExemptionBasis, ReportLanguage, ReportState } from '../../register';
import type { Draft } from './draft';
import type { Moment } from './moment';

/** How many points the activities of one year are to earn: at least, or at most. */
export type Goal = { readonly least: number } | { readonly most: number };

export interface Leave {
  readonly basis: ExemptionBasis;
  readonly from?: Moment;
  readonly to?: Moment;
  readonly document: (year: Year) => Bilingual;
  /** What was typed where it is not what belongs there. */
  readonly typed?: Draft<'exemptions'>;
}

/** The report on the year before the reporting year. */
export interface SampleReport {
  readonly state: ReportState;
  readonly isLate?: boolean;
  readonly typed?: Draft<'reports'>;
}

export interface IndividualNorm {
  readonly years: -1 | 0;
  readonly points: number;
  readonly reason: Bilingual | null;
}

/** One invented consultant and what is to come of the two years. */
export interface CastMember {
  readonly name: string;
  readonly language?: ReportLanguage;
  readonly lastYear: Goal;
  readonly thisYear: Goal;
  /** Absent: some years before. */
  readonly joined?: Moment;
  readonly left?: Moment;
  readonly leaves?: readonly Leave[];
  /** Absent: an accepted one where points were earned. */
  readonly report?: SampleReport;
  readonly norm?: IndividualNorm;
  /** What was typed where it is not what belongs there. */
  readonly typed?: Draft<'members'>;
}

export const MET: Goal = { least: 10 };
export const PARTLY: Goal = { most: 9 };
export const NOTHING: Goal = { most: 0 };
