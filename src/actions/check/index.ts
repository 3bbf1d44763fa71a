import type { Day } from '../../rules';
import type { DecodedRegister, Issue, Place } from '../../register';
import { parseCell, TABLE_KEYS, TABLES, WORKBOOK_LANGUAGES } from '../../register';
import { compareLists } from '../compareLists';
import { checkActivities } from './checkActivities';
import { checkAwards } from './checkAwards';
import { checkDuplicates } from './checkDuplicates';
import { checkExemptions } from './checkExemptions';
import { checkingOf } from './checking';
import { checkMembers } from './checkMembers';
import { checkReports } from './checkReports';
import { checkScale } from './checkScale';

const CHECKS = [
  checkMembers,
  checkActivities,
  checkDuplicates,
  checkAwards,
  checkExemptions,
  checkReports,
  checkScale,
] as const;

/** Everything wrong or doubtful in a register, what could not be read included, in the order of sheets, rows and columns. */
export function check({ register, issues }: DecodedRegister, today: Day): Issue[] {
  const checking = checkingOf(register, today, issues);
  return [...issues, ...CHECKS.flatMap((run) => run(checking))]
    .map((issue) => ({ issue, order: orderOf(issue.place) }))
    .sort((left, right) => compareLists(left.order, right.order))
    .map(({ issue }) => issue);
}

function orderOf({ sheet, cell }: Place): readonly number[] {
  const table = TABLE_KEYS.findIndex((key) =>
    WORKBOOK_LANGUAGES.some((language) => TABLES[key].sheet[language] === sheet),
  );
  const { row, column } = parseCell(cell) ?? { row: -1, column: -1 };
  return [table, row, column];
}
