import type { Day } from '../../rules';
import type { DecodedRegister, Edit, Issue, Snapshot } from '../../register';
import { cellAddress, decode } from '../../register';
import { check } from '../check';
import { withLog } from '../log';
import type { Outcome } from '../outcome';
import { refusal } from '../outcome';
import type { Fix } from './fix';
import { fixOf } from './fixOf';

const NOWHERE = { sheet: '', cell: '' } as const;

/** Several fixes as one plan; refused where two of them write the same cell. */
export function fixAll(fixes: readonly Fix[]): Outcome {
  const taken = new Set<string>();
  for (const { plan } of fixes) {
    for (const { sheet, cell } of plan.flatMap(writtenCells)) {
      const key = `${sheet}!${cell}`;
      if (taken.has(key)) return refusal('fixes-overlap', { sheet, cell });
      taken.add(key);
    }
  }
  const expects = new Map(
    fixes.flatMap((fix) => fix.expects.map((expected) => [JSON.stringify(expected), expected])),
  );
  return {
    kind: 'planned',
    plan: fixes.flatMap(({ plan }) => plan),
    place: fixes[0]?.issue.place ?? NOWHERE,
    expects: [...expects.values()],
  };
}

/** The fixes of these issues as the workbook stands now, for a plan that is made anew; an issue that is gone needs none. Told who does it, each is written into the log. */
export function fixIssues(
  snapshot: Snapshot,
  issues: readonly Issue[],
  today: Day,
  who = '',
): Outcome {
  const decoded = decode(snapshot);
  const wanted = new Set(issues.map(identityOf));
  const fixes = fixesOf(check(decoded, today), wanted, decoded, snapshot, today);
  const entries = fixes.map(({ issue, before, after }) => {
    const member = issue.values['member'];
    return {
      event: 'corrected' as const,
      member: typeof member === 'string' ? member : undefined,
      where: issue.place,
      before,
      after,
    };
  });
  return withLog(snapshot, fixAll(fixes), { who, today }, who === '' ? [] : entries);
}

function fixesOf(
  found: readonly Issue[],
  wanted: ReadonlySet<string>,
  decoded: DecodedRegister,
  snapshot: Snapshot,
  today: Day,
): Fix[] {
  return found.flatMap((issue) =>
    wanted.has(identityOf(issue)) ? (fixOf(issue, decoded, snapshot, today) ?? []) : [],
  );
}

/** Rows move, so an issue is known by its sheet, what it is and what stands there. */
function identityOf({ code, place, text }: Issue): string {
  return JSON.stringify([code, place.sheet, text]);
}

function writtenCells(edit: Edit): { readonly sheet: string; readonly cell: string }[] {
  if (edit.kind !== 'write') return [];
  return edit.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell === null
        ? []
        : [{ sheet: edit.sheet, cell: cellAddress(edit.top + row, edit.left + column) }],
    ),
  );
}
