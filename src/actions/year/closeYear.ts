import type { Year } from '../../rules';
import { lastDayOf } from '../../rules';
import type { ClosedRow, Register, Snapshot } from '../../register';
import { decode, TABLES } from '../../register';
import type { By } from '../log';
import { withLog } from '../log';
import { planNewTable } from '../log/planNewTable';
import type { Outcome } from '../outcome';
import { refusal } from '../outcome';
import { planNewRows } from '../planRow';
import { reviewQueue } from '../review/review';
import { scoreRegister } from '../scoreRegister';
import type { ScoredRegister } from '../scoreRegister';
import { contentOf, rowsOfYear } from './closedContent';

export interface CloseYearInput {
  readonly year: Year;
  /** Said where the year is closed already: the rows are kept anew, after a corrected rollup. */
  readonly again?: boolean | undefined;
}

/**
 * Plans the closing of a year: what each of its rows is now is kept as text on a sheet of its own, so that later edits
 * can be told. Nothing is locked. Refused before the year is over and, unless said so, the second time.
 */
export function closeYear(snapshot: Snapshot, { year, again }: CloseYearInput, by: By): Outcome {
  if (by.today <= lastDayOf(year)) return refusal('year-not-over', { year });
  const { register } = decode(snapshot);
  const last = lastClosing(register, year);
  if (last > 0 && again !== true) return refusal('year-closed', { year });
  const { language } = register;
  const kept = rowsOfYear(register, scoreRegister(register, { year, today: by.today })).map(
    (row) => ({
      year,
      closing: last + 1,
      date: { day: by.today },
      sheet: TABLES[row.table].sheet[language],
      member: row.member,
      content: contentOf(row, language),
    }),
  );
  const outcome = snapshot.tables.closed
    ? planNewRows('closed', snapshot, kept)
    : planNewTable('closed', snapshot, kept);
  return withLog(snapshot, outcome, by, [
    {
      event: 'year-closed',
      year,
      where: outcome.kind === 'planned' ? outcome.place : undefined,
      after: `№ ${last + 1}`,
    },
  ]);
}

/** What speaks for waiting before a year is closed; nothing of it forbids. */
export interface ClosingFacts {
  /** Names of those who owe a report that is not accepted. */
  readonly notAccepted: readonly string[];
  /** Names of those whose norm awaits a decision. */
  readonly undecided: readonly string[];
  /** The closing before, 0 for none. */
  readonly closings: number;
}

export function closingFacts(register: Register, scored: ScoredRegister): ClosingFacts {
  const due = reviewQueue(scored, register, []).filter(({ duty }) => duty === 'due');
  return {
    notAccepted: due.filter(({ state }) => state !== 'accepted').map(nameOf),
    undecided: due.filter((review) => review.scored.result.status === 'decide').map(nameOf),
    closings: lastClosing(register, scored.year),
  };
}

/** The number of the last closing of a year; 0 while it is open. */
export function lastClosing({ closed }: Pick<Register, 'closed'>, year: Year): number {
  return Math.max(0, ...rowsOf(closed, year).map(({ closing }) => closing ?? 0));
}

function rowsOf(closed: readonly ClosedRow[], year: Year): ClosedRow[] {
  return closed.filter((row) => row.year === year);
}

function nameOf({ member }: { readonly member: { readonly fullName: string } }): string {
  return member.fullName;
}
