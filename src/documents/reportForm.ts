import type { ReportForm, ReportFormActivity } from '../actions/reportForms';
import type { WorkbookLanguage } from '../register';
import { gap, rowsOf, TEXT_SIZE } from './documentRow';
import { languagesOf } from './languages';
import type { KeptTogether } from './paginate';
import { pageHeight, paginate } from './paginate';
import type {
  CellLook,
  DocumentCell,
  DocumentRow,
  PrintSetup,
  SheetDocument,
} from './sheetDocument';
import type { ReportFormWording } from './wording/reportFormWording';
import { reportFormWording } from './wording/reportFormWording';

const COLUMNS = [3.2, 30.5, 27.4, 18.8, 6.3];
const MARGINS = { top: 1.3, bottom: 1.2, left: 2, right: 1 };
const ROWS_OF_THE_FORM = 6;
const BLANK_ROW_HEIGHT = 21;
/** High enough to write a title by hand. */
const HAND_ROW_HEIGHT = 32;
const SIGNATURE_HEIGHT = 19;
const BLANK_LINES = 2;
const TABLE_SIZE = 10;
const SMALL_SIZE = 9;

const PLAIN: CellLook = { size: TEXT_SIZE, wrap: true, vertical: 'bottom' };
const NOTE: CellLook = { size: SMALL_SIZE, italic: true, wrap: true, vertical: 'top' };
const RULED: CellLook = { ...PLAIN, borders: ['bottom'] };
const TABLE: CellLook = {
  size: TABLE_SIZE,
  wrap: true,
  vertical: 'middle',
  borders: ['top', 'bottom', 'left', 'right'],
};
const CENTRED: CellLook = { ...TABLE, align: 'center' };

/** The report form of the rules as a sheet to print and sign; in both languages the Kazakh form comes first. */
export function reportFormDocument(form: ReportForm): SheetDocument {
  const languages = languagesOf(form.language);
  const print: PrintSetup = {
    orientation: 'portrait',
    margins: MARGINS,
    language: languages[0],
  };
  const groups = languages.flatMap((language) => formGroups(form, language));
  return {
    title: form.consultant?.fullName ?? reportFormWording(print.language, form.labels).emptyTitle,
    columns: COLUMNS,
    rows: paginate(groups, pageHeight(print)),
    print,
  };
}

function formGroups(form: ReportForm, language: WorkbookLanguage): KeptTogether[] {
  const wording = reportFormWording(language, form.labels);
  return [
    { rows: headRows(form, language, wording), startsPage: true },
    ...tableAndSignatures(form, language, wording),
    ...(form.comment === undefined ? [] : [{ rows: commentRows(form.comment, wording) }]),
    { rows: annexRows(form, wording) },
  ];
}

function headRows(
  form: ReportForm,
  language: WorkbookLanguage,
  wording: ReportFormWording,
): DocumentRow[] {
  const title = wording
    .title(form.year)
    .flatMap(({ text, isLarge }) =>
      line(text, { ...PLAIN, bold: true, size: isLarge ? 14 : 12, align: 'center' }),
    );
  return [
    ...(form.hasAppendixLabel ? line(wording.appendix, { ...PLAIN, align: 'right' }) : []),
    ...title,
    gap(4),
    ...rowsOf(COLUMNS, [
      wide(`${wording.fullName}  ${form.fullName}`.trimEnd(), { ...RULED, vertical: 'bottom' }),
    ]),
    ...line(wording.membership(form.chamberName[language].trim(), form.since), RULED),
    gap(4),
    ...line(wording.sentence, PLAIN),
    gap(2),
    ...headingRows(wording),
  ];
}

function headingRows(wording: ReportFormWording): DocumentRow[] {
  const look: CellLook = { ...CENTRED, bold: true, size: SMALL_SIZE };
  return rowsOf(
    COLUMNS,
    wording.headings.map((value, column) => ({ column, value, style: look })),
  );
}

// The signatures stay with the total and the last activity: nobody signs a page that says nothing.
function tableAndSignatures(
  form: ReportForm,
  language: WorkbookLanguage,
  wording: ReportFormWording,
): KeptTogether[] {
  const heading = headingRows(wording);
  const activities = form.activities.flatMap((activity) => activityRows(activity, language));
  const rows = [...activities, ...blankRows(form)];
  return [
    ...rows.slice(0, -1).map((row) => ({ rows: [row], heading })),
    {
      rows: [...rows.slice(-1), ...totalRows(form, wording), ...signatureRows(form, wording)],
      heading,
    },
  ];
}

