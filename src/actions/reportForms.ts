import type { Day, Points, ScaleRow, Year } from '../rules';
import { dottedDay, points, sumPoints } from '../rules';
import type { ActivityRow, Bilingual, Register, ReportLanguage, ReportRow } from '../register';
import { groupByMember, memberKey } from '../register';
import type { ScoredMember, ScoredRegister } from './scoreRegister';

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
  readonly year: Year;
  readonly fullName: string;
  readonly since?: Day | undefined;
  /** Empty where it is not to be printed. */
  readonly chamberName: Bilingual;
  readonly activities: readonly ReportFormActivity[];
  readonly total: Points;
  /** The supporting documents, each once. */
  readonly annexes: readonly string[];
  readonly filed?: Day | undefined;
  readonly accepted?: Day | undefined;
  readonly responsiblePerson: string;
  /** Empty unless the consultant disagreed with the remarks. */
  readonly comment: string;
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

function formOf(
  { member, activities, result }: ScoredMember,
  { settings }: Register,
  reports: readonly ReportRow[],
  options: ReportFormOptions,
): ReportForm {
  const report = reportOfYear(reports, result.year);
  const lines = result.activities
    .flatMap(({ index, score }) => {
      const activity = activities[index];
      return activity === undefined ? [] : [{ activity, score }];
    })
    .sort((a, b) => (a.activity.date ?? 0) - (b.activity.date ?? 0));
  const printed = lines.map(({ activity, score }, index) => ({
    number: index + 1,
    form: formNames(score.row, activity.form),
    title: titleOf(activity, settings.printEventDateInTitle),
    organiser: activity.organiser,
    points: printedPoints(activity, score.claimed),
  }));
  return {
    language: options.language ?? member.reportLanguage ?? settings.reportLanguage,
    year: result.year,
    fullName: nameWithoutNumber(member.fullName),
    since: member.since,
    chamberName: settings.printChamberName ? settings.chamberName : { ru: '', kk: '' },
    activities: printed,
    total: sumPoints(printed.map((line) => line.points ?? points(0))),
    annexes: annexesOf(lines.map(({ activity }) => activity)),
    filed: report?.filed,
    accepted: report?.accepted,
    responsiblePerson: report?.acceptedBy || settings.responsiblePerson,
    comment: report !== undefined && isDisputed(report) ? report.comment : '',
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
