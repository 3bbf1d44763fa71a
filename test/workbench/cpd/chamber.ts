import { inBoth } from '../../../src/actions/sample/draft';
import {
  DECISION_WORDS,
  EXEMPTION_BASIS_WORDS,
  REPORT_LANGUAGE_WORDS,
  REPORT_STATE_WORDS,
} from '../../../src/register';
import type { RegisterContent } from './registerFile';
import { ivanov, on, seminar } from './registerFile';

export const IVANOV = ivanov.fullName;
export const YAKOVLEVA = 'Яковлева Анна Сергеевна';
export const AKHMETOVA = 'Ахметова Айгерім Болатқызы';
export const BORISOV = 'Борисов Борис Борисович';
export const GALI = 'Ғали Әсел Нұрланқызы';
export const DYUSENOV = 'Дюсенов Марат Серикович';
export const ERMEKOV = 'Ермеков Ержан Ермекұлы';

/** A chamber in which every status but `short` occurs in 2026, as of 22 November; in 2025 there is nothing but one lecture. */
export const CHAMBER: RegisterContent = {
  members: [
    { memberNo: '7', fullName: YAKOVLEVA, since: on('2019-05-01') },
    { ...ivanov, memberNo: '002', reportLanguage: REPORT_LANGUAGE_WORDS.kk },
    { memberNo: '3', fullName: AKHMETOVA, since: on('2020-01-15') },
    { memberNo: '4', fullName: BORISOV, since: on('2020-01-15'), until: on('2026-06-30') },
    { memberNo: '5', fullName: GALI, since: on('2026-03-01') },
    { memberNo: '6', fullName: DYUSENOV, since: on('2020-01-15') },
    { memberNo: '8', fullName: ERMEKOV, since: on('2020-01-15'), until: on('2025-01-10') },
  ],
  activities: [
    seminar({ member: YAKOVLEVA, form: '8', title: 'Доктор Ph.D' }),
    seminar({ member: YAKOVLEVA, form: '9', title: 'Рабочая группа' }),
    seminar({ member: YAKOVLEVA, form: '12', title: 'Передача на телевидении' }),
    seminar({
      member: YAKOVLEVA,
      form: '1',
      title: 'Программа обучения',
      decision: DECISION_WORDS.rejected,
      remark: inBoth(() => 'Не юридическая тема'),
    }),
    seminar({ title: 'Первый семинар' }),
    seminar({ title: 'Второй семинар', evidence: null }),
    seminar({ form: '11', title: 'Статья' }),
    seminar({ form: '4', title: 'Лекция', date: on('2025-10-01') }),
    seminar({ member: BORISOV }),
    seminar({ member: DYUSENOV, form: '10а', title: 'Учебник' }),
    seminar({
      member: DYUSENOV,
      form: '13',
      title: 'Судейство на олимпиаде',
      decidedPoints: 4,
      remark: inBoth(() => 'Решение от 20.03.2026'),
    }),
  ],
  exemptions: [
    {
      member: AKHMETOVA,
      basis: EXEMPTION_BASIS_WORDS.childcare,
      from: on('2025-12-01'),
      document: 'Приказ № 1',
    },
    {
      member: GALI,
      basis: EXEMPTION_BASIS_WORDS.suspension,
      from: on('2026-05-01'),
      to: on('2026-05-31'),
      document: 'Приказ № 2',
    },
  ],
  reports: [
    {
      member: DYUSENOV,
      year: 2026,
      state: REPORT_STATE_WORDS['not-filed'],
      individualNorm: 5,
      normReason: 'Решение № 3',
    },
  ],
};
