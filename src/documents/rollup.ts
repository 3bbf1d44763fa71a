import type { RollUp, RollUpMember } from '../actions/rollUp';
import { dottedDay, sumPoints } from '../rules';
import type { ReportLanguage, WorkbookLanguage } from '../register';
import { STATUS_WORDS } from '../register';
import { gap } from './documentRow';
import type { KeptTogether } from './paginate';
import { eitherName, languagesOf } from './languages';
import { pageHeight, paginate } from './paginate';
import { controlRows, formRows, organiserRows, totalsRows } from './rollupBlocks';
import { placed, ROLLUP_COLUMNS, wide } from './rollupLayout';
import type { CellLook, DocumentRow, PrintSetup, SheetDocument } from './sheetDocument';
import { DOCUMENT_FONT } from './sheetDocument';
import { CENTRED, HEADING, PLAIN, RULED, TABLE } from './tableLayout';
import type { RollupWording } from './wording/rollupWording';
import { ROLLUP_WORDING } from './wording/rollupWording';

const MARGINS = { top: 1.5, bottom: 1.5, left: 2, right: 1 };
const BLOCK_TITLE: CellLook = { ...PLAIN, bold: true, size: 11, vertical: 'bottom' };
const SIGNATURE_HEIGHT = 22;
const BLANK_LINES = 3;
const PAGE_NUMBERS = `&"${DOCUMENT_FONT},Regular"&9&P / &N`;

/** The year's rollup as sheets to send, one in each language asked for. */
export function rollupDocuments(rollUp: RollUp, language: ReportLanguage): SheetDocument[] {
  return languagesOf(language).map((one) => rollupDocument(rollUp, one));
}

function rollupDocument(rollUp: RollUp, language: WorkbookLanguage): SheetDocument {
  const wording = ROLLUP_WORDING[language];
  const before: KeptTogether[] = [
    {
      rows: [
        ...headerRows(rollUp, language),
        ...block(wording.blocks.totals, totalsRows(rollUp, wording)),
      ],
    },
    { rows: block(wording.blocks.controls, controlRows(rollUp, wording)) },
    { rows: block(wording.blocks.forms, formRows(rollUp, language, wording)) },
    { rows: block(wording.blocks.organisers, organiserRows(rollUp, wording)) },
  ];
  const listTitle = blockTitle(wording.blocks.list);
  const heading = placed(wording.listHeadings.map((value) => ({ value, style: HEADING })));
  const headingRow = count(before) + listTitle.length;
  const print: PrintSetup = {
    orientation: 'portrait',
    margins: MARGINS,
    repeatRows: [headingRow, headingRow + heading.length - 1],
    footer: { center: PAGE_NUMBERS },
    language,
  };
  const groups = [...before, ...listGroups(rollUp, language, listTitle, heading)];
  return {
    title: `${wording.header.year} ${rollUp.year}`,
    columns: ROLLUP_COLUMNS,
    rows: paginate(groups, pageHeight(print)),
    print,
  };
}

function headerRows(rollUp: RollUp, language: WorkbookLanguage): DocumentRow[] {
  const wording = ROLLUP_WORDING[language];
  const { header } = wording;
  const line = (label: string, value: string): DocumentRow[] =>
    placed([
      { value: label, style: PLAIN, span: 2 },
      { value: value || null, style: PLAIN, span: 5 },
    ]);
  return [
    ...wording
      .title(rollUp.year)
      .flatMap((text) => wide(text, { ...PLAIN, bold: true, size: 13, align: 'center' })),
    gap(6),
    ...line(header.chamber, eitherName(rollUp.chamberName, language)),
    ...line(header.recipient, eitherName(rollUp.collegiumName, language)),
    ...line(header.year, String(rollUp.year)),
    ...line(header.rules, rulesOf(rollUp, language)),
    ...line(header.preparedBy, rollUp.preparedBy),
    ...line(header.date, dottedDay(rollUp.today)),
    ...line(header.deadline, wording.deadline(rollUp.deadline)),
  ];
}

function rulesOf({ rulesTitle, rulesApproval }: RollUp, language: WorkbookLanguage): string {
  return [rulesTitle[language], rulesApproval[language]].filter((text) => text !== '').join('; ');
}

// The heading repeats above whatever begins a page here, so the last row of the list goes with what follows it.
function listGroups(
  rollUp: RollUp,
  language: WorkbookLanguage,
  title: readonly DocumentRow[],
  heading: readonly DocumentRow[],
): KeptTogether[] {
  const wording = ROLLUP_WORDING[language];
  const repeatedHeight = heading.reduce((sum, { height }) => sum + height, 0);
  const rows = rollUp.members.flatMap((member) => memberRows(member, language, wording));
  const ending = [...listTotal(rollUp, wording), ...closingRows(rollUp, wording)];
  if (rows.length < 2)
    return [{ rows: [...title, ...heading, ...rows, ...ending], repeatedHeight }];
  return [
    { rows: [...title, ...heading, ...rows.slice(0, 1)] },
    ...rows.slice(1, -1).map((row) => ({ rows: [row], repeatedHeight })),
    { rows: [...rows.slice(-1), ...ending], repeatedHeight },
  ];
}

function memberRows(
  member: RollUpMember,
  language: WorkbookLanguage,
  wording: RollupWording,
): DocumentRow[] {
  return placed([
    { value: member.number, style: CENTRED },
    { value: member.fullName, style: TABLE },
    { value: member.memberNo || null, style: CENTRED },
    { value: member.norm, style: CENTRED },
    { value: member.credited, style: CENTRED },
    { value: STATUS_WORDS[member.status][language], style: TABLE },
    { value: noteOf(member, wording) || null, style: { ...TABLE, size: 9 } },
  ]);
}

function noteOf({ filing, isDisputed, notes }: RollUpMember, wording: RollupWording): string {
  const known = ['joined-in-year', 'partly-exempt', 'individual-norm'] as const;
  return [
    ...(filing === undefined || filing === 'on-time' ? [] : [wording.filing[filing]]),
    ...(isDisputed ? [wording.disputedNote] : []),
    ...known.filter((note) => notes.includes(note)).map((note) => wording.notes[note]),
  ].join('; ');
}

function listTotal({ members }: RollUp, wording: RollupWording): DocumentRow[] {
  return placed([
    { value: wording.total, style: { ...TABLE, bold: true }, span: 4 },
    {
      value: sumPoints(members.map(({ credited }) => credited)),
      style: { ...CENTRED, bold: true },
    },
    { value: null, style: TABLE, span: 2 },
  ]);
}

function closingRows({ proposals, preparedBy }: RollUp, wording: RollupWording): DocumentRow[] {
  const text = proposals.trim();
  const lines =
    text === ''
      ? Array.from({ length: BLANK_LINES }, () => wide(null, RULED, SIGNATURE_HEIGHT)).flat()
      : wide(text, PLAIN);
  return [
    ...block(wording.blocks.proposals, lines),
    gap(12),
    ...placed(
      [
        { value: wording.responsible, style: { ...PLAIN, vertical: 'bottom' }, span: 3 },
        { value: null, style: RULED, span: 2 },
        { value: preparedBy || null, style: { ...RULED, align: 'right' }, span: 2 },
      ],
      SIGNATURE_HEIGHT,
    ),
  ];
}

function block(title: string, rows: readonly DocumentRow[]): DocumentRow[] {
  return [...blockTitle(title), ...rows];
}

function blockTitle(title: string): DocumentRow[] {
  return [gap(8), ...wide(title, BLOCK_TITLE), gap(3)];
}

function count(groups: readonly KeptTogether[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
