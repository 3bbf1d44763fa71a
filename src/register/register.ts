import type {
  AwardPolicy,
  Day,
  Decision,
  NormPolicy,
  Points,
  ReportState,
  ScaleRow,
  Year,
} from '../rules';
import type { Issue, Place } from './issue';
import type { WorkbookLanguage } from './language';
import type { ExemptionBasis, LogEvent, ReportLanguage } from './vocabulary';

/** Where a row stands, so that anything said of it can be shown in the sheet. */
export interface RowPlace {
  readonly sheet: string;
  /** One-based sheet row. */
  readonly row: number;
  /** A1 address of each column's cell in this row, by column key; a missing column has none. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface MemberRow {
  readonly place: RowPlace;
  readonly memberNo: string;
  readonly fullName: string;
  readonly since?: Day | undefined;
  readonly until?: Day | undefined;
  readonly reportLanguage?: ReportLanguage | undefined;
  readonly email: string;
}

export interface ActivityRow {
  readonly place: RowPlace;
  readonly member: string;
  readonly date?: Day | undefined;
  readonly form: string;
  readonly title: string;
  readonly organiser: string;
  readonly evidence: string;
  readonly decision?: Decision | undefined;
  readonly decidedPoints?: Points | undefined;
  readonly remark: string;
}

export interface ExemptionRow {
  readonly place: RowPlace;
  readonly member: string;
  readonly basis?: ExemptionBasis | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly document: string;
}

export interface ReportRow {
  readonly place: RowPlace;
  readonly member: string;
  readonly year?: Year | undefined;
  readonly state: ReportState;
  readonly filed?: Day | undefined;
  readonly remarks: string;
  readonly position: string;
  readonly comment: string;
  readonly accepted?: Day | undefined;
  readonly acceptedBy: string;
  readonly individualNorm?: Points | undefined;
  readonly normReason: string;
}

/** What was done to the register, as the log keeps it. */
export interface LogRow {
  readonly place: RowPlace;
  readonly date?: Day | undefined;
  readonly who: string;
  /** Absent for a row in a person's own words. */
  readonly event?: LogEvent | undefined;
  readonly member: string;
  readonly year?: Year | undefined;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** What a row of a closed year was, as a sheet keeps it for people to read. */
export interface ClosedRow {
  readonly place: RowPlace;
  readonly year?: Year | undefined;
  /** Which closing of the year: 1, and 2 after a corrected rollup. */
  readonly closing?: number | undefined;
  readonly date?: Day | undefined;
  readonly sheet: string;
  readonly member: string;
  readonly content: string;
}

/** A scale row with its place; the calculation takes it as it is. */
export type PlacedScaleRow = ScaleRow & { readonly place: RowPlace };

export interface RegisterSettings {
  readonly requiredPoints: Points;
  readonly evidenceRequired: boolean;
  readonly norming: Omit<NormPolicy, 'required'>;
  readonly award: AwardPolicy;
  readonly firstReportingYear: Year;
  readonly reportDeadline: { readonly day: number; readonly month: number };
  readonly reportDeadlineInclusive: boolean;
  readonly shiftIfDayOff: boolean;
  /** Days before 31 December, the last day for reports and that for the rollup on which to remind. */
  readonly reminderDays: {
    readonly yearEnd: readonly number[];
    readonly report: readonly number[];
    readonly rollup: readonly number[];
  };
  /** Days for checking a report and for correcting it; absent where the chamber sets none. */
  readonly checkDays?: number | undefined;
  readonly correctionDays?: number | undefined;
  /** What keeps a report from being accepted. */
  readonly blocking: {
    readonly evidence: boolean;
    readonly duplicate: boolean;
    readonly outside: boolean;
  };
  readonly rollupDeadline: { readonly day: number; readonly month: number };
  readonly formLabels: 'corrected' | 'literal';
  readonly printAppendixLabel: boolean;
  readonly printEventDateInTitle: boolean;
  readonly printChamberName: boolean;
  readonly reportLanguage: ReportLanguage;
  readonly chamberName: Readonly<Record<WorkbookLanguage, string>>;
  readonly chamberCity: string;
  readonly chamberAddress: string;
  readonly collegiumName: Readonly<Record<WorkbookLanguage, string>>;
  readonly responsiblePerson: string;
  readonly responsibleSubstitute: string;
  readonly rulesTitle: string;
  readonly rulesApproval: string;
}

/** A register as data: what people typed, read with the meaning its columns give it. */
export interface Register {
  readonly language: WorkbookLanguage;
  /** Version of the sheets' and columns' arrangement; `1` where none is stated. */
  readonly formatVersion: string;
  /** The reporting year of `CPD_Year`; absent when it cannot be read. */
  readonly year?: Year | undefined;
  readonly members: readonly MemberRow[];
  readonly activities: readonly ActivityRow[];
  readonly exemptions: readonly ExemptionRow[];
  readonly reports: readonly ReportRow[];
  readonly scale: readonly PlacedScaleRow[];
  /** Empty in a register that has no log yet. */
  readonly log: readonly LogRow[];
  /** Empty while no year was closed. */
  readonly closed: readonly ClosedRow[];
  readonly settings: RegisterSettings;
}

export interface DecodedRegister {
  readonly register: Register;
  /** What could not be read, in the order of sheets and rows. The rest is read all the same. */
  readonly issues: readonly Issue[];
}

/** The place of one column's cell in a row; the row's sheet alone when the column is missing. */
export function cellPlace(place: RowPlace, column: string): Place {
  return { sheet: place.sheet, cell: place.cells[column] ?? '' };
}

/** The key two names of one consultant share: Excel's own equality, which forgives case and nothing else. */
export function memberKey(name: string): string {
  return name.toLowerCase();
}
