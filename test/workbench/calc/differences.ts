/** Functions that LibreOffice 7.4 does not know, and formulas that depend on where they stand. */
export const NOT_IN_LIBREOFFICE =
  /\b(XLOOKUP|XMATCH|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|TAKE|DROP|VSTACK|HSTACK|CHOOSECOLS|CHOOSEROWS|TOCOL|WRAPROWS|EXPAND|TEXTBEFORE|TEXTAFTER|INDIRECT|TODAY|NOW|COLUMN\(\)|SUM\(\)|FORMULATEXT)/;

const DOT = 'LibreOffice writes a dot between sheet and address';
const LEAP = 'Excel has a 29 February 1900, LibreOffice has not';
const RANGE = 'LibreOffice knows days before 1900 and after 9999';
const TYPED = 'LibreOffice takes no text or boolean that is typed as an argument for a number';
const ZERO = 'LibreOffice has its own results for powers of zero';
const WEEK = 'LibreOffice counts the last days of December to the first week of the next year';
const STAR = 'In LibreOffice the pattern * also matches numbers';
const CODE = 'Excel gives the code of the Western character set, LibreOffice a byte of UTF-8';
const EMPTY = 'COUNTIFS of LibreOffice leaves out empty cells below the last one in use';

/** Formulas for which LibreOffice gives something else than Excel, each with the reason. */
export const DIFFERENCES: ReadonlyMap<string, string> = new Map([
  ['=ADDRESS(2,3,1,TRUE,"Мой лист")', DOT],
  ['=CELL("address",B2)', DOT],
  ['=DATE(1900,2,29)', LEAP],
  ['=DAY(60)', LEAP],
  ['=DATE(10000,1,1)', RANGE],
  ['=YEAR(-1)', RANGE],
  ['=TEXT(-1,"yyyy")', RANGE],
  ['=AND(TRUE,1,"TRUE")', TYPED],
  ['=SUM("5",TRUE)', TYPED],
  ['=POWER(0,-2)', ZERO],
  ['=POWER(0,0)', ZERO],
  ['=WEEKNUM(45291.75)', WEEK],
  ['=WEEKNUM(46022)', WEEK],
  ['=COUNTIF(A1:A8,"*")', STAR],
  ['=CODE("Иванов Иван")', CODE],
  ['=CODE("")', 'LibreOffice gives 0 for empty text'],
  ['=COUNTIF(A1:A8,TRUE)', 'For LibreOffice TRUE is the number 1'],
  ['=COUNTIFS(C1:C8,"<>груша",D1:D8,">45005")', EMPTY],
  ['=COUNTIFS(C1:C8,"=",D1:D8,">45005")', EMPTY],
  ['=IF(TRUE,,1)', 'LibreOffice leaves the cell empty'],
]);
