import type {
  CellValueOperator,
  ConditionalFormat,
  ConditionalRule,
  TextOperator,
} from '../model/conditionalFormat';
import { fileAddress, listOfAreas } from './areas';
import { formulaToFile } from './formulaSpelling';
import { presetToFile } from './presetCriteria';
import { CELL_VALUE_OPERATORS, DRAWN_KINDS, TEXT_OPERATORS } from './readConditionalFormats';
import type { StyleWriter } from './writeStyles';
import { isXmlElement } from './xml';
import { escapeText, xml } from '../../openxml/xmlText';
import { xmlOf } from './xmlOf';

type RuleParts = {
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly content: string;
};

/** The conditional formats of a sheet, each with its areas. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  styles: StyleWriter,
): string {
  return formats
    .toSorted((a, b) => a.priority - b.priority)
    .map((format, index) => {
      const rule = ruleXml(format, index + 1, styles);
      return rule === ''
        ? ''
        : xml('conditionalFormatting', { sqref: listOfAreas(format.areas) }, rule);
    })
    .join('');
}

function ruleXml(
  { rule, areas, style, stopIfTrue }: ConditionalFormat,
  priority: number,
  styles: StyleWriter,
): string {
  const [first] = areas;
  if (!first) return '';
  const cell = fileAddress({ ...first, bottom: first.top, right: first.left });
  const parts = rulePartsOf(rule, cell);
  if (!parts) return '';
  const common = {
    dxfId: styles.differenceOf(style),
    priority,
    stopIfTrue: stopIfTrue || undefined,
  };
  return xml('cfRule', { ...parts.attributes, ...common }, parts.content);
}

function rulePartsOf(rule: ConditionalRule, cell: string): RuleParts | undefined {
  switch (rule.kind) {
    case 'custom':
      return { attributes: { type: 'expression' }, content: formulasXml([rule.formula]) };
    case 'cellValue':
      return {
        attributes: { type: 'cellIs', operator: operatorToFile(rule.operator) },
        content: formulasXml([rule.formula1, rule.formula2]),
      };
    case 'containsText':
      return textParts(rule.operator, rule.text, cell);
    case 'presetCriteria': {
      const preset = presetToFile(rule.criterion, cell);
      return preset && { attributes: preset.attributes, content: formulasXml([preset.formula]) };
    }
    default:
      return drawnParts(rule.kind, rule.data);
  }
}

export function operatorToFile(operator: CellValueOperator): string {
  return (
    Object.entries(CELL_VALUE_OPERATORS).find(([, each]) => each === operator)?.[0] ?? 'between'
  );
}

function formulasXml(formulas: readonly (string | undefined)[]): string {
  return formulas
    .map((formula) =>
      formula === undefined ? '' : xml('formula', {}, escapeText(formulaToFile(formula))),
    )
    .join('');
}

function textParts(operator: TextOperator, text: string, cell: string): RuleParts {
  const type =
    Object.entries(TEXT_OPERATORS).find(([, each]) => each === operator)?.[0] ?? 'containsText';
  const name = type === 'notContainsText' ? 'notContains' : type;
  return {
    attributes: { type, operator: name, text },
    content: formulasXml([textFormula(operator, text, cell)]),
  };
}

function textFormula(operator: TextOperator, text: string, cell: string): string {
  const literal = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'Contains':
      return `NOT(ISERROR(SEARCH(${literal},${cell})))`;
    case 'NotContains':
      return `ISERROR(SEARCH(${literal},${cell}))`;
    case 'BeginsWith':
      return `LEFT(${cell},LEN(${literal}))=${literal}`;
    case 'EndsWith':
      return `RIGHT(${cell},LEN(${literal}))=${literal}`;
  }
}

/** Colour scales and the like as the file had them; those of another origin have no element to write. */
function drawnParts(kind: string, data: unknown): RuleParts | undefined {
  const type = Object.entries(DRAWN_KINDS).find(([, each]) => each === kind)?.[0];
  if (type === undefined || !isXmlElement(data)) return undefined;
  const attributes = Object.entries(data.attributes).filter(
    ([name]) => name !== 'dxfId' && name !== 'priority' && name !== 'stopIfTrue',
  );
  return {
    attributes: { ...Object.fromEntries(attributes), type },
    content: data.children.map(xmlOf).join(''),
  };
}
