import type { Day, MemberYear } from '../rules';
import { firstDayOf, lastDayOf, scaleOfYear } from '../rules';
import type {
  Bilingual,
  ExemptionRow,
  MemberRow,
  Register,
  ReportLanguage,
  ReportRow,
} from '../register';
import { groupByMember, memberKey } from '../register';
import { nameWithoutNumber, reportOfYear, type ReportFormOptions } from './reportForms';
import type { ScoredMember, ScoredRegister } from './scoreRegister';
import { shortfallAdvice, type ShortfallWay } from './shortfallAdvice';
import { yearLines, type YearLine } from './yearLines';

/** Everything the register knows of one consultant's year, ready to be put into words (clauses 1.9 and 1.13). */
export interface Statement {
  readonly language: ReportLanguage;
  /** The consultant as the register tells people apart. */
  readonly consultant: Pick<MemberRow, 'fullName' | 'memberNo' | 'since' | 'until'>;
  /** As it is printed. */
  readonly fullName: string;
  readonly chamberName: Bilingual;
  readonly responsiblePerson: string;
  readonly today: Day;
  readonly result: MemberYear;
  /** In the order of their dates. */
  readonly lines: readonly YearLine[];
  /** Those that touch the year. */
  readonly exemptions: readonly ExemptionRow[];
  readonly report?: ReportRow | undefined;
  /** Ways to make up what is missing while the year lasts. */
  readonly advice: readonly ShortfallWay[];
}

/** The statements of these consultants of the year, in their order. */
export function statementsOf(
  members: readonly ScoredMember[],
  { today, year }: Pick<ScoredRegister, 'today' | 'year'>,
  register: Register,
  options: ReportFormOptions = {},
): Statement[] {
  const { settings } = register;
  const reports = groupByMember(register.reports);
  const scale = scaleOfYear(register.scale, year);
  return members.map((scored) => {
    const { member, exemptions, result } = scored;
    return {
      language: options.language ?? member.reportLanguage ?? settings.reportLanguage,
      consultant: member,
      fullName: nameWithoutNumber(member.fullName),
      chamberName: settings.chamberName,
      responsiblePerson: settings.responsiblePerson,
      today,
      result,
      lines: yearLines(scored),
      exemptions: exemptions.filter(
        ({ from, to }) =>
          (from === undefined || from <= lastDayOf(year)) &&
          (to === undefined || to >= firstDayOf(year)),
      ),
      report: reportOfYear(reports.get(memberKey(member.fullName)) ?? [], year),
      advice: today > lastDayOf(year) ? [] : shortfallAdvice(result.shortfall, scale),
    };
  });
}
