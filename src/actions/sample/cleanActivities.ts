import type { Day, Year } from '../../rules';
import { year } from '../../rules';
import { DECISION_WORDS } from '../../register';
import type { CastMember } from './castMember';
import { CAST } from './cast';
import { CHAMBER_NAME } from './chamber';
import { chosenForms } from './chosenForms';
import { writtenBy } from './draft';
import type { Draw } from './draws';
import { pick } from './draws';
import { formOfScale } from './formOfScale';
import { freeDays } from './freeDays';
import { dayAt } from './moment';
import type { SampleActivity } from './sampleActivity';
import type { SampleEvent } from './sampleEvent';
import { evidenceOf, eventOf } from './sampleEvent';
import { reportOf } from './sampleReports';

/** Every so many consultants one has an event with a very long title. */
const LONG_TITLE_EVERY = 12;
const SHARED_EVENT_MONTHS = [1, 2, 3, 4, 5, 6, 8, 9, 10] as const;

export interface ActivitiesInput {
  readonly year: Year;
  readonly draw: Draw;
  /** Days on which a consultant has an activity already, by name. */
  readonly taken: ReadonlyMap<string, ReadonlySet<Day>>;
}

/** An event of the chamber that several consultants attend. */
interface SharedEvent extends SampleEvent {
  readonly day: Day;
}

/** Activities with nothing wrong in them: as many as the cast's two years need, no two of one consultant on one day. */
export function cleanActivities(input: ActivitiesInput): SampleActivity[] {
  return ([-1, 0] as const).flatMap((years) => {
    const shared = sharedEvents(input, years);
    return CAST.flatMap((member, index) => yearOfMember(member, index, years, shared, input));
  });
}

function yearOfMember(
  member: CastMember,
  index: number,
  years: -1 | 0,
  shared: readonly SharedEvent[],
  input: ActivitiesInput,
): SampleActivity[] {
  const { draw } = input;
  const yearKey = `${index}/${years}`;
  const taken = new Set(input.taken.get(member.name));
  const free = freeDays(member, years, input.year);
  return chosenForms(member, years, yearKey, input).map((code, order) => {
    const key = `${yearKey}/${order}`;
    const isLong = years === -1 && order === 0 && index % LONG_TITLE_EVERY === 0;
    const open = free.filter((day) => !taken.has(day));
    const held = shared.filter(({ day }) => open.includes(day));
    const attends = code === '2' && held.length > 0 && draw(`${key}/shared`, 2) === 0;
    const event = attends
      ? pick(draw, `${key}/event`, held)
      : { day: pick(draw, `${key}/day`, open), ...eventOf(draw, key, code, isLong) };
    taken.add(event.day);
    return cleanActivity({ member, years, key, code, event }, input);
  });
}

interface Attendance {
  readonly member: CastMember;
  readonly years: -1 | 0;
  readonly key: string;
  readonly code: string;
  readonly event: SharedEvent;
}

function cleanActivity(attendance: Attendance, { year: inYear, draw }: ActivitiesInput) {
  const { member, years, key, code, event } = attendance;
  const form = formOfScale(code, year(inYear + years));
  const isLookedAt =
    years === -1 ? reportOf(member)?.state === 'accepted' : draw(`${key}/decision`, 4) === 0;
  return {
    day: event.day,
    cells: {
      member: member.name,
      date: { day: event.day },
      form: { ru: form.shortRu, kk: form.shortKk },
      title: writtenBy(member.language, event.title),
      organiser: writtenBy(member.language, event.organiser),
      evidence: writtenBy(member.language, evidenceOf(draw, key, code, event.day)),
      decision: isLookedAt ? DECISION_WORDS.credited : null,
    },
  };
}

function sharedEvents({ year: inYear, draw }: ActivitiesInput, years: -1 | 0): SharedEvent[] {
  return SHARED_EVENT_MONTHS.map((month) => {
    const key = `chamber/${years}/${month}`;
    const day = dayAt(inYear, [years, month, 12 + draw(`${key}/day`, 14)]);
    return { day, ...eventOf(draw, key, '2'), organiser: CHAMBER_NAME };
  });
}
