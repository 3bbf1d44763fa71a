import type { Expectation, Place, Plan, Snapshot } from '../../register';
import type { Outcome } from '../outcome';
import { tableMissing } from '../planRow';

/** What is planned for the columns of one table. */
export interface TablePart {
  readonly plan: Plan;
  readonly place: Place;
  readonly expects: readonly Expectation[];
}

/** The tables' parts as one plan; refused where there is no table to plan for. */
export function joined(parts: readonly TablePart[], snapshot: Snapshot): Outcome {
  const [first] = parts;
  if (!first) return tableMissing('members', snapshot);
  return {
    kind: 'planned',
    plan: parts.flatMap(({ plan }) => plan),
    place: first.place,
    expects: parts.flatMap(({ expects }) => expects),
  };
}
