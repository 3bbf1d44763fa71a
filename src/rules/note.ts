import type { Activity, ActivityScore } from './activity';
import { hasEvidence } from './creditedPoints';
import { yearOf } from './day';
import { isExemptOn } from './exemption';
import type { ExemptionPeriod } from './exemption';
import type { Membership } from './membership';
import { OTHER_FORM } from './scale';
import type { Year } from './unit';

/** Every note in the order they are given in. */
const NOTE_CODES = [
  'joined-in-year',
  'left-in-year',
  'partly-exempt',
  'individual-norm',
  'activity-before-membership',
  'activity-after-membership',
  'activity-in-exemption',
  'activity-without-evidence',
  'activity-unknown-form',
  'activity-undecided-other',
  'legal-education',
  'award-exceeded',
] as const;

/** A fact about a member-year that changes no number and that the responsible person should see. */
export type NoteCode = (typeof NOTE_CODES)[number];

export interface NoteInput {
  readonly membership: Membership;
  readonly exemptions: readonly ExemptionPeriod[];
  readonly year: Year;
  readonly exemptDays: number;
  readonly membershipDays: number;
  readonly hasIndividualNorm: boolean;
  /** The year's activities with their scores. */
  readonly scored: readonly {
    readonly activity: Activity;
    readonly score: ActivityScore;
    readonly excesses: readonly unknown[];
  }[];
}

const LEGAL_EDUCATION = '10б';

/** The notes of a member-year, each once, in a fixed order. */
export function notesOf(input: NoteInput): NoteCode[] {
  const facts = new Set<NoteCode>([
    ...membershipNotes(input),
    ...input.scored.flatMap(({ activity, score, excesses }) =>
      activity.decision === 'rejected'
        ? []
        : [
            ...timeNotes(activity, input),
            ...formNotes(activity, score),
            ...(excesses.length > 0 ? (['award-exceeded'] as const) : []),
          ],
    ),
  ]);
  return NOTE_CODES.filter((code) => facts.has(code));
}

function membershipNotes(input: NoteInput): NoteCode[] {
  const { since, until } = input.membership;
  const notes: NoteCode[] = [];
  if (since !== undefined && yearOf(since) === input.year) notes.push('joined-in-year');
  if (until !== undefined && yearOf(until) === input.year) notes.push('left-in-year');
  if (input.exemptDays > 0 && input.exemptDays < input.membershipDays) notes.push('partly-exempt');
  if (input.hasIndividualNorm) notes.push('individual-norm');
  return notes;
}

function timeNotes(activity: Activity, input: NoteInput): NoteCode[] {
  const { date } = activity;
  if (date === undefined) return [];
  const { since, until } = input.membership;
  const notes: NoteCode[] = [];
  if (since !== undefined && date < since) notes.push('activity-before-membership');
  if (until !== undefined && date > until) notes.push('activity-after-membership');
  if (isExemptOn(input.exemptions, date)) notes.push('activity-in-exemption');
  return notes;
}

function formNotes(activity: Activity, score: ActivityScore): NoteCode[] {
  const notes: NoteCode[] = [];
  if (!hasEvidence(activity)) notes.push('activity-without-evidence');
  if (score.problem !== undefined) notes.push('activity-unknown-form');
  if (score.row?.code === OTHER_FORM && activity.decidedPoints === undefined) {
    notes.push('activity-undecided-other');
  }
  if (score.row?.code === LEGAL_EDUCATION) notes.push('legal-education');
  return notes;
}
