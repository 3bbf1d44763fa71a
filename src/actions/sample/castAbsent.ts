import type { CastMember } from './castMember';
import { MET, NOTHING, PARTLY } from './castMember';
import { decisionOn, order, protocol } from './leaveDocuments';

/** Consultants who joined, left or were on leave in the two years. Every name is invented. */
export const ABSENT: readonly CastMember[] = [
  {
    name: 'Нуриева Камилла Ахатовна',
    lastYear: MET,
    thisYear: PARTLY,
    left: [0, 5, 31],
  },
  {
    name: 'Бекмұратов Олжас Серікұлы',
    language: 'kk',
    lastYear: PARTLY,
    thisYear: NOTHING,
    left: [-1, 6, 30],
  },
  {
    name: 'Зверев Кирилл Олегович',
    lastYear: NOTHING,
    thisYear: NOTHING,
    left: [-2, 3, 15],
  },
  {
    name: 'Мәмбетова Ұлжан Әділқызы',
    language: 'kk',
    lastYear: NOTHING,
    thisYear: NOTHING,
    leaves: [{ basis: 'childcare', from: [-2, 9, 1], document: order(31, [-2, 8, 28]) }],
  },
  {
    name: 'Нысанбекова Шынар Қуанышқызы',
    lastYear: PARTLY,
    thisYear: NOTHING,
    leaves: [
      {
        basis: 'maternity',
        from: [-1, 11, 10],
        to: [0, 3, 20],
        document: order(44, [-1, 11, 7]),
      },
      { basis: 'childcare', from: [0, 3, 10], document: order(9, [0, 3, 6]) },
    ],
  },
  {
    name: 'Исламгалиев Тимур Рашидович',
    lastYear: MET,
    thisYear: { most: 4 },
    leaves: [
      {
        basis: 'suspension',
        from: [0, 3, 1],
        to: [0, 10, 31],
        document: protocol(3, [0, 2, 24]),
      },
    ],
  },
  {
    name: 'Тулегенова Сауле Бериковна',
    lastYear: MET,
    thisYear: { least: 5 },
    leaves: [
      {
        basis: 'maternity',
        from: [0, 1, 20],
        to: [0, 6, 15],
        document: order(2, [0, 1, 16]),
      },
    ],
    norm: { years: 0, points: 5, reason: decisionOn(4) },
  },
  {
    name: 'Абишев Санжар Өмірзақұлы',
    lastYear: { most: 7 },
    thisYear: PARTLY,
    leaves: [
      {
        basis: 'suspension',
        from: [-1, 2, 1],
        to: [-1, 5, 31],
        document: protocol(2, [-1, 1, 27]),
      },
    ],
    norm: { years: -1, points: 8, reason: decisionOn(6) },
  },
  {
    name: 'Юнусов Рустам Ильдарович',
    lastYear: MET,
    thisYear: { most: 5 },
    leaves: [
      {
        basis: 'childcare',
        from: [0, 6, 1],
        to: [0, 8, 31],
        document: order(18, [0, 5, 26]),
      },
      {
        basis: 'suspension',
        from: [0, 8, 15],
        to: [0, 9, 30],
        document: protocol(8, [0, 8, 12]),
      },
    ],
    norm: { years: 0, points: 8, reason: decisionOn(11) },
  },
  {
    name: 'Ким Валерия Олеговна',
    lastYear: NOTHING,
    thisYear: MET,
    joined: [-1, 12, 20],
    report: { state: 'filed' },
  },
  {
    name: 'Сейтқали Дінмұхамед Ерғалиұлы',
    language: 'kk',
    lastYear: NOTHING,
    thisYear: { most: 6 },
    joined: [0, 3, 16],
  },
  {
    name: 'Рахимжанова Азиза Маратовна',
    lastYear: NOTHING,
    thisYear: NOTHING,
    joined: [0, 10, 5],
  },
];
