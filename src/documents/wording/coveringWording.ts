import type { Day, Year } from '../../rules';
import type { WorkbookLanguage } from '../../register';
import { plainDay } from './dayWords';

/** What the covering letter is filled with. */
export interface CoveringFacts {
  readonly year: Year;
  readonly today: Day;
  readonly chamber: string;
  readonly collegium: string;
  readonly preparedBy: string;
  /** The number of a copy that corrects an earlier one; absent for the first. */
  readonly corrected: number | undefined;
  readonly members: number;
  readonly obliged: number;
  readonly met: number;
  readonly short: number;
  readonly exempt: number;
  readonly filed: number;
  readonly accepted: number;
  readonly credited: number;
}

export interface CoveringWording {
  readonly title: string;
  number(facts: CoveringFacts): string;
  subject(facts: CoveringFacts): string;
  body(facts: CoveringFacts): readonly string[];
  readonly annex: string;
  signature(facts: CoveringFacts): string;
}

/** The words of the letter that goes with the rollup; the act prescribes none (clause 4.7). */
export const COVERING_WORDING: Readonly<Record<WorkbookLanguage, CoveringWording>> = {
  ru: {
    title: 'Сопроводительное письмо',
    number: ({ today }) => `Исх. № ________ от ${plainDay(today, 'ru')}`,
    subject: ({ year, corrected }) =>
      `О сводном отчёте за ${year} год${corrected === undefined ? '' : `, уточнённом № ${corrected}`}`,
    body: (facts) => [
      `По пункту 4.7 Правил повышения квалификации юридических консультантов ${facts.chamber} направляет сводный отчёт о повышении квалификации юридических консультантов за ${facts.year} год.`,
      ...(facts.corrected === undefined
        ? []
        : [
            `Отчёт уточнён (№ ${facts.corrected}) и заменяет направленный ранее; отличия перечислены в нём самом.`,
          ]),
      `Состояли в палате: ${facts.members}. Обязаны набрать баллы: ${facts.obliged}; норма выполнена: ${facts.met}, не хватает баллов: ${facts.short}. Освобождены: ${facts.exempt}. Сдали отчёт: ${facts.filed}, принято отчётов: ${facts.accepted}. Зачтено баллов: ${facts.credited}.`,
    ],
    annex: 'Приложение: сводный отчёт.',
    signature: ({ preparedBy }) => `Ответственное лицо ________________ ${preparedBy}`.trimEnd(),
  },
  kk: {
    title: 'Ілеспе хат',
    number: ({ today }) => `Шығ. № ________, ${plainDay(today, 'kk')}`,
    subject: ({ year, corrected }) =>
      `${year} жылғы ${corrected === undefined ? '' : `нақтыланған № ${corrected} `}жиынтық есеп туралы`,
    body: (facts) => [
      `Заң консультанттарының біліктілігін арттыру қағидаларының 4.7-тармағына сәйкес ${facts.chamber} заң консультанттарының біліктілігін арттыру туралы ${facts.year} жылғы жиынтық есепті жолдайды.`,
      ...(facts.corrected === undefined
        ? []
        : [
            `Есеп нақтыланды (№ ${facts.corrected}) және бұрын жолданған есептің орнына беріледі; айырмашылықтар есептің өзінде көрсетілген.`,
          ]),
      `Палата мүшелері: ${facts.members}. Балл жинауға міндеттілер: ${facts.obliged}; норма орындалды: ${facts.met}, балл жетіспейді: ${facts.short}. Босатылғандар: ${facts.exempt}. Есеп тапсырғандар: ${facts.filed}, қабылданған есептер: ${facts.accepted}. Есепке алынған балл: ${facts.credited}.`,
    ],
    annex: 'Қосымша: жиынтық есеп.',
    signature: ({ preparedBy }) => `Жауапты тұлға ________________ ${preparedBy}`.trimEnd(),
  },
};
