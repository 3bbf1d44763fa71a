import { scaleOfYear } from './findForm';
import { invariant } from './invariantError';
import type { MemberYear } from './memberYear';
import { addPoints, points, sumPoints } from './points';
import type { ScaleRow } from './scale';
import type { Status } from './status';
import type { Points, Year } from './unit';

export interface RollupEntry {
  /** Distinguishes the consultants, so that a participant is counted once. */
  readonly key: string;
  readonly memberYear: MemberYear;
}

export interface RollupTotals {
  readonly members: number;
  readonly obliged: number;
  readonly met: number;
  readonly short: number;
  readonly inProgress: number;
  readonly decide: number;
  readonly exempt: number;
  readonly left: number;
  readonly credited: Points;
}

/** Activities that earned points by one form; `code` is empty for those whose form was not recognised. */
export interface RollupForm {
  readonly code: string;
  readonly activities: number;
  readonly participants: number;
  readonly points: Points;
}

export type ControlCode = 'members' | 'obliged' | 'points-by-form' | 'points-by-member';

/** Two numbers reached by different ways that have to agree. */
export interface Control {
  readonly code: ControlCode;
  readonly left: number;
  readonly right: number;
  readonly holds: boolean;
}

export interface Rollup {
  readonly year: Year;
  readonly totals: RollupTotals;
  readonly forms: readonly RollupForm[];
  /** Activities of the year that earned nothing. */
  readonly uncounted: number;
  readonly controls: readonly Control[];
}

interface EarnedActivity {
  readonly key: string;
  readonly code: string;
  readonly points: Points;
}

const UNRECOGNISED = '';
const OBLIGED: readonly Status[] = ['met', 'short', 'in-progress', 'decide'];

/** The year's results of the whole chamber, for the Collegium. Clause 4.7. */
export function rollup(
  entries: readonly RollupEntry[],
  scale: readonly ScaleRow[],
  year: Year,
): Rollup {
  for (const { memberYear } of entries) {
    invariant(memberYear.year === year, `Member-year of ${memberYear.year} in rollup of ${year}`);
  }
  const earned = entries.flatMap(earnedActivities);
  const forms = formsOf(earned, scaleOfYear(scale, year));
  const credited = sumPoints(earned.map((activity) => activity.points));
  const totals = totalsOf(entries, credited);
  const activities = entries.reduce((sum, entry) => sum + entry.memberYear.activities.length, 0);
  return {
    year,
    totals,
    forms,
    uncounted: activities - earned.length,
    controls: controlsOf(totals, forms, entries),
  };
}

function earnedActivities({ key, memberYear }: RollupEntry): EarnedActivity[] {
  return memberYear.activities
    .filter(({ score }) => score.credited > 0)
    .map(({ score }) => ({ key, code: score.row?.code ?? UNRECOGNISED, points: score.credited }));
}

function formsOf(earned: readonly EarnedActivity[], rows: readonly ScaleRow[]): RollupForm[] {
  const scaleCodes = new Set(rows.map((row) => row.code));
  const unrecognised = earned.filter(({ code }) => !scaleCodes.has(code));
  const forms = [...scaleCodes].map((code) =>
    formOf(
      code,
      earned.filter((activity) => activity.code === code),
    ),
  );
  return unrecognised.length === 0 ? forms : [...forms, formOf(UNRECOGNISED, unrecognised)];
}

function formOf(code: string, earned: readonly EarnedActivity[]): RollupForm {
  return {
    code,
    activities: earned.length,
    participants: new Set(earned.map(({ key }) => key)).size,
    points: sumPoints(earned.map((activity) => activity.points)),
  };
}

function totalsOf(entries: readonly RollupEntry[], credited: Points): RollupTotals {
  const count = (...statuses: readonly Status[]): number =>
    entries.filter(({ memberYear }) => statuses.includes(memberYear.status)).length;
  return {
    members: entries.length,
    obliged: count(...OBLIGED),
    met: count('met'),
    short: count('short'),
    inProgress: count('in-progress'),
    decide: count('decide'),
    exempt: count('exempt'),
    left: count('left'),
    credited,
  };
}

function controlsOf(
  totals: RollupTotals,
  forms: readonly RollupForm[],
  entries: readonly RollupEntry[],
): Control[] {
  const { members, obliged, met, short, inProgress, decide, exempt, left, credited } = totals;
  return [
    control('members', members, met + short + inProgress + decide + exempt + left),
    control('obliged', obliged, members - exempt - left),
    control('points-by-form', sumPoints(forms.map((form) => form.points)), credited),
    control(
      'points-by-member',
      entries.reduce((sum, entry) => addPoints(sum, entry.memberYear.credited), points(0)),
      credited,
    ),
  ];
}

function control(code: ControlCode, left: number, right: number): Control {
  return { code, left, right, holds: left === right };
}
