import type { Catalogue } from '../catalogue';

export const command = {
  help: {
    new: 'write an empty register',
    score: 'show the points and the status of every consultant',
    check: 'show everything wrong or doubtful in the register',
    report: 'write the reports of consultants, one sheet for each',
    statement: 'write the statements of consultants, one sheet for each',
    lists:
      'write a list to print: who is short of points, who has not filed, an attendance sheet, an empty report form',
    convert: 'bring a list into the register',
    remind: 'write reminders to consultants and, on request, the table for a mail merge',
    close: 'close a year: keep what its rows were',
    'open-year': 'write a register for the next year: people, scale, settings, running exemptions',
    rollup: 'write the rollup for the Collegium',
    demo: 'open the add-in and a workbook in the browser, without Excel',
  },
  usage: {
    'command-missing': 'No command is given. List of commands: cpd --help.',
    'command-unknown': 'Unknown command: {command}. List of commands: cpd --help.',
    'file-missing': 'No file is given. Usage: {usage}',
    'argument-surplus': 'One word too many: {argument}. Usage: {usage}',
    'option-unknown': 'Unknown option: {option}. Usage: {usage}',
    'option-value-missing': 'The option {option} has no value. Usage: {usage}',
    'out-missing': 'The output file is missing: add --out OUT.xlsx. Usage: {usage}',
    'into-missing':
      'The register to bring the list into is missing: add --into REGISTER.xlsx. Usage: {usage}',
    'year-missing': 'The reporting year is missing: add --year, for example --year 2026.',
    'member-or-all':
      'Give one of the two: --member with the full name or number of a consultant, or --all.',
    'kind-missing': 'The kind of list is not given: add --kind. Allowed values: {allowed}.',
    'kind-unknown': 'Unknown kind of list: --kind {value}. Allowed values: {allowed}.',
    'lang-unknown': 'Unknown language: --lang {value}. Allowed values: {allowed}.',
    'year-unknown':
      'The year is not recognised: --year {value}. Give four digits, for example --year 2026.',
    'today-unknown':
      'The date is not recognised: --today {value}. Give it as YYYY-MM-DD, for example --today 2026-03-12.',
    'out-not-xlsx':
      'Only an Excel workbook can be written: {path}. Give a name that ends in .xlsx.',
    'out-exists':
      'There is such a file already: {path}. Give another name, so that nothing is lost.',
    'would-lose':
      'This workbook has something that would not be kept: {what}. Give another file: {path} stays as it is.',
    'file-not-found': 'File not found: {path}. Check the name and the folder.',
    'file-not-readable':
      'The file cannot be opened for reading: {path}. Check the permissions and close programs that use it.',
    'file-not-writable':
      'The file cannot be written: {path}. Check the folder and the permissions, and close the file in Excel.',
    'no-register':
      'The workbook has no register: {path}. The command cpd new OUT.xlsx writes a new one.',
    'format-version-unknown':
      'The format version of the register is {version}, and the program knows only version {known}. Update the program.',
    'year-not-set':
      'The reporting year is missing from the workbook or cannot be read. Enter it in the settings of the register, or add --year.',
    'scale-missing':
      'The scale has no rows for {year}. Check the year, or add rows for it to the scale.',
    'member-unknown':
      'The list of consultants has no such name or number: {member}. Give the full name as in the list.',
    'member-not-in-year':
      'In {year} the consultant was not a member of the chamber: {member}. Check the year and the dates of membership.',
    'port-taken': 'Port {port} is in use by another program. Give another port.',
    internal:
      'Internal error of the program: {detail}. Save the workbook anew in Excel and repeat the command.',
  },
  lines: {
    written: 'Written: {path}',
    'nothing-written': 'Nothing was written.',
    'score-heading': 'Reporting year {year}, as of {date}. Required points: {required}.',
    'score-member':
      '{name}: norm {norm}, claimed {claimed}, credited {credited}, missing {shortfall}. {status}.',
    'score-total': { one: '{count} consultant in all', other: '{count} consultants in all' },
    'score-status': '{status}: {members}',
    'score-unread': {
      one: '{count} cell or table could not be read, so the points may be incomplete. See: cpd check.',
      other:
        '{count} cells or tables could not be read, so the points may be incomplete. See: cpd check.',
    },
    'check-issue': '{place}: {severity}. {sentence}',
    'check-total': 'Errors: {errors}. Warnings: {warnings}. Notices: {notices}.',
    'check-clean': 'Nothing wrong or doubtful was found in the register.',
    'report-total': {
      one: '{count} report for {year} is ready.',
      other: '{count} reports for {year} are ready.',
    },
    'report-none': 'No reports are required for {year}.',
    'statement-total': {
      one: '{count} statement for {year} is ready.',
      other: '{count} statements for {year} are ready.',
    },
    'list-total': 'Consultants in the list: {members}.',
    'convert-total':
      'New: {added}. Duplicates: {duplicates}. Doubtful: {doubtful}. Refused: {refused}.',
    'convert-preview': 'This is a preview, the register was not changed.',
    'remind-total': { one: 'Reminders: {count} letter.', other: 'Reminders: {count} letters.' },
    'year-closed': 'The year {year} is closed.',
    'year-opened': 'A register for {year} is written.',
    'rollup-total':
      'Rollup for {year}. Consultants: {members}. Obliged to earn points: {obliged}. Credited points: {credited}.',
    'rollup-form':
      'Form {code}: activities {activities}, participants {participants}, points {points}.',
    'demo-ready': 'The workbook is open: {url}. Press Ctrl+C to finish.',
    'demo-stopped': 'Finished.',
  },
} satisfies Catalogue['command'];
