export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIP_IDS =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE_ML = 'application/vnd.openxmlformats-officedocument';

/** The content types of the parts that are written. */
export const CONTENT_TYPES = {
  workbook: `${SHEET_ML}.sheet.main+xml`,
  worksheet: `${SHEET_ML}.worksheet+xml`,
  styles: `${SHEET_ML}.styles+xml`,
  sharedStrings: `${SHEET_ML}.sharedStrings+xml`,
  metadata: `${SHEET_ML}.sheetMetadata+xml`,
  table: `${SHEET_ML}.table+xml`,
  comments: `${SHEET_ML}.comments+xml`,
  threadedComments: 'application/vnd.ms-excel.threadedcomments+xml',
  persons: 'application/vnd.ms-excel.person+xml',
  drawing: `${OFFICE_ML}.drawing+xml`,
  chart: `${OFFICE_ML}.drawingml.chart+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  extended: `${OFFICE_ML}.extended-properties+xml`,
  custom: `${OFFICE_ML}.custom-properties+xml`,
  customXmlProperties: `${OFFICE_ML}.customXmlProperties+xml`,
} as const;
