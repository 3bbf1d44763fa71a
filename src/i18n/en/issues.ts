import type { Catalogue } from '../catalogue';

export const issues = {
  'table-missing':
    'The table {table} is missing (sheet “{sheet}”). Set up the register in this workbook once more: missing tables are added, the others stay as they are.',
  'column-missing':
    'The table has no column “{column}”. Put back a column with this header, or correct the header that was changed.',
  'computed-column-missing':
    'The table has no computed column “{column}”, so its values cannot be seen on the sheet. Put the column back from a backup copy.',
  'computed-cell-broken':
    'The computed column “{column}” holds “{text}” instead of the result of its formula. Put the formulas of the column back; the calculation in the pane is not affected.',
  'error-cell': 'The cell holds an Excel error ({text}). Delete it and enter the value again.',
  'merged-cells':
    'The cells are merged, so rows are read wrongly. Unmerge them and check the values.',
  'formula-as-value':
    'The cell holds a formula instead of a typed value (column “{column}”): it may change along with other cells. Copy the cell and paste it as a value.',
  'date-as-text':
    'The date is stored as text (“{text}”) and is not taken into account. It is probably {date}: enter the date again.',
  'date-unreadable':
    'The date cannot be read with certainty: “{text}”. Enter it as 12.03.2026 (day, month, year).',
  'date-missing':
    'The date of the activity is missing. Enter the day the event ended, the article was published or the degree was awarded.',
  'date-improbable': 'Unusual date: {date}. Check the year.',
  'number-as-text': 'The number is stored as text: “{text}”. Enter it again as a number.',
  'number-unreadable':
    'A whole number is needed here (column “{column}”), and the cell holds “{text}”. Enter a whole number, zero or more; a year has four digits.',
  'word-unknown':
    'The list of the column “{column}” has no such value: “{text}”. Choose a value from the list in the cell.',
  'setting-unknown-value':
    'Setting {key}: the value “{text}” does not fit. For now the default applies: “{preset}”. Correct the setting.',
  'setting-without-effect':
    'Setting {key}: the value “{text}” is kept, but the calculation does not follow it. What applies is “{preset}”: put that value back so that the record matches the calculation.',
  'year-unreadable':
    'The name {name} in the workbook points at something that is not a year: “{text}”. Enter the reporting year in four digits, for example 2026.',
  'year-name-missing':
    'The workbook has no name {name}, which tells the formulas the reporting year. Set up the register in this workbook once more: the name is added, the data stay as they are.',
  'year-name-differs':
    'The reporting year in the settings: {stated}, by the name {name}: {named}. The calculation follows the name. In the Name Manager (tab “Formulas”), point the name at the reporting year in the settings.',
  'scale-row-unreadable':
    'This row of the scale cannot be read and has no effect. Fill in its columns “Код”, “Баллы” and “С года”.',
  'scale-overlap':
    'Two rows of the scale share a code or a name in the same year: this one (code {text}) and row {row} (code {code}). Correct the name, or “С года” and “По год”.',
  'scale-missing-for-year':
    'The scale has no rows for {year}. Check the year, or add rows for it to the scale.',
  'member-name-missing':
    'The full name of the consultant is missing. Enter the surname, first name and patronymic.',
  'member-name-twice':
    'This full name already stands in cell {first}: “{text}”. If these are two people, add the number in parentheses: “Иванов Иван Иванович (№\u00a017)”; if it is one person, delete the extra row.',
  'member-name-wildcard':
    'The full name has a character that Excel takes for a pattern (*, ?, ~ or a comparison sign at the start): “{text}”. Remove the character, or formulas may add the points of another person.',
  'member-number-missing':
    'The registration number is missing. Enter the number from the register of the chamber.',
  'member-number-twice':
    'The registration number is repeated: {text}, it already stands in cell {first}. Check both numbers.',
  'member-since-missing':
    'The date of joining the chamber is missing. Enter it: it is printed in the report.',
  'member-dates-reversed': 'The date of leaving is before the date of joining. Check both dates.',
  'consultant-missing':
    'The consultant is missing, so the row belongs to nobody. Choose the full name from the list.',
  'consultant-unknown':
    'The list of consultants has no such name: “{text}”, so the row belongs to nobody. Choose the full name from the list.',
  'form-missing': 'The form of participation is missing. Choose it from the list.',
  'form-unknown':
    'The scale for {year} has no such form: “{text}”, so the scale gives no points. Choose the form from the list.',
  'form-ambiguous':
    'The form fits several rows of the scale: “{text}” (codes {codes}). Enter the code of the row that is meant.',
  'form-spelling':
    'The form is recognised (code {code}) but not spelt as in the scale: “{text}”. For uniform records, choose the form from the list.',
  'evidence-missing':
    'The supporting document is missing (cl. 6.2). Enter a link, a file name or the place where it is kept, for example “folder 3, sheet 12”.',
  'title-missing': 'The title of the activity is missing. Enter it: it is printed in the report.',
  'organiser-missing':
    'The name of the organiser is missing. Enter it: it is printed in the report.',
  'activity-outside-membership':
    'The date of the activity is outside the membership in the chamber. This does not change the points. Check the date of the activity and the dates of membership.',
  'activity-in-exemption':
    'The date of the activity falls into an exemption. This does not change the points. Check the date and the period.',
  'activity-in-future': 'The date of the activity has not come yet. Check the date.',
  'activity-duplicate':
    'This activity with the same date and form already stands in row {row}: “{text}”. Delete the extra row.',
  'activity-two-forms':
    'This activity with the same date already stands in row {row} in another form: “{text}”. If the person took part once, keep one row.',
  'remark-missing':
    'The activity was rejected or its points were changed, and the reason is missing. Enter it.',
  'other-form-undecided':
    'The scale gives no points for the form “other”; the responsible person sets them. Enter the decided points and the reason.',
  'exemption-from-missing':
    'The start of the exemption is missing, so it is not taken into account. Enter its first day.',
  'exemption-dates-reversed':
    'The last day of the exemption is before its first day. Check both dates.',
  'exemption-basis-missing':
    'The basis of the exemption is missing (cl. 6.4). Choose the basis from the list.',
  'exemption-document-missing':
    'The document on the exemption is missing. Enter its number and date.',
  'report-twice':
    'The report for {year} already stands in row {row}. Keep one row for a consultant and a year.',
  'report-year-missing': 'The year of the report is missing. Enter four digits, for example 2026.',
  'norm-reason-missing':
    'The reason for the individual norm is missing, so the norm has no effect. Enter the reason.',
  'award-repeated':
    'Row {row} has points by form {code} for the same institution or group in the year. They are credited here too: if they are not meant to be, reject the activity or enter other points with a reason.',
  'award-over-cap':
    'By form {code} the year has {total} already, the limit of the chamber is {limit}. The points are credited: if they are not meant to be, enter other points with a reason.',
} satisfies Catalogue['issues'];

export const issueTails = {
  suggestion: 'Perhaps this is meant: {suggestion}.',
  member: 'Consultant: {member}.',
} satisfies Catalogue['issueTails'];

export const severities = {
  error: 'error',
  warning: 'warning',
  notice: 'notice',
} satisfies Catalogue['severities'];
