import { daysInMonth, serialOf, ymdOf } from '../dates';
import { errorOf, type Scalar } from '../value';

/** Days between on a year of twelve 30-day months; the US rule moves February's end too. */
export function days360(from: number, to: number, european: boolean): number {
  const a = ymdOf(from);
  const b = ymdOf(to);
  let startDay = a.day;
  let endDay = b.day;
  if (european) {
    startDay = Math.min(startDay, 30);
    endDay = Math.min(endDay, 30);
  } else {
    if (startDay === daysInMonth(a.year, a.month)) startDay = 30;
    if (endDay === 31 && startDay >= 30) endDay = 30;
  }
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + endDay - startDay;
}

/** YEARFRAC by basis 0 to 4; #NUM! for another. */
export function yearFraction(one: number, other: number, basis: number): Scalar {
  const [from, to] = one <= other ? [one, other] : [other, one];
  switch (basis) {
    case 0:
      return thirty360(from, to) / 360;
    case 1:
      return (to - from) / averageYear(from, to);
    case 2:
      return (to - from) / 360;
    case 3:
      return (to - from) / 365;
    case 4:
      return days360(from, to, true) / 360;
    default:
      return errorOf('#NUM!');
  }
}

function thirty360(from: number, to: number): number {
  const a = ymdOf(from);
  const b = ymdOf(to);
  const startsAtFebruaryEnd = a.month === 2 && a.day === daysInMonth(a.year, 2);
  const endsAtFebruaryEnd = b.month === 2 && b.day === daysInMonth(b.year, 2);
  const startDay = startsAtFebruaryEnd ? 30 : Math.min(a.day, 30);
  const endDay =
    (startsAtFebruaryEnd && endsAtFebruaryEnd) || (b.day === 31 && startDay === 30) ? 30 : b.day;
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + endDay - startDay;
}

function averageYear(from: number, to: number): number {
  const a = ymdOf(from);
  const b = ymdOf(to);
  const withinYear =
    a.year === b.year ||
    (b.year === a.year + 1 && (b.month < a.month || (b.month === a.month && b.day <= a.day)));
  if (!withinYear)
    return (serialOf(b.year + 1, 1, 1) - serialOf(a.year, 1, 1)) / (b.year - a.year + 1);
  const leapDay = [a.year, b.year]
    .filter((year) => daysInMonth(year, 2) === 29)
    .map((year) => serialOf(year, 2, 29));
  const spans =
    a.year === b.year ? leapDay.length > 0 : leapDay.some((day) => day >= from && day <= to);
  return spans ? 366 : 365;
}
