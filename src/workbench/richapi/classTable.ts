import type { ClassSpec } from './classSpec';
import type { ClassTargets } from './classTargets';
import {
  application,
  cultureInfo,
  datetimeFormatInfo,
  numberFormatInfo,
} from './classes/application';
import {
  chartAreaFormat,
  chartFont,
  chartTitleFormat,
  chartAxes,
  chartAxis,
  chartGridlines,
  chartSeries,
  chartSeriesCollection,
} from './classes/chartParts';
import { chart, chartCollection, chartLegend, chartTitle } from './classes/charts';
import { comment, commentCollection } from './classes/comments';
import { conditionalFormat, conditionalFormatCollection } from './classes/conditionalFormats';
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  textConditionalFormat,
} from './classes/conditionalRules';
import { dataValidation } from './classes/dataValidation';
import {
  customProperty,
  customPropertyCollection,
  documentProperties,
  setting,
  settingCollection,
} from './classes/keptValues';
import { namedItem, namedItemCollection } from './classes/names';
import { pageBreak, pageBreakCollection } from './classes/pageBreaks';
import { headerFooter, headerFooterGroup, pageLayout } from './classes/pageLayout';
import { range } from './classes/range';
import { rangeAreas, rangeCollection } from './classes/rangeAreas';
import { rangeBorder, rangeBorderCollection } from './classes/rangeBorders';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './classes/rangeFormat';
import {
  appRuntime,
  appRuntimePersistence,
  customFunctionsContainer,
  customFunctionsService,
  dynamicRibbon,
} from './classes/services';
import { worksheetFreezePanes, worksheetProtection } from './classes/sheetView';
import { autoFilter, filter, tableSort } from './classes/sortAndFilter';
import { tableColumn, tableColumnCollection } from './classes/tableColumns';
import { tableRow, tableRowCollection } from './classes/tableRows';
import { table, tableCollection, tableScopedCollection } from './classes/tables';
import { workbook, workbookCreated, workbookProtection } from './classes/workbook';
import { worksheet } from './classes/worksheet';
import { worksheetCollection } from './classes/worksheets';

/** Every class of Office.js that the embedded workbook answers for, under the name the client gives it. */
export const CLASSES: { readonly [K in keyof ClassTargets]: ClassSpec<ClassTargets[K]> } = {
  Workbook: workbook,
  Application: application,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  DatetimeFormatInfo: datetimeFormatInfo,
  WorkbookProtection: workbookProtection,
  WorkbookCreated: workbookCreated,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  TableSort: tableSort,
  Filter: filter,
  AutoFilter: autoFilter,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  CellValueConditionalFormat: cellValueConditionalFormat,
  TextConditionalFormat: textConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFill: conditionalRangeFill,
  SettingCollection: settingCollection,
  Setting: setting,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customPropertyCollection,
  CustomProperty: customProperty,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartGridlines: chartGridlines,
  ChartAreaFormat: chartAreaFormat,
  ChartTitleFormat: chartTitleFormat,
  ChartFont: chartFont,
  CommentCollection: commentCollection,
  Comment: comment,
  CustomFunctions: customFunctionsService,
  CustomFunctionsContainer: customFunctionsContainer,
  AppRuntimeService: appRuntime,
  AppRuntimePersistenceService: appRuntimePersistence,
  DynamicRibbon: dynamicRibbon,
};
