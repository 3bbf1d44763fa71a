import type { Year } from '../../rules';
import type { Bilingual } from '../../register';
import type { Moment } from './moment';
import { dayAt, dottedDay } from './moment';

type DatedText = (year: Year) => Bilingual;

/** The name of an order by its number and date. */
export function order(number: number, on: Moment): DatedText {
  return (year) => {
    const date = dottedDay(dayAt(year, on));
    return {
      ru: `Приказ № ${number} от ${date}, папка 7`,
      kk: `${date} № ${number} бұйрық, 7-папка`,
    };
  };
}

/** The name of an extract from the board's minutes by their number and date. */
export function protocol(number: number, on: Moment): DatedText {
  return (year) => {
    const date = dottedDay(dayAt(year, on));
    return {
      ru: `Выписка из протокола правления № ${number} от ${date}`,
      kk: `Басқарманың ${date} № ${number} хаттамасынан үзінді көшірме`,
    };
  };
}

/** Why an individual norm was set. */
export function decisionOn(number: number): Bilingual {
  return {
    ru: `Часть года освобождён(а), решение ответственного лица № ${number}`,
    kk: `Жылдың бір бөлігіне босатылған, жауапты тұлғаның № ${number} шешімі`,
  };
}
