/** The middle one of several numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low = NaN, high = NaN] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return (low + high) / 2;
}

/** Milliseconds the action takes, once. */
async function timed(action: () => unknown): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

export interface Pair {
  readonly action: number;
  readonly yardstick: number;
  readonly ratio: number;
}

/**
 * Milliseconds of an action and of what it is compared with, each the median after one warm-up. The two take turns, so
 * that a busy moment of the machine strikes both.
 */
export async function against(
  runs: number,
  action: () => unknown,
  yardstick: () => unknown,
): Promise<Pair> {
  const actions: number[] = [];
  const yardsticks: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const [first, second] = [await timed(action), await timed(yardstick)];
    if (run === 0) continue;
    actions.push(first);
    yardsticks.push(second);
  }
  const [mine, theirs] = [median(actions), median(yardsticks)];
  return { action: mine, yardstick: theirs, ratio: mine / theirs };
}
