import type { Checklist, Year } from '../../rules';
import type { Snapshot } from '../../register';
import { decode, memberKey } from '../../register';
import { check } from '../check';
import type { By } from '../log';
import { withLog } from '../log';
import type { Outcome } from '../outcome';
import { refusal, together } from '../outcome';
import { scoreRegister } from '../scoreRegister';
import { creditLookedAt } from './creditLookedAt';
import { planReport, stateWord } from './reportRow';
import type { Review } from './review';
import { reviewOf } from './review';

export interface AcceptReportsInput {
  /** The names of the consultants that were ticked. */
  readonly members: readonly string[];
  readonly year: Year;
  /** Ticked once for all of them. */
  readonly checklist: Checklist;
}

/** What becomes of the ticked reports; `skipped` have open points now or are in another state. */
export type AcceptedReports = Outcome & {
  readonly accepted: readonly string[];
  readonly skipped: readonly string[];
};

/** Plans the acceptance of the ticked reports that have nothing open, and of no others. */
export function acceptReports(
  snapshot: Snapshot,
  { members, year, checklist }: AcceptReportsInput,
  by: By,
): AcceptedReports {
  const none = { accepted: [], skipped: members };
  if (!checklist.conforms) return { ...refusal('need-conforms'), ...none };
  if (!checklist.documents) return { ...refusal('need-documents'), ...none };
  if (by.who.trim() === '') return { ...refusal('need-person'), ...none };
  const decoded = decode(snapshot);
  const { register } = decoded;
  const issues = check(decoded, by.today);
  const ticked = new Set(members.map(memberKey));
  const clear = scoreRegister(register, { year, today: by.today })
    .members.filter(({ member }) => ticked.has(memberKey(member.fullName)))
    .map((scored) => reviewOf(scored, register, issues))
    .filter(({ isClear }) => isClear);
  const accepted = clear.map(({ member }) => member.fullName);
  const names = new Set(accepted.map(memberKey));
  const cells = {
    state: stateWord('accepted', register),
    accepted: { day: by.today },
    acceptedBy: by.who.trim(),
  };
  const outcome = together(
    clear.flatMap((review) => [
      planReport(snapshot, register, { ...review, report: review.report }, cells),
      creditLookedAt(snapshot, register, review.scored),
    ]),
  );
  return {
    ...withLog(
      snapshot,
      outcome,
      by,
      clear.map((review) => entryOf(review, stateWord(review.state, register), cells.state)),
    ),
    accepted,
    skipped: members.filter((name) => !names.has(memberKey(name))),
  };
}

function entryOf({ member, year, report }: Review, before: string, after: string) {
  const where = report && {
    sheet: report.place.sheet,
    cell: report.place.cells['state'] ?? '',
  };
  return { event: 'report-accepted', member: member.fullName, year, where, before, after } as const;
}
