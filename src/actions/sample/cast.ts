import type { CastMember } from './castMember';
import { MET, NOTHING, PARTLY } from './castMember';
import { ABSENT } from './castAbsent';
import { UNTIDY } from './castUntidy';
import { DISPUTED, DISPUTE_SETTLED, REMARKED, CORRECTED } from './reportTexts';

/** Consultants with nothing special about their membership. Every name is invented. */
const PRESENT: readonly CastMember[] = [
  { name: 'Әбдірахманов Ерлан Қайратұлы', language: 'kk', lastYear: MET, thisYear: MET },
  { name: 'Бережная Ольга Викторовна', language: 'ru', lastYear: MET, thisYear: PARTLY },
  { name: 'Құдайбергенова Айгерім Сәкенқызы', language: 'kk', lastYear: MET, thisYear: MET },
  { name: 'Лазуренко Павел Андреевич', lastYear: MET, thisYear: MET },
  { name: 'Ғабитова Әсел Нұрланқызы', lastYear: MET, thisYear: PARTLY },
  {
    name: 'Соколова-Тимофеева Екатерина Александровна',
    language: 'ru',
    lastYear: MET,
    thisYear: MET,
    report: { state: 'accepted', typed: DISPUTE_SETTLED },
  },
  {
    name: 'Өтегенов Бауыржан Төлегенұлы',
    language: 'kk',
    lastYear: PARTLY,
    thisYear: PARTLY,
    report: { state: 'remarks', typed: REMARKED },
  },
  { name: 'Сарсекенова Жанна Муратовна', language: 'both', lastYear: MET, thisYear: MET },
  { name: 'Һашимова Гауһар Ілиясқызы', language: 'kk', lastYear: MET, thisYear: PARTLY },
  {
    name: 'Мельниченко Артём Игоревич',
    lastYear: PARTLY,
    thisYear: PARTLY,
    report: { state: 'dispute', typed: DISPUTED },
  },
  {
    name: 'Үсенова Гүлнар Мұхтарқызы',
    lastYear: MET,
    thisYear: MET,
    report: { state: 'filed', isLate: true },
  },
  { name: 'Пак Марина Леонидовна', lastYear: MET, thisYear: PARTLY },
  { name: 'Жұмабекова Динара Талғатқызы', lastYear: MET, thisYear: MET },
  { name: 'Ұзақбаев Дәурен Асқарұлы', language: 'kk', lastYear: MET, thisYear: PARTLY },
  { name: 'Дорохова Светлана Петровна', language: 'ru', lastYear: MET, thisYear: PARTLY },
  { name: 'Ілиясов Мақсат Еңсепұлы', language: 'both', lastYear: MET, thisYear: MET },
  {
    name: 'Жұмабекова Динара Талғатқызы (№ 17)',
    language: 'kk',
    lastYear: PARTLY,
    thisYear: PARTLY,
    report: { state: 'corrected', typed: CORRECTED },
  },
  { name: 'Ёлкина Наталья Фёдоровна', lastYear: MET, thisYear: PARTLY },
  { name: 'Қожағалиев Нұржан Жеңісұлы', language: 'kk', lastYear: MET, thisYear: MET },
  {
    name: 'Сұлтанмахмұтова-Қонысбайқызы Бибігүлжаһан Мұхаммедрахымқызы',
    language: 'kk',
    lastYear: MET,
    thisYear: PARTLY,
  },
  {
    name: 'Штейн Роман Эдуардович',
    language: 'ru',
    lastYear: PARTLY,
    thisYear: NOTHING,
    report: { state: 'not-filed' },
  },
  { name: 'Жүнісова Мөлдір Оралқызы', lastYear: MET, thisYear: MET },
  {
    name: 'Гончарук Людмила Ивановна',
    lastYear: NOTHING,
    thisYear: NOTHING,
    report: { state: 'not-filed' },
  },
  { name: 'Тоқтарбеков Әлихан Дәулетұлы', language: 'both', lastYear: MET, thisYear: MET },
];

/** Everyone in the register, in the order of their numbers. */
export const CAST: readonly CastMember[] = [...PRESENT, ...ABSENT, ...UNTIDY];
