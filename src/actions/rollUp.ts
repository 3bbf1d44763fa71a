import type {
  ControlCode,
  Day,
  NoteCode,
  Points,
  RollupForm,
  RollupTotals,
  ScaleRow,
  Status,
  Year,
} from '../rules';
import { deadlineAfter, rollup, scaleOfYear, sumPoints } from '../rules';
import type { Bilingual, Register } from '../register';
import { memberKey, SETTINGS } from '../register';
import type { ReportFiling } from './reportFiling';
import { reportFiling } from './reportFiling';
import { nameWithoutNumber } from './reportForms';
import type { ExemptBy, ReportedMember, RollUpOrganiser, RollUpReports } from './rollUpCounts';
import { exemptByBasis, isObliged, organisersOf, reportedMembers, reportsOf } from './rollUpCounts';
import type { ScoredRegister } from './scoreRegister';

/** A form of participation with its full name; the name is empty for activities whose form was not recognised. */
export interface RollUpForm extends RollupForm {
  readonly name: Bilingual;
}

export interface RollUpMember {
  readonly number: number;
  readonly fullName: string;
  readonly memberNo: string;
  readonly norm: Points;
  readonly credited: Points;
  readonly status: Status;
  /** Absent for those who owe no report. */
  readonly filing?: ReportFiling | undefined;
  readonly isDisputed: boolean;
  readonly notes: readonly NoteCode[];
}

export type RollUpControlCode =
  ControlCode | 'points-by-organiser' | 'reports' | 'exempt-by-basis' | 'forms-and-list';

/** Two numbers reached by different ways that have to agree. */
export interface RollUpControl {
  readonly code: RollUpControlCode;
  readonly left: number;
  readonly right: number;
  readonly holds: boolean;
}

/** The chamber's year for the Collegium (clause 4.7), ready to be put into words. */
export interface RollUp {
  readonly year: Year;
  readonly today: Day;
  readonly chamberName: Bilingual;
  readonly collegiumName: Bilingual;
  readonly rulesTitle: Bilingual;
  readonly rulesApproval: Bilingual;
  readonly preparedBy: string;
  readonly deadline: Day;
  readonly reportDeadline: Day;
  readonly isReportDeadlineInclusive: boolean;
  readonly totals: RollupTotals;
  readonly joined: number;
  readonly individualNorms: number;
  readonly exemptBy: Readonly<Record<ExemptBy, number>>;
  readonly reports: RollUpReports;
  readonly forms: readonly RollUpForm[];
  /** Activities of the year that earned nothing. */
  readonly uncounted: number;
  readonly organisers: readonly RollUpOrganiser[];
  readonly members: readonly RollUpMember[];
  readonly proposals: string;
  readonly controls: readonly RollUpControl[];
}

export interface RollUpInput {
  /** Recommendations and proposals, the chamber's own text (clause 4.8). */
  readonly proposals?: string | undefined;
}

/** The year's results of the whole chamber as they go to the Collegium. Clauses 4.7 and 4.8. */
export function rollUp(
  scored: ScoredRegister,
  register: Register,
  { proposals = '' }: RollUpInput = {},
): RollUp {
  const { settings } = register;
  const { year, today } = scored;
  const entries = scored.members.map(({ member, result }) => ({
    key: memberKey(member.fullName),
    memberYear: result,
  }));
  const { totals, forms, uncounted, controls } = rollup(entries, register.scale, year);
  const reported = reportedMembers(scored, register);
  const members = reported.map((member, index) => memberOf(member, index + 1, register));
  const found = {
    exemptBy: exemptByBasis(scored.members, year),
    reports: reportsOf(reported, register.settings),
    organisers: organisersOf(scored.members, register.settings),
  };
  return {
    year,
    today,
    chamberName: settings.chamberName,
    collegiumName: settings.collegiumName,
    rulesTitle: inBothLanguages(settings.rulesTitle, SETTINGS.rulesTitle.preset),
    rulesApproval: inBothLanguages(settings.rulesApproval, SETTINGS.rulesApproval.preset),
    preparedBy: settings.responsiblePerson,
    deadline: deadlineAfter(year, settings.rollupDeadline),
    reportDeadline: deadlineAfter(year, settings.reportDeadline),
    isReportDeadlineInclusive: settings.reportDeadlineInclusive,
    totals,
    joined: countNoted(members, 'joined-in-year'),
    individualNorms: countNoted(members, 'individual-norm'),
    ...found,
    forms: forms.map((form) => ({ ...form, name: formName(form.code, register.scale, year) })),
    uncounted,
    members,
    proposals,
    controls: [...controls, ...ownControls(totals, forms, members, found)],
  };
}

function memberOf(
  { scored, report }: ReportedMember,
  number: number,
  { settings }: Register,
): RollUpMember {
  const { member, result } = scored;
  return {
    number,
    fullName: nameWithoutNumber(member.fullName),
    memberNo: member.memberNo,
    norm: result.norm,
    credited: result.credited,
    status: result.status,
    filing: isObliged(scored) ? reportFiling(report, result.year, settings) : undefined,
    isDisputed: isObliged(scored) && report?.state === 'dispute',
    notes: result.notes,
  };
}

function formName(code: string, scale: readonly ScaleRow[], year: Year): Bilingual {
  const row = scaleOfYear(scale, year).find((candidate) => candidate.code === code);
  return { ru: row?.fullRu || row?.shortRu || '', kk: row?.fullKk || row?.shortKk || '' };
}

/** A setting's own text in both languages where it is the preset of one, else the text as it was typed. */
function inBothLanguages(text: string, preset: Bilingual): Bilingual {
  return text === preset.ru || text === preset.kk ? preset : { ru: text, kk: text };
}

function countNoted(members: readonly RollUpMember[], note: NoteCode): number {
  return members.filter(({ notes }) => notes.includes(note)).length;
}

function ownControls(
  totals: RollupTotals,
  forms: readonly RollupForm[],
  members: readonly RollUpMember[],
  { exemptBy, reports, organisers }: Pick<RollUp, 'exemptBy' | 'reports' | 'organisers'>,
): RollUpControl[] {
  const { onTime, late, undated, notFiled } = reports;
  const bases = Object.values(exemptBy).reduce((sum, count) => sum + count, 0);
  const listed = sumPoints(members.map(({ credited }) => credited));
  return [
    control('points-by-organiser', sumPoints(organisers.map(({ points }) => points)), listed),
    control('forms-and-list', sumPoints(forms.map(({ points }) => points)), listed),
    control('reports', totals.obliged, onTime + late + undated + notFiled),
    control('exempt-by-basis', totals.exempt, bases),
  ];
}

function control(code: RollUpControlCode, left: number, right: number): RollUpControl {
  return { code, left, right, holds: left === right };
}
