import { formatAddress, type Area } from '../model/area';
import type {
  CellValueOperator,
  ConditionalFormat,
  ConditionalRule,
  TextOperator,
} from '../model/conditionalFormat';
import type { StylePatch } from '../model/style';
import { presetFromFile } from './presetCriteria';
import { areasOf } from './areas';
import { formulaFromFile } from './formulaSpelling';
import type { LossCode } from './losses';
import { child, childrenOf, descendants, flagOf, numberOf, type XmlElement } from './xml';

export const CELL_VALUE_OPERATORS: Readonly<Record<string, CellValueOperator>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

export const TEXT_OPERATORS: Readonly<Record<string, TextOperator>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

/** The kinds whose element is kept as it is. */
export const DRAWN_KINDS = {
  colorScale: 'colorScale',
  dataBar: 'dataBar',
  iconSet: 'iconSet',
  top10: 'topBottom',
} as const;

type Lose = (code: LossCode) => void;

/** The conditional formats of a sheet, those of later versions included, the most important first. */
export function readConditionalFormats(
  sheet: XmlElement,
  differences: readonly StylePatch[],
  lose: Lose,
): ConditionalFormat[] {
  const known = childrenOf(sheet, 'conditionalFormatting').flatMap((element) => {
    const areas = areasOf(element.attributes['sqref']);
    return childrenOf(element, 'cfRule').map((rule) => ({ rule, areas }));
  });
  const formats = known
    .toSorted((a, b) => (numberOf(a.rule, 'priority') ?? 0) - (numberOf(b.rule, 'priority') ?? 0))
    .flatMap(({ rule, areas }) => readRule(rule, areas, differences, lose));
  if (descendants(child(sheet, 'extLst'), 'cfRule').some((rule) => !isExtensionOf(rule, known)))
    lose('unknownRule');
  return formats.map((format, priority) => ({ ...format, id: formatId(priority), priority }));
}

function isExtensionOf(
  extended: XmlElement,
  known: readonly { readonly rule: XmlElement }[],
): boolean {
  const { id } = extended.attributes;
  return (
    id !== undefined &&
    known.some(({ rule }) => descendants(rule, 'id').some((each) => each.text === id))
  );
}

function formatId(index: number): string {
  return `{00000000-0000-0000-0001-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}

function readRule(
  element: XmlElement,
  areas: readonly Area[],
  differences: readonly StylePatch[],
  lose: Lose,
): Omit<ConditionalFormat, 'id' | 'priority'>[] {
  const rule = ruleOf(element, areas, lose);
  if (!rule || areas.length === 0) {
    lose('unknownRule');
    return [];
  }
  const style = differences[numberOf(element, 'dxfId') ?? -1] ?? {};
  return [{ areas, rule, style, stopIfTrue: flagOf(element, 'stopIfTrue') }];
}

function ruleOf(
  element: XmlElement,
  areas: readonly Area[],
  lose: Lose,
): ConditionalRule | undefined {
  const type = element.attributes['type'] ?? '';
  const [formula1, formula2] = childrenOf(element, 'formula').map((each) =>
    formulaFromFile(each.text),
  );
  if (type === 'expression')
    return formula1 === undefined ? undefined : { kind: 'custom', formula: formula1 };
  if (type === 'cellIs') return cellValueRule(element, formula1, formula2);
  const textOperator = Object.hasOwn(TEXT_OPERATORS, type) ? TEXT_OPERATORS[type] : undefined;
  if (textOperator) return textRule(textOperator, element, areas, formula1);
  if (type in DRAWN_KINDS)
    return drawnRule(DRAWN_KINDS[type as keyof typeof DRAWN_KINDS], element, lose);
  const criterion = presetFromFile(element);
  return criterion === undefined ? undefined : { kind: 'presetCriteria', criterion };
}

function cellValueRule(
  element: XmlElement,
  formula1?: string,
  formula2?: string,
): ConditionalRule | undefined {
  const operator = CELL_VALUE_OPERATORS[element.attributes['operator'] ?? ''];
  if (!operator || formula1 === undefined) return undefined;
  return { kind: 'cellValue', operator, formula1, ...(formula2 !== undefined && { formula2 }) };
}

/** A rule for texts; one that looks for the text of a cell instead of a text is an ordinary formula here. */
function textRule(
  operator: TextOperator,
  element: XmlElement,
  areas: readonly Area[],
  formula?: string,
): ConditionalRule | undefined {
  const text = element.attributes['text'];
  const first = areas[0];
  if (text !== undefined) return { kind: 'containsText', operator, text };
  if (formula === undefined || !first) return undefined;
  const literal = literalIn(
    formula,
    formatAddress({ ...first, bottom: first.top, right: first.left }),
  );
  return literal === undefined
    ? { kind: 'custom', formula }
    : { kind: 'containsText', operator, text: literal };
}

function literalIn(formula: string, cell: string): string | undefined {
  const found = /^=NOT\(ISERROR\(SEARCH\("((?:[^"]|"")*)",(\$?[A-Z]+\$?\d+)\)\)\)$/i.exec(formula);
  return found?.[2]?.replaceAll('$', '') === cell ? found[1]?.replaceAll('""', '"') : undefined;
}

function drawnRule(
  kind: 'colorScale' | 'dataBar' | 'iconSet' | 'topBottom',
  element: XmlElement,
  lose: Lose,
): ConditionalRule {
  if (child(element, 'extLst')) lose('dataBarExtension');
  const children = element.children.filter((each) => each.name !== 'extLst');
  return { kind, data: { ...element, children } };
}
