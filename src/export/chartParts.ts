import {
  CHART_TEXT_SIZE,
  CHART_TITLE_SIZE,
  type DocumentChart,
  type SheetDocument,
} from '../documents';
import { chartXml, type FileChartSource } from '../openxml/chartXml';
import { drawingXml, type FileCorner } from '../openxml/drawingXml';
import { CONTENT_TYPES } from '../openxml/namespaces';
import type { PackageWriter } from '../openxml/packageWriter';
import { columnLetters, sheetReference } from '../register';

export interface ChartSheet {
  readonly path: string;
  readonly name: string;
  /** Counts from 1. */
  readonly number: number;
}

/** Adds the charts of a document; gives the relationship of their drawing, undefined without any. */
export function writeCharts(
  file: PackageWriter,
  document: SheetDocument,
  { path, name, number }: ChartSheet,
): string | undefined {
  const { charts = [] } = document;
  if (charts.length === 0) return undefined;
  const drawing = `xl/drawings/drawing${number}.xml`;
  const frames = charts.map((chart, index) => {
    const part = `xl/charts/chart${number}-${index + 1}.xml`;
    file.add(part, CONTENT_TYPES.chart, partXml(chart, document, name));
    const { top, left, bottom, right } = chart.place;
    return {
      name: chart.title,
      relationship: file.link(drawing, 'chart', part),
      from: cornerAt(top, left),
      to: cornerAt(bottom + 1, right + 1),
    };
  });
  file.add(drawing, CONTENT_TYPES.drawing, drawingXml(frames));
  return file.link(path, 'drawing', drawing);
}

function cornerAt(row: number, column: number): FileCorner {
  return { row, column, rowOffset: 0, columnOffset: 0 };
}

function partXml(
  { kind, title, series, source }: DocumentChart,
  document: SheetDocument,
  name: string,
): string {
  const from = (column: number): FileChartSource => ({
    formula: `${sheetReference(name)}${blockOf(column, source)}`,
    held: heldIn(document, column, source),
  });
  return chartXml({
    ...{ kind, title, isStacked: false, legend: undefined },
    series: [{ name: series, categories: from(source.labels), values: from(source.values) }],
    showsValues: true,
    isReversed: kind === 'bar',
    hidesValueAxis: true,
    hasGridlines: false,
    textSize: CHART_TEXT_SIZE,
    titleFont: { size: CHART_TITLE_SIZE, bold: true },
  });
}

function blockOf(column: number, { top, bottom }: DocumentChart['source']): string {
  const letters = columnLetters(column);
  return `$${letters}$${top + 1}:$${letters}$${bottom + 1}`;
}

function heldIn(
  { rows }: SheetDocument,
  column: number,
  { top, bottom }: DocumentChart['source'],
): (string | undefined)[] {
  return rows.slice(top, bottom + 1).map(({ cells }) => {
    const value = cells.find((cell) => cell.column === column)?.value ?? undefined;
    return value === undefined ? undefined : String(value);
  });
}
