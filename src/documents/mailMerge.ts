import type { Reminder } from '../actions/reminders';
import { nameWithoutNumber } from '../actions/reportForms';
import type { Register } from '../register';
import { dottedDay } from '../rules';
import { reminderLetter } from './letters';
import type { CellLook, DocumentRow, SheetDocument } from './sheetDocument';
import { LETTER_WORDING } from './wording/letterWording';

const COLUMNS = [34, 28, 34, 9, 10, 11, 14, 80];
const HEADING: CellLook = { bold: true, borders: ['bottom'], vertical: 'middle' };
const ROW_HEIGHT = 16;

/** The reminders as a plain table with one heading row: what a mail merge takes. */
export function mailMergeSheet(reminders: readonly Reminder[], register: Register): SheetDocument {
  const { table } = LETTER_WORDING[register.language];
  const headings = [
    table.name,
    table.email,
    table.subject,
    table.norm,
    table.credited,
    table.shortfall,
    table.lastDay,
    table.text,
  ];
  return {
    title: table.title,
    columns: COLUMNS,
    rows: [
      row(headings, HEADING),
      ...reminders.map((reminder) => {
        const { norm, credited, shortfall } = reminder.scored.result;
        const { fullName, email, subject, body } = reminderLetter(reminder, register);
        const day = dottedDay(reminder.lastDay);
        const name = nameWithoutNumber(fullName);
        return row([name, email, subject, norm, credited, shortfall, day, body], {});
      }),
    ],
    print: {
      orientation: 'landscape',
      margins: { top: 1.5, bottom: 1.5, left: 1.5, right: 1.5 },
      repeatRows: [0, 0],
      language: register.language,
    },
  };
}

function row(values: readonly (string | number)[], style: CellLook): DocumentRow {
  return {
    height: ROW_HEIGHT,
    cells: values.map((value, column) => ({ column, value: value === '' ? null : value, style })),
  };
}
