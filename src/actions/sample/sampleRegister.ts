import type { Day, Year } from '../../rules';
import type { PlanCell, SettingKey, TableKey, WorkbookLanguage } from '../../register';
import { EXEMPTION_BASIS_WORDS, REPORT_LANGUAGE_WORDS } from '../../register';
import { CAST } from './cast';
import type { CastMember, Leave } from './castMember';
import { chamberSettings } from './chamber';
import { cleanActivities } from './cleanActivities';
import type { Draft } from './draft';
import { rowOf } from './draft';
import type { Draw } from './draws';
import { drawsOf } from './draws';
import type { Moment } from './moment';
import { dayAt } from './moment';
import { plantedRow } from './plantedActivity';
import type { SampleActivity } from './sampleActivity';
import { sampleReports } from './sampleReports';
import { SETTLED_ACTIVITIES } from './settledActivities';
import { UNTIDY_ACTIVITIES } from './untidyActivities';

export interface SampleInput {
  readonly language: WorkbookLanguage;
  /** The reporting year, 2024 or later; activities fall in the year before and in it: up to October, one in the future on 28 December. */
  readonly year: Year;
  readonly seed?: number | undefined;
}

/** What to write into the tables of a new register, each row in the order of the table's columns. */
export interface SampleRegister {
  readonly settings: Readonly<Partial<Record<SettingKey, string>>>;
  readonly members: readonly (readonly PlanCell[])[];
  readonly activities: readonly (readonly PlanCell[])[];
  readonly exemptions: readonly (readonly PlanCell[])[];
  readonly reports: readonly (readonly PlanCell[])[];
}

const SEED = 2023;

/**
 * An invented chamber for trying and testing: every status and every data problem occurs, most rows are clean.
 * The same input gives the same register, and the language changes words only.
 */
export function sampleRegister({ language, year, seed = SEED }: SampleInput): SampleRegister {
  const draw = drawsOf(seed);
  const rows = <T extends TableKey>(table: T, drafts: readonly Draft<T>[]) =>
    drafts.map((draft) => rowOf(table, draft, language));
  return {
    settings: chamberSettings(language, year),
    members: rows(
      'members',
      CAST.map((member, index) => memberDraft(member, index, year, draw)),
    ),
    activities: rows(
      'activities',
      sampleActivities(year, draw).map(({ cells }) => cells),
    ),
    exemptions: rows(
      'exemptions',
      CAST.flatMap((member) => leaveDrafts(member, year)),
    ),
    reports: rows('reports', sampleReports(year, draw)),
  };
}

function memberDraft(member: CastMember, index: number, year: Year, draw: Draw): Draft<'members'> {
  const number = String(index + 1);
  const longAgo: Moment = [
    -3 - draw(`${index}/since`, 6),
    1 + draw(`${index}/month`, 12),
    1 + draw(`${index}/day`, 28),
  ];
  return {
    memberNo: number,
    fullName: member.name,
    since: { day: dayAt(year, member.joined ?? longAgo) },
    until: member.left ? { day: dayAt(year, member.left) } : null,
    reportLanguage: member.language ? REPORT_LANGUAGE_WORDS[member.language] : null,
    email: draw(`${index}/email`, 5) === 0 ? null : `consultant${number}@example.org`,
    ...member.typed,
  };
}

/** Planted rows come first in the making, so that clean ones keep off their days. */
function sampleActivities(year: Year, draw: Draw): SampleActivity[] {
  const all = [...SETTLED_ACTIVITIES, ...UNTIDY_ACTIVITIES];
  const planted = all.map((activity, order) => plantedRow(activity, order, year, draw));
  const taken = new Map<string, Set<Day>>();
  all.forEach(({ member, on }) => {
    taken.set(member, (taken.get(member) ?? new Set()).add(dayAt(year, on)));
  });
  return [...planted, ...cleanActivities({ year, draw, taken })].sort(
    (left, right) => left.day - right.day,
  );
}

function leaveDrafts(member: CastMember, year: Year): Draft<'exemptions'>[] {
  return (member.leaves ?? []).map((leave: Leave) => ({
    member: member.name,
    basis: EXEMPTION_BASIS_WORDS[leave.basis],
    from: leave.from ? { day: dayAt(year, leave.from) } : null,
    to: leave.to ? { day: dayAt(year, leave.to) } : null,
    document: leave.document(year),
    ...leave.typed,
  }));
}
