import type { Year } from '../../rules';
import { DECISION_WORDS } from '../../register';
import { dayAt } from './moment';
import type { PlantedActivity } from './plantedActivity';

const dated = (day: string) => (year: Year) => ({ date: `${day}.${year}` });

/** A year typed a century too early. */
const centuryAgo = (year: Year) => ({ date: { day: dayAt(year, [-100, 3, 18]) } });

/** Activities whose consultant is not one of the register. */
const OF_NOBODY: readonly PlantedActivity[] = [
  {
    member: 'Құдайбергенова Айгерім Сәкенқызы',
    on: [0, 4, 15],
    code: '2',
    typed: () => ({ member: 'Кудайбергенова Айгерим Сакенкызы' }),
  },
  {
    member: 'Құдайбергенова Айгерім Сәкенқызы',
    on: [0, 6, 3],
    code: '11',
    typed: () => ({ member: 'Құдайбергенова Айгер\u0069м Сәкенқызы' }),
  },
  {
    member: 'Бережная Ольга Викторовна',
    on: [0, 3, 19],
    code: '2',
    typed: () => ({ member: 'Бережная Ольг\u0061 Викторовна' }),
  },
  {
    member: 'Лазуренко Павел Андреевич',
    on: [0, 7, 9],
    code: '1',
    typed: () => ({ member: 'Лазуренко П.А.' }),
  },
  {
    member: 'Ёлкина Наталья Фёдоровна',
    on: [-1, 10, 21],
    code: '2',
    typed: () => ({ member: 'Воронцов Глеб Макарович' }),
  },
  {
    member: 'Пак Марина Леонидовна',
    on: [0, 5, 28],
    code: '2',
    typed: () => ({ member: null }),
  },
];

/** Activities whose date or number cannot be read, or cannot be right. */
const UNREADABLE: readonly PlantedActivity[] = [
  { member: 'Лазуренко Павел Андреевич', on: [0, 3, 12], code: '2', typed: dated('12.03') },
  {
    member: 'Ұзақбаев Дәурен Асқарұлы',
    on: [0, 3, 24],
    code: '2',
    typed: (year) => ({ date: { ru: `24 марта ${year} г.`, kk: `${year} ж. 24 наурыз` } }),
  },
  {
    member: 'Пак Марина Леонидовна',
    on: [0, 4, 3],
    code: '3',
    typed: (year) => ({ date: `03/04/${year}` }),
  },
  {
    member: 'Дорохова Светлана Петровна',
    on: [0, 9, 2],
    code: '2',
    typed: () => ({ date: null }),
  },
  {
    member: 'Қалмағанбетов Ринат Сабырұлы',
    on: [0, 3, 18],
    code: '2',
    typed: centuryAgo,
  },
  {
    member: 'Жүнісова Мөлдір Оралқызы',
    on: [0, 12, 28],
    code: '2',
  },
  {
    member: 'Соколова-Тимофеева Екатерина Александровна',
    on: [-1, 4, 9],
    code: '4',
    typed: () => ({
      decidedPoints: '2',
      remark: { ru: 'Доклад в соавторстве', kk: 'Баяндама бірлескен авторлықпен жасалған' },
    }),
  },
  {
    member: 'Сарсекенова Жанна Муратовна',
    on: [0, 2, 26],
    code: '9',
    typed: () => ({ decidedPoints: { ru: 'три', kk: 'үш' } }),
  },
  {
    member: 'Тоқтарбеков Әлихан Дәулетұлы',
    on: [0, 1, 29],
    code: '2',
    typed: () => ({ decision: { ru: 'принято', kk: 'қабылданды' } }),
  },
];

/** Activities with an unknown form, or with something left out. */
const INCOMPLETE: readonly PlantedActivity[] = [
  {
    member: 'Жүнісова Мөлдір Оралқызы',
    on: [0, 4, 30],
    code: '2',
    typed: () => ({ form: { ru: 'Просмотр учебных фильмов', kk: 'Оқу фильмдерін көру' } }),
  },
  {
    member: 'Ғабитова Әсел Нұрланқызы',
    on: [0, 6, 17],
    code: '2',
    typed: () => ({ form: null }),
  },
  {
    member: 'Әбдірахманов Ерлан Қайратұлы',
    on: [0, 8, 27],
    code: '2',
    typed: () => ({
      form: {
        ru: 'Семинар,вебинар,лекция(слушатель)',
        kk: 'Семинар,вебинар,дәріс(тыңдаушы)',
      },
    }),
  },
  {
    member: 'Ілиясов Мақсат Еңсепұлы',
    on: [0, 5, 6],
    code: '5',
    typed: () => ({ form: { ru: 'Ст\u0061жировк\u0061', kk: 'Т\u0061ғылымд\u0061м\u0061' } }),
  },
  {
    member: 'Һашимова Гауһар Ілиясқызы',
    on: [0, 7, 2],
    code: '3',
    typed: () => ({ evidence: null }),
  },
  {
    member: 'Мельниченко Артём Игоревич',
    on: [-1, 11, 26],
    code: '10б',
    typed: () => ({ evidence: null }),
  },
  {
    member: 'Жұмабекова Динара Талғатқызы',
    on: [0, 9, 24],
    code: '2',
    typed: () => ({ title: null }),
  },
  {
    member: 'Қожағалиев Нұржан Жеңісұлы',
    on: [0, 10, 7],
    code: '2',
    typed: () => ({ organiser: null }),
  },
];

/** Activities that are readable and complete, and doubtful all the same. */
const DOUBTFUL: readonly PlantedActivity[] = [
  { member: 'Сейтқали Дінмұхамед Ерғалиұлы', on: [0, 2, 11], code: '2' },
  { member: 'Нуриева Камилла Ахатовна', on: [0, 7, 15], code: '2' },
  { member: 'Исламгалиев Тимур Рашидович', on: [0, 5, 21], code: '2' },
  { member: 'Үсенова Гүлнар Мұхтарқызы', on: [0, 6, 25], code: '2', event: 'entered-twice' },
  { member: 'Үсенова Гүлнар Мұхтарқызы', on: [0, 6, 25], code: '2', event: 'entered-twice' },
  {
    member: 'Соколова-Тимофеева Екатерина Александровна',
    on: [-1, 10, 30],
    code: '4',
    event: 'two-forms',
  },
  {
    member: 'Соколова-Тимофеева Екатерина Александровна',
    on: [-1, 10, 30],
    code: '2',
    event: 'two-forms',
  },
  {
    member: 'Тоқтарбеков Әлихан Дәулетұлы',
    on: [-1, 3, 5],
    code: '11',
    typed: () => ({ decision: DECISION_WORDS.rejected }),
  },
  {
    member: 'Құдайбергенова Айгерім Сәкенқызы',
    on: [-1, 2, 12],
    code: '4',
    typed: () => ({ decision: DECISION_WORDS.credited, decidedPoints: 5 }),
  },
  { member: 'Жұмабекова Динара Талғатқызы', on: [0, 5, 19], code: '13' },
  {
    member: 'Юнусов Рустам Ильдарович',
    on: [0, 4, 8],
    code: '13',
    typed: () => ({ remark: { ru: 'ждёт решения', kk: 'шешім күтілуде' } }),
  },
];

/** Activities with something wrong in them, each problem at least once. */
export const UNTIDY_ACTIVITIES: readonly PlantedActivity[] = [
  ...OF_NOBODY,
  ...UNREADABLE,
  ...INCOMPLETE,
  ...DOUBTFUL,
];
