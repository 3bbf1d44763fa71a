import { points, scoreActivity, yearOf } from '../../rules';
import type { ActivityRow, Register, RowPlace, Snapshot } from '../../register';
import { cellPlace, decode, DECISION_WORDS } from '../../register';
import type { ActivityInput } from '../activityInput';
import { activityRows, rowSeenAs } from '../activityRow';
import type { By } from '../log';
import { withLog } from '../log';
import type { Outcome } from '../outcome';
import { refusal } from '../outcome';
import type { RowCells } from '../planRow';
import { planRowChange, tableMissing } from '../planRow';
import { findReport } from './reportRow';

/** What the responsible person decides of an activity. */
export type ActivityDecision =
  | { readonly kind: 'credit'; readonly remark?: string }
  | { readonly kind: 'reject'; readonly remark: string }
  | { readonly kind: 'points'; readonly points: number; readonly remark: string }
  /** Takes the decision back: not yet looked at. */
  | { readonly kind: 'clear' };

type DecisionCells = Pick<RowCells<'activities'>, 'decision' | 'decidedPoints' | 'remark'>;

const MOST_POINTS = 1000;

/**
 * Plans a decision on an activity: only the columns of the decision, never what the consultant stated (clause 1.8).
 * Rejecting it or giving other points than the scale needs a reason. `seen` is the row as the person saw it.
 */
export function decideActivity(
  snapshot: Snapshot,
  place: RowPlace,
  decision: ActivityDecision,
  by: By,
  seen?: ActivityInput,
): Outcome {
  const table = snapshot.tables.activities;
  if (!table) return tableMissing('activities', snapshot);
  const here = activityRows(table).indexAt(place);
  const index = seen === undefined ? here : rowSeenAs(table, place, seen, seen);
  const gone = { sheet: table.sheet, row: place.row };
  if (index === undefined) return refusal(here === undefined ? 'row-gone' : 'row-changed', gone);
  const { register } = decode(snapshot);
  const row = register.activities.find((each) => each.place.row === table.top + 2 + index);
  if (!row) return refusal('row-gone', gone);
  if (isAccepted(row, register)) return refusal('report-accepted', { member: row.member });
  const cells = cellsOf(decision, row, register);
  if ('kind' in cells) return cells;
  const changed = changesOf(cells, row, register);
  const outcome = planRowChange('activities', table, index, changed, [
    'member',
    'date',
    'form',
    'title',
    'evidence',
    'decision',
    'decidedPoints',
  ]);
  return withLog(snapshot, outcome, by, [
    {
      event: 'activity-decided',
      member: row.member,
      year: row.date === undefined ? undefined : yearOf(row.date),
      where: cellPlace(row.place, 'decision'),
      before: decisionText(row, register),
      after: decisionText(decidedRow(decision, row), register),
      reason: 'remark' in decision ? decision.remark : undefined,
    },
  ]);
}

function isAccepted(row: ActivityRow, register: Register): boolean {
  if (row.date === undefined) return false;
  return findReport(register, row.member, yearOf(row.date))?.state === 'accepted';
}

function cellsOf(
  decision: ActivityDecision,
  row: ActivityRow,
  register: Register,
): DecisionCells | Extract<Outcome, { kind: 'refused' }> {
  const remark = 'remark' in decision ? decision.remark.trim() : '';
  const word = (code: keyof typeof DECISION_WORDS): string =>
    DECISION_WORDS[code][register.language];
  switch (decision.kind) {
    case 'clear':
      return { decision: '', decidedPoints: '' };
    case 'reject':
      if (remark === '') return refusal('need-reason');
      return { decision: word('rejected'), decidedPoints: '', remark };
    case 'credit':
      return { decision: word('credited'), decidedPoints: '', ...(remark ? { remark } : {}) };
    case 'points': {
      const { points: given } = decision;
      const isWhole = Number.isInteger(given) && given >= 0 && given <= MOST_POINTS;
      if (!isWhole) return refusal('points-unreadable', { text: String(given) });
      if (remark === '' && given !== claimedOf(row, register)) return refusal('need-reason');
      return {
        decision: word('credited'),
        decidedPoints: given,
        ...(remark ? { remark } : {}),
      };
    }
  }
}

function claimedOf(row: ActivityRow, { scale, settings }: Register): number | undefined {
  return scoreActivity(row, scale, settings).claimed;
}

/** Only cells that hold something else. */
function changesOf(cells: DecisionCells, row: ActivityRow, register: Register): DecisionCells {
  const held: DecisionCells = {
    decision: row.decision === undefined ? '' : DECISION_WORDS[row.decision][register.language],
    decidedPoints: row.decidedPoints ?? '',
    remark: row.remark,
  };
  return Object.fromEntries(
    Object.entries(cells).filter(([key, cell]) => cell !== held[key as keyof DecisionCells]),
  );
}

function decidedRow(decision: ActivityDecision, row: ActivityRow): ActivityRow {
  switch (decision.kind) {
    case 'clear':
      return { ...row, decision: undefined, decidedPoints: undefined };
    case 'reject':
      return { ...row, decision: 'rejected', decidedPoints: undefined };
    case 'credit':
      return { ...row, decision: 'credited', decidedPoints: undefined };
    case 'points':
      return { ...row, decision: 'credited', decidedPoints: points(decision.points) };
  }
}

/** A decision with the points it comes to, as the log keeps it: «отклонено, 0». */
function decisionText(row: ActivityRow, { language, scale, settings }: Register): string {
  const { credited } = scoreActivity(row, scale, settings);
  const word = row.decision === undefined ? '—' : DECISION_WORDS[row.decision][language];
  return `${word}, ${credited}`;
}
