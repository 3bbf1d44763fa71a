import type { Area } from './area';
import type { Sheet } from './sheet';
import type { FilterCriteria } from './sheetFeatures';
import { WorkbookError } from './workbookError';

/** Hides the rows of the block that some column's criteria leave out, and shows the others again. */
export function filterRows(
  sheet: Sheet,
  data: Area,
  criteria: ReadonlyMap<number, FilterCriteria>,
): void {
  const tests = [...criteria].map(([column, wanted]) => ({
    column: data.left + column,
    passes: testOf(wanted),
  }));
  for (let row = data.top; row <= data.bottom; row += 1) {
    const filtered = tests.some(({ column, passes }) => !passes(sheet.textAt(row, column)));
    const { filtered: before = false, ...rest } = sheet.grid.rowFormat(row);
    if (filtered !== before) sheet.grid.setRowFormat(row, filtered ? { ...rest, filtered } : rest);
  }
  sheet.workbook.stale.structure();
  sheet.workbook.note({ kind: 'rowHidden', sheetId: sheet.id, area: data });
}

function testOf(criteria: FilterCriteria): (text: string) => boolean {
  const { filterOn, values = [], criterion1, criterion2, operator } = criteria;
  if (filterOn === 'Values') {
    const wanted = new Set(values.map((value) => value.toLowerCase()));
    return (text) => wanted.has(text.toLowerCase());
  }
  if (filterOn !== 'Custom' || criterion1 === undefined)
    throw new WorkbookError('NotImplemented', `Filtering by ${filterOn} is not available here.`);
  const first = criterionTest(criterion1);
  const second = criterion2 === undefined ? undefined : criterionTest(criterion2);
  if (!second) return first;
  return operator === 'Or'
    ? (text) => first(text) || second(text)
    : (text) => first(text) && second(text);
}

const CRITERION = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

function criterionTest(criterion: string): (text: string) => boolean {
  const [, sign = '=', wanted = ''] = CRITERION.exec(criterion) ?? [];
  if (sign === '=' || sign === '<>') {
    const pattern = wildcard(wanted);
    return (text) => pattern.test(text) === (sign === '=');
  }
  const bound = Number(wanted);
  return (text) => {
    const number = Number(text);
    if (text === '' || Number.isNaN(number)) return false;
    if (sign === '<') return number < bound;
    if (sign === '>') return number > bound;
    return sign === '<=' ? number <= bound : number >= bound;
  };
}

function wildcard(text: string): RegExp {
  const source = text
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/~?[*?]/g, (part) =>
      part.startsWith('~') ? `\\${part.slice(1)}` : part === '*' ? '[\\s\\S]*' : '[\\s\\S]',
    );
  return new RegExp(`^${source}$`, 'iu');
}
