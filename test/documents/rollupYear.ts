import { rollUp, scoreRegister, type RollUp } from '../../src/actions';
import { decode } from '../../src/register';
import { knownDay, year } from '../../src/rules';
import { activity, member } from '../builders/rows';
import { day, snapshotOf, type RegisterRows } from '../builders/snapshot';

/** Forms and organisers that consultants go through in turn. */
const ATTENDED = [
  ['2', 'Палата «Право»'],
  ['8', 'КазНУ имени аль-Фараби'],
  ['10а', 'Республиканская коллегия юридических консультантов'],
  ['10б', 'Палата юридических консультантов «Әділет»'],
  ['11', 'Газета «Заң»'],
] as const;
const NAMES = ['Әбілқасымова Ғазиза Ұланқызы', 'Иванов Иван Иванович', 'Ёлкина-Жүнісова Іңкәр'];

function rowsOf(count: number): RegisterRows {
  const nameOf = (index: number) => `${NAMES[index % NAMES.length] ?? ''} ${index + 1}`;
  const everyone = Array.from({ length: count }, (_, index) => index);
  return {
    members: everyone.map((index) =>
      member({
        fullName: nameOf(index),
        memberNo: String(index + 1),
        since: day(index % 10 === 7 ? '2026-05-01' : '2020-01-15'),
        until: index % 10 === 8 ? day('2026-09-30') : null,
      }),
    ),
    activities: everyone.flatMap((index) =>
      ATTENDED.slice(0, index % 6).map(([form, organiser]) =>
        activity({ member: nameOf(index), form, organiser }),
      ),
    ),
    exemptions: everyone
      .filter((index) => index % 10 === 6)
      .map((index) => ({
        member: nameOf(index),
        basis: 'отпуск по уходу за ребёнком',
        from: day('2025-01-01'),
        to: index % 20 === 6 ? null : day('2026-04-30'),
      })),
    reports: everyone
      .filter((index) => index % 3 !== 2)
      .map((index) => ({
        member: nameOf(index),
        year: 2026,
        state: index % 9 === 4 ? 'спор' : 'принят',
        filed: day(index % 4 === 3 ? '2027-02-20' : '2027-02-10'),
      })),
    settings: {
      chamberNameRu: 'Палата «Право»',
      chamberNameKk: '«Құқық» палатасы',
      responsiblePerson: 'Сериков А. М.',
    },
  };
}

/** The rollup of 2026 with so many consultants of every kind. */
export function rollUpOfMany(count: number, proposals = ''): RollUp {
  const { register } = decode(snapshotOf(rowsOf(count)));
  const period = { year: year(2026), today: knownDay('2027-02-25') };
  return rollUp(scoreRegister(register, period), register, { proposals });
}
