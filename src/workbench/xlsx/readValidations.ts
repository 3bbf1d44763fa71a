import { CELL_VALUE_OPERATORS } from './readConditionalFormats';
import type { Validation, ValidationBound, ValidationRule } from '../model/validation';
import { areasOf } from './areas';
import { formulaFromFile } from './formulaSpelling';
import { child, childrenOf, descendants, flagOf, type XmlElement } from './xml';

const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

const BOUNDED = {
  date: 'date',
  time: 'time',
  decimal: 'decimal',
  whole: 'wholeNumber',
  textLength: 'textLength',
} as const;

/** The validations of a sheet, one for each entry of the file, those of later versions included. */
export function readValidations(sheet: XmlElement): Validation[] {
  const plain = childrenOf(child(sheet, 'dataValidations'), 'dataValidation');
  const later = descendants(child(sheet, 'extLst'), 'dataValidation');
  return [...plain, ...later].map(readValidation).filter(({ areas }) => areas.length > 0);
}

function readValidation(element: XmlElement): Validation {
  const { attributes } = element;
  const style = attributes['errorStyle'] ?? 'stop';
  return {
    areas: areasOf(attributes['sqref'] ?? child(element, 'sqref')?.text),
    rule: readRule(element),
    errorAlert: {
      message: attributes['error'] ?? '',
      showAlert: flagOf(element, 'showErrorMessage'),
      style: style in STYLES ? STYLES[style as keyof typeof STYLES] : 'Stop',
      title: attributes['errorTitle'] ?? '',
    },
    prompt: {
      message: attributes['prompt'] ?? '',
      showPrompt: flagOf(element, 'showInputMessage'),
      title: attributes['promptTitle'] ?? '',
    },
    ignoreBlanks: flagOf(element, 'allowBlank'),
  };
}

function readRule(element: XmlElement): ValidationRule {
  const type = element.attributes['type'] ?? 'none';
  const formula1 = formulaText(child(element, 'formula1'));
  const formula2 = formulaText(child(element, 'formula2'));
  if (type === 'list')
    // The attribute says the opposite of its name.
    return {
      kind: 'list',
      source: listSource(formula1 ?? ''),
      inCellDropDown: !flagOf(element, 'showDropDown'),
    };
  if (type === 'custom') return { kind: 'custom', formula: formulaFromFile(formula1 ?? '') };
  if (!(type in BOUNDED)) return { kind: 'none' };
  return {
    kind: BOUNDED[type as keyof typeof BOUNDED],
    operator: CELL_VALUE_OPERATORS[element.attributes['operator'] ?? 'between'] ?? 'Between',
    formula1: boundOf(formula1 ?? ''),
    ...(formula2 !== undefined && formula2 !== '' && { formula2: boundOf(formula2) }),
  };
}

/** The formula's text, which later versions wrap in an element of its own. */
function formulaText(element: XmlElement | undefined): string | undefined {
  return (child(element, 'f') ?? element)?.text;
}

function listSource(text: string): string {
  const literal = /^"((?:[^"]|"")*)"$/.exec(text);
  return literal ? (literal[1] ?? '').replaceAll('""', '"') : formulaFromFile(text);
}

function boundOf(text: string): ValidationBound {
  const value = text.trim() === '' ? NaN : Number(text);
  return Number.isNaN(value) ? formulaFromFile(text) : value;
}
