import type { Day, Year } from '../../rules';
import type { LogEvent, Place, Snapshot, WorkbookLanguage } from '../../register';
import { LOG_EVENT_WORDS, workbookLanguage } from '../../register';
import type { Outcome } from '../outcome';
import { together } from '../outcome';
import type { RowCells } from '../planRow';
import { planNewRows } from '../planRow';
import { planNewTable } from './planNewTable';

/** Who does something, and on which day. */
export interface By {
  readonly who: string;
  readonly today: Day;
}

/** One line of the log. */
export interface LogEntry {
  readonly event: LogEvent;
  readonly member?: string | undefined;
  readonly year?: Year | undefined;
  readonly where?: Place | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly reason?: string | undefined;
}

/** The outcome with its lines in the log, which is made where there is none yet; an outcome that changes nothing as it is. */
export function withLog(
  snapshot: Snapshot,
  outcome: Outcome,
  by: By,
  entries: readonly LogEntry[],
): Outcome {
  if (outcome.kind === 'refused' || outcome.plan.length === 0 || entries.length === 0) {
    return outcome;
  }
  const language = workbookLanguage(snapshot);
  const rows = entries.map((entry) => logRow(entry, by, language));
  const log = snapshot.tables.log
    ? planNewRows('log', snapshot, rows)
    : planNewTable('log', snapshot, rows);
  return together([outcome, log]);
}

function logRow(entry: LogEntry, by: By, language: WorkbookLanguage): RowCells<'log'> {
  const { where } = entry;
  return {
    date: { day: by.today },
    who: textCell(by.who),
    what: LOG_EVENT_WORDS[entry.event][language],
    member: textCell(entry.member),
    year: entry.year ?? null,
    where: where === undefined ? null : textCell(`${where.sheet}!${where.cell}`),
    before: textCell(entry.before),
    after: textCell(entry.after),
    reason: textCell(entry.reason),
  };
}

function textCell(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text.trim();
}
