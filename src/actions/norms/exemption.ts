import type { Day } from '../../rules';
import { dottedDay } from '../../rules';
import type {
  ExemptionBasis,
  ExemptionRow,
  MemberRow,
  PlanCell,
  Register,
  RowPlace,
  Snapshot,
} from '../../register';
import { dayOfText, decode, EXEMPTION_BASIS_WORDS, memberKey } from '../../register';
import type { InputProblem } from '../inputProblem';
import { hasErrors, inputProblem } from '../inputProblem';
import type { By } from '../log';
import { withLog } from '../log';
import type { Outcome } from '../outcome';
import { refusal } from '../outcome';
import { planNewRow, planRowChange, tableMissing } from '../planRow';
import { findMember } from '../review/reportRow';

/** An exemption as a person enters it; days as typed, `to` empty while it is running. Clause 6.4. */
export interface ExemptionInput {
  readonly member: string;
  readonly basis: ExemptionBasis | '';
  readonly from: string;
  readonly to: string;
  /** Number and date of the document that proves it (D48 of the readings). */
  readonly document: string;
  /** That the person does not practise in this time, which clause 6.4 asks for as well. */
  readonly notPractising: boolean;
}

export type ExemptionProblem = InputProblem<keyof ExemptionInput>;

/** What the typed exemption comes to, before anything is saved. */
export interface ExemptionReading {
  readonly member?: MemberRow | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly problems: readonly ExemptionProblem[];
}

export function readExemption(input: ExemptionInput, register: Register): ExemptionReading {
  const member = findMember(register, input.member);
  const from = dayOfText(input.from);
  const to = input.to.trim() === '' ? undefined : dayOfText(input.to);
  const problems = [
    ...missingParts(input, { member, from, to }),
    ...periodProblems(input, { member, from, to }, register),
  ];
  return { member, from, to, problems };
}

/** Plans a new exemption; refused while the input has errors. Overlaps are told and allowed: common days count once. */
export function recordExemption(snapshot: Snapshot, input: ExemptionInput, by: By): Outcome {
  const { register } = decode(snapshot);
  const { member, from, to, problems } = readExemption(input, register);
  if (hasErrors(problems) || !member || from === undefined || input.basis === '') {
    return refusal('input-errors');
  }
  const basis = EXEMPTION_BASIS_WORDS[input.basis][register.language];
  const outcome = planNewRow('exemptions', snapshot, {
    member: member.fullName,
    basis,
    from: { day: from },
    to: to === undefined ? null : { day: to },
    document: input.document.trim(),
  });
  return withLog(snapshot, outcome, by, [
    {
      event: 'exemption-entered',
      member: member.fullName,
      where: outcome.kind === 'planned' ? outcome.place : undefined,
      after: `${basis}, ${dottedDay(from)} – ${to === undefined ? '…' : dottedDay(to)}`,
      reason: input.document,
    },
  ]);
}

/** Plans the last day of an exemption that is running, or another one. */
export function endExemption(snapshot: Snapshot, place: RowPlace, to: Day, by: By): Outcome {
  const table = snapshot.tables.exemptions;
  if (!table) return tableMissing('exemptions', snapshot);
  const row = decode(snapshot).register.exemptions.find((each) => each.place.row === place.row);
  if (!row) return refusal('exemption-gone');
  if (row.from !== undefined && to < row.from) return refusal('input-errors');
  if (row.to === to) return planRowChange('exemptions', table, place.row - table.top - 2, {}, []);
  const cells: { to: PlanCell } = { to: { day: to } };
  const index = row.place.row - table.top - 2;
  const outcome = planRowChange('exemptions', table, index, cells, ['member', 'from']);
  return withLog(snapshot, outcome, by, [
    {
      event: 'exemption-ended',
      member: row.member,
      where: outcome.kind === 'planned' ? outcome.place : undefined,
      before: row.to === undefined ? '…' : dottedDay(row.to),
      after: dottedDay(to),
    },
  ]);
}

type ReadParts = Omit<ExemptionReading, 'problems'>;

function missingParts(input: ExemptionInput, { member, from, to }: ReadParts): ExemptionProblem[] {
  const problems: ExemptionProblem[] = [];
  if (!member) problems.push(inputProblem('member', 'exemption-member-unknown'));
  if (input.basis === '') problems.push(inputProblem('basis', 'exemption-basis-missing'));
  if (from === undefined) problems.push(inputProblem('from', 'exemption-from-unreadable'));
  if (input.to.trim() !== '' && to === undefined) {
    problems.push(inputProblem('to', 'exemption-to-unreadable'));
  }
  if (input.document.trim() === '') {
    problems.push(inputProblem('document', 'exemption-document-missing'));
  }
  if (!input.notPractising) problems.push(inputProblem('notPractising', 'exemption-practising'));
  return problems;
}

function periodProblems(
  input: ExemptionInput,
  { member, from, to }: ReadParts,
  register: Register,
): ExemptionProblem[] {
  if (from === undefined) return [];
  if (to !== undefined && to < from) return [inputProblem('to', 'exemption-reversed')];
  const problems: ExemptionProblem[] = [];
  const own = register.exemptions.filter(
    (row) => member && memberKey(row.member) === memberKey(member.fullName),
  );
  const same = own.find(
    (row) => row.from === from && row.to === to && (row.basis ?? '') === input.basis,
  );
  const overlapping = own.find((row) => isOverlapping(row, from, to));
  if (same) problems.push(inputProblem('from', 'exemption-same', { row: same.place.row }));
  else if (overlapping) {
    problems.push(inputProblem('from', 'exemption-overlaps', { row: overlapping.place.row }));
  }
  const { since, until } = member ?? {};
  const isOutside =
    (since !== undefined && from < since) ||
    (until !== undefined && (to === undefined || to > until));
  if (isOutside) problems.push(inputProblem('from', 'exemption-outside-membership'));
  return problems;
}

function isOverlapping(row: ExemptionRow, from: Day, to: Day | undefined): boolean {
  if (row.from === undefined) return false;
  return (to === undefined || row.from <= to) && (row.to === undefined || row.to >= from);
}
