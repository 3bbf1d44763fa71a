import type { Area } from './area';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './columnWidth';
import type { ConditionalFormat } from './conditionalFormat';
import { DEFAULT_PAGE_LAYOUT, type PageLayout } from './pageLayout';
import {
  DEFAULT_PROTECTION_OPTIONS,
  type AutoFilter,
  type Chart,
  type Comment,
  type Freeze,
  type Hyperlink,
  type SheetProtection,
  type Visibility,
} from './sheetFeatures';
import type { Table } from './table';
import type { Validation } from './validation';

/** Everything of a sheet beside its cells; each value is replaced whole, never changed inside. */
export interface SheetState {
  name: string;
  visibility: Visibility;
  /** '#RRGGBB', or '' without a colour. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** In points. */
  standardHeight: number;
  /** In points. */
  standardWidth: number;
  protection: SheetProtection;
  merges: readonly Area[];
  conditionalFormats: readonly ConditionalFormat[];
  validations: readonly Validation[];
  pageLayout: PageLayout;
  /** The rows that start a page. */
  horizontalPageBreaks: readonly number[];
  /** The columns that start a page. */
  verticalPageBreaks: readonly number[];
  freeze: Freeze;
  hyperlinks: readonly Hyperlink[];
  comments: readonly Comment[];
  charts: readonly Chart[];
  tables: readonly Table[];
  autoFilter: AutoFilter | null;
}

export function emptySheetState(name: string): SheetState {
  return {
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    standardHeight: DEFAULT_ROW_HEIGHT,
    standardWidth: DEFAULT_COLUMN_WIDTH,
    protection: { protected: false, options: DEFAULT_PROTECTION_OPTIONS },
    merges: [],
    conditionalFormats: [],
    validations: [],
    pageLayout: DEFAULT_PAGE_LAYOUT,
    horizontalPageBreaks: [],
    verticalPageBreaks: [],
    freeze: { rows: 0, columns: 0 },
    hyperlinks: [],
    comments: [],
    charts: [],
    tables: [],
    autoFilter: null,
  };
}
