import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOfSerial, serialOfDay } from '../../src/excel';
import { knownDay, type Day } from '../../src/rules';

test('a serial number gives its day without the time of day', () => {
  expect(dayOfSerial(46093)).toBe(knownDay('2026-03-12'));
  expect(dayOfSerial(46093.75)).toBe(knownDay('2026-03-12'));
  expect(dayOfSerial(1)).toBe(knownDay('1900-01-01'));
  expect(dayOfSerial(59)).toBe(knownDay('1900-02-28'));
  expect(dayOfSerial(61)).toBe(knownDay('1900-03-01'));
});

test.each([0, -1, 60, 2958466, Number.NaN, Number.POSITIVE_INFINITY])(
  'the serial number %p is no day',
  (serial) => {
    expect(dayOfSerial(serial)).toBeUndefined();
  },
);

test('every day since 1900 comes back from its serial number', () => {
  const day = fc.integer({ min: knownDay('1900-01-01'), max: knownDay('9999-12-31') });
  fc.assert(
    fc.property(day, (each) => {
      expect(dayOfSerial(serialOfDay(each as Day))).toBe(each);
    }),
  );
});
