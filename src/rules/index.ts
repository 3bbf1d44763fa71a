export type * from './activity';
export { awardExcesses } from './award';
export type { AwardExcess, AwardPolicy } from './award';
export { CLAUSES } from './clause';
export type { Clause, ClauseName } from './clause';
export { creditedPoints } from './creditedPoints';
export type { CreditInput } from './creditedPoints';
export {
  dayBefore,
  dayOf,
  dayOfMonth,
  daysInYear,
  dottedDay,
  firstDayOf,
  isoDay,
  knownDay,
  lastDayOf,
  monthOf,
  parseIsoDay,
  weekdayOf,
  year,
  yearOf,
} from './day';
export {
  deadlineAfter,
  isDayOff,
  lastFilingDay,
  lastRollupDay,
  reminderDaysBefore,
} from './deadline';
export type { DayOfYear, DeadlinePolicy } from './deadline';
export { exemptDays, isExemptOn } from './exemption';
export type { ExemptionPeriod } from './exemption';
export { findForm, scaleOfYear } from './findForm';
export type { FormSearch } from './findForm';
export { assertNever, invariant, InvariantError } from './invariantError';
export { membershipDaysIn, membershipInYear } from './membership';
export type { Membership } from './membership';
export { membershipMonths } from './membershipMonths';
export type { MembershipMonths } from './membershipMonths';
export { memberYear } from './memberYear';
export type { MemberYear, MemberYearInput, YearActivity } from './memberYear';
export { suggestNorm } from './norm';
export type { JoinYearMode, NormPolicy, PartialExemptionMode } from './norm';
export { normaliseName } from './normaliseName';
export type { NoteCode } from './note';
export { addPoints, points, sumPoints } from './points';
export { missingFor, REPORT_TRANSITIONS, stateAfter, stepsFrom } from './reportState';
export type {
  Checklist,
  ReportRole,
  ReportState,
  ReportStep,
  ReportTransition,
  StepGiven,
  StepNeed,
} from './reportState';
export { rollup } from './rollup';
export type { Control, ControlCode, Rollup, RollupEntry, RollupForm, RollupTotals } from './rollup';
export { OTHER_FORM } from './scale';
export type { ScaleRow } from './scale';
export type { Edition, EditionRow } from './scales/edition';
export { EDITION_2023 } from './scales/edition2023';
export { editionFor, EDITIONS, scaleRowsOf } from './scales/editions';
export { claimedPoints, scoreActivity } from './scoreActivity';
export { shortfallOf, statusOf } from './status';
export type { Status, StatusInput } from './status';
export type { Day, Points, Year } from './unit';
