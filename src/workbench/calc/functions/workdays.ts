import { CellError } from '../../model/cellValue';
import { toNumber } from '../coerce';
import { MAX_SERIAL, weekdayOf } from '../dates';
import { deref, lift, scalarOf } from '../lift';
import type { Scope } from '../scope';
import { errorOf, type Scalar, type Value } from '../value';
import { eager, type Args, type FunctionDefinition } from './definition';
import { eachValue } from './numbers';

/** Days off by weekday, 0 is Sunday. */
type Weekend = readonly boolean[];

const SATURDAY_SUNDAY = weekendOf(6, 0);

function weekendOf(...days: readonly number[]): Weekend {
  return Array.from({ length: 7 }, (_, day) => days.includes(day));
}

/** 1–7 are two days from Saturday on, 11–17 single days from Sunday on, text is a mask from Monday. */
function readWeekend(value: Scalar): Weekend | CellError {
  if (value === null) return SATURDAY_SUNDAY;
  if (value instanceof CellError) return value;
  if (typeof value === 'string') {
    if (!/^[01]{7}$/.test(value)) return errorOf('#VALUE!');
    return Array.from({ length: 7 }, (_, day) => value[(day + 6) % 7] === '1');
  }
  const number = Math.trunc(Number(value));
  if (number >= 1 && number <= 7) return weekendOf((number + 5) % 7, (number + 6) % 7);
  return number >= 11 && number <= 17 ? weekendOf(number - 11) : errorOf('#NUM!');
}

function readHolidays(arg: Value | undefined, scope: Scope): ReadonlySet<number> | CellError {
  const days = new Set<number>();
  if (arg === undefined) return days;
  const error = eachValue([arg], scope, (value) => {
    if (value === null || value === '') return undefined;
    const number = toNumber(value);
    if (number instanceof CellError) return number;
    days.add(Math.floor(number));
    return undefined;
  });
  return error ?? days;
}

function workdaysBetween(
  from: number,
  to: number,
  weekend: Weekend,
  holidays: ReadonlySet<number>,
): number {
  if (from > to) return -workdaysBetween(to, from, weekend, holidays);
  const perWeek = weekend.filter((off) => !off).length;
  const weeks = Math.floor((to - from + 1) / 7);
  let count = weeks * perWeek;
  for (let day = from + weeks * 7; day <= to; day++) if (!weekend[weekdayOf(day)]) count += 1;
  for (const day of holidays) if (day >= from && day <= to && !weekend[weekdayOf(day)]) count -= 1;
  return count;
}

function workdayAfter(
  start: number,
  days: number,
  weekend: Weekend,
  holidays: ReadonlySet<number>,
): Scalar {
  if (weekend.every(Boolean)) return errorOf('#VALUE!');
  const step = days < 0 ? -1 : 1;
  let day = start;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (day < 0 || day > MAX_SERIAL) return errorOf('#NUM!');
    if (!weekend[weekdayOf(day)] && !holidays.has(day)) left -= 1;
  }
  return day;
}

type Compute = (
  first: number,
  second: number,
  weekend: Weekend,
  holidays: ReadonlySet<number>,
) => Scalar;

function define(name: string, international: boolean, compute: Compute): FunctionDefinition {
  const body = (args: Args, scope: Scope): Value => {
    const weekend = international ? readWeekend(scalarOf(args[2], scope)) : SATURDAY_SUNDAY;
    if (weekend instanceof CellError) return weekend;
    const holidays = readHolidays(args[international ? 3 : 2], scope);
    if (holidays instanceof CellError) return holidays;
    const pair = [args[0] ?? null, args[1] ?? null].map((arg) => deref(arg, scope));
    return lift(pair, (a = null, b = null) => {
      const first = toNumber(a);
      const second = toNumber(b);
      if (first instanceof CellError) return first;
      if (second instanceof CellError) return second;
      if (first < 0) return errorOf('#NUM!');
      return compute(Math.floor(first), Math.trunc(second), weekend, holidays);
    });
  };
  return eager(name, [2, international ? 4 : 3], body);
}

export const workdayFunctions: readonly FunctionDefinition[] = [
  define('NETWORKDAYS', false, workdaysBetween),
  define('NETWORKDAYS.INTL', true, workdaysBetween),
  define('WORKDAY', false, workdayAfter),
  define('WORKDAY.INTL', true, workdayAfter),
];
