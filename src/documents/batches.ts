import type { ReportForm } from '../actions/reportForms';
import type { Statement } from '../actions/statement';
import type { Year } from '../rules';
import type { Bilingual, WorkbookLanguage } from '../register';
import { withContents, type BatchPart } from './contents';
import { reportFormDocument } from './reportForm';
import type { SheetDocument } from './sheetDocument';
import { statementDocument } from './statement';
import { LIST_WORDING } from './wording/listWording';

/** What the sheet of contents says of the whole batch. */
export interface BatchHead {
  readonly year: Year;
  readonly chamberName: Bilingual;
  /** The language of the sheet of contents. */
  readonly language: WorkbookLanguage;
}

/** Report forms of many consultants behind a sheet of contents. */
export function reportFormBatch(forms: readonly ReportForm[], head: BatchHead): SheetDocument[] {
  const titles = LIST_WORDING[head.language].contents.reports(head.year);
  const parts = forms.map((form) => partOf(form, reportFormDocument(form)));
  return withContents({ ...head, titles, parts });
}

/** Statements of many consultants behind a sheet of contents. */
export function statementBatch(statements: readonly Statement[], head: BatchHead): SheetDocument[] {
  const titles = LIST_WORDING[head.language].contents.statements(head.year);
  const parts = statements.map((statement) => partOf(statement, statementDocument(statement)));
  return withContents({ ...head, titles, parts });
}

function partOf(
  { fullName, consultant }: Pick<ReportForm, 'fullName' | 'consultant'>,
  document: SheetDocument,
): BatchPart {
  return { fullName, memberNo: consultant?.memberNo ?? '', document };
}
