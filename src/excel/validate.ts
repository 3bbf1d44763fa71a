import { assertNever, isoDay } from '../rules';
import type { Edit, ValidationRule } from '../register';

/** Puts a drop-down or limits on the cells; a list that is not strict only warns. */
export function validate(
  range: Excel.Range,
  { rule, refusal, prompt }: Extract<Edit, { kind: 'validate' }>,
): void {
  const { dataValidation } = range;
  dataValidation.rule = officeRule(rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: rule.kind === 'list' && !rule.isStrict ? 'Warning' : 'Stop',
    title: refusal.title,
    message: refusal.text,
  };
  if (prompt) {
    dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  }
}

function officeRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'date':
      return {
        date: { formula1: isoDay(rule.from), formula2: isoDay(rule.to), operator: 'Between' },
      };
    case 'whole':
      return { wholeNumber: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
    default:
      return assertNever(rule);
  }
}
