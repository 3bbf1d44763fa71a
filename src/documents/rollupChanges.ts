import type { Grid } from './documentGrid';
import type { RollupWording } from './wording/rollupWording';

/** A figure of the rollup that differs between two copies; an empty text where one of them lacks it. */
export interface RollupChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** The figures that differ between two copies in the same language; consultants only where both copies name them. */
export function rollupChanges(before: Grid, after: Grid, wording: RollupWording): RollupChange[] {
  const [old, now] = [figuresOf(before, wording), figuresOf(after, wording)];
  const isNamed = old.members.size > 0 && now.members.size > 0;
  return [
    ...differences(old.totals, now.totals),
    ...(isNamed ? differences(old.members, now.members) : []),
  ];
}

type Figures = ReadonlyMap<string, string>;

function differences(old: Figures, now: Figures): RollupChange[] {
  const labels = [...now.keys(), ...[...old.keys()].filter((label) => !now.has(label))];
  return labels.flatMap((label) => {
    const [before, after] = [old.get(label) ?? '', now.get(label) ?? ''];
    return before === after ? [] : [{ label, before, after }];
  });
}

/** The figures by what they are called, told by where in a row of the rollup its numbers stand. */
function figuresOf(grid: Grid, wording: RollupWording) {
  const totals = new Map<string, string>();
  const members = new Map<string, string>();
  for (const row of grid) {
    const [label, name] = row;
    if (typeof label === 'number') addMember(members, row, wording);
    else if (typeof label === 'string' && typeof name === 'string') {
      addTableRow(totals, `${wording.formHeadings[1]} ${label}`, row, wording);
    } else if (typeof label === 'string') addTotal(totals, label, row, wording);
  }
  return { totals, members };
}

function addMember(members: Map<string, string>, row: Grid[number], wording: RollupWording): void {
  const [, name, memberNo, norm, credited, status, note] = row;
  if (typeof name !== 'string' || typeof norm !== 'number' || typeof credited !== 'number') return;
  const number = memberNo === null || memberNo === undefined ? '' : ` (${memberNo})`;
  const remark = note === null || note === undefined ? '' : `; ${note}`;
  const text = wording.changes.member(norm, credited, String(status ?? ''));
  members.set(name + number, text + remark);
}

function addTotal(
  totals: Map<string, string>,
  label: string,
  row: Grid[number],
  wording: RollupWording,
): void {
  const [, , , participants, difference, , value] = row;
  if (typeof participants === 'number') addTableRow(totals, label, row, wording);
  else if (typeof value === 'number' && difference === null && label !== wording.total) {
    totals.set(label, String(value));
  }
}

function addTableRow(
  totals: Map<string, string>,
  label: string,
  [, , , participants, , activities, points]: Grid[number],
  { formHeadings }: RollupWording,
): void {
  const counts = [participants, activities, points];
  counts.forEach((count, index) => {
    const heading = formHeadings[index + 2] ?? '';
    if (typeof count === 'number') {
      totals.set(`${label}: ${heading.toLowerCase()}`, String(count));
    }
  });
}
