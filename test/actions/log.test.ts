import { expect, test } from '@jest/globals';
import { changeSetting, check, fixIssues } from '../../src/actions';
import { decode } from '../../src/register';
import { knownDay } from '../../src/rules';
import { applied } from '../builders/applied';
import { planned } from '../builders/planned';
import { activity, member } from '../builders/rows';
import { snapshotOf } from '../builders/snapshot';

const TODAY = knownDay('2027-01-20');
const logOf = (...args: Parameters<typeof applied>) => decode(applied(...args)).register.log;

test('a change of the responsible person is kept in the log (D62)', () => {
  const before = snapshotOf({ settings: { responsiblePerson: 'Сапарова Г.' } });
  const by = { who: 'Сапарова Г.', today: TODAY };
  const outcome = changeSetting(before, 'responsiblePerson', 'Алиев Т.', by);
  expect(logOf(before, planned(outcome).plan)).toMatchObject([
    {
      event: 'setting-changed',
      date: TODAY,
      who: 'Сапарова Г.',
      before: 'Сапарова Г.',
      after: 'Алиев Т.',
    },
  ]);
});

test('a fix is kept in the log where it is told who made it, and else is not', () => {
  const before = snapshotOf({
    members: [member()],
    activities: [activity({ date: '12.03.2026' })],
  });
  const issues = check(decode(before), TODAY);
  const { plan } = planned(fixIssues(before, issues, TODAY, 'Сапарова Г.'));
  expect(logOf(before, plan)).toMatchObject([
    { event: 'corrected', before: '12.03.2026', after: '12.03.2026', who: 'Сапарова Г.' },
  ]);
  expect(logOf(before, planned(fixIssues(before, issues, TODAY)).plan)).toEqual([]);
});
