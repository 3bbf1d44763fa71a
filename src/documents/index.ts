export { columnPoints, PRINTED_WIDENING } from './columnWidth';
export { pageHeight, pageWidth } from './paginate';
export { reportFormDocument } from './reportForm';
export { rollupDocuments } from './rollup';
export { DOCUMENT_FONT } from './sheetDocument';
export type {
  CellLook,
  DocumentCell,
  DocumentRow,
  PrintSetup,
  SheetDocument,
} from './sheetDocument';
