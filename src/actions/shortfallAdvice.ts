import type { Points, ScaleRow } from '../rules';
import { OTHER_FORM, points } from '../rules';
import { compareLists } from './compareLists';

/** One way to make up missing points: a form of the scale so many times. */
export interface ShortfallWay {
  readonly code: string;
  readonly row: ScaleRow;
  readonly count: number;
  /** What it comes to; at least what is missing. */
  readonly points: Points;
}

const MOST_WAYS = 3;
/** What most people can do soon stands for all forms of its points: a listener, a speaker, legal education, an article. */
const EVERYDAY = ['2', '4', '10б', '11'];
/** A degree, a monograph, teaching: nobody makes up a few points by them. */
const LONG_WAYS = ['8', '10а', '7'];

/**
 * At most three plain ways to make up missing points, each by one form: the everyday one first, then by the fewest
 * activities. Examples only, as every form is free to choose (clause 1.6); `rows` are those of the year.
 */
export function shortfallAdvice(shortfall: Points, rows: readonly ScaleRow[]): ShortfallWay[] {
  if (shortfall === 0) return [];
  const ways = representatives(rows).map((row) => {
    const count = Math.ceil(shortfall / row.points);
    return { code: row.code, row, count, points: points(count * row.points) };
  });
  const [first] = EVERYDAY;
  const rank = (way: ShortfallWay): readonly number[] => [
    way.code === first ? 0 : 1,
    LONG_WAYS.includes(way.code) ? 1 : 0,
    way.count,
    way.points,
  ];
  return ways.sort((a, b) => compareLists(rank(a), rank(b))).slice(0, MOST_WAYS);
}

/** One form for each number of points, in the order of the scale. */
function representatives(rows: readonly ScaleRow[]): ScaleRow[] {
  const earning = rows.filter((row) => row.points > 0 && row.code !== OTHER_FORM);
  const byEase = EVERYDAY.flatMap((code) => earning.filter((row) => row.code === code));
  const plain = earning.filter((row) => !LONG_WAYS.includes(row.code));
  const chosen = new Map<number, ScaleRow>();
  for (const row of [...byEase, ...plain, ...earning]) {
    if (!chosen.has(row.points)) chosen.set(row.points, row);
  }
  return earning.filter((row) => chosen.get(row.points) === row);
}
