import type { RollUp } from '../actions/rollUp';
import type { WorkbookLanguage } from '../register';
import { dottedDay } from '../rules';
import { gap } from './documentRow';
import { eitherName } from './languages';
import { placed, wide } from './rollupLayout';
import type { DocumentRow } from './sheetDocument';
import { PLAIN } from './tableLayout';
import { ROLLUP_WORDING } from './wording/rollupWording';

/** Title and facts at the head of the rollup; a copy from the second on says its number. */
export function headerRows(
  rollUp: RollUp,
  language: WorkbookLanguage,
  number: number | undefined,
): DocumentRow[] {
  const wording = ROLLUP_WORDING[language];
  const { header } = wording;
  const title = [
    ...wording.title(rollUp.year),
    ...(number !== undefined && number > 1 ? [wording.corrected(number)] : []),
  ];
  const line = (label: string, value: string): DocumentRow[] =>
    placed([
      { value: label, style: PLAIN, span: 2 },
      { value: value || null, style: PLAIN, span: 5 },
    ]);
  return [
    ...title.flatMap((text) => wide(text, { ...PLAIN, bold: true, size: 13, align: 'center' })),
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
