import type { Catalogue } from '../catalogue';

export const refusals = {
  oldFormat:
    'This is a workbook of the old .xls format. Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  encrypted:
    'The file is locked with a password. Remove the password to open in Excel and save the file again.',
  truncated: 'The file breaks off: it was not copied or downloaded completely. Get it once more.',
  damaged:
    'The file is damaged (part {part}). Open it in Excel, repair it and save it again, or take a backup copy.',
  tooManyParts:
    'The file has too many parts: {parts}, at most {limit} are allowed. Delete unneeded sheets and pictures and save the file again.',
  tooLarge:
    'The file is too large: {megabytes} MB unpacked, at most {limitMegabytes} MB are allowed. Delete unneeded sheets and pictures and save the file again.',
  tooCompressed:
    'The file is compressed unusually strongly, and opening it is unsafe. If it comes from a trusted source, open it in Excel and save it again.',
  duplicateTable:
    'The table name {table} occurs more than once in the workbook (sheets: {sheets}). Keep one table of this name.',
  duplicateSheet:
    'The sheet name “{sheet}” occurs more than once in the workbook. Rename one of the sheets.',
  date1904:
    'The dates of the workbook count from 1904. In Excel clear “Use 1904 date system” (File → Options → Advanced) and add 1462 days to the dates, by which they move back.',
  unreadable:
    'The file could not be read (part {part}). Open it in Excel and save it again as “Excel Workbook (.xlsx)”.',
} satisfies Catalogue['refusals'];

export const notWorkbooks = {
  empty: 'The file is empty. Check that it is the right file.',
  text: 'This is a text file, not an Excel workbook. Choose an .xlsx file.',
  csv: 'This is a CSV list, not an Excel workbook. Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  html: 'This is a web page, not an Excel workbook. Download the .xlsx file itself.',
  xml: 'This is an XML file, not an Excel workbook. Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  pdf: 'This is a PDF document, not an Excel workbook. Choose an .xlsx file.',
  rtf: 'This is an RTF document, not an Excel workbook. Choose an .xlsx file.',
  docx: 'This is a Word document, not an Excel workbook. Choose an .xlsx file.',
  pptx: 'This is a PowerPoint presentation, not an Excel workbook. Choose an .xlsx file.',
  ods: 'This is an OpenDocument spreadsheet (.ods). Open it and save it as “Excel Workbook (.xlsx)”.',
  xlsb: 'This is a binary Excel workbook (.xlsb). Open it and save it as “Excel Workbook (.xlsx)”.',
  zip: 'This is an archive, not an Excel workbook. Unpack it and choose the .xlsx file.',
  ole: 'This is a document of an old format, not an Excel workbook. Choose an .xlsx file.',
  unknown: 'This is not an Excel workbook. Choose an .xlsx file.',
} satisfies Catalogue['notWorkbooks'];

export const losses = {
  diagonalBorder: 'diagonal borders of cells',
  fillPattern: 'pattern and gradient fills',
  fontEffect: 'superscript and subscript, outlined and shadowed text',
  readingOrder: 'reading direction in cells',
  activeX: 'ActiveX controls',
  alternativeContent: 'content for other versions of Excel',
  chartSheet: 'chart sheets',
  connection: 'data connections',
  customView: 'custom views',
  customXml: 'XML data of other programs',
  dataBarExtension: 'additional properties of data bars',
  dataConsolidation: 'data consolidation',
  dataTable: 'what-if data tables',
  dialogSheet: 'dialog sheets',
  embeddedObject: 'embedded objects',
  externalLink: 'links to other workbooks',
  filterCriteria: 'filter criteria',
  formControl: 'form controls',
  headerFooterVariant: 'separate headers and footers of the first and even pages',
  ignoredErrors: 'marks of ignored errors',
  image: 'pictures',
  legacyArray: 'array formulas of the old kind',
  macro: 'macros',
  name: 'some range names',
  namedStyle: 'named cell styles',
  outline: 'grouping of rows and columns',
  paperSize: 'non-standard paper size',
  password: 'protection password',
  phonetic: 'phonetic guides',
  pivotTable: 'pivot tables',
  printerSettings: 'printer settings',
  propertyType: 'some document properties',
  protectedRange: 'ranges that may be edited',
  queryTable: 'query tables',
  richText: 'mixed formatting within one cell',
  rightToLeft: 'right-to-left order of columns',
  scenario: 'scenarios',
  shape: 'shapes and other drawn objects',
  signature: 'digital signature',
  slicer: 'slicers',
  sortState: 'remembered sorting',
  sparkline: 'sparklines',
  splitPane: 'split of the window',
  tableStyle: 'custom table styles',
  threadedComment: 'comment threads',
  timeline: 'timelines',
  unknownElement: 'unknown content of the sheet',
  unknownError: 'unknown error values',
  unknownPart: 'an unknown part of the file',
  unknownRule: 'unknown formatting or validation rules',
  watch: 'watched cells',
  webExtension: 'web add-ins',
  zoom: 'zoom of the sheet',
} satisfies Catalogue['losses'];

export const lossOnSheet = '{what} (sheet “{sheet}”)';
