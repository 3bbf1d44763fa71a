import { tokenize } from '@borgar/fx';
import { isWholeColumns, isWholeRows, parseAddress, type Area } from '../model/area';
import { isNameWellFormed } from '../model/definedNames';
import type { PageLayout } from '../model/pageLayout';
import type { NameContent } from './content';
import { formulaFromFile } from './formulaSpelling';
import { childrenOf, flagOf, numberOf, type XmlElement } from './xml';

type PrintNames = Pick<PageLayout, 'printArea' | 'printTitleRows' | 'printTitleColumns'>;

export interface FileNames {
  readonly names: readonly NameContent[];
  /** By 0-based tab: what is printed and repeated. */
  readonly print: ReadonlyMap<number, Partial<PrintNames>>;
  /** Names that cannot be kept. */
  readonly lost: readonly string[];
}

const BUILT_IN = '_xlnm.';

/** The names of a workbook; Excel's own ones say what is printed. */
export function readNames(element: XmlElement | undefined): FileNames {
  const names: NameContent[] = [];
  const print = new Map<number, Partial<PrintNames>>();
  const lost: string[] = [];
  for (const each of childrenOf(element, 'definedName')) {
    const name = each.attributes['name'] ?? '';
    const sheet = numberOf(each, 'localSheetId');
    const printed = sheet === undefined ? undefined : printNames(name, each.text);
    if (printed && sheet !== undefined) print.set(sheet, { ...print.get(sheet), ...printed });
    else if (isOrdinary(each, name)) names.push(readName(each, name, sheet));
    else if (name !== `${BUILT_IN}_FilterDatabase`) lost.push(name);
  }
  return { names, print, lost };
}

function isOrdinary(element: XmlElement, name: string): boolean {
  const isMacro = ['function', 'vbProcedure', 'xlm'].some((flag) => flagOf(element, flag));
  return !isMacro && !name.startsWith(BUILT_IN) && isNameWellFormed(name);
}

function readName(element: XmlElement, name: string, sheet: number | undefined): NameContent {
  return {
    name,
    formula: formulaFromFile(element.text),
    comment: element.attributes['comment'] ?? '',
    visible: !flagOf(element, 'hidden'),
    ...(sheet !== undefined && { sheet }),
  };
}

function printNames(name: string, text: string): Partial<PrintNames> | undefined {
  const areas = areasIn(text);
  if (name === `${BUILT_IN}Print_Area`) return areas.length > 0 ? { printArea: areas } : undefined;
  if (name !== `${BUILT_IN}Print_Titles`) return undefined;
  return {
    printTitleRows: areas.find(isWholeRows) ?? null,
    printTitleColumns: areas.find(isWholeColumns) ?? null,
  };
}

/** The blocks of a list such as "'Лист 1'!$A$1:$B$2,'Лист 1'!$D:$D"; none when it is anything else. */
function areasIn(text: string): Area[] {
  const areas: Area[] = [];
  for (const { type, value } of tokenize(text)) {
    const area = parseAddress(value.slice(value.lastIndexOf('!') + 1));
    if (area && type.startsWith('range')) areas.push(area);
    else if (type !== 'operator' && type !== 'whitespace') return [];
  }
  return areas;
}
