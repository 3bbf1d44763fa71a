import type { Day } from '../../rules';
import { dottedDay, findForm, yearOf } from '../../rules';
import type {
  Bilingual,
  DecodedRegister,
  Issue,
  PlanCell,
  Snapshot,
  SnapshotCell,
} from '../../register';
import {
  CHOICE_WORDS,
  columnFormulas,
  columnIndexes,
  dayOfText,
  expectHeaders,
  expectRow,
  rawText,
  typedColumns,
  typedText,
} from '../../register';
import { formText } from '../activityInput';
import { knownAliases, nearestName } from '../check/nameSuggestion';
import { formulaEdits } from './formulaEdits';
import type { Fix, Spot } from './fix';
import { cellBeside, cellFix, spotAt } from './fix';
import { presetFix, yearFix } from './settingFix';
import { suggestForm } from './suggestForm';

/** Characters of a formula that are enough to recognise it. */
const SHOWN_FORMULA = 40;

/** How to put an issue right with one press; undefined where only a person knows what belongs there. */
export function fixOf(
  issue: Issue,
  { register }: DecodedRegister,
  snapshot: Snapshot,
  _today: Day,
): Fix | undefined {
  const spot = spotAt(issue.place, snapshot);
  switch (issue.code) {
    case 'date-as-text':
      return spot && dateFix(issue, spot);
    case 'number-as-text':
      return spot && cellFix(issue, spot, Number(rawText(spot.cell)), rawText(spot.cell).trim());
    case 'formula-as-value':
      return spot && valueFix(issue, spot);
    case 'consultant-unknown':
      return spot && nameFix(issue, spot);
    case 'form-unknown':
    case 'form-spelling':
      return spot && formFix(issue, spot, register);
    case 'word-unknown':
      return spot && wordFix(issue, spot, register.language);
    case 'computed-cell-broken':
      return spot && formulaFix(issue, spot, snapshot);
    case 'setting-unknown-value':
    case 'setting-without-effect':
      return presetFix(issue, register.language, snapshot);
    case 'year-name-differs':
    case 'year-name-missing':
      return yearFix(issue, register.year, snapshot);
    default:
      return undefined;
  }
}

function dateFix(issue: Issue, spot: Spot): Fix | undefined {
  const day = dayOfText(rawText(spot.cell));
  return day === undefined ? undefined : cellFix(issue, spot, { day }, dottedDay(day));
}

/** The value in place of the formula that gave it. */
function valueFix(issue: Issue, spot: Spot): Fix | undefined {
  const value = valueCell(spot.cell, spot.description.isCode === true);
  return value === undefined ? undefined : cellFix(issue, spot, value, typedText(spot.cell));
}

function valueCell(cell: SnapshotCell, isCode: boolean): PlanCell | undefined {
  if (cell === null) return '';
  if (typeof cell === 'string' && isCode) return { code: cell };
  if (typeof cell !== 'object') return cell;
  return 'day' in cell ? { day: cell.day } : undefined;
}

function nameFix(issue: Issue, spot: Spot): Fix | undefined {
  const { suggestion } = issue.values;
  return typeof suggestion === 'string' ? cellFix(issue, spot, suggestion, suggestion) : undefined;
}

function formFix(issue: Issue, spot: Spot, register: DecodedRegister['register']): Fix | undefined {
  const date = cellBeside(spot, 'date');
  if (typeof date !== 'object' || date === null || !('day' in date)) return undefined;
  const typed = rawText(spot.cell);
  const found = findForm(register.scale, typed, yearOf(date.day));
  const row =
    found.kind === 'found' ? found.row : suggestForm(typed, register.scale, yearOf(date.day));
  if (row === undefined) return undefined;
  const text = formText(row, register, date.day);
  return cellFix(issue, spot, text, text);
}

/** The word of the column's list that the typed one is a slip of, in the language of the workbook. */
function wordFix(
  issue: Issue,
  spot: Spot,
  language: DecodedRegister['register']['language'],
): Fix | undefined {
  const { choices } = spot.description;
  if (choices === undefined || choices === 'members' || choices === 'forms') return undefined;
  const words = Object.values<Bilingual>(CHOICE_WORDS[choices]);
  const near = nearestName(
    rawText(spot.cell),
    words.flatMap((word) => knownAliases(word[language], Object.values(word))),
  );
  return near === undefined ? undefined : cellFix(issue, spot, near, near);
}

/** Formulas of the whole column, as one broken cell rarely is alone. */
function formulaFix(issue: Issue, spot: Spot, snapshot: Snapshot): Fix | undefined {
  const { key, table, index } = spot;
  const formula = columnFormulas(key, snapshot).get(index);
  if (formula === undefined) return undefined;
  const typed = typedColumns(key, columnIndexes(key, table));
  return {
    issue,
    before: typedText(spot.cell),
    after: shortened(formula),
    plan: formulaEdits(table, [[index, formula]]),
    expects: [...expectHeaders(table, [index]), ...expectRow(table, table.rows.length - 1, typed)],
  };
}

function shortened(formula: string): string {
  return formula.length <= SHOWN_FORMULA ? formula : `${formula.slice(0, SHOWN_FORMULA - 1)}…`;
}
