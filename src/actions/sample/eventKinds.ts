import type { Bilingual } from '../../register';
import { CHAMBER_NAME } from './chamber';

/** How events of one form are called, `{topic}` standing for what they are about, and who holds them. */
export interface EventKind {
  readonly titles: readonly Bilingual[];
  readonly organisers: readonly Bilingual[];
  /** Proved by a copy or a link, not by a certificate. */
  readonly isPublished?: boolean;
}

const CHAMBER = CHAMBER_NAME;
const ACADEMY: Bilingual = {
  ru: 'Академия права «Білім жолы», Алматы',
  kk: '«Білім жолы» құқық академиясы, Алматы',
};
const CENTRE: Bilingual = {
  ru: 'Учебный центр «Мысал»',
  kk: '«Мысал» оқу орталығы',
};
const FACULTY: Bilingual = {
  ru: 'Юридический факультет университета «Мысал»',
  kk: '«Мысал» университетінің заң факультеті',
};
const FOUNDATION: Bilingual = {
  ru: 'Общественный фонд «Құқық мектебі»',
  kk: '«Құқық мектебі» қоғамдық қоры',
};
const PORTAL: Bilingual = {
  ru: 'Информационный портал «Үлгі заң» (example.org)',
  kk: '«Үлгі заң» ақпараттық порталы (example.org)',
};
const JOURNAL: Bilingual = {
  ru: 'Журнал «Практика консультанта»',
  kk: '«Консультант практикасы» журналы',
};

/** The events of the sample by the code of their form. */
export const EVENT_KINDS: Readonly<Record<string, EventKind>> = {
  '1': {
    titles: [
      {
        ru: 'Краткосрочная образовательная программа «{topic}», 24 академических часа',
        kk: '«{topic}» қысқа мерзімді білім беру бағдарламасы, 24 академиялық сағат',
      },
      {
        ru: 'Интенсив для практикующих юристов «{topic}»',
        kk: 'Практик заңгерлерге арналған «{topic}» қарқынды оқу бағдарламасы',
      },
    ],
    organisers: [ACADEMY, CENTRE],
  },
  '2': {
    titles: [
      { ru: 'Вебинар «{topic}»', kk: '«{topic}» тақырыбындағы вебинар' },
      { ru: 'Семинар-практикум «{topic}»', kk: '«{topic}» тақырыбындағы семинар-практикум' },
      { ru: 'Открытая лекция «{topic}»', kk: '«{topic}» тақырыбындағы ашық дәріс' },
    ],
    organisers: [CHAMBER, CENTRE, FOUNDATION, FACULTY],
  },
  '3': {
    titles: [
      {
        ru: 'Курс повышения квалификации «{topic}», 36 часов',
        kk: '«{topic}» біліктілікті арттыру курсы, 36 сағат',
      },
      {
        ru: 'Дистанционный курс повышения квалификации «{topic}»',
        kk: '«{topic}» қашықтан өткізілетін біліктілікті арттыру курсы',
      },
    ],
    organisers: [CHAMBER, ACADEMY, FACULTY],
  },
  '4': {
    titles: [
      {
        ru: 'Доклад «{topic}» на научно-практической конференции',
        kk: 'Ғылыми-практикалық конференцияда «{topic}» тақырыбында баяндама жасау',
      },
      {
        ru: 'Тренинг «{topic}», проведён в качестве тренера',
        kk: 'Тренер ретінде өткізілген «{topic}» тренингі',
      },
    ],
    organisers: [FACULTY, FOUNDATION, CHAMBER],
  },
  '5': {
    titles: [
      {
        ru: 'Стажировка «{topic}», две недели',
        kk: '«{topic}» тақырыбындағы екі апталық тағылымдама',
      },
    ],
    organisers: [CENTRE, FOUNDATION],
  },
  '6': {
    titles: [
      {
        ru: 'Программа дополнительного образования «{topic}»',
        kk: '«{topic}» қосымша білім беру бағдарламасы',
      },
    ],
    organisers: [FACULTY, ACADEMY],
  },
  '7': {
    titles: [
      {
        ru: 'Курс лекций «{topic}» для студентов третьего курса',
        kk: 'Үшінші курс студенттеріне арналған «{topic}» дәрістер курсы',
      },
    ],
    organisers: [FACULTY, ACADEMY],
  },
  '8': {
    titles: [
      {
        ru: 'Присуждение степени доктора философии (PhD), диссертация «{topic}»',
        kk: 'Философия докторы (PhD) дәрежесін беру, «{topic}» диссертациясы',
      },
    ],
    organisers: [FACULTY],
  },
  '9': {
    titles: [
      {
        ru: 'Рабочая группа по подготовке предложений к законопроекту «{topic}»',
        kk: '«{topic}» заң жобасына ұсыныстар дайындау жөніндегі жұмыс тобы',
      },
    ],
    organisers: [CHAMBER, FOUNDATION],
  },
  '10а': {
    titles: [
      { ru: 'Учебное пособие «{topic}», 96 страниц', kk: '«{topic}» оқу құралы, 96 бет' },
      {
        ru: 'Монография «{topic}», в соавторстве',
        kk: '«{topic}» монографиясы, бірлескен авторлықпен',
      },
    ],
    organisers: [ACADEMY, FACULTY],
    isPublished: true,
  },
  '10б': {
    titles: [
      {
        ru: 'Бесплатный приём граждан и лекция «{topic}»',
        kk: 'Азаматтарды тегін қабылдау және «{topic}» тақырыбындағы дәріс',
      },
      {
        ru: 'Урок правовой грамотности для школьников «{topic}»',
        kk: 'Оқушыларға арналған «{topic}» құқықтық сауаттылық сабағы',
      },
    ],
    organisers: [CHAMBER, FOUNDATION],
  },
  '11': {
    titles: [{ ru: 'Статья «{topic}»', kk: '«{topic}» тақырыбындағы мақала' }],
    organisers: [JOURNAL, PORTAL],
    isPublished: true,
  },
  '12': {
    titles: [
      {
        ru: 'Интервью в прямом эфире «{topic}»',
        kk: '«{topic}» тақырыбында тікелей эфирде берілген сұхбат',
      },
    ],
    organisers: [
      { ru: 'Телеканал «Мысал»', kk: '«Мысал» телеарнасы' },
      { ru: 'Радио «Үлгі толқын»', kk: '«Үлгі толқын» радиосы' },
      PORTAL,
    ],
    isPublished: true,
  },
  '13': {
    titles: [
      {
        ru: 'Судейство студенческого конкурса «{topic}»',
        kk: '«{topic}» студенттер конкурсында қазылық ету',
      },
    ],
    organisers: [FACULTY, FOUNDATION],
  },
};
