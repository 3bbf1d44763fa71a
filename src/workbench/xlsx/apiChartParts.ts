import { chartXml, type FileChart, type FileChartSource } from '../../openxml/chartXml';
import { CONTENT_TYPES } from '../../openxml/namespaces';
import { XML_HEAD } from '../../openxml/xmlText';
import { apiChartSpec } from '../charts/apiChartSpec';
import type { ApiChart } from '../charts/apiChart';
import { sourceCells } from '../charts/chartReference';
import type { ChartSource, ChartSpec } from '../charts/chartSpec';
import type { Workbook } from '../model/workbook';
import type { ChartParts } from './content';

/** A chart that an add-in added as the part a file has for it; undefined for a kind that is not known. */
export function apiChartParts(workbook: Workbook, chart: ApiChart): ChartParts | undefined {
  const spec = apiChartSpec(workbook, chart);
  if (!spec) return undefined;
  const bytes = new TextEncoder().encode(XML_HEAD + chartXml(fileChart(workbook, spec)));
  return {
    anchor: { from: { column: 0, row: 0 }, to: { column: 0, row: 0 } },
    parts: [{ path: 'xl/charts/chart1.xml', contentType: CONTENT_TYPES.chart, bytes }],
  };
}

function fileChart(workbook: Workbook, spec: ChartSpec): FileChart {
  return {
    ...spec,
    series: spec.series.map(({ name, categories, values }) => ({
      name: heldTexts(workbook, name) ?? name.remembered.join(' '),
      categories: heldTexts(workbook, categories),
      values: heldNumbers(workbook, values),
    })),
  };
}

function heldTexts(workbook: Workbook, source: ChartSource): FileChartSource | undefined {
  if (source.reference === undefined) return undefined;
  const held = sourceCells(workbook, source).map(({ text }) => text);
  return { formula: source.reference.slice(1), held };
}

function heldNumbers(workbook: Workbook, source: ChartSource): FileChartSource | undefined {
  if (source.reference === undefined) return undefined;
  const held = sourceCells(workbook, source).map(({ value }) =>
    typeof value === 'number' ? String(value) : undefined,
  );
  return { formula: source.reference.slice(1), held };
}
