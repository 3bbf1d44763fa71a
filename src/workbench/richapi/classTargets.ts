import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { Workbook } from '../model/workbook';
import type { Cells, RangeTarget } from './rangeTarget';

export interface PageBreaks {
  readonly sheet: Sheet;
  readonly key: 'horizontalPageBreaks' | 'verticalPageBreaks';
}

export interface NamesTarget {
  readonly workbook: Workbook;
  /** The sheet whose own names are meant; undefined for the workbook's. */
  readonly scope: Sheet | undefined;
}

export interface TableColumnTarget {
  readonly table: Table;
  readonly id: number;
}

export interface BorderTarget {
  readonly cells: Cells;
  readonly side: string;
}

/** Something of a sheet that is found by its id. */
export interface PartOfSheet {
  readonly sheet: Sheet;
  readonly id: string;
}

/** A series of a chart, counted from 0. */
export interface SeriesOfChart extends PartOfSheet {
  readonly index: number;
}

export interface FontOfChart extends PartOfSheet {
  readonly part: 'chart' | 'title';
}

export interface AxisOfChart extends PartOfSheet {
  readonly axis: 'category' | 'value';
}

export interface KeyedTarget {
  readonly workbook: Workbook;
  readonly key: string;
}

export interface SheetOrAll {
  readonly workbook: Workbook;
  readonly sheet: Sheet | undefined;
}

/** What stands in the workbook for an object of each Office.js class. */
export interface ClassTargets {
  Workbook: Workbook;
  Application: Workbook;
  CultureInfo: Workbook;
  NumberFormatInfo: Workbook;
  DatetimeFormatInfo: Workbook;
  WorkbookProtection: Workbook;
  WorkbookCreated: { readonly base64: string | undefined };
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  PageBreakCollection: PageBreaks;
  PageBreak: PageBreaks & { readonly at: number };
  NamedItemCollection: NamesTarget;
  NamedItem: NamesTarget & { readonly name: string };
  TableCollection: SheetOrAll;
  TableScopedCollection: { readonly tables: readonly Table[] };
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: TableColumnTarget;
  TableRowCollection: Table;
  TableRow: { readonly table: Table; readonly index: number };
  TableSort: Table;
  Filter: TableColumnTarget;
  AutoFilter: { readonly sheet: Sheet; readonly table: Table | undefined };
  Range: RangeTarget;
  RangeAreas: Cells;
  RangeCollection: Cells;
  RangeFormat: Cells;
  RangeFont: Cells;
  RangeFill: Cells;
  RangeBorderCollection: Cells;
  RangeBorder: BorderTarget;
  FormatProtection: Cells;
  DataValidation: Cells;
  ConditionalFormatCollection: Cells;
  ConditionalFormat: PartOfSheet;
  CustomConditionalFormat: PartOfSheet;
  CellValueConditionalFormat: PartOfSheet;
  TextConditionalFormat: PartOfSheet;
  ConditionalFormatRule: PartOfSheet;
  ConditionalRangeFormat: PartOfSheet;
  ConditionalRangeFont: PartOfSheet;
  ConditionalRangeFill: PartOfSheet;
  SettingCollection: Workbook;
  Setting: KeyedTarget;
  DocumentProperties: Workbook;
  CustomPropertyCollection: Workbook;
  CustomProperty: KeyedTarget;
  ChartCollection: Sheet;
  Chart: PartOfSheet;
  ChartTitle: PartOfSheet;
  ChartLegend: PartOfSheet;
  ChartSeriesCollection: PartOfSheet;
  ChartSeries: SeriesOfChart;
  ChartAxes: PartOfSheet;
  ChartAxis: AxisOfChart;
  ChartGridlines: AxisOfChart;
  ChartAreaFormat: PartOfSheet;
  ChartTitleFormat: PartOfSheet;
  ChartFont: FontOfChart;
  CommentCollection: SheetOrAll;
  Comment: PartOfSheet;
  CustomFunctions: null;
  CustomFunctionsContainer: null;
  AppRuntimeService: null;
  AppRuntimePersistenceService: null;
  DynamicRibbon: null;
}
