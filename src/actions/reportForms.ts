import type { Day, Points, ScaleRow, Year } from '../rules';
import { dottedDay, points, sumPoints } from '../rules';
import type {
  ActivityRow,
  Bilingual,
  Register,
  RegisterSettings,
  ReportLanguage,
  ReportRow,
} from '../register';
import { groupByMember, memberKey } from '../register';
import type { ScoredMember, ScoredRegister } from './scoreRegister';
import { yearLines } from './yearLines';

/** One line of the report form's table. */
export interface ReportFormActivity {
  readonly number: number;
  readonly form: Bilingual;
  readonly title: string;
  readonly organiser: string;
  /** As the consultant claims them; absent for an unknown form on which nobody decided. */
  readonly points?: Points | undefined;
}

/** What a consultant's yearly report says, ready to be put into words. */
export interface ReportForm {
  readonly language: ReportLanguage;
  /** The consultant as the register tells people apart; absent for a form to fill in by hand. */
  readonly consultant?: { readonly fullName: string; readonly memberNo: string } | undefined;
  /** Absent for a form to fill in by hand. */
  readonly year?: Year | undefined;
  /** As it is printed; empty for a form to fill in by hand. */
  readonly fullName: string;
  readonly since?: Day | undefined;
  /** Empty where it is not to be printed. */
  readonly chamberName: Bilingual;
  readonly activities: readonly ReportFormActivity[];
  /** Absent for a form to fill in by hand. */
  readonly total?: Points | undefined;
  /** The supporting documents, each once. */
  readonly annexes: readonly string[];
  readonly filed?: Day | undefined;
  readonly accepted?: Day | undefined;
  readonly responsiblePerson: string;
  /** Absent where there is no disagreement; empty where the responsible person has not explained it yet. */
  readonly comment?: string | undefined;
  readonly labels: 'corrected' | 'literal';
  readonly hasAppendixLabel: boolean;
}

export interface ReportFormOptions {
  /** Absent: the consultant's own, else the setting. */
  readonly language?: ReportLanguage | undefined;
}

/**
 * The report of one consultant. Its points are the consultant's own statement, for which only the consultant answers
 * (clause 1.8): a decision of the responsible person shows only where the scale gives no points.
 */
export function reportFormOf(
  scored: ScoredMember,
  register: Register,
  options: ReportFormOptions = {},
): ReportForm {
  const key = memberKey(scored.member.fullName);
  const reports = register.reports.filter((row) => memberKey(row.member) === key);
  return formOf(scored, register, reports, options);
}

/** The reports of all consultants of the year, in sheet order. */
export function reportFormsOf(
  scored: ScoredRegister,
  register: Register,
  options: ReportFormOptions = {},
): ReportForm[] {
  const reports = groupByMember(register.reports);
  return scored.members.map((member) =>
    formOf(member, register, reports.get(memberKey(member.member.fullName)) ?? [], options),
  );
}

/** The form of the rules with nobody's name, to be filled in by hand; the chamber's name and person are there. */
export function emptyReportForm(
  { settings }: Register,
  { language = settings.reportLanguage }: ReportFormOptions = {},
): ReportForm {
  return {
    ...formSettings(settings),
    language,
    fullName: '',
    activities: [],
    annexes: [],
    responsiblePerson: settings.responsiblePerson,
    comment: '',
  };
}

function formOf(
  scored: ScoredMember,
  { settings }: Register,
  reports: readonly ReportRow[],
  options: ReportFormOptions,
): ReportForm {
  const { member, result } = scored;
  const report = reportOfYear(reports, result.year);
  const lines = yearLines(scored);
  const printed = lines.map(({ number, activity, score }) => ({
    number,
    form: formNames(score.row, activity.form),
    title: titleOf(activity, settings.printEventDateInTitle),
    organiser: activity.organiser,
    points: printedPoints(activity, score.claimed),
  }));
  return {
    ...formSettings(settings),
    language: options.language ?? member.reportLanguage ?? settings.reportLanguage,
    consultant: { fullName: member.fullName, memberNo: member.memberNo },
    year: result.year,
    fullName: nameWithoutNumber(member.fullName),
    since: member.since,
    activities: printed,
    total: sumPoints(printed.map((line) => line.points ?? points(0))),
    annexes: annexesOf(lines.map(({ activity }) => activity)),
    filed: report?.filed,
    accepted: report?.accepted,
    responsiblePerson: report?.acceptedBy || settings.responsiblePerson,
    comment: report !== undefined && isDisputed(report) ? report.comment : undefined,
  };
}

function formSettings(
  settings: RegisterSettings,
): Pick<ReportForm, 'chamberName' | 'labels' | 'hasAppendixLabel'> {
  return {
    chamberName: settings.printChamberName ? settings.chamberName : { ru: '', kk: '' },
    labels: settings.formLabels,
    hasAppendixLabel: settings.printAppendixLabel,
  };
}

/** The row of a year among one consultant's reports, the last where there are several. */
export function reportOfYear(reports: readonly ReportRow[], year: Year): ReportRow | undefined {
  return reports.findLast((row) => row.year === year);
}

/** The name without the number that tells two people of one name apart: «Иванов Иван Иванович (№ 17)». */
export function nameWithoutNumber(fullName: string): string {
  return fullName.replace(/\s*\(№[^()]*\)\s*$/u, '').trim();
}

/** Whether the consultant disagreed with the remarks; a report accepted after that keeps its comment. */
function isDisputed(report: Pick<ReportRow, 'state' | 'position'>): boolean {
  return report.state === 'dispute' || (report.state === 'accepted' && report.position !== '');
}

/** A form's full name in both languages; the typed text where the form is unknown. */
function formNames(row: ScaleRow | undefined, typed: string): Bilingual {
  return row === undefined
    ? { ru: typed.trim(), kk: typed.trim() }
    : { ru: row.fullRu || row.shortRu, kk: row.fullKk || row.shortKk };
}

function titleOf({ title, date }: ActivityRow, isDated: boolean): string {
  if (!isDated || date === undefined) return title;
  const dotted = dottedDay(date);
  if (title.includes(dotted)) return title;
  return title === '' ? dotted : `${title}, ${dotted}`;
}

function printedPoints(activity: ActivityRow, claimed: Points | undefined): Points | undefined {
  if (claimed !== undefined && claimed > 0) return claimed;
  return activity.decision === 'rejected' ? claimed : (activity.decidedPoints ?? claimed);
}

function annexesOf(activities: readonly ActivityRow[]): string[] {
  return [
    ...new Set(activities.map(({ evidence }) => evidence.trim().replace(/\s+/gu, ' '))),
  ].filter((document) => document !== '');
}
