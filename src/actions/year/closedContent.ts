import type { Day, Year } from '../../rules';
import { dottedDay, firstDayOf, lastDayOf } from '../../rules';
import type { ColumnKey, Register, RowPlace, WorkbookLanguage } from '../../register';
import {
  DECISION_WORDS,
  EXEMPTION_BASIS_WORDS,
  memberKey,
  REPORT_STATE_WORDS,
  TABLES,
} from '../../register';
import type { ScoredRegister } from '../scoreRegister';

/** The sheets whose rows a closing keeps. */
export type ClosedTable = 'members' | 'activities' | 'exemptions' | 'reports';

export const CLOSED_TABLES = [
  'members',
  'activities',
  'exemptions',
  'reports',
] as const satisfies readonly ClosedTable[];

/** One row of a year as people read it: each filled column by its heading. */
export interface YearRow {
  readonly table: ClosedTable;
  readonly place: RowPlace;
  readonly member: string;
  readonly fields: readonly (readonly [column: string, text: string])[];
}

const BETWEEN = ' | ';

/** Every row that belongs to a year, with what it came to. */
export function rowsOfYear(register: Register, scored: ScoredRegister): YearRow[] {
  const { year } = scored;
  return [
    ...scored.members.map(({ member, result }) =>
      rowOf('members', member, member.fullName, {
        memberNo: member.memberNo,
        fullName: member.fullName,
        since: dayText(member.since),
        until: dayText(member.until),
        norm: String(result.norm),
        claimed: String(result.claimed),
        credited: String(result.credited),
      }),
    ),
    ...scored.members.flatMap((member) => activityRows(member, register.language)),
    ...exemptionRows(register, year),
    ...reportRows(register, year),
  ];
}

/** The row in one line, `Дата: 12.03.2026 | Форма участия: …`. */
export function contentOf({ table, fields }: YearRow, language: WorkbookLanguage): string {
  return fields
    .map(([column, text]) => `${headerOf(table, column, language)}: ${text}`)
    .join(BETWEEN);
}

/** The columns of a kept line by heading. */
export function fieldsOf(content: string): ReadonlyMap<string, string> {
  return new Map(
    content.split(BETWEEN).map((part) => {
      const at = part.indexOf(': ');
      return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 2)];
    }),
  );
}

function activityRows(
  { member, activities, result }: ScoredRegister['members'][number],
  language: WorkbookLanguage,
): YearRow[] {
  return result.activities.flatMap(({ index, score }) => {
    const row = activities[index];
    if (!row) return [];
    return [
      rowOf('activities', row, member.fullName, {
        date: dayText(row.date),
        form: row.form.trim(),
        title: row.title,
        organiser: row.organiser,
        evidence: row.evidence,
        claimed: String(score.claimed ?? ''),
        decision: row.decision === undefined ? '' : DECISION_WORDS[row.decision][language],
        decidedPoints: String(row.decidedPoints ?? ''),
        remark: row.remark,
        credited: String(score.credited),
      }),
    ];
  });
}

function exemptionRows({ exemptions, language }: Register, year: Year): YearRow[] {
  return exemptions
    .filter(
      ({ from, to }) =>
        from !== undefined &&
        from <= lastDayOf(year) &&
        (to === undefined || to >= firstDayOf(year)),
    )
    .map((row) =>
      rowOf('exemptions', row, row.member, {
        basis: row.basis === undefined ? '' : EXEMPTION_BASIS_WORDS[row.basis][language],
        from: dayText(row.from),
        to: dayText(row.to),
        document: row.document,
      }),
    );
}

function reportRows({ reports, language }: Register, year: Year): YearRow[] {
  return reports
    .filter((row) => row.year === year)
    .map((row) =>
      rowOf('reports', row, row.member, {
        state: REPORT_STATE_WORDS[row.state][language],
        filed: dayText(row.filed),
        remarks: row.remarks,
        position: row.position,
        comment: row.comment,
        accepted: dayText(row.accepted),
        acceptedBy: row.acceptedBy,
        individualNorm: String(row.individualNorm ?? ''),
        normReason: row.normReason,
      }),
    );
}

function rowOf<T extends ClosedTable>(
  table: T,
  { place }: { readonly place: RowPlace },
  member: string,
  texts: Readonly<Partial<Record<ColumnKey<T>, string>>>,
): YearRow {
  const fields = Object.entries<string | undefined>(texts).flatMap(([column, text = '']) => {
    const line = text.replace(/\s*[\n|]\s*/gu, ' / ').trim();
    return line === '' ? [] : [[column, line] as const];
  });
  return { table, place, member, fields };
}

/** The heading of a table's column in the workbook's language. */
function headerOf(table: ClosedTable, column: string, language: WorkbookLanguage): string {
  const columns: Readonly<Record<string, { readonly header: Record<WorkbookLanguage, string> }>> =
    TABLES[table].columns;
  return columns[column]?.header[language] ?? column;
}

/** Whether two rows are of one consultant. */
export function isSameMember(left: string, right: string): boolean {
  return memberKey(left) === memberKey(right);
}

function dayText(day: Day | undefined): string {
  return day === undefined ? '' : dottedDay(day);
}
