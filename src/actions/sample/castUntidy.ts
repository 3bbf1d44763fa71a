import type { CastMember } from './castMember';
import { MET, NOTHING, PARTLY } from './castMember';
import { order, protocol } from './leaveDocuments';

/** Consultants in whose rows something was mistyped or forgotten. Every name is invented. */
export const UNTIDY: readonly CastMember[] = [
  {
    name: 'Дүйсенғалиева Мадина?',
    lastYear: MET,
    thisYear: MET,
    typed: { memberNo: '12' },
    leaves: [
      {
        basis: 'childcare',
        from: [-1, 7, 1],
        to: [-1, 7, 20],
        document: order(27, [-1, 6, 28]),
        typed: { basis: null, document: null },
      },
    ],
  },
  {
    name: 'Қалмағанбетов Ринат Сабырұлы',
    language: 'kk',
    lastYear: MET,
    thisYear: MET,
    typed: { memberNo: null, since: null },
    leaves: [
      {
        basis: 'suspension',
        from: [0, 4, 6],
        to: [0, 4, 17],
        document: order(15, [0, 4, 3]),
        typed: { basis: { ru: 'больничный лист', kk: 'еңбекке жарамсыздық парағы' } },
      },
    ],
  },
  {
    name: 'Тарасевич Инна Глебовна',
    lastYear: NOTHING,
    thisYear: NOTHING,
    joined: [-7, 2, 3],
    left: [-3, 6, 30],
  },
  {
    name: 'Тарасевич Инна Глебовна',
    lastYear: NOTHING,
    thisYear: PARTLY,
    joined: [-1, 9, 1],
    report: { state: 'filed' },
    leaves: [
      { basis: 'suspension', to: [0, 2, 10], document: protocol(1, [0, 1, 19]) },
      {
        basis: 'suspension',
        from: [0, 9, 10],
        to: [0, 8, 20],
        document: protocol(9, [0, 9, 7]),
      },
    ],
  },
  {
    name: 'Оразғалиев Ерболат Нұрғалиұлы',
    lastYear: NOTHING,
    thisYear: NOTHING,
    joined: [0, 5, 4],
    left: [-1, 11, 30],
  },
  {
    name: '',
    lastYear: NOTHING,
    thisYear: NOTHING,
    joined: [-4, 10, 9],
    typed: { fullName: null },
  },
];
