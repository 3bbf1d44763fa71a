import type { Attendance } from '../actions/attendance';
import { dottedDay } from '../rules';
import type { ReportLanguage, WorkbookLanguage } from '../register';
import { eitherName, languagesOf } from './languages';
import { listSheet } from './listSheet';
import type { SheetDocument } from './sheetDocument';
import { CENTRED, TABLE } from './tableLayout';
import { LIST_WORDING } from './wording/listWording';

const BLANK = '____________________________________________________________';
const BLANK_DAY = '____________________';
const SIGNING_HEIGHT = 24;
/** Lines for people who are not in the register. */
const SPARE_LINES = 5;

/** The sheet on which the participants of an event sign, in each language asked for. */
export function attendanceDocuments(sheet: Attendance, language: ReportLanguage): SheetDocument[] {
  return languagesOf(language).map((one) => attendanceDocument(sheet, one));
}

function attendanceDocument(sheet: Attendance, language: WorkbookLanguage): SheetDocument {
  const words = LIST_WORDING[language];
  const { attendance } = words;
  const { event, people } = sheet;
  const spare = Array.from({ length: event ? 0 : SPARE_LINES }, (_, index) => ({
    number: people.length + index + 1,
    fullName: '',
    memberNo: '',
  }));
  return listSheet({
    name: attendance.name,
    language,
    chamberName: eitherName(sheet.chamberName, language),
    titles: [attendance.title],
    remarks: [
      `${attendance.event}: ${event?.title || BLANK}`,
      `${attendance.date}: ${event ? dottedDay(event.date) : BLANK_DAY}`,
      `${attendance.organiser}: ${event?.organiser || BLANK}`,
    ],
    columns: [
      [5, words.number],
      [43.5, words.fullName],
      [12, words.memberNo],
      [26, attendance.signature],
    ],
    lines: [...people, ...spare].map(({ number, fullName, memberNo }) => [
      { value: number, style: CENTRED },
      { value: fullName || null, style: TABLE },
      { value: memberNo || null, style: CENTRED },
      { value: null, style: TABLE },
    ]),
    lineHeight: SIGNING_HEIGHT,
    none: words.none,
    notes: [],
    signature: { label: attendance.keptBy, name: '' },
  });
}
