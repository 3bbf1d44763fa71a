const NUMBERS = ['-3.75', '0', '2.5', '17', '1234.5678'];
const TEXTS = ['"Иванов Иван"', '"  a  b "', '""', '"12"', '"x-y-x"'];
const DATES = ['45000', '45291.75', '45351', '46022'];
const CRITERIA = [
  '1',
  '">1"',
  '"<=20"',
  '"<>груша"',
  '"я*"',
  '"*а"',
  '"??????"',
  '"="',
  '">=45020"',
];
const BLOCKS = ['A1:A8', 'C1:C8', 'D1:D8'];

function combine(pattern: string, ...lists: readonly (readonly string[])[]): string[] {
  const [first, ...rest] = lists;
  if (!first) return [pattern];
  return first.flatMap((value) => combine(pattern.replace('_', value), ...rest));
}

const ONE_NUMBER =
  'ABS INT SIGN EXP SIN ATAN EVEN ODD TRUNC DEGREES RADIANS ISNUMBER N SQRT LN FACT'.split(' ');
const TWO_NUMBERS = 'ROUND ROUNDUP ROUNDDOWN MOD POWER QUOTIENT'.split(' ');
const ONE_TEXT = 'LEN UPPER LOWER PROPER TRIM T VALUE CODE ISTEXT'.split(' ');
const ONE_DATE = 'YEAR MONTH DAY HOUR MINUTE WEEKDAY WEEKNUM ISOWEEKNUM'.split(' ');
const OF_BLOCK =
  'SUM AVERAGE COUNT COUNTA COUNTBLANK MAX MIN PRODUCT MEDIAN STDEV VAR SUMSQ AVERAGEA MAXA'.split(
    ' ',
  );

/** Functions with every combination of arguments of their kind. */
export function generatedFormulas(): string[] {
  return [
    ...combine('=_(_)', ONE_NUMBER, NUMBERS),
    ...combine('=_(_,_)', TWO_NUMBERS, NUMBERS, ['1', '-2', '0']),
    ...combine('=_(_)', ONE_TEXT, TEXTS),
    ...combine('=LEFT(_,_)', TEXTS, ['0', '3']),
    ...combine('=MID(_,_,2)', TEXTS, ['1', '4']),
    ...combine('=SUBSTITUTE(_,"x","")', TEXTS),
    ...combine('=SEARCH("_",_)', ['и', 'x*x', ' '], TEXTS),
    ...combine('=_(_)', ONE_DATE, DATES),
    ...combine('=EDATE(_,_)', DATES, ['1', '-13']),
    ...combine('=EOMONTH(_,_)', DATES, ['0', '14']),
    ...combine('=NETWORKDAYS(_,_)', DATES, DATES),
    ...combine('=WORKDAY(_,_)', DATES, ['5', '-7']),
    ...combine('=DATEDIF(45000,_,"_")', DATES, ['D', 'M', 'Y', 'YM']),
    ...combine('=YEARFRAC(_,45400,_)', DATES, ['0', '1', '2', '3', '4']),
    ...combine('=DAYS360(_,45382)', DATES),
    ...combine('=TEXT(_,"_")', [...NUMBERS, ...DATES], ['0.00', '#,##0', '0%', '0.0E+00']),
    ...combine('=TEXT(_,"_")', DATES, ['yyyy-mm-dd', 'dd.mm.yyyy hh:mm', 'd mmmm yyyy']),
    ...combine('=_(_)', OF_BLOCK, BLOCKS),
    ...combine('=COUNTIF(_,_)', BLOCKS, CRITERIA),
    ...combine('=SUMIF(_,_,D1:D8)', BLOCKS, CRITERIA),
    ...combine('=COUNTIFS(_,_,D1:D8,">45005")', BLOCKS, CRITERIA),
    ...combine('=SUMIFS(D1:D8,_,_,D1:D8,"<45055")', BLOCKS, CRITERIA),
    ...combine('=SUMPRODUCT((D1:D8>_)*(C1:C8="_"))', ['45000', '45040'], ['груша', 'яблоко']),
    ...combine('=MATCH(_,D1:D8,_)', ['45010', '45015', '1'], ['0', '1']),
    ...combine('=_&""', NUMBERS),
    ...combine('=_*1.1-0.1', NUMBERS),
    ...combine('=_>_', NUMBERS, ['2', '"2"']),
    ...combine('=LARGE(D1:D8,_)', ['1', '8', '9']),
    ...combine('=PERCENTILE(D1:D8,_)', ['0', '0.3', '1']),
  ];
}
