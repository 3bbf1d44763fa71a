import type { Catalogue } from '../catalogue';

export const actionRefusals = {
  'table-missing':
    'The table {table} is missing (sheet “{sheet}”). Set up the register in this workbook once more: what is missing is added, the rest stays as it is.',
  'column-missing':
    'The sheet “{sheet}” has no column “{column}”. Put a column with this heading back and try again.',
  'row-gone':
    'Row {row} of the sheet “{sheet}” no longer holds this activity: it may have been deleted. Nothing was written: go back to the consultant’s activities.',
  'row-changed':
    'Row {row} of the sheet “{sheet}” was changed meanwhile. Nothing was written: look at the new values and try again.',
  'setting-unreadable':
    'This setting cannot be “{text}” and keeps its previous value. Enter another one.',
  'setting-fixed': 'This setting is chosen when the register is set up and does not change later.',
  'fixes-overlap':
    'Two corrections change the same cell {cell} of the sheet “{sheet}”. Make them one by one.',
  'member-unknown':
    'The list of consultants has no such name: “{text}”. Choose the full name from the list.',
  'step-not-allowed':
    'The report is now “{state}”, and this cannot be done with it. Nothing was written.',
  'report-open-points':
    'The report cannot be accepted yet, points are open: {points} ({member}). Settle them or reject the activity.',
  'report-not-due': 'No report is due for this year: not a member then ({member}).',
  'report-accepted':
    'The report is accepted already ({member}). To change a decision, first take the acceptance back.',
  'points-unreadable': 'Points are a whole number, zero or more: “{text}” is none.',
  'need-day': 'Give a day that is not in the future.',
  'need-remarks': 'Write the remarks: without them the consultant cannot know what to correct.',
  'need-position': 'Record what the consultant disagrees with.',
  'need-comment': 'Write a comment: it is required where the consultant disagrees (report form).',
  'need-reason': 'Give a reason.',
  'need-conforms': 'Tick that the report conforms to the rules (report form).',
  'need-documents': 'Tick that the supporting documents are there (report form, cl. 6.2).',
  'need-person': 'Say who accepts the report: the responsible person is recorded in the settings.',
} satisfies Catalogue['actionRefusals'];

export const activityProblems = {
  'member-missing': 'Choose the consultant from the list.',
  'member-unknown':
    'The list of consultants has no such name: “{text}”. Choose the full name from the list.',
  'date-missing':
    'Enter the day the event ended, the article was published or the degree was awarded.',
  'date-unreadable': 'The date cannot be read: “{text}”. Enter it as 12.03.2026.',
  'date-ambiguous':
    'The date “{text}” can be read in two ways: {date} or {otherDate}. Enter it as 12.03.2026 (day, month, year).',
  'date-improbable': 'An unusual date: {date}. Check the year.',
  'date-in-future': 'This day is still to come. Check the date.',
  'date-other-year':
    'The activity belongs to another year ({named}, cl. 6.1); the reporting year of the register is {year}.',
  'date-no-scale':
    'The scale has no rows for {year}, so there are no points. Check the date or add to the scale.',
  'date-outside-membership':
    'The date is outside the membership in the chamber. This does not change the points.',
  'date-in-exemption': 'The date falls in an exemption. This does not change the points.',
  'form-missing': 'Choose the form of participation: it decides the points.',
  'form-unknown': 'The scale for {year} has no such form: “{text}”. Choose the form from the list.',
  'form-ambiguous':
    'The form fits several rows of the scale: “{text}” (codes {codes}). Choose the right row.',
  'form-undecided':
    'The scale gives no points for the form “other” (cl. 5.3). Until the responsible person decides, 0 points are credited.',
  'title-missing': 'Enter the title of the event: it is printed in the report.',
  'title-duplicate':
    'This event with the same date and form is already in row {row}. Check that it was not entered twice.',
  'title-two-forms':
    'This event with the same date is already in row {row} in another form. If there was one participation, keep one row.',
  'organiser-missing': 'Enter the organiser: it is printed in the report.',
  'evidence-missing':
    'Until a document is named, 0 points are credited (cl. 6.2). Enter a link, a file name or where it is kept, such as “folder 3, sheet 12”.',
  'evidence-waived':
    'No document is named (cl. 6.2). By the setting of the register the points are credited.',
} satisfies Catalogue['activityProblems'];

export const issueGroups = {
  names: 'Names and numbers',
  dates: 'Dates',
  forms: 'Forms of participation',
  documents: 'Documents and descriptions',
  decisions: 'Decisions and repetitions',
  exemptions: 'Exemptions',
  reports: 'Reports',
  scale: 'Scale',
  settings: 'Settings',
  cells: 'Cells and columns',
} satisfies Catalogue['issueGroups'];

