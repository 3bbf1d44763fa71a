import type { SpillSize } from '../calc/calcHost';
import type { CellValue } from '../model/cellValue';
import type { SheetState } from '../model/sheetState';
import type { CellStyle } from '../model/style';
import type { TableState } from '../model/table';
import type { WorkbookProperties, WorkbookState } from '../model/workbook';

/** What a workbook file holds, apart from how the file spells it. */
export interface BookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly NameContent[];
  readonly properties: WorkbookProperties;
  readonly customProperties: ReadonlyMap<string, string | number | boolean>;
  readonly settings: ReadonlyMap<string, unknown>;
  readonly calculationMode: WorkbookState['calculationMode'];
  readonly structureProtection: WorkbookState['structureProtection'];
}

export interface SheetContent {
  readonly state: Omit<SheetState, 'tables'>;
  readonly tables: readonly TableState[];
  readonly cells: readonly CellContent[];
  readonly rows: readonly RowContent[];
  readonly columns: readonly ColumnContent[];
}

export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  /** The block the formula fills, or 'child' for a cell that a neighbour's formula fills. */
  readonly spill?: SpillSize | 'child';
  readonly style: CellStyle;
}

export interface RowContent {
  readonly row: number;
  /** In points; left out when Excel is to fit it. */
  readonly height?: number;
  readonly hidden: boolean;
  readonly style?: CellStyle;
}

export interface ColumnContent {
  readonly first: number;
  readonly last: number;
  /** In points. */
  readonly width?: number;
  readonly hidden: boolean;
  readonly style?: CellStyle;
}

export interface NameContent {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** 0-based tab the name belongs to; left out for the whole workbook. */
  readonly sheet?: number;
}

/** What a chart consists of, as it was in the file. */
export interface ChartParts {
  readonly anchor: ChartAnchor;
  /** The chart part first, then what it refers to. */
  readonly parts: readonly ChartPart[];
}

/** Where a chart lies within the cells it starts and ends in, in English Metric Units. */
export interface ChartAnchor {
  readonly from: AnchorOffset;
  /** Left out when the size does not follow the cells. */
  readonly to?: AnchorOffset;
  readonly extent?: { readonly cx: number; readonly cy: number };
  readonly editAs?: string;
}

interface AnchorOffset {
  readonly column: number;
  readonly row: number;
}

export interface ChartPart {
  readonly path: string;
  /** '' for the relationships of a part, which have the type of all relationships. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}
