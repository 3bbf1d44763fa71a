import type { FormSearch, ScaleRow } from '../../rules';
import { findForm, isExemptOn, OTHER_FORM, yearOf } from '../../rules';
import type { ActivityRow, ExemptionRow, Issue, MemberRow } from '../../register';
import { exemptionPeriods, groupByMember, memberKey } from '../../register';
import type { Checking } from './checking';
import { checkConsultant, rowIssue } from './checking';

/** What is wrong or doubtful in the list of activities, row by row. */
export function checkActivities(checking: Checking): Issue[] {
  const { members, exemptions, activities } = checking.register;
  const memberByKey = new Map(members.map((row) => [memberKey(row.fullName), row]));
  const exemptionsByKey = groupByMember(exemptions);
  return activities.flatMap((row) => {
    const key = memberKey(row.member);
    const found = row.date && findForm(checking.register.scale, row.form, yearOf(row.date));
    return [
      ...checkConsultant(row, checking),
      ...checkDate(row, checking),
      ...checkForm(row, found, checking),
      ...checkTexts(row, checking),
      ...checkDecision(row, found),
      ...checkTime(row, memberByKey.get(key), exemptionsByKey.get(key) ?? []),
    ];
  });
}

function checkDate(row: ActivityRow, checking: Checking): Issue[] {
  if (row.date === undefined) {
    return checking.isUnreadable(row.place, 'date') ? [] : [rowIssue('date-missing', row, 'date')];
  }
  return row.date > checking.today ? [rowIssue('activity-in-future', row, 'date')] : [];
}

function checkForm(row: ActivityRow, found: FormSearch | undefined, checking: Checking): Issue[] {
  if (row.form.trim() === '') {
    return checking.isUnreadable(row.place, 'form') ? [] : [rowIssue('form-missing', row, 'form')];
  }
  if (found === undefined || row.date === undefined) return [];
  const inYear = yearOf(row.date);
  switch (found.kind) {
    case 'empty':
      return [];
    case 'no-scale':
      return [rowIssue('scale-missing-for-year', row, 'date', String(inYear), { year: inYear })];
    case 'unknown':
      return [rowIssue('form-unknown', row, 'form', row.form, { year: inYear })];
    case 'ambiguous':
      return [
        rowIssue('form-ambiguous', row, 'form', row.form, {
          codes: found.rows.map(({ code }) => code).join(', '),
        }),
      ];
    case 'found':
      return isSpeltAsInScale(row.form, found.row)
        ? []
        : [rowIssue('form-spelling', row, 'form', row.form, { code: found.row.code })];
  }
}

/** Whether the form is written as the scale has it, but for case and surplus spaces. */
export function isSpeltAsInScale(form: string, row: ScaleRow): boolean {
  const typed = form.trim().replace(/ +/gu, ' ').toLowerCase();
  return [row.code, row.shortRu, row.shortKk, row.fullRu, row.fullKk].some(
    (name) => name.toLowerCase() === typed,
  );
}

function checkTexts(row: ActivityRow, checking: Checking): Issue[] {
  const missing = (column: 'title' | 'organiser' | 'evidence'): boolean =>
    row[column] === '' && !checking.isUnreadable(row.place, column);
  const issues: Issue[] = [];
  if (missing('title')) issues.push(rowIssue('title-missing', row, 'title'));
  if (missing('organiser')) issues.push(rowIssue('organiser-missing', row, 'organiser'));
  if (missing('evidence') && row.decision !== 'rejected') {
    issues.push(rowIssue('evidence-missing', row, 'evidence', '', { member: row.member }));
  }
  return issues;
}

function checkDecision(row: ActivityRow, found: FormSearch | undefined): Issue[] {
  const form = found?.kind === 'found' ? found.row : undefined;
  const isChanged = row.decidedPoints !== undefined && row.decidedPoints !== form?.points;
  if ((row.decision === 'rejected' || isChanged) && row.remark === '') {
    return [rowIssue('remark-missing', row, 'remark', '', { member: row.member })];
  }
  const isUndecided =
    form?.code === OTHER_FORM && row.decidedPoints === undefined && row.decision !== 'rejected';
  return isUndecided ? [rowIssue('other-form-undecided', row, 'decidedPoints')] : [];
}

/** Activities outside membership or inside an exemption still count (silent in the rules) and are shown. */
function checkTime(
  row: ActivityRow,
  member: MemberRow | undefined,
  exemptions: readonly ExemptionRow[],
): Issue[] {
  const { date } = row;
  if (date === undefined || member === undefined) return [];
  const values = { member: row.member };
  const isOutside =
    (member.since !== undefined && date < member.since) ||
    (member.until !== undefined && date > member.until);
  const periods = exemptionPeriods(exemptions);
  const issues: Issue[] = [];
  if (isOutside) issues.push(rowIssue('activity-outside-membership', row, 'date', '', values));
  if (isExemptOn(periods, date)) {
    issues.push(rowIssue('activity-in-exemption', row, 'date', '', values));
  }
  return issues;
}
