import type { Points, Year } from '../rules';
import { assertNever, findForm, yearOf } from '../rules';
import type { CellArgument, MatrixArgument } from './functionValue';
import { dayOrYear, FunctionFailure, isBlank, textOf } from './functionValue';
import { scaleArgument } from './scaleArgument';

/** Points the scale gives the form in the reporting year of the date: `CPD.SCORE`. Empty text for an empty form. */
export function score(
  form: CellArgument,
  date: CellArgument,
  scale: MatrixArgument,
): Points | '' | FunctionFailure {
  if (isBlank(form)) return '';
  const when = dayOrYear(date);
  if (when instanceof FunctionFailure) return when;
  const rows = scaleArgument(scale);
  if (rows instanceof FunctionFailure) return rows;
  const reportingYear: Year = 'day' in when ? yearOf(when.day) : when.year;
  const found = findForm(rows, textOf(form), reportingYear);
  switch (found.kind) {
    case 'found':
      return found.row.points;
    case 'empty':
      return '';
    case 'no-scale':
      return new FunctionFailure('scale-missing', { year: reportingYear });
    case 'unknown':
      return new FunctionFailure('form-unknown', { form: textOf(form), year: reportingYear });
    case 'ambiguous':
      return new FunctionFailure('form-ambiguous', {
        form: textOf(form),
        codes: found.rows.map(({ code }) => code).join(', '),
      });
    default:
      return assertNever(found);
  }
}
