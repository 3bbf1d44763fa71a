import type { Points } from '../rules';
import { creditedPoints } from '../rules';
import { codeOfWord, DECISION_WORDS } from '../register';
import type { CellArgument } from './functionValue';
import { FunctionFailure, isBlank, optionalPoints, textOf } from './functionValue';

/** Credited points of one activity: `CPD.CREDIT`. Empty text where there are neither claimed nor decided points. */
export function credit(
  claimed: CellArgument,
  evidence: CellArgument,
  decision: CellArgument,
  decidedPoints: CellArgument,
): Points | '' | FunctionFailure {
  const claim = optionalPoints(claimed);
  if (claim instanceof FunctionFailure) return claim;
  const decided = optionalPoints(decidedPoints);
  if (decided instanceof FunctionFailure) return decided;
  const word = textOf(decision).trim();
  const code = codeOfWord(DECISION_WORDS, word);
  if (word !== '' && code === undefined) {
    return new FunctionFailure('decision-unknown', { text: word });
  }
  if (isBlank(claimed) && decided === undefined) return '';
  return creditedPoints(
    {
      claimed: claim,
      evidence: textOf(evidence),
      decision: code,
      decidedPoints: decided,
    },
    { evidenceRequired: true },
  );
}
