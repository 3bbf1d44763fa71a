import type { Area } from './area';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What stays allowed on a protected sheet. */
export interface ProtectionOptions {
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertRows: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
  readonly allowPivotTables: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export interface SheetProtection {
  readonly protected: boolean;
  readonly options: ProtectionOptions;
  readonly password?: string;
}

export const DEFAULT_PROTECTION_OPTIONS: ProtectionOptions = {
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertRows: false,
  allowInsertHyperlinks: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowSort: false,
  allowAutoFilter: false,
  allowPivotTables: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  selectionMode: 'Normal',
};

/** How many rows and columns stay in view. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

export interface Hyperlink {
  readonly area: Area;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface Comment {
  readonly id: string;
  readonly area: Area;
  readonly text: string;
  readonly author: string;
  readonly resolved: boolean;
  readonly replies: readonly {
    readonly id: string;
    readonly author: string;
    readonly text: string;
  }[];
}

/** A chart as the file or the API gave it; `anchor` is the block it lies over. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly anchor: Area;
  readonly data: unknown;
}

/** A filter over a block: which column (0-based in the block) shows what. */
export interface AutoFilter {
  readonly area: Area;
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

/** Excel.FilterCriteria, as far as rows are hidden by it. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
}
