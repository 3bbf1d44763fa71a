import type { Day } from '../rules';

/**
 * What to write into a cell; `null` leaves it alone. Text is always written as text, whatever it begins with; `code` is
 * text for a cell that is formatted as text.
 */
export type PlanCell =
  | null
  | string
  | number
  | boolean
  | { readonly code: string }
  | { readonly formula: string }
  | { readonly day: Day };

/** A block of cells on a sheet, zero-based, corners included. */
export interface Block {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly source: string; readonly isStrict: boolean }
  | { readonly kind: 'date'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'whole'; readonly from: number; readonly to: number };

/** A title and a sentence Excel shows at the cell. */
export interface Hint {
  readonly title: string;
  readonly text: string;
}

export type HighlightStyle = 'short' | 'decide' | 'exempt' | 'met' | 'other-year' | 'rejected';

/** One change to the workbook, as data: decided in pure code, carried out by the Excel layer in the order given. */
export type Edit =
  | { readonly kind: 'add-sheet'; readonly sheet: string }
  | { readonly kind: 'number-format'; readonly block: Block; readonly format: string }
  | {
      readonly kind: 'write';
      readonly sheet: string;
      readonly top: number;
      readonly left: number;
      readonly cells: readonly (readonly PlanCell[])[];
    }
  | {
      /** Gives a table as many rows and writes them; `null` leaves a cell alone, so that computed columns fill by themselves. */
      readonly kind: 'fill-table';
      readonly name: string;
      readonly rows: readonly (readonly PlanCell[])[];
    }
  | { readonly kind: 'add-table'; readonly block: Block; readonly name: string }
  | { readonly kind: 'name-cell'; readonly name: string; readonly block: Block }
  | { readonly kind: 'name-formula'; readonly name: string; readonly formula: string }
  | {
      readonly kind: 'column-width';
      readonly sheet: string;
      readonly column: number;
      /** In characters of the default font. */
      readonly width: number;
    }
  | { readonly kind: 'hide-column'; readonly sheet: string; readonly column: number }
  /** Makes cells look like a table's headings, also where Excel's table styles are unknown. */
  | { readonly kind: 'heading'; readonly block: Block }
  | { readonly kind: 'centre'; readonly block: Block }
  | { readonly kind: 'freeze-rows'; readonly sheet: string; readonly rows: number }
  | {
      readonly kind: 'validate';
      readonly block: Block;
      readonly rule: ValidationRule;
      readonly refusal: Hint;
      readonly prompt?: Hint | undefined;
    }
  | {
      readonly kind: 'highlight';
      readonly block: Block;
      /** Relative to the top left cell of the block. */
      readonly formula: string;
      readonly style: HighlightStyle;
    }
  | { readonly kind: 'print-wide'; readonly sheet: string }
  | { readonly kind: 'activate'; readonly sheet: string };

export type Plan = readonly Edit[];
