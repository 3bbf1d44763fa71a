import type { Year } from '../../rules';
import { yearOf } from '../../rules';
import type { Bilingual } from '../../register';
import type { Draft } from './draft';
import { writtenBy } from './draft';
import type { Draw } from './draws';
import { CAST } from './cast';
import { formOfScale } from './formOfScale';
import type { Moment } from './moment';
import { dayAt } from './moment';
import type { SampleActivity } from './sampleActivity';
import { evidenceOf, eventOf } from './sampleEvent';

/** An activity told cell by cell: an ordinary one of its consultant, day and form, but for what was typed instead. */
export interface PlantedActivity {
  /** The consultant as the register has the name. */
  readonly member: string;
  readonly on: Moment;
  readonly code: string;
  readonly typed?: (year: Year) => Draft<'activities'>;
  /** Rows of one event share a key; otherwise each row is an event of its own. */
  readonly event?: string;
}

/** The row of a planted activity; `order` tells it from the others. */
export function plantedRow(
  planted: PlantedActivity,
  order: number,
  reportingYear: Year,
  draw: Draw,
): SampleActivity {
  const day = dayAt(reportingYear, planted.on);
  const key = `planted/${planted.event ?? order}`;
  const written = (text: Bilingual): Bilingual =>
    writtenBy(CAST.find(({ name }) => name === planted.member)?.language, text);
  const event = eventOf(draw, key, planted.event ? '2' : planted.code);
  const form = formOfScale(planted.code, yearOf(day));
  return {
    day,
    cells: {
      member: planted.member,
      date: { day },
      form: { ru: form.shortRu, kk: form.shortKk },
      title: written(event.title),
      organiser: written(event.organiser),
      evidence: written(evidenceOf(draw, key, planted.code, day)),
      ...planted.typed?.(reportingYear),
    },
  };
}
