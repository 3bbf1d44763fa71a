import { CellError } from '../../model/cellValue';
import { parseNumberText, toNumber } from '../coerce';
import { addMonths, daysInMonth, MAX_SERIAL, serialOf, timeOf, weekdayOf, ymdOf } from '../dates';
import { errorOf, type Scalar } from '../value';
import { eager, scalar, type FunctionDefinition } from './definition';
import { days360, yearFraction } from './dayCount';

function serial(value: number): Scalar {
  return value >= 0 && value < MAX_SERIAL + 1 ? value : errorOf('#NUM!');
}

function part(name: string, read: (serial: number) => number): FunctionDefinition {
  return scalar(name, ['number'], (value) =>
    serial(value) instanceof CellError ? errorOf('#NUM!') : read(value),
  );
}

function dateOf(year: number, month: number, day: number): Scalar {
  const whole = Math.trunc(year);
  if (whole < 0 || whole > 9999) return errorOf('#NUM!');
  return serial(serialOf(whole < 1900 ? whole + 1900 : whole, Math.trunc(month), Math.trunc(day)));
}

/** A text as date or time, by the part that is asked for. */
function fromText(value: Scalar, take: (serial: number) => number): Scalar {
  if (typeof value === 'number' || typeof value === 'boolean') return errorOf('#VALUE!');
  const text = value === null ? '' : String(value);
  const parsed = /[/:a-z-]/i.test(text) ? parseNumberText(text) : undefined;
  return parsed === undefined || parsed < 0 ? errorOf('#VALUE!') : take(parsed);
}

const WEEK_STARTS = new Map([
  [1, 0],
  [2, 1],
  [11, 1],
  [12, 2],
  [13, 3],
  [14, 4],
  [15, 5],
  [16, 6],
  [17, 0],
]);

function weekday(value: number, type: number): Scalar {
  if (serial(value) instanceof CellError) return errorOf('#NUM!');
  if (type === 3) return (weekdayOf(value) + 6) % 7;
  const start = WEEK_STARTS.get(Math.trunc(type));
  return start === undefined ? errorOf('#NUM!') : ((weekdayOf(value) - start + 7) % 7) + 1;
}

function isoWeek(value: number): number {
  const thursday = Math.floor(value) - ((weekdayOf(value) + 6) % 7) + 3;
  return Math.floor((thursday - serialOf(ymdOf(thursday).year, 1, 1)) / 7) + 1;
}

function weekNumber(value: number, type: number): Scalar {
  if (serial(value) instanceof CellError) return errorOf('#NUM!');
  if (type === 21) return isoWeek(value);
  const start = WEEK_STARTS.get(Math.trunc(type));
  if (start === undefined) return errorOf('#NUM!');
  const first = serialOf(ymdOf(value).year, 1, 1);
  const shift = (weekdayOf(first) - start + 7) % 7;
  return Math.floor((Math.floor(value) - first + shift) / 7) + 1;
}

function dateDifference(from: number, to: number, unit: string): Scalar {
  const [start, end] = [Math.floor(from), Math.floor(to)];
  if (start > end || start < 0) return errorOf('#NUM!');
  const a = ymdOf(start);
  const b = ymdOf(end);
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return end - start;
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return end - addMonths(start, months);
    case 'YD':
      return end - addMonths(start, Math.floor(months / 12) * 12);
    default:
      return errorOf('#NUM!');
  }
}

function timeSerial(hour: number, minute: number, second: number): Scalar {
  const seconds = Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second);
  return seconds < 0 ? errorOf('#NUM!') : (seconds % 86_400) / 86_400;
}

export const dateFunctions: readonly FunctionDefinition[] = [
  scalar('DATE', ['number', 'number', 'number'], dateOf),
  scalar('TIME', ['number', 'number', 'number'], timeSerial),
  part('YEAR', (value) => ymdOf(value).year),
  part('MONTH', (value) => ymdOf(value).month),
  part('DAY', (value) => ymdOf(value).day),
  part('HOUR', (value) => timeOf(value).hour),
  part('MINUTE', (value) => timeOf(value).minute),
  part('SECOND', (value) => timeOf(value).second),
  part('ISOWEEKNUM', isoWeek),
  scalar('WEEKDAY', ['number', 'number?'], (value, type = 1) => weekday(value, type)),
  scalar('WEEKNUM', ['number', 'number?'], (value, type = 1) => weekNumber(value, type)),
  scalar('EDATE', ['number', 'number'], (start, months) =>
    serial(addMonths(Math.floor(start), Math.trunc(months))),
  ),
  scalar('EOMONTH', ['number', 'number'], (start, months) => {
    const { year, month } = ymdOf(addMonths(Math.floor(start), Math.trunc(months)));
    return serial(serialOf(year, month, daysInMonth(year, month)));
  }),
  scalar('DATEVALUE', ['any'], (value) => fromText(value, Math.floor)),
  scalar('TIMEVALUE', ['any'], (value) => fromText(value, (one) => one - Math.floor(one))),
  scalar('DAYS', ['number', 'number'], (end, start) => Math.floor(end) - Math.floor(start)),
  scalar('DAYS360', ['number', 'number', 'boolean?'], (from, to, european = false) =>
    days360(from, to, european),
  ),
  scalar('YEARFRAC', ['number', 'number', 'number?'], (from, to, basis = 0) =>
    yearFraction(Math.floor(from), Math.floor(to), Math.trunc(basis)),
  ),
  scalar('DATEDIF', ['number', 'number', 'text'], dateDifference),
  eager('TODAY', [0, 0], (_, scope) => Math.floor(scope.host.now()), { volatile: true }),
  eager('NOW', [0, 0], (_, scope) => scope.host.now(), { volatile: true }),
  scalar('N', ['any'], (value) => (typeof value === 'string' ? 0 : toNumber(value))),
];
