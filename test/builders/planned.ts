import type { ActivityInput, Outcome } from '../../src/actions';
import { invariant } from '../../src/rules';

/** The outcome as a plan; fails where it was refused. */
export function planned(outcome: Outcome): Extract<Outcome, { kind: 'planned' }> {
  invariant(outcome.kind === 'planned', `Refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** The clean seminar as a person types it; tests change what they are about. */
export const typedActivity = (more: Partial<ActivityInput> = {}): ActivityInput => ({
  member: 'Иванов Иван Иванович',
  date: '12.03.2026',
  form: '2',
  title: 'Новое в гражданском процессе',
  organiser: 'Юридический институт',
  evidence: 'Сертификат № 1',
  ...more,
});
