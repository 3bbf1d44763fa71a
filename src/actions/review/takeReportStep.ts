import type { Checklist, Day, ReportState, ReportStep, StepGiven, Year } from '../../rules';
import { missingFor, stateAfter, stepsFrom } from '../../rules';
import type { LogEvent, MemberRow, Register, ReportRow, Snapshot } from '../../register';
import { decode } from '../../register';
import type { By } from '../log';
import { withLog } from '../log';
import type { Outcome } from '../outcome';
import { refusal, together } from '../outcome';
import type { RowCells } from '../planRow';
import { scoreRegister } from '../scoreRegister';
import { check } from '../check';
import { creditLookedAt } from './creditLookedAt';
import { openPointsOf } from './openPoints';
import { findMember, findReport, planReport, stateWord } from './reportRow';

/** A step of a report as a person takes it. */
export interface ReportStepInput {
  readonly member: string;
  readonly year: Year;
  readonly step: ReportStep;
  /** When it was filed or accepted; absent: today. */
  readonly day?: Day | undefined;
  /** The remarks, the consultant's position, the comment or the reason, as the step has it. */
  readonly text?: string | undefined;
  /** Needed for accepting alone. */
  readonly checklist?: Checklist | undefined;
}

interface Subject {
  readonly member: MemberRow;
  readonly year: Year;
  readonly report: ReportRow | undefined;
  readonly state: ReportState;
}

const EVENTS: Readonly<Record<ReportStep, LogEvent>> = {
  file: 'report-filed',
  remark: 'report-remarked',
  correct: 'report-corrected',
  disagree: 'report-disputed',
  comment: 'report-commented',
  withdraw: 'report-withdrawn',
  accept: 'report-accepted',
  reopen: 'report-reopened',
};

/**
 * Plans a step of a consultant's report: only cells of the table of reports, and when it is accepted the decision of
 * activities nobody decided on. Refused where the report is not in a state for it or something it needs is missing.
 */
export function takeReportStep(snapshot: Snapshot, input: ReportStepInput, by: By): Outcome {
  const decoded = decode(snapshot);
  const { register } = decoded;
  const member = findMember(register, input.member);
  if (!member) return refusal('member-unknown', { text: input.member });
  const report = findReport(register, member.fullName, input.year);
  const subject = { member, year: input.year, report, state: report?.state ?? 'not-filed' };
  if (!stepsFrom(subject.state).some(({ step }) => step === input.step)) {
    return refusal('step-not-allowed', { state: stateWord(subject.state, register) });
  }
  const given = givenFor(input, by, report);
  const [need] = missingFor(input.step, subject.state, given);
  if (need) return refusal(`need-${need}`);
  if (input.step !== 'accept') return planStep(snapshot, register, subject, input, given, by);
  const scored = scoreRegister(register, { year: input.year, today: by.today }).members.find(
    (candidate) => candidate.member.place.row === member.place.row,
  );
  if (!scored) return refusal('report-not-due', { member: member.fullName });
  const open = openPointsOf(scored, register, check(decoded, by.today));
  const count = open.filter(({ blocks }) => blocks).length;
  if (count > 0) return refusal('report-open-points', { member: member.fullName, points: count });
  return together([
    planStep(snapshot, register, subject, input, given, by),
    creditLookedAt(snapshot, register, scored),
  ]);
}

function givenFor(input: ReportStepInput, by: By, report: ReportRow | undefined): StepGiven {
  const text = input.text?.trim() ?? '';
  return {
    hasDay: (input.day ?? by.today) <= by.today,
    hasPerson: by.who.trim() !== '',
    remarks: text,
    position: text,
    comment: text === '' ? (report?.comment ?? '') : text,
    reason: text,
    ...(input.checklist && { checklist: input.checklist }),
  };
}

function planStep(
  snapshot: Snapshot,
  register: Register,
  subject: Subject,
  input: ReportStepInput,
  given: StepGiven,
  by: By,
): Outcome {
  const { member, year, report, state } = subject;
  const next = stateAfter(input.step, state, given) ?? state;
  const cells = {
    ...(next === state ? {} : { state: stateWord(next, register) }),
    ...cellsOf(input, given, report, by),
  };
  const outcome = planReport(snapshot, register, { member, year, report }, cells);
  const entry = {
    event: EVENTS[input.step],
    member: member.fullName,
    year,
    where: outcome.kind === 'planned' ? outcome.place : undefined,
    before: stateWord(state, register),
    after: stateWord(next, register),
    reason: input.text,
  };
  return withLog(snapshot, outcome, by, [entry]);
}

function cellsOf(
  { step, day, text }: ReportStepInput,
  given: StepGiven,
  report: ReportRow | undefined,
  by: By,
): RowCells<'reports'> {
  switch (step) {
    case 'file':
      return { filed: { day: day ?? by.today } };
    case 'remark':
      return { remarks: joinedText(report?.remarks ?? '', given.remarks ?? '') };
    case 'disagree':
      return { position: given.position ?? '' };
    case 'comment':
      return { comment: given.comment ?? '' };
    case 'accept':
      return {
        accepted: { day: day ?? by.today },
        acceptedBy: by.who.trim(),
        ...(text?.trim() ? { comment: text.trim() } : {}),
      };
    case 'reopen':
      return { accepted: '', acceptedBy: '' };
    case 'correct':
    case 'withdraw':
      return {};
  }
}

/** Earlier remarks stay: what was answered is known by them. */
function joinedText(earlier: string, text: string): string {
  return earlier === '' || earlier.split('\n').includes(text)
    ? earlier || text
    : `${earlier}\n${text}`;
}
