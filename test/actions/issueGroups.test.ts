import { describe, expect, test } from '@jest/globals';
import { ISSUE_GROUPS, issueGroups } from '../../src/actions';
import type { IssueCode } from '../../src/register';
import { ISSUE_SEVERITIES, issueAt } from '../../src/register';

const issue = (code: IssueCode, cell = 'A2') => issueAt(code, { sheet: 'Мероприятия', cell });

describe('issues by what they are about', () => {
  test('stand in the order of the groups, each group in the order given', () => {
    const groups = issueGroups([
      issue('form-missing', 'C2'),
      issue('consultant-missing'),
      issue('form-unknown', 'C3'),
    ]);
    expect(groups.map(({ group, issues }) => [group, issues.map(({ code }) => code)])).toEqual([
      ['names', ['consultant-missing']],
      ['forms', ['form-missing', 'form-unknown']],
    ]);
  });

  test('are all in one group and every group has some', () => {
    const codes = Object.keys(ISSUE_SEVERITIES) as IssueCode[];
    const groups = issueGroups(codes.map((code) => issue(code)));
    expect(groups.map(({ group }) => group)).toEqual(ISSUE_GROUPS);
    expect(groups.flatMap(({ issues }) => issues)).toHaveLength(codes.length);
  });

  test('are none where nothing is wrong', () => {
    expect(issueGroups([])).toEqual([]);
  });
});
