import { expect, test } from '@jest/globals';
import { decode } from '../../../src/register';
import { memberAt } from '../../../src/taskpane/session/memberAt';
import { snapshotOf } from '../../builders/snapshot';

const { register } = decode(
  snapshotOf({
    members: [{ fullName: 'Асанов Асан' }, { memberNo: '2' }],
    activities: [{ member: 'асанов асан', title: 'Вебинар' }, { title: 'Без имени' }],
  }),
);

test('a row leads to the consultant it names, spelt as in their own row', () => {
  expect(memberAt(register, { sheet: 'Мероприятия', row: 1 })).toBe('Асанов Асан');
  expect(memberAt(register, { sheet: 'Консультанты', row: 1 })).toBe('Асанов Асан');
});

test('a row without a name leads to nobody, not to another row without one', () => {
  expect(memberAt(register, { sheet: 'Мероприятия', row: 2 })).toBeUndefined();
  expect(memberAt(register, { sheet: 'Консультанты', row: 2 })).toBeUndefined();
});
