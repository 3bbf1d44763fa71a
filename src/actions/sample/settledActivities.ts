import { DECISION_WORDS } from '../../register';
import { CHAMBER_NAME } from './chamber';
import { inBoth } from './draft';
import { formOfScale } from './formOfScale';
import type { PlantedActivity } from './plantedActivity';

/** Activities on which a decision differs from the scale, or whose form is typed in another way, with nothing missing. */
export const SETTLED_ACTIVITIES: readonly PlantedActivity[] = [
  {
    member: 'Сарсекенова Жанна Муратовна',
    on: [-1, 5, 20],
    code: '13',
    typed: () => ({
      decision: DECISION_WORDS.credited,
      decidedPoints: 2,
      remark: {
        ru: 'Приравнено к семинару решением ответственного лица, п. 5.3',
        kk: 'Жауапты тұлғаның шешімімен семинарға теңестірілді, 5.3-т.',
      },
    }),
  },
  {
    member: 'Үсенова Гүлнар Мұхтарқызы',
    on: [-1, 9, 8],
    code: '13',
    typed: () => ({
      decision: DECISION_WORDS.rejected,
      remark: {
        ru: 'Не относится к юридической практике',
        kk: 'Заң практикасына қатысты емес',
      },
    }),
  },
  {
    member: 'Ілиясов Мақсат Еңсепұлы',
    on: [-1, 6, 11],
    code: '2',
    typed: () => ({
      decision: DECISION_WORDS.rejected,
      remark: {
        ru: 'Сертификат выдан на имя другого лица',
        kk: 'Сертификат басқа адамның атына берілген',
      },
    }),
  },
  {
    member: 'Тоқтарбеков Әлихан Дәулетұлы',
    on: [-1, 10, 2],
    code: '12',
    typed: () => ({
      evidence: null,
      decision: DECISION_WORDS.rejected,
      remark: { ru: 'Запись эфира не представлена', kk: 'Эфир жазбасы ұсынылмады' },
    }),
  },
  {
    member: 'Қожағалиев Нұржан Жеңісұлы',
    on: [-1, 11, 17],
    code: '10а',
    typed: () => ({
      decision: DECISION_WORDS.credited,
      decidedPoints: 3,
      remark: {
        ru: 'Одна глава в сборнике, шесть страниц',
        kk: 'Жинақтағы бір тарау, алты бет',
      },
    }),
  },
  {
    member: 'Соколова-Тимофеева Екатерина Александровна',
    on: [0, 4, 22],
    code: '4',
    typed: () => ({ decision: DECISION_WORDS.credited, decidedPoints: 3 }),
  },
  {
    member: 'Әбдірахманов Ерлан Қайратұлы',
    on: [0, 2, 19],
    code: '10б',
    typed: () => ({ form: '10б', organiser: inBoth(() => CHAMBER_NAME.kk) }),
  },
  { member: 'Лазуренко Павел Андреевич', on: [0, 5, 14], code: '12', typed: () => ({ form: 12 }) },
  {
    member: 'Жұмабекова Динара Талғатқызы',
    on: [0, 3, 26],
    code: '3',
    typed: (year) => {
      const { fullRu, fullKk } = formOfScale('3', year);
      return { form: { ru: fullRu, kk: fullKk } };
    },
  },
];
