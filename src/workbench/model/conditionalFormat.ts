import type { Area } from './area';
import type { StylePatch } from './style';

export type CellValueOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqual'
  | 'LessThanOrEqual';

export type TextOperator = 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';

/** When the format holds; formulas are written for the top left cell of the first area. */
export type ConditionalRule =
  | { readonly kind: 'custom'; readonly formula: string }
  | {
      readonly kind: 'cellValue';
      readonly operator: CellValueOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: 'containsText'; readonly operator: TextOperator; readonly text: string }
  | { readonly kind: 'presetCriteria'; readonly criterion: string }
  | {
      readonly kind: 'colorScale' | 'dataBar' | 'iconSet' | 'topBottom';
      readonly data: unknown;
    };

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly style: StylePatch;
  /** 0 is applied first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

/** The rule with each of its formulas rewritten. */
export function mapRuleFormulas(
  rule: ConditionalRule,
  rewrite: (formula: string) => string,
): ConditionalRule {
  const { kind } = rule;
  if (kind === 'custom') return { ...rule, formula: rewrite(rule.formula) };
  if (kind !== 'cellValue') return rule;
  const { formula2 } = rule;
  return {
    ...rule,
    formula1: rewrite(rule.formula1),
    ...(formula2 !== undefined && { formula2: rewrite(formula2) }),
  };
}
