import type { Points, Step, Year } from '../../rules';
import { suggestNorm } from '../../rules';
import type { Register, Snapshot } from '../../register';
import { decode } from '../../register';
import type { By } from '../log';
import { withLog } from '../log';
import type { Outcome } from '../outcome';
import { refusal } from '../outcome';
import { findMember, findReport, planReport } from '../review/reportRow';
import type { ScoredMember } from '../scoreRegister';

export interface NormSuggestion {
  readonly norm: Points;
  /** The arithmetic, from the yearly minimum on. */
  readonly steps: readonly Step[];
}

/** A norm in proportion to the months of duty, to be decided by a person (D44, D45 of the readings); undefined where nothing speaks for one. */
export function normSuggestion(
  { result }: ScoredMember,
  { settings }: Register,
): NormSuggestion | undefined {
  return result.status === 'exempt' || result.status === 'left'
    ? undefined
    : suggestNorm(settings.requiredPoints, result.months);
}

export interface IndividualNormInput {
  readonly member: string;
  readonly year: Year;
  /** Absent: takes the individual norm back. */
  readonly norm?: number | undefined;
  readonly reason: string;
}

const MOST_POINTS = 1000;

/** Plans an individual norm with its reason, or the end of one. Without a reason no norm is recorded. */
export function setIndividualNorm(
  snapshot: Snapshot,
  { member: name, year, norm, reason }: IndividualNormInput,
  by: By,
): Outcome {
  const { register } = decode(snapshot);
  const member = findMember(register, name);
  if (!member) return refusal('member-unknown', { text: name });
  if (reason.trim() === '') return refusal('need-reason');
  if (norm !== undefined && !(Number.isInteger(norm) && norm >= 0 && norm <= MOST_POINTS)) {
    return refusal('points-unreadable', { text: String(norm) });
  }
  const report = findReport(register, member.fullName, year);
  const held = report?.individualNorm;
  const isHeld = held === norm && (norm === undefined || report?.normReason === reason.trim());
  const cells =
    norm === undefined
      ? { individualNorm: '', normReason: '' }
      : { individualNorm: norm, normReason: reason.trim() };
  const subject = { member, year, report };
  const outcome =
    isHeld && report
      ? planReport(snapshot, register, subject, {})
      : planReport(snapshot, register, subject, cells);
  return withLog(snapshot, outcome, by, [
    {
      event: norm === undefined ? 'norm-cleared' : 'norm-set',
      member: member.fullName,
      year,
      where: outcome.kind === 'planned' ? outcome.place : undefined,
      before: held === undefined ? '—' : String(held),
      after: norm === undefined ? '—' : String(norm),
      reason,
    },
  ]);
}
