import { sameArea, union, type Area } from '../model/area';
import type { Change } from '../model/change';

/** Joins edits and formats that follow one another and together fill one block; the client splits a large write into many. */
export function coalesceChanges(changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const both = last && join(last, change);
    if (both) joined[joined.length - 1] = both;
    else joined.push(change);
  }
  return joined;
}

function join(a: Change, b: Change): Change | undefined {
  if (a.kind === 'cells' && b.kind === 'cells') {
    if (a.changeType !== 'RangeEdited' || b.changeType !== 'RangeEdited') return undefined;
    if (a.sheetId !== b.sheetId || (a.details && sameArea(a.area, b.area))) return undefined;
    const area = joinedBlock(a.area, b.area);
    return area && { kind: 'cells', sheetId: a.sheetId, changeType: 'RangeEdited', area };
  }
  if (a.kind === 'format' && b.kind === 'format' && a.sheetId === b.sheetId) {
    const area = joinedBlock(a.area, b.area);
    return area && { ...a, area };
  }
  return undefined;
}

/** The block that two make when neither leaves a corner of it free. */
function joinedBlock(a: Area, b: Area): Area | undefined {
  const sameColumns = a.left === b.left && a.right === b.right;
  const sameRows = a.top === b.top && a.bottom === b.bottom;
  const touch =
    (sameColumns && a.top <= b.bottom + 1 && b.top <= a.bottom + 1) ||
    (sameRows && a.left <= b.right + 1 && b.left <= a.right + 1);
  return touch ? union(a, b) : undefined;
}
