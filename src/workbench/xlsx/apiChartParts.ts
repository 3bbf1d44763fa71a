import { apiChartSpec } from '../charts/apiChartSpec';
import type { ApiChart } from '../charts/apiChart';
import { sourceCells } from '../charts/chartReference';
import type { ChartKind, ChartSource, ChartSpec } from '../charts/chartSpec';
import type { Workbook } from '../model/workbook';
import type { ChartParts } from './content';
import { escapeText, xml, XML_HEAD } from './xmlText';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const LEGENDS = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

/** A chart that an add-in added as the part a file has for it; undefined for a kind that is not known. */
export function apiChartParts(workbook: Workbook, chart: ApiChart): ChartParts | undefined {
  const spec = apiChartSpec(workbook, chart);
  if (!spec) return undefined;
  const bytes = new TextEncoder().encode(XML_HEAD + chartXml(workbook, spec));
  return {
    anchor: { from: { column: 0, row: 0 }, to: { column: 0, row: 0 } },
    parts: [{ path: 'xl/charts/chart1.xml', contentType: CONTENT_TYPE, bytes }],
  };
}

const value = (name: string, val: string | number | boolean): string => xml(`c:${name}`, { val });

function chartXml(workbook: Workbook, spec: ChartSpec): string {
  const isRound = spec.kind === 'pie' || spec.kind === 'doughnut';
  const plot = xml(
    'c:plotArea',
    {},
    xml('c:layout') + plotXml(workbook, spec) + (isRound ? '' : AXES),
  );
  const legend =
    spec.legend === undefined
      ? ''
      : xml('c:legend', {}, value('legendPos', LEGENDS[spec.legend]) + value('overlay', false));
  const title = spec.title === '' ? '' : titleXml(spec.title);
  const content = [title, value('autoTitleDeleted', spec.title === ''), plot, legend];
  const chart = xml('c:chart', {}, content.join('') + value('plotVisOnly', true));
  return xml('c:chartSpace', { 'xmlns:c': CHART, 'xmlns:a': DRAWING }, chart);
}

function titleXml(title: string): string {
  const run = xml('a:r', {}, xml('a:t', {}, escapeText(title)));
  const rich = xml('c:rich', {}, xml('a:bodyPr') + xml('a:p', {}, run));
  return xml('c:title', {}, xml('c:tx', {}, rich) + value('overlay', false));
}

/** What stands before and after the series in each kind of plot. */
const PLOTS: Readonly<Record<ChartKind, readonly [name: string, end: string]>> = {
  column: ['c:barChart', value('gapWidth', 150)],
  bar: ['c:barChart', value('gapWidth', 150)],
  line: ['c:lineChart', value('marker', true)],
  area: ['c:areaChart', ''],
  pie: ['c:pieChart', value('firstSliceAng', 0)],
  doughnut: ['c:doughnutChart', value('firstSliceAng', 0) + value('holeSize', 50)],
};

function plotXml(workbook: Workbook, spec: ChartSpec): string {
  const { kind, isStacked } = spec;
  const [name, end] = PLOTS[kind];
  const isBars = kind === 'column' || kind === 'bar';
  const isRound = kind === 'pie' || kind === 'doughnut';
  const plain = isBars ? 'clustered' : 'standard';
  const start = [
    isBars ? value('barDir', kind === 'bar' ? 'bar' : 'col') : '',
    isRound ? '' : value('grouping', isStacked ? 'stacked' : plain),
    value('varyColors', isRound),
  ];
  const series = spec.series.map((each, index) =>
    xml(
      'c:ser',
      {},
      value('idx', index) +
        value('order', index) +
        sourceXml(workbook, 'tx', each.name, 'str') +
        sourceXml(workbook, 'cat', each.categories, 'str') +
        sourceXml(workbook, 'val', each.values, 'num'),
    ),
  );
  const overlap = isBars && isStacked ? value('overlap', 100) : '';
  const axes = isRound ? '' : value('axId', AXIS_IDS[0]) + value('axId', AXIS_IDS[1]);
  return xml(name, {}, start.join('') + series.join('') + end + overlap + axes);
}

const AXIS_IDS = [111111111, 222222222] as const;

function axisXml(name: string, id: number, position: string, crossed: number): string {
  const scaling = xml('c:scaling', {}, value('orientation', 'minMax'));
  const content = [
    value('axId', id),
    scaling,
    value('delete', false),
    value('axPos', position),
    value('crossAx', crossed),
  ];
  return xml(name, {}, content.join(''));
}

const AXES =
  axisXml('c:catAx', AXIS_IDS[0], 'b', AXIS_IDS[1]) +
  axisXml('c:valAx', AXIS_IDS[1], 'l', AXIS_IDS[0]);

/** A reference with what its cells hold now, for readers that do not look there. */
function sourceXml(
  workbook: Workbook,
  name: 'tx' | 'cat' | 'val',
  source: ChartSource,
  kind: 'str' | 'num',
): string {
  if (source.reference === undefined) return '';
  const cells = sourceCells(workbook, source);
  const points = cells.map(({ value: held, text }, idx) => {
    const shown = kind === 'str' ? text : typeof held === 'number' ? String(held) : undefined;
    return shown === undefined ? '' : xml('c:pt', { idx }, xml('c:v', {}, escapeText(shown)));
  });
  const cache = xml(`c:${kind}Cache`, {}, value('ptCount', cells.length) + points.join(''));
  const formula = xml('c:f', {}, escapeText(source.reference.slice(1)));
  return xml(`c:${name}`, {}, xml(`c:${kind}Ref`, {}, formula + cache));
}
