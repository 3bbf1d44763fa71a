import type { FunctionId } from './catalogue';
import { credit } from './credit';
import { exemptDaysOf } from './exemptDaysOf';
import type { CellArgument, FunctionResult, MatrixArgument } from './functionValue';
import { FunctionFailure, pointsOf } from './functionValue';
import { score } from './score';
import { shortfallOf } from '../rules';
import { status } from './status';
import { summary } from './summary';

/** What Excel passes: a value for a scalar parameter, rows of values for a table. */
export type FunctionArgument = CellArgument | MatrixArgument;

type Body = (...args: readonly FunctionArgument[]) => FunctionResult | FunctionFailure;

/** The body of every custom function, by its id. */
export const BODIES: Readonly<Record<FunctionId, Body>> = {
  SCORE: (form, date, scale) => score(cell(form), cell(date), matrix(scale)),
  CREDIT: (points, evidence, decision, decidedPoints) =>
    credit(cell(points), cell(evidence), cell(decision), cell(decidedPoints)),
  STATUS: (credited, norm, since, until, exemptDays, decided, year, today, language) =>
    status({
      credited: cell(credited),
      norm: cell(norm),
      memberSince: cell(since),
      memberUntil: cell(until),
      exemptDays: cell(exemptDays),
      decided: cell(decided),
      year: cell(year),
      today: cell(today),
      language: cell(language),
    }),
  SHORTFALL: (credited, norm) => shortfall(cell(credited), cell(norm)),
  EXEMPTDAYS: (member, year, exemptions) =>
    exemptDaysOf(cell(member), cell(year), matrix(exemptions)),
  SUMMARY: (members, activities, exemptions, reports, scale, year, today, language) =>
    summary(
      {
        members: matrix(members),
        activities: matrix(activities),
        exemptions: matrix(exemptions),
        reports: matrix(reports),
        scale: matrix(scale),
      },
      cell(year),
      cell(today),
      cell(language),
    ),
};

/** Points still missing: `CPD.SHORTFALL`. */
function shortfall(credited: CellArgument, norm: CellArgument): FunctionResult | FunctionFailure {
  const earned = pointsOf(credited);
  if (earned instanceof FunctionFailure) return earned;
  const required = pointsOf(norm);
  return required instanceof FunctionFailure ? required : shortfallOf(earned, required);
}

/** A scalar argument; of a range, its first cell. */
function cell(argument: FunctionArgument): CellArgument {
  return isMatrix(argument) ? argument[0]?.[0] : argument;
}

/** A table argument; a single cell is a table of one. */
function matrix(argument: FunctionArgument): MatrixArgument {
  return isMatrix(argument) ? argument : [[argument]];
}

function isMatrix(argument: FunctionArgument): argument is MatrixArgument {
  return Array.isArray(argument);
}
