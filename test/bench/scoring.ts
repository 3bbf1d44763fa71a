import { check, scoreRegister } from '../../src/actions';
import { against } from './measure';
import { printTable } from './table';
import { TODAY, YEAR, type Trial } from './trial';

const RUNS = 9;

/** Scoring and checking against a bare loop over the same rows that only adds their points up. */
export async function benchScoring(trials: readonly Trial[]): Promise<void> {
  const rows = [];
  for (const { activities, decoded } of trials) {
    const { register } = decoded;
    const repeat = Math.max(1, Math.floor(10_000 / activities));
    const addUp = () => {
      let sum = 0;
      for (let i = 0; i < repeat * 50; i += 1) {
        for (const { decidedPoints } of register.activities) sum += decidedPoints ?? 1;
      }
      return sum;
    };
    const score = await against(
      RUNS,
      () => {
        for (let i = 0; i < repeat; i += 1) scoreRegister(register, { year: YEAR, today: TODAY });
      },
      addUp,
    );
    const checked = await against(3, () => check(decoded, TODAY), addUp);
    const bare = score.yardstick / (repeat * 50);
    rows.push([
      activities,
      register.members.length,
      Math.round((activities * repeat * 1000) / score.action),
      score.ratio * 50,
      checked.action / bare,
    ]);
  }
  printTable(
    'Scoring: time as a multiple of a bare loop that only adds up the same rows',
    ['activities', 'members', 'rows/s scored', 'scoreRegister / loop', 'check / loop'],
    rows,
  );
}
