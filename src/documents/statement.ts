import type { Statement } from '../actions/statement';
import { dottedDay } from '../rules';
import type { WorkbookLanguage } from '../register';
import { STATUS_WORDS } from '../register';
import { gap } from './documentRow';
import { eitherName, languagesOf } from './languages';
import type { KeptTogether } from './paginate';
import { pageHeight, paginate } from './paginate';
import { factsBlocks } from './statementFacts';
import { activityGroups } from './statementLines';
import { placed, STATEMENT_COLUMNS, wide } from './statementLayout';
import type { DocumentRow, PrintSetup, SheetDocument } from './sheetDocument';
import { CENTRED, HEADING, PLAIN, RULED } from './tableLayout';
import { LIST_WORDING } from './wording/listWording';
import type { StatementWording } from './wording/statementWording';
import { STATEMENT_WORDING } from './wording/statementWording';

const MARGINS = { top: 1.5, bottom: 1.5, left: 1.5, right: 1 };
const SIGNATURE_HEIGHT = 22;
const SUMMARY_SPANS = [2, 1, 1, 2, 2];

/** A consultant's year as a sheet to hand out; in both languages the Kazakh statement comes first. */
export function statementDocument(statement: Statement): SheetDocument {
  const languages = languagesOf(statement.language);
  const print: PrintSetup = {
    orientation: 'landscape',
    margins: MARGINS,
    language: languages[0],
  };
  const groups = languages.flatMap((language) => statementGroups(statement, language));
  return {
    title: STATEMENT_WORDING[languages[0]].sheet(statement.consultant.fullName),
    columns: STATEMENT_COLUMNS,
    rows: paginate(groups, pageHeight(print)),
    print,
  };
}

function statementGroups(statement: Statement, language: WorkbookLanguage): KeptTogether[] {
  const wording = STATEMENT_WORDING[language];
  const head = [
    ...headRows(statement, language, wording),
    ...summaryRows(statement, language, wording),
  ];
  const facts = factsBlocks(statement, language, wording);
  const last = facts.at(-1) ?? [];
  return [
    ...activityGroups(statement, head, language, wording),
    ...facts.slice(0, -1).map((rows) => ({ rows })),
    { rows: [...last, ...signatureRows(statement, wording)] },
  ];
}

function headRows(
  { consultant, fullName, chamberName, result, today }: Statement,
  language: WorkbookLanguage,
  wording: StatementWording,
): DocumentRow[] {
  const { since, until, memberNo } = consultant;
  const facts = [
    [wording.fullName, fullName],
    [wording.memberNo, memberNo],
    [wording.chamber, eitherName(chamberName, language)],
    [wording.since, since === undefined ? '' : dottedDay(since)],
    [wording.until, until === undefined ? '' : dottedDay(until)],
  ].filter(([, value]) => value !== '');
  return [
    ...wide(wording.title(result.year), { ...PLAIN, bold: true, size: 13, align: 'center' }),
    ...wide(LIST_WORDING[language].asOf(today), { ...PLAIN, align: 'center' }),
    gap(4),
    ...facts.flatMap(([label = '', value = '']) =>
      placed([
        { value: label, style: PLAIN, span: 3 },
        { value, style: { ...PLAIN, bold: true }, span: 5 },
      ]),
    ),
    gap(6),
  ];
}

function summaryRows(
  { result }: Statement,
  language: WorkbookLanguage,
  { summary }: StatementWording,
): DocumentRow[] {
  const { norm, claimed, credited, shortfall, status } = result;
  const values = [norm, claimed, credited, shortfall, STATUS_WORDS[status][language]];
  const look = { ...CENTRED, bold: true, size: 12 };
  return [
    ...placed(
      summary.map((value, index) => ({ value, style: HEADING, span: SUMMARY_SPANS[index] ?? 1 })),
    ),
    ...placed(
      values.map((value, index) => ({ value, style: look, span: SUMMARY_SPANS[index] ?? 1 })),
    ),
  ];
}

function signatureRows(
  { responsiblePerson }: Statement,
  { responsible }: StatementWording,
): DocumentRow[] {
  return [
    gap(10),
    ...placed(
      [
        { value: responsible, style: { ...PLAIN, vertical: 'bottom' }, span: 4 },
        { value: null, style: RULED, span: 2 },
        { value: responsiblePerson || null, style: { ...RULED, align: 'right' }, span: 2 },
      ],
      SIGNATURE_HEIGHT,
    ),
  ];
}
