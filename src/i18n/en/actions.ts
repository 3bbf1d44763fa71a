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
  'input-errors': 'First put right what is marked. Nothing was written.',
  'exemption-gone':
    'This exemption is no longer there: it may have been deleted. Nothing was written.',
  'merge-same': 'This is one and the same consultant, there is nothing to merge.',
  'merge-report-twice':
    'Both names have a report for {year}. First leave one of them on the sheet of reports.',
  'member-exists': 'The name “{text}” is in the list already. If it is one person, merge the two.',
  'year-not-over': 'The year {year} is not over, it can be closed from 1 January on (cl. 6.1).',
  'year-closed':
    'The year {year} is closed already. It can be closed again after a corrected rollup.',
  'year-not-later':
    'The year {year} is not after the reporting year of the register. Nothing was written.',
  'scale-missing-for-year':
    'The scale has no rows for {year}. First add rows for that year to the scale (cl. 8.2).',
} satisfies Catalogue['actionRefusals'];

export const inputProblems = {
  'exemption-member-unknown': 'Choose the consultant from the list.',
  'exemption-basis-missing': 'Choose the basis of the exemption (cl. 6.4).',
  'exemption-from-unreadable': 'Give the first day of the exemption, such as 12.03.2026.',
  'exemption-to-unreadable':
    'The last day cannot be read. Leave it empty while the exemption is still running.',
  'exemption-reversed': 'The last day is before the first.',
  'exemption-document-missing':
    'Name the document, its number and date, such as “order 5 of 12.03.2026”.',
  'exemption-practising': 'Exempt are those who do not practise (cl. 6.4). Tick that this is so.',
  'exemption-same': 'Row {row} holds this exemption already.',
  'exemption-overlaps': 'Overlaps with the exemption in row {row}. Common days count once.',
  'exemption-outside-membership':
    'The exemption is in part or wholly outside the membership in the chamber.',
  'member-name-missing': 'Enter the full name.',
  'member-name-wildcard':
    'The name has characters that Excel takes in its own way: * ? ~ or = at the beginning.',
  'member-name-taken':
    'The list has this name already. If it is another person, tick so: both names get their number.',
  'member-name-near': 'The list has a similar name: {suggestion}.',
  'member-number-missing': 'Enter the number in the register: it tells people of one name apart.',
  'member-number-taken': 'This number is taken: {member}.',
  'member-since-unreadable': 'Give the day of joining, such as 12.03.2026.',
  'member-until-reversed': 'The day of leaving is before the day of joining.',
  'scale-empty': 'The edition of the scale has no rows.',
  'scale-code-missing': 'Enter the code of the form.',
  'scale-code-twice': 'The code stands there twice: {code}.',
  'scale-name-missing': 'Enter the short and full names in Russian and in Kazakh.',
  'scale-name-twice': 'Another form has this name too ({code}).',
  'scale-name-long': 'The short name has more than 60 characters.',
  'scale-points-unreadable': 'Points are a whole number, zero or more.',
  'scale-year-early':
    'Amendments hold from 1 January of the year after the one of their adoption (cl. 8.2): from {year} at the earliest.',
  'scale-year-taken': 'For {year} or later the scale has rows of another edition already.',
} satisfies Catalogue['inputProblems'];

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
  waiverMonths: 'Months of exemption that exempt in full',
  joinYear: 'Norm of those who join during the year',
  joinYearDate: 'Last day of joining on which the norm is still required',
  awardOncePerSubject: 'Forms with points once a year for one institution or group (codes)',
  awardOncePerYear: 'Forms with points once a year (codes)',
  formCaps: 'Limit of points a year by form, such as “10б: 5; 12: 3”',
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
  'partialExemption.waiver': 'exempts in full with enough months',
  'partialExemption.none': 'does not lower the norm',
  'joinYear.full': 'full',
  'joinYear.prorata': 'by months',
  'joinYear.exempt': 'none',
  'joinYear.exempt-after': 'none for those who join after a date',
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
