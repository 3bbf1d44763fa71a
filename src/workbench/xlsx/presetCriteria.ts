import { flagOf, numberOf, type XmlElement } from './xml';

const PLAIN: Readonly<Record<string, string>> = {
  containsBlanks: 'Blanks',
  notContainsBlanks: 'NonBlanks',
  containsErrors: 'Errors',
  notContainsErrors: 'NonErrors',
  uniqueValues: 'UniqueValues',
  duplicateValues: 'DuplicateValues',
};

const PERIODS: Readonly<Record<string, string>> = {
  yesterday: 'Yesterday',
  today: 'Today',
  tomorrow: 'Tomorrow',
  last7Days: 'LastSevenDays',
  lastWeek: 'LastWeek',
  thisWeek: 'ThisWeek',
  nextWeek: 'NextWeek',
  lastMonth: 'LastMonth',
  thisMonth: 'ThisMonth',
  nextMonth: 'NextMonth',
};

const DEVIATIONS = ['', 'One', 'Two', 'Three'];

/** Excel.ConditionalFormatPresetCriterion of a rule; undefined when it has none. */
export function presetFromFile(rule: XmlElement): string | undefined {
  const type = rule.attributes['type'] ?? '';
  if (type === 'timePeriod') return PERIODS[rule.attributes['timePeriod'] ?? ''];
  if (type !== 'aboveAverage') return Object.hasOwn(PLAIN, type) ? PLAIN[type] : undefined;
  const side = flagOf(rule, 'aboveAverage', true) ? 'Above' : 'Below';
  const deviations = numberOf(rule, 'stdDev') ?? 0;
  if (deviations > 0) return `${DEVIATIONS[deviations] ?? ''}StdDev${side}Average`;
  return `${flagOf(rule, 'equalAverage') ? 'EqualOr' : ''}${side}Average`;
}

/** The attributes of the rule, and its formula for the cell at the top left, which older readers need. */
export function presetToFile(
  criterion: string,
  cell: string,
): { attributes: Record<string, string | boolean | number>; formula?: string } | undefined {
  const type = keyOf(PLAIN, criterion);
  if (type !== undefined) return { attributes: { type }, ...plainFormula(type, cell) };
  const timePeriod = keyOf(PERIODS, criterion);
  if (timePeriod !== undefined)
    return {
      attributes: { type: 'timePeriod', timePeriod },
      formula: periodFormula(timePeriod, cell),
    };
  const average = /^(EqualOr|OneStdDev|TwoStdDev|ThreeStdDev)?(Above|Below)Average$/.exec(
    criterion,
  );
  if (!average) return undefined;
  const [, extent = '', side] = average;
  const stdDev = DEVIATIONS.indexOf(extent.replace('StdDev', ''));
  return {
    attributes: {
      type: 'aboveAverage',
      ...(side === 'Below' && { aboveAverage: false }),
      ...(extent === 'EqualOr' && { equalAverage: true }),
      ...(stdDev > 0 && { stdDev }),
    },
  };
}

function keyOf(names: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.entries(names).find(([, each]) => each === value)?.[0];
}

function plainFormula(type: string, cell: string): { formula?: string } {
  switch (type) {
    case 'containsBlanks':
      return { formula: `LEN(TRIM(${cell}))=0` };
    case 'notContainsBlanks':
      return { formula: `LEN(TRIM(${cell}))>0` };
    case 'containsErrors':
      return { formula: `ISERROR(${cell})` };
    case 'notContainsErrors':
      return { formula: `NOT(ISERROR(${cell}))` };
    default:
      return {};
  }
}

function periodFormula(period: string, cell: string): string {
  const day = `FLOOR(${cell},1)`;
  const weekday = 'WEEKDAY(TODAY())';
  const month = (shift: string) =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${shift})),YEAR(${cell})=YEAR(EDATE(TODAY(),${shift})))`;
  const formulas: Readonly<Record<string, string>> = {
    yesterday: `${day}=TODAY()-1`,
    today: `${day}=TODAY()`,
    tomorrow: `${day}=TODAY()+1`,
    last7Days: `AND(TODAY()-${day}<=6,${day}<=TODAY())`,
    lastWeek: `AND(TODAY()-${day}>=${weekday},TODAY()-${day}<${weekday}+7)`,
    thisWeek: `AND(TODAY()-${day}<=${weekday}-1,${day}-TODAY()<=7-${weekday})`,
    nextWeek: `AND(${day}-TODAY()>7-${weekday},${day}-TODAY()<15-${weekday})`,
    lastMonth: month('-1'),
    thisMonth: month('0'),
    nextMonth: month('1'),
  };
  return formulas[period] ?? `${day}=TODAY()`;
}
