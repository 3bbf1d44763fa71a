import type { Day, MemberYear, Year } from '../rules';
import { memberYear } from '../rules';
import type { ActivityRow, ExemptionRow, MemberRow, Register } from '../register';
import { exemptionPeriods, groupByMember, memberKey } from '../register';

/** One consultant's reporting year with the rows it was reached from. */
export interface ScoredMember {
  readonly member: MemberRow;
  /** All activities of the consultant, of any year, in sheet order; `result.activities` index into them. */
  readonly activities: readonly ActivityRow[];
  readonly exemptions: readonly ExemptionRow[];
  readonly result: MemberYear;
}

export interface ScoredRegister {
  readonly year: Year;
  readonly today: Day;
  readonly required: number;
  /** Members of the year, in sheet order. */
  readonly members: readonly ScoredMember[];
}

/** The reporting year of every consultant who was a member at any time in it. Clauses 6.1, 6.4 and the scale. */
export function scoreRegister(
  register: Register,
  { year, today }: { readonly year: Year; readonly today: Day },
): ScoredRegister {
  const activities = groupByMember(register.activities);
  const exemptions = groupByMember(register.exemptions);
  const reports = groupByMember(register.reports);
  const named = register.members.filter((member) => member.fullName.trim() !== '');
  const members = named.flatMap((member) => {
    const key = memberKey(member.fullName);
    const own = {
      activities: activities.get(key) ?? [],
      exemptions: exemptions.get(key) ?? [],
      reports: reports.get(key) ?? [],
    };
    const result = memberYear({
      membership: member,
      activities: own.activities,
      exemptions: exemptionPeriods(own.exemptions),
      individualNorm: own.reports.findLast(
        (report) =>
          report.year === year && report.individualNorm !== undefined && report.normReason !== '',
      )?.individualNorm,
      scale: register.scale,
      policy: {
        required: register.settings.requiredPoints,
        evidenceRequired: register.settings.evidenceRequired,
        award: register.settings.award,
        ...register.settings.norming,
      },
      year,
      today,
    });
    return result
      ? [{ member, activities: own.activities, exemptions: own.exemptions, result }]
      : [];
  });
  return { year, today, required: register.settings.requiredPoints, members };
}
