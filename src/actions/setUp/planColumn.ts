import { knownDay } from '../../rules';
import type {
  Bilingual,
  Block,
  ChoiceList,
  ColumnDescription,
  Edit,
  ValidationRule,
  WorkbookLanguage,
} from '../../register';
import {
  CHOICE_WORDS,
  columnFormat,
  hintIn,
  LAST_ROW,
  NAMES,
  PROMPTS,
  REFUSALS,
  TABLES,
  wordsOf,
} from '../../register';

const DATES = { kind: 'date', from: knownDay('1950-01-01'), to: knownDay('2100-12-31') } as const;

/** Width and number format of one column. */
export function planFormats(column: ColumnDescription, index: number, table: Block): Edit[] {
  const { sheet } = table;
  const width: Edit = { kind: 'column-width', sheet, column: index, width: column.width };
  const edits: Edit[] = [width];
  const format = columnFormat(column);
  const cells: Block = { ...table, top: 1, left: index, right: index };
  if (format) edits.push({ kind: 'number-format', block: cells, format });
  if (format && column.kind !== 'text') edits.push({ kind: 'centre', block: cells });
  if (column.isHidden === true) edits.push({ kind: 'hide-column', sheet, column: index });
  return edits;
}

/** Drop-down or limits of one column, down to the sheet's last row, so that rows any program fills in have them too. */
export function planValidations(
  column: ColumnDescription,
  index: number,
  sheet: string,
  language: WorkbookLanguage,
): Edit[] {
  const validation = validationOf(column, language);
  const block: Block = { sheet, top: 1, left: index, bottom: LAST_ROW, right: index };
  return validation ? [{ kind: 'validate', block, ...validation }] : [];
}

type Validation = Omit<Extract<Edit, { kind: 'validate' }>, 'kind' | 'block'>;

function validationOf(
  column: ColumnDescription,
  language: WorkbookLanguage,
): Validation | undefined {
  if (column.choices) return choiceValidation(column.choices, language);
  const whole = hintIn(REFUSALS.whole, language);
  switch (column.kind) {
    case 'date': {
      const isActivityDate = column === TABLES.activities.columns.date;
      return {
        rule: DATES,
        refusal: hintIn(REFUSALS.date, language),
        prompt: isActivityDate ? hintIn(PROMPTS.activityDate, language) : undefined,
      };
    }
    case 'points':
      return { rule: { kind: 'whole', from: 0, to: 1000 }, refusal: whole };
    case 'year':
      return { rule: { kind: 'whole', from: 1900, to: 2999 }, refusal: whole };
    case 'text':
    case 'computed-number':
    case 'computed-text':
      return undefined;
  }
}

function choiceValidation(choices: ChoiceList, language: WorkbookLanguage): Validation {
  switch (choices) {
    case 'members':
      return {
        rule: { kind: 'list', source: `=${NAMES.members}`, isStrict: false },
        refusal: hintIn(REFUSALS.members, language),
      };
    case 'forms':
      return {
        rule: { kind: 'list', source: `=${NAMES.forms}`, isStrict: false },
        refusal: hintIn(REFUSALS.forms, language),
        prompt: hintIn(PROMPTS.activityForm, language),
      };
    case 'decision':
    case 'report-state':
    case 'report-language':
    case 'exemption-basis':
      return fixedChoice(wordsOf(CHOICE_WORDS[choices], language), language);
  }
}

function fixedChoice(words: readonly string[], language: WorkbookLanguage): Validation {
  return { rule: listOf(words), refusal: hintIn(REFUSALS.list, language) };
}

function listOf(words: readonly string[]): ValidationRule {
  return { kind: 'list', source: words.join(','), isStrict: true };
}

/** The drop-down of one setting's choices. */
export function choicesOfSetting(
  choices: Readonly<Record<string, Bilingual>>,
  language: WorkbookLanguage,
): Validation {
  return fixedChoice(
    Object.values(choices).map((word) => word[language]),
    language,
  );
}
