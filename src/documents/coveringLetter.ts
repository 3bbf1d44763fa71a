import type { RollUp } from '../actions/rollUp';
import type { ReportLanguage, WorkbookLanguage } from '../register';
import { gap } from './documentRow';
import { eitherName, languagesOf } from './languages';
import type { CellLook, SheetDocument } from './sheetDocument';
import { PLAIN, tableLayout } from './tableLayout';
import { COVERING_WORDING, type CoveringFacts } from './wording/coveringWording';

/** One column, as wide as the page within its margins. */
const COLUMNS = [84];
const MARGINS = { top: 2, bottom: 2, left: 3, right: 1.5 };
const TEXT: CellLook = { ...PLAIN, size: 12 };

/** The letter to the Collegium that goes with the rollup, in the languages asked for, as plain text. */
export function coveringLetterText(
  rollUp: RollUp,
  language: ReportLanguage,
  number: number | undefined,
): string {
  const letters = languagesOf(language).map((one) =>
    paragraphsOf(rollUp, one, number).join('\n\n'),
  );
  return letters.join('\n\n\n');
}

/** The same as sheets, one in each language. */
export function coveringLetterDocuments(
  rollUp: RollUp,
  language: ReportLanguage,
  number: number | undefined,
): SheetDocument[] {
  const { wide } = tableLayout(COLUMNS);
  return languagesOf(language).map((one) => {
    const [address = '', ...paragraphs] = paragraphsOf(rollUp, one, number);
    return {
      title: `${COVERING_WORDING[one].title} ${rollUp.year}`,
      columns: COLUMNS,
      rows: [
        ...wide(address, { ...TEXT, bold: true, align: 'right' }),
        ...paragraphs.flatMap((text) => [gap(14), ...wide(text, TEXT)]),
      ],
      print: { orientation: 'portrait', margins: MARGINS, language: one },
    };
  });
}

function paragraphsOf(
  rollUp: RollUp,
  language: WorkbookLanguage,
  number: number | undefined,
): string[] {
  const wording = COVERING_WORDING[language];
  const facts = factsOf(rollUp, language, number);
  return [
    facts.collegium,
    wording.number(facts),
    wording.subject(facts),
    ...wording.body(facts),
    wording.annex,
    wording.signature(facts),
  ];
}

function factsOf(
  { totals, reports, ...rollUp }: RollUp,
  language: WorkbookLanguage,
  number: number | undefined,
): CoveringFacts {
  const { members, obliged, met, short, exempt, credited } = totals;
  return {
    ...{ year: rollUp.year, today: rollUp.today, preparedBy: rollUp.preparedBy },
    chamber: eitherName(rollUp.chamberName, language),
    collegium: eitherName(rollUp.collegiumName, language),
    corrected: number !== undefined && number > 1 ? number : undefined,
    ...{ members, obliged, met, short, exempt, credited },
    filed: reports.onTime + reports.late + reports.undated,
    accepted: reports.accepted,
  };
}
