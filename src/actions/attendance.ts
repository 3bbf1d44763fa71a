import type { Day, Year } from '../rules';
import { normaliseName, yearOf } from '../rules';
import type { ActivityRow, Bilingual, Register } from '../register';
import { memberKey } from '../register';
import { nameWithoutNumber } from './reportForms';
import type { ScoredMember, ScoredRegister } from './scoreRegister';

/** An event as the activities of several consultants tell of it. */
export interface AttendedEvent {
  readonly title: string;
  readonly date: Day;
  readonly organiser: string;
  /** Consultants who name it among their activities. */
  readonly participants: number;
}

/** The consultants who sign for an event: those who recorded it, or all where it is still to be held. */
export interface Attendance {
  readonly year: Year;
  readonly chamberName: Bilingual;
  /** Absent: to be filled in by hand. */
  readonly event?: Omit<AttendedEvent, 'participants'> | undefined;
  readonly people: readonly {
    readonly number: number;
    readonly fullName: string;
    readonly memberNo: string;
  }[];
}

/** The events of a year that the activities name by title, date and organiser, the latest first. */
export function eventsOfYear({ activities }: Register, year: Year): AttendedEvent[] {
  const groups = new Map<string, { first: ActivityRow; date: Day; members: Set<string> }>();
  for (const row of activities) {
    const { date } = row;
    if (date === undefined || yearOf(date) !== year || row.title.trim() === '') continue;
    const key = eventKey({ ...row, date });
    const group = groups.get(key) ?? { first: row, date, members: new Set<string>() };
    group.members.add(memberKey(row.member));
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ first, date, members }) => ({
      title: first.title.trim(),
      date,
      organiser: first.organiser.trim(),
      participants: members.size,
    }))
    .sort((a, b) => b.date - a.date);
}

/** Who signs for an event, by name; without one every consultant who has not left the chamber. Clause 1.12. */
export function attendanceOf(
  scored: ScoredRegister,
  register: Register,
  event?: Omit<AttendedEvent, 'participants'>,
): Attendance {
  const wanted = event && eventKey(event);
  const took = ({ activities }: ScoredMember): boolean =>
    activities.some(
      ({ date, ...row }) => date !== undefined && eventKey({ ...row, date }) === wanted,
    );
  const members = scored.members.filter((member) =>
    wanted === undefined ? member.result.status !== 'left' : took(member),
  );
  const { compare } = new Intl.Collator(register.language);
  return {
    year: scored.year,
    chamberName: register.settings.chamberName,
    event,
    people: members
      .map(({ member }) => ({
        fullName: nameWithoutNumber(member.fullName),
        memberNo: member.memberNo,
      }))
      .sort((a, b) => compare(a.fullName, b.fullName))
      .map((person, index) => ({ number: index + 1, ...person })),
  };
}

function eventKey(event: {
  readonly title: string;
  readonly date: Day;
  readonly organiser: string;
}): string {
  return [event.date, normaliseName(event.title), normaliseName(event.organiser)].join('|');
}
