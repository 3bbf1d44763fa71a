import type { ActivityScore, Step } from './activity';
import { normaliseName } from './normaliseName';
import type { Day } from './unit';

/**
 * How often a form earns its points, by codes of the scale: the rules are silent (D39, D40 of the readings). Nothing here
 * takes points away: what exceeds it is credited, said and shown, and the responsible person decides.
 */
export interface AwardPolicy {
  /** Forms awarded once a year for one institution or group. */
  readonly oncePerSubject: readonly string[];
  /** Forms awarded once a year. */
  readonly oncePerYear: readonly string[];
  /** Most points a year by one form. */
  readonly caps: Readonly<Record<string, number>>;
}

/** An activity as the policy looks at it. */
export interface AwardedActivity {
  readonly index: number;
  readonly date?: Day | undefined;
  readonly title?: string | undefined;
  readonly organiser?: string | undefined;
  readonly score: ActivityScore;
}

export type AwardExcess =
  | { readonly kind: 'repeated'; readonly first: number; readonly code: string }
  | {
      readonly kind: 'over-cap';
      readonly cap: number;
      readonly sum: number;
      readonly code: string;
    };

/** What exceeds the policy among one consultant's activities of one year, by index; those that earn nothing exceed nothing. */
export function awardExcesses(
  activities: readonly AwardedActivity[],
  policy: AwardPolicy,
): ReadonlyMap<number, readonly AwardExcess[]> {
  const firsts = new Map<string, number>();
  const sums = new Map<string, number>();
  const excesses = new Map<number, AwardExcess[]>();
  for (const activity of inOrder(activities)) {
    const code = activity.score.row?.code;
    if (code === undefined || activity.score.credited === 0) continue;
    const found: AwardExcess[] = [];
    const subject = subjectKey(activity, code, policy);
    const first = subject === undefined ? undefined : firsts.get(subject);
    if (first !== undefined) found.push({ kind: 'repeated', first, code });
    else if (subject !== undefined) firsts.set(subject, activity.index);
    const sum = (sums.get(code) ?? 0) + activity.score.credited;
    sums.set(code, sum);
    const cap = policy.caps[code];
    if (cap !== undefined && sum > cap) found.push({ kind: 'over-cap', cap, sum, code });
    if (found.length > 0) excesses.set(activity.index, found);
  }
  return excesses;
}

/** An excess as a step of the credit that changes nothing. */
export function awardStep(excess: AwardExcess): Step {
  const shared = { clause: 'scale', delta: 0 } as const;
  return excess.kind === 'repeated'
    ? { ...shared, code: 'award-repeated', values: { code: excess.code } }
    : {
        ...shared,
        code: 'award-over-cap',
        values: { code: excess.code, points: excess.cap, total: excess.sum },
      };
}

function inOrder(activities: readonly AwardedActivity[]): AwardedActivity[] {
  return [...activities].sort((a, b) => (a.date ?? 0) - (b.date ?? 0) || a.index - b.index);
}

/** What the form is awarded once for; undefined where it is awarded each time. */
function subjectKey(
  { organiser = '', title = '' }: AwardedActivity,
  code: string,
  policy: AwardPolicy,
): string | undefined {
  if (policy.oncePerYear.includes(code)) return code;
  if (!policy.oncePerSubject.includes(code)) return undefined;
  return `${code}\n${normaliseName(organiser.trim() === '' ? title : organiser)}`;
}