export const settingGroups = {
  year: 'Reporting year',
  chamber: 'Chamber and Collegium',
  people: 'Responsible person',
  points: 'Norm and points',
  deadlines: 'Deadlines',
  printing: 'Printing the report',
  rules: 'Rules',
  workbook: 'Workbook',
} satisfies Catalogue['settingGroups'];

export const settingLabels = {
  formatVersion: 'Version of the register format (do not change)',
  language: 'Language of the workbook (chosen at set-up)',
  reportingYear: 'Reporting year (cl. 6.1)',
  chamberNameRu: 'Chamber, name in Russian',
  chamberNameKk: 'Chamber, name in Kazakh',
  chamberCity: 'City',
  chamberAddress: 'Address',
  responsiblePerson: 'Person responsible for receiving reports (cl. 1.14, Kazakh text 4.6)',
  responsibleSubstitute: 'Who stands in for the responsible person',
  responsibleAppointment: 'Appointment of the responsible person: date, number',
  collegiumNameRu: 'Collegium, name in Russian',
  collegiumNameKk: 'Collegium, name in Kazakh',
  rulesTitle: 'Rules: title',
  rulesApproval: 'Rules: by whom and when approved',
  firstReportingYear: 'First reporting year (cl. 8.1)',
  requiredPoints: 'Points required per year (note to the scale, Kazakh text 3.2)',
  pointsUnit: 'Unit',
  allowOtherForm: 'Accept forms beyond the scale (cl. 5.3)',
  otherFormDefaultPoints: 'Points for a form beyond the scale before a decision',
  missingEvidence: 'Points without a supporting document (cl. 6.2)',
  reportDeadline: 'Deadline of the report (Kazakh text 3.2)',
  reportDeadlineInclusive: 'The day of the report deadline is still in time',
  rollupDeadline: 'Deadline of the rollup for the Collegium (cl. 4.7)',
  shiftIfDayOff: 'Move a deadline from a day off',
  reminderDaysYearEnd: 'Days before 31 December to remind of points',
  reminderDaysReport: 'Days before the deadline to remind of the report',
  reminderDaysRollup: 'Days before the deadline to remind of the rollup',
  checkDays: 'Days for checking a report (the rules set none)',
  correctionDays: 'Days for correcting a report (the rules set none)',
  severityEvidence: 'Activity without a document when a report is accepted (cl. 6.2)',
  severityDuplicate: 'Activity entered twice when a report is accepted',
  severityOutside: 'Activity outside membership or in an exemption when a report is accepted',
  partialExemption: 'Exemption for part of the year (cl. 6.4)',
  joinYear: 'Norm of those who join during the year',
  carryOver: 'Carry a surplus over to the next year',
  coauthorShare: 'Points for a co-author',
  yearByDate: 'Year of an activity is that of its',
  formLabels: 'Kazakh report form: labels',
  printAppendixLabel: 'Print “Appendix 1”',
  printEventDateInTitle: 'Print the date after the title of the event',
  printChamberName: 'Print the name of the chamber after the word “Member”',
  reportLanguage: 'Language of the report where the consultant has none',
} satisfies Catalogue['settingLabels'];

export const settingChoices = {
  'language.ru': 'Russian',
  'language.kk': 'Kazakh',
  yes: 'yes',
  no: 'no',
  'missingEvidence.withhold': 'are not credited',
  'missingEvidence.credit': 'are credited',
  'severityEvidence.block': 'the report is not accepted',
  'severityEvidence.warn': 'warn only',
  'severityDuplicate.block': 'the report is not accepted',
  'severityDuplicate.warn': 'warn only',
  'severityOutside.block': 'the report is not accepted',
  'severityOutside.warn': 'warn only',
  'partialExemption.manual': 'decided by the responsible person',
  'partialExemption.prorata': 'by months',
  'partialExemption.none': 'does not lower the norm',
  'joinYear.full': 'full',
  'joinYear.prorata': 'by months',
  'joinYear.exempt': 'none',
  'coauthorShare.full': 'in full',
  'coauthorShare.share': 'by share',
  'yearByDate.end': 'end',
  'yearByDate.start': 'start',
  'formLabels.corrected': 'corrected',
  'formLabels.literal': 'as in the approved text',
  'reportLanguage.ru': 'Russian',
  'reportLanguage.kk': 'Kazakh',
  'reportLanguage.both': 'both',
} satisfies Catalogue['settingChoices'];