function activityRows(activity: ReportFormActivity, language: WorkbookLanguage): DocumentRow[] {
  return rowsOf(
    COLUMNS,
    [
      { column: 0, value: activity.number, style: CENTRED },
      { column: 1, value: activity.form[language], style: TABLE },
      { column: 2, value: activity.title, style: TABLE },
      { column: 3, value: activity.organiser, style: TABLE },
      { column: 4, value: activity.points ?? null, style: CENTRED },
    ],
    BLANK_ROW_HEIGHT,
  );
}

/** Whether the form is to be filled in by hand: then it has the open row of the rules and lines to write on. */
function isEmpty({ total }: ReportForm): boolean {
  return total === undefined;
}

function blankRows(form: ReportForm): DocumentRow[] {
  const missing = Math.max(0, ROWS_OF_THE_FORM - form.activities.length);
  const numbers = Array.from({ length: missing }, (_, index) => form.activities.length + index + 1);
  return isEmpty(form)
    ? [...numbers, '...'].map((number) => blankRow(number, HAND_ROW_HEIGHT))
    : numbers.map((number) => blankRow(number, BLANK_ROW_HEIGHT));
}

function blankRow(number: number | string, height: number): DocumentRow {
  const cells = COLUMNS.map((_, column) => ({
    column,
    value: column === 0 ? number : null,
    style: column === 0 ? CENTRED : TABLE,
  }));
  return { height, cells };
}

function totalRows(form: ReportForm, wording: ReportFormWording): DocumentRow[] {
  return rowsOf(COLUMNS, [
    { column: 0, span: 4, value: wording.total, style: { ...TABLE, bold: true } },
    { column: 4, value: form.total ?? null, style: { ...CENTRED, bold: true } },
  ]);
}

function signatureRows(form: ReportForm, wording: ReportFormWording): DocumentRow[] {
  return [
    gap(4),
    ...rowsOf(
      COLUMNS,
      [
        { column: 0, span: 2, value: wording.signature, style: PLAIN },
        { column: 2, value: null, style: RULED },
      ],
      SIGNATURE_HEIGHT,
    ),
    ...line(wording.filled(form.filed), PLAIN, SIGNATURE_HEIGHT),
    gap(4),
    ...line(wording.responsible, PLAIN),
    ...rowsOf(
      COLUMNS,
      [
        { column: 0, span: 2, value: form.responsiblePerson || null, style: RULED },
        { column: 2, value: null, style: RULED },
      ],
      SIGNATURE_HEIGHT,
    ),
    ...line(wording.responsibleNote, NOTE),
    ...line(wording.accepted(form.accepted), PLAIN, SIGNATURE_HEIGHT),
  ];
}

// Clause 3.2 of the Kazakh text and the form: filled in only where the consultant disagreed with the remarks.
function commentRows(comment: string, wording: ReportFormWording): DocumentRow[] {
  const lines =
    comment === ''
      ? Array.from({ length: BLANK_LINES }, () => line(null, RULED, SIGNATURE_HEIGHT)).flat()
      : line(comment, RULED, SIGNATURE_HEIGHT);
  return [gap(4), ...line(wording.comments, PLAIN), ...line(wording.commentsNote, NOTE), ...lines];
}

function annexRows(form: ReportForm, wording: ReportFormWording): DocumentRow[] {
  const items =
    form.annexes.length === 0
      ? ['1.', '2.', '3.', '...']
      : form.annexes.map((document, index) => `${index + 1}. ${document}`);
  return [
    gap(4),
    ...line(wording.annexes, PLAIN),
    ...items.flatMap((item) =>
      isEmpty(form)
        ? line(item, { ...RULED, size: TABLE_SIZE }, SIGNATURE_HEIGHT)
        : line(item, { ...PLAIN, size: TABLE_SIZE }),
    ),
    ...line(wording.annexesNote, NOTE),
  ];
}

function line(value: string | null, style: CellLook, minimum = 0): DocumentRow[] {
  return rowsOf(COLUMNS, [wide(value, style)], minimum);
}

function wide(value: string | null, style: CellLook): DocumentCell {
  return { column: 0, span: COLUMNS.length, value, style };
}
