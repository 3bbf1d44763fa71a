import type { Day } from '../../rules';
import { invariant } from '../../rules';
import type { Bilingual } from '../../register';
import { inBoth } from './draft';
import type { Draw } from './draws';
import { pick } from './draws';
import type { EventKind } from './eventKinds';
import { EVENT_KINDS } from './eventKinds';
import { dottedDay } from './moment';
import { LONG_TAIL, TOPICS } from './topics';

export interface SampleEvent {
  readonly title: Bilingual;
  readonly organiser: Bilingual;
}

/** An event of a form, by its key: what it is called and who holds it. */
export function eventOf(draw: Draw, key: string, code: string, isLong = false): SampleEvent {
  const kind = kindOf(code);
  const title = pick(draw, `${key}/title`, kind.titles);
  const topic = pick(draw, `${key}/topic`, TOPICS);
  return {
    title: inBoth((language) =>
      title[language].replace('{topic}', topic[language] + (isLong ? LONG_TAIL[language] : '')),
    ),
    organiser: pick(draw, `${key}/organiser`, kind.organisers),
  };
}

/** The name of a document that proves an event of this form on this day, as people spell such names. */
export function evidenceOf(draw: Draw, key: string, code: string, day: Day): Bilingual {
  const number = String(1 + draw(`${key}/number`, 9000)).padStart(4, '0');
  const folder = 1 + draw(`${key}/folder`, 6);
  const sheet = 1 + draw(`${key}/sheet`, 90);
  const date = dottedDay(day);
  const same = (text: string): Bilingual => inBoth(() => text);
  const filed: Bilingual = {
    ru: `папка ${folder}, лист ${sheet}`,
    kk: `${folder}-папка, ${sheet}-парақ`,
  };
  const certificate: Bilingual = {
    ru: `Сертификат № ${number} от ${date}`,
    kk: `${date} № ${number} сертификат`,
  };
  const names = kindOf(code).isPublished
    ? [filed, same(`https://example.org/library/${number}`), same(`scan${sheet}.pdf`)]
    : [
        certificate,
        certificate,
        { ru: `Справка № ${number} от ${date}`, kk: `${date} № ${number} анықтама` },
        filed,
        same(`https://example.org/certificates/${number}`),
        same(`scan${1 + draw(`${key}/scan`, 30)}.pdf`),
      ];
  return pick(draw, `${key}/evidence`, names);
}

function kindOf(code: string): EventKind {
  const kind = EVENT_KINDS[code];
  invariant(kind !== undefined, `No events of the form ${code}`);
  return kind;
}
