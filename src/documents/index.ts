export { attendanceDocuments } from './attendance';
export { reportFormBatch, statementBatch } from './batches';
export { columnPoints, PRINTED_WIDENING } from './columnWidth';
export { notFiledDocuments, shortListDocuments } from './consultantLists';
export { pageHeight, pageWidth } from './paginate';
export { reportFormDocument } from './reportForm';
export { rollupDocuments } from './rollup';
export { statementDocument } from './statement';
export { DOCUMENT_FONT } from './sheetDocument';
export type {
  CellLook,
  DocumentCell,
  DocumentRow,
  PrintSetup,
  SheetDocument,
} from './sheetDocument';
