import { expect, test } from '@jest/globals';
import { scaleEditions } from '../../src/actions';
import { decode } from '../../src/register';
import { snapshotOf } from '../builders/snapshot';

const row = { shortRu: 'Курс', shortKk: 'Курс', points: 2 };

test('the scale stands by its editions, oldest first', () => {
  const { register } = decode(
    snapshotOf({
      scale: [
        { ...row, code: '1', fromYear: 2028 },
        { ...row, code: '1', fromYear: 2023, toYear: 2027 },
        { ...row, code: '2', fromYear: 2023, toYear: 2027 },
        { ...row, code: '3', fromYear: 2023 },
      ],
    }),
  );
  expect(
    scaleEditions(register).map(({ fromYear, toYear, rows, isOfYear, clause }) => [
      fromYear,
      toYear,
      rows.map(({ code }) => code).join(),
      isOfYear,
      clause,
    ]),
  ).toEqual([
    [2023, 2027, '1,2', true, 'scale'],
    [2023, undefined, '3', true, 'scale'],
    [2028, undefined, '1', false, 'amendment'],
  ]);
});

test('a register without a scale has no editions', () => {
  expect(scaleEditions(decode(snapshotOf({ scale: [] })).register)).toEqual([]);
});
