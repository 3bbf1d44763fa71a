import type { By, Outcome } from '../../../src/actions';
import { check, reviewOf, scoreRegister } from '../../../src/actions';
import type { Snapshot } from '../../../src/register';
import { decode } from '../../../src/register';
import { invariant, knownDay, year } from '../../../src/rules';
import { applied, unmet } from '../../builders/applied';
import { planned } from '../../builders/planned';

export const IVANOV = 'Иванов Иван Иванович';
export const Y2026 = year(2026);
export const BOTH_TICKED = { conforms: true, documents: true };

/** The responsible person on a day. */
export const by = (iso = '2027-02-20'): By => ({ who: 'Сапарова Г.', today: knownDay(iso) });

/** The workbook after the action; fails where it was refused or rests on something that is not so. */
export function after(snapshot: Snapshot, outcome: Outcome): Snapshot {
  const { plan, expects } = planned(outcome);
  invariant(unmet(snapshot, expects).length === 0, 'The plan expects something else');
  return applied(snapshot, plan);
}

/** The review of one consultant's report of 2026. */
export function reviewIn(snapshot: Snapshot, name = IVANOV, today = '2027-02-20') {
  const decoded = decode(snapshot);
  const scored = scoreRegister(decoded.register, { year: Y2026, today: knownDay(today) });
  const member = scored.members.find((candidate) => candidate.member.fullName === name);
  invariant(member, `No ${name}`);
  return reviewOf(member, decoded.register, check(decoded, knownDay(today)));
}

export const codeOf = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.code : 'planned');
