import type { Edit, HighlightStyle, TableKey, WorkbookLanguage } from '../../register';
import {
  ACTIVITY_FLAG_WORDS,
  columnLetters,
  columnsOf,
  LAST_ROW,
  STATUS_WORDS,
} from '../../register';

/** Colours over the words of the status and flag columns; the words stand without them. */
export function planHighlights(key: TableKey, language: WorkbookLanguage, sheet: string): Edit[] {
  switch (key) {
    case 'members':
      return memberHighlights(language, sheet);
    case 'activities':
      return activityHighlights(language, sheet);
    case 'exemptions':
    case 'reports':
    case 'scale':
    case 'settings':
    case 'log':
    case 'closed':
      return [];
  }
}

function memberHighlights(language: WorkbookLanguage, sheet: string): Edit[] {
  const status = columnIndex('members', 'status');
  const styles = ['short', 'decide', 'exempt', 'met'] as const;
  return styles.map((code) =>
    highlight(
      sheet,
      columnIndex('members', 'norm'),
      status,
      `=$${columnLetters(status)}2="${STATUS_WORDS[code][language]}"`,
      code,
    ),
  );
}

function activityHighlights(language: WorkbookLanguage, sheet: string): Edit[] {
  const flag = `$${columnLetters(columnIndex('activities', 'flag'))}2`;
  const is = (code: keyof typeof ACTIVITY_FLAG_WORDS): string =>
    `=${flag}="${ACTIVITY_FLAG_WORDS[code][language]}"`;
  const at = (column: string): number => columnIndex('activities', column);
  const last = at('flag');
  return [
    highlight(sheet, 0, last, is('rejected'), 'rejected'),
    highlight(sheet, at('form'), at('form'), is('form-unknown'), 'short'),
    highlight(sheet, at('date'), at('date'), is('form-unknown'), 'short'),
    highlight(sheet, last, last, is('form-unknown'), 'short'),
    highlight(sheet, at('evidence'), at('evidence'), is('no-evidence'), 'decide'),
    highlight(sheet, last, last, is('no-evidence'), 'decide'),
    highlight(sheet, 0, last, is('other-year'), 'other-year'),
  ];
}

function columnIndex(key: TableKey, column: string): number {
  return columnsOf(key).findIndex(([name]) => name === column);
}

function highlight(
  sheet: string,
  left: number,
  right: number,
  formula: string,
  style: HighlightStyle,
): Edit {
  return {
    kind: 'highlight',
    block: { sheet, top: 1, left, bottom: LAST_ROW, right },
    formula,
    style,
  };
}
