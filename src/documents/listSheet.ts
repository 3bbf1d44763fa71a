import type { WorkbookLanguage } from '../register';
import { gap } from './documentRow';
import type { KeptTogether } from './paginate';
import { pageHeight, paginate } from './paginate';
import type { CellLook, DocumentRow, PrintSetup, SheetDocument } from './sheetDocument';
import { DOCUMENT_FONT } from './sheetDocument';
import { HEADING, PLAIN, RULED, tableLayout, type Place } from './tableLayout';

const MARGINS = { top: 1.5, bottom: 1.5, left: 2, right: 1 };
const PAGE_NUMBERS = `&"${DOCUMENT_FONT},Regular"&9&P / &N`;
const TITLE: CellLook = { ...PLAIN, bold: true, size: 13, align: 'center' };
const SIGNATURE_HEIGHT = 22;

/** A titled table over as many pages as it needs, its heading on each. */
export interface ListSheet {
  /** Name of the sheet. */
  readonly name: string;
  readonly language: WorkbookLanguage;
  readonly chamberName: string;
  /** Title, one line each. */
  readonly titles: readonly string[];
  /** Lines between the title and the table. */
  readonly remarks: readonly string[];
  /** Widths in characters and headings of the columns. */
  readonly columns: readonly (readonly [width: number, heading: string])[];
  readonly lines: readonly (readonly Place[])[];
  /** Least height of a line in points. */
  readonly lineHeight?: number;
  /** What stands instead of lines where there are none. */
  readonly none: string;
  /** A last line of the table that goes with the one before it. */
  readonly total?: readonly Place[];
  /** Lines below the table. */
  readonly notes: readonly string[];
  /** Whose signature stands below, if any, with the name where it is known. */
  readonly signature?: { readonly label: string; readonly name: string };
}

/** The list as a sheet to print on A4, portrait. */
export function listSheet(list: ListSheet): SheetDocument {
  const columns = list.columns.map(([width]) => width);
  const head = headRows(list, columns);
  const heading = tableLayout(columns).placed(
    list.columns.map(([, value]) => ({ value, style: HEADING })),
  );
  const print: PrintSetup = {
    orientation: 'portrait',
    margins: MARGINS,
    repeatRows: [head.length, head.length + heading.length - 1],
    footer: { center: PAGE_NUMBERS },
    language: list.language,
  };
  const groups = tableGroups(list, columns, [...head, ...heading], heightOf(heading));
  return { title: list.name, columns, rows: paginate(groups, pageHeight(print)), print };
}

function headRows(list: ListSheet, columns: readonly number[]): DocumentRow[] {
  const { wide } = tableLayout(columns);
  const chamber = list.chamberName.trim();
  return [
    ...(chamber === '' ? [] : [...wide(chamber, { ...PLAIN, align: 'center' }), gap(6)]),
    ...list.titles.flatMap((text) => wide(text, TITLE)),
    gap(6),
    ...list.remarks.flatMap((text) => wide(text, PLAIN)),
    gap(4),
  ];
}

// The first line stays with the heading above it, the last with what ends the list.
function tableGroups(
  list: ListSheet,
  columns: readonly number[],
  top: readonly DocumentRow[],
  repeatedHeight: number,
): KeptTogether[] {
  const { placed, wide } = tableLayout(columns);
  const lines =
    list.lines.length === 0
      ? [wide(list.none, { ...HEADING, bold: false })]
      : list.lines.map((line) => placed(line, list.lineHeight));
  const ending = [...(list.total ? placed(list.total) : []), ...endRows(list, columns)];
  const last = lines.at(-1) ?? [];
  if (lines.length === 1) return [{ rows: [...top, ...last, ...ending], repeatedHeight }];
  return [
    { rows: [...top, ...(lines[0] ?? [])] },
    ...lines.slice(1, -1).map((rows) => ({ rows, repeatedHeight })),
    { rows: [...last, ...ending], repeatedHeight },
  ];
}

function endRows(list: ListSheet, columns: readonly number[]): DocumentRow[] {
  const { wide } = tableLayout(columns);
  const notes = list.notes.flatMap((text) => wide(text, PLAIN));
  return [
    ...(notes.length > 0 ? [gap(6), ...notes] : []),
    ...(list.signature ? signatureRows(list.signature, columns) : []),
  ];
}

function signatureRows(
  { label, name }: NonNullable<ListSheet['signature']>,
  columns: readonly number[],
): DocumentRow[] {
  const span = columns.length - 2;
  return [
    gap(8),
    ...tableLayout(columns).placed(
      [
        { value: label, style: { ...PLAIN, vertical: 'bottom' }, span },
        { value: name || null, style: { ...RULED, align: 'right' }, span: 2 },
      ],
      SIGNATURE_HEIGHT,
    ),
  ];
}

function heightOf(rows: readonly DocumentRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
