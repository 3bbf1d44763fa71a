export { attendanceDocuments } from './attendance';
export { reportFormBatch, statementBatch } from './batches';
export { columnPoints, PRINTED_WIDENING } from './columnWidth';
export { notFiledDocuments, shortListDocuments } from './consultantLists';
export { coveringLetterDocuments, coveringLetterText } from './coveringLetter';
export { documentProperties } from './documentProperties';
export type { DocumentOccasion, DocumentProperties } from './documentProperties';
export { TEXT_SIZE } from './documentRow';
export { pageHeight, pageWidth } from './paginate';
export { reportFormDocument } from './reportForm';
export { rollupDocuments } from './rollup';
export type { RollupOptions } from './rollup';
export { copyNamed, nextEdition } from './rollupCopies';
export type { ComparedCopy, KeptCopy, RollupEdition } from './rollupCopies';
export { statementDocument } from './statement';
export { CHART_TEXT_SIZE, CHART_TITLE_SIZE, DOCUMENT_FONT } from './sheetDocument';
export { sheetNames } from './sheetNames';
export type {
  CellLook,
  DocumentCell,
  DocumentChart,
  DocumentRow,
  PrintSetup,
  SheetDocument,
} from './sheetDocument';
export { languagesOf } from './languages';
export { mailLink, reminderLetter, statementLetter } from './letters';
export type { Letter, MailLink } from './letters';
export { mailMergeSheet } from './mailMerge';
