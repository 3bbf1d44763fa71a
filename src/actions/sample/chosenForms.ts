import type { Year } from '../../rules';
import { year } from '../../rules';
import { CAST } from './cast';
import type { CastMember, Goal } from './castMember';
import { MET } from './castMember';
import type { Draw } from './draws';
import { pick } from './draws';
import { formOfScale } from './formOfScale';

/** Every form but the other one, which needs a decision: each begins the last year of one consultant. */
const EVERY_FORM = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10а', '10б', '11', '12'];

/** Forms as often as they occur among consultants; the rare ones are in `EVERY_FORM` alone. */
const USUAL_FORMS = [
  ...['2', '2', '2', '2', '2', '2', '2', '1', '1', '3', '3', '3'],
  ...['11', '11', '11', '12', '12', '4', '4', '5', '6', '7', '9', '10б'],
];
const SMALLEST_FORM = '11';
const MOST_PARTLY = 3;
const MOST_BEYOND = 2;

interface FormsInput {
  readonly year: Year;
  readonly draw: Draw;
}

/** The codes of the forms that earn a consultant the points of one year's goal. */
export function chosenForms(
  member: CastMember,
  years: -1 | 0,
  key: string,
  input: FormsInput,
): string[] {
  const goal = years === -1 ? member.lastYear : member.thisYear;
  const scaleYear = year(input.year + years);
  const pointsOf = (code: string): number => formOfScale(code, scaleYear).points;
  const drawn = (order: number): string => pick(input.draw, `${key}/${order}/form`, USUAL_FORMS);
  return 'least' in goal
    ? formsOfLeast(goal, years === -1 ? firstForm(member) : undefined, drawn, pointsOf).concat(
        beyond(key, input.draw, drawn),
      )
    : formsOfMost(goal, 1 + input.draw(`${key}/count`, MOST_PARTLY), drawn, pointsOf);
}

function firstForm(member: CastMember): string | undefined {
  return EVERY_FORM[CAST.filter(({ lastYear }) => lastYear === MET).indexOf(member)];
}

type Drawn = (order: number) => string;
type PointsOf = (code: string) => number;

function formsOfLeast(
  { least }: Extract<Goal, { least: number }>,
  first: string | undefined,
  drawn: Drawn,
  pointsOf: PointsOf,
): string[] {
  const codes: string[] = [];
  for (let sum = 0; sum < least;) {
    const code = (codes.length === 0 ? first : undefined) ?? drawn(codes.length);
    codes.push(code);
    sum += pointsOf(code);
  }
  return codes;
}

/** People who have their points go on learning now and then. */
function beyond(key: string, draw: Draw, drawn: Drawn): string[] {
  const count = draw(`${key}/beyond`, MOST_BEYOND);
  return Array.from({ length: count }, (_, index) => drawn(100 + index));
}

function formsOfMost(
  { most }: Extract<Goal, { most: number }>,
  count: number,
  drawn: Drawn,
  pointsOf: PointsOf,
): string[] {
  const codes: string[] = [];
  let left = most;
  for (let order = 0; order < count; order += 1) {
    const code = pointsOf(drawn(order)) <= left ? drawn(order) : SMALLEST_FORM;
    if (pointsOf(code) > left) break;
    codes.push(code);
    left -= pointsOf(code);
  }
  return codes;
}
