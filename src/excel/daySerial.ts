import type { Day } from '../rules';

const EPOCH_SERIAL = 25569;
const LAST_SERIAL = 2958465;
// Excel counts a 29 February 1900 that never was; serials before it are one less than the calendar says.
const PHANTOM_LEAP_DAY = 60;

/** The calendar day of an Excel serial number of the 1900 date system, its time left out; `undefined` outside Excel's dates. */
export function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 1 || whole > LAST_SERIAL || whole === PHANTOM_LEAP_DAY) {
    return undefined;
  }
  return (whole - EPOCH_SERIAL + (whole < PHANTOM_LEAP_DAY ? 1 : 0)) as Day;
}

/** The Excel serial number of a calendar day since 1 January 1900. */
export function serialOfDay(day: Day): number {
  const serial = day + EPOCH_SERIAL;
  return serial <= PHANTOM_LEAP_DAY ? serial - 1 : serial;
}
