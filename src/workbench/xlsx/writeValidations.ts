import type { Validation, ValidationBound, ValidationRule } from '../model/validation';
import { listOfAreas } from './areas';
import { formulaToFile } from './formulaSpelling';
import { operatorToFile } from './writeConditionalFormats';
import { escapeText, xml } from '../../openxml/xmlText';

/** The validations of a sheet, one entry each. */
export function validationsXml(validations: readonly Validation[]): string {
  const entries = validations.filter(({ areas }) => areas.length > 0).map(validationXml);
  return entries.length === 0
    ? ''
    : xml('dataValidations', { count: entries.length }, entries.join(''));
}

function validationXml({ areas, rule, errorAlert, prompt, ignoreBlanks }: Validation): string {
  const { type, operator, formulas } = ruleParts(rule);
  return xml(
    'dataValidation',
    {
      type,
      errorStyle: errorAlert.style === 'Stop' ? undefined : errorAlert.style.toLowerCase(),
      operator,
      allowBlank: ignoreBlanks || undefined,
      // The attribute says the opposite of its name.
      showDropDown: (rule.kind === 'list' && !rule.inCellDropDown) || undefined,
      showInputMessage: prompt.showPrompt || undefined,
      showErrorMessage: errorAlert.showAlert || undefined,
      errorTitle: errorAlert.title || undefined,
      error: errorAlert.message || undefined,
      promptTitle: prompt.title || undefined,
      prompt: prompt.message || undefined,
      sqref: listOfAreas(areas),
    },
    formulas.map((formula, index) => xml(`formula${index + 1}`, {}, escapeText(formula))).join(''),
  );
}

interface RuleParts {
  readonly type: string | undefined;
  readonly operator?: string | undefined;
  readonly formulas: readonly string[];
}

function ruleParts(rule: ValidationRule): RuleParts {
  switch (rule.kind) {
    case 'none':
      return { type: undefined, formulas: [] };
    case 'list':
      return { type: 'list', formulas: [listToFile(rule.source)] };
    case 'custom':
      return { type: 'custom', formulas: [formulaToFile(rule.formula)] };
    default: {
      const operator = operatorToFile(rule.operator);
      const formulas = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
      return {
        type: rule.kind === 'wholeNumber' ? 'whole' : rule.kind,
        operator: operator === 'between' ? undefined : operator,
        formulas: formulas.map(boundToFile),
      };
    }
  }
}

function listToFile(source: string): string {
  return source.startsWith('=') ? formulaToFile(source) : `"${source.replaceAll('"', '""')}"`;
}

function boundToFile(bound: ValidationBound): string {
  return typeof bound === 'string' && bound.startsWith('=') ? formulaToFile(bound) : String(bound);
}
