import { escapeText, xml } from './xmlText';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const LEGENDS = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

export type FileChartKind = 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut';

/** Cells a chart takes from: a reference without '=', and what they hold now, for readers that do not look there. */
export interface FileChartSource {
  readonly formula: string;
  /** A cell without what is asked for is left out. */
  readonly held: readonly (string | undefined)[];
}

export interface FileChartSeries {
  /** A text of its own, or the cell that holds it. */
  readonly name?: string | FileChartSource | undefined;
  readonly categories?: FileChartSource | undefined;
  readonly values?: FileChartSource | undefined;
}

/** A chart as a file describes it. */
export interface FileChart {
  readonly kind: FileChartKind;
  readonly isStacked: boolean;
  readonly title: string;
  readonly legend: keyof typeof LEGENDS | undefined;
  readonly series: readonly FileChartSeries[];
  /** Whether each number stands beside what shows it. */
  readonly showsValues: boolean;
  /** Whether the first category stands where the last one would. */
  readonly isReversed: boolean;
  readonly hidesValueAxis: boolean;
  readonly hasGridlines: boolean;
  /** Of all texts, in points; the reader's own where absent. */
  readonly textSize?: number | undefined;
  readonly titleFont?: { readonly size?: number; readonly bold?: boolean } | undefined;
}

/** The colours of series, or of the parts of a round one: without them some readers draw nothing. */
export const CHART_COLOURS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'] as const;

const value = (name: string, val: string | number | boolean): string => xml(`c:${name}`, { val });

/** The root element of a chart's part. */
export function chartXml(chart: FileChart): string {
  const { title, legend } = chart;
  const plot = xml(
    'c:plotArea',
    {},
    xml('c:layout') + plotXml(chart) + (isRound(chart) ? '' : axesXml(chart)),
  );
  const legendXml =
    legend === undefined
      ? ''
      : xml('c:legend', {}, value('legendPos', LEGENDS[legend]) + value('overlay', false));
  const content = [
    title === '' ? '' : titleXml(chart),
    value('autoTitleDeleted', title === ''),
    plot,
    legendXml,
    value('plotVisOnly', true),
  ];
  const inside = xml('c:chart', {}, content.join(''));
  return xml(
    'c:chartSpace',
    { 'xmlns:c': CHART, 'xmlns:a': DRAWING },
    value('roundedCorners', false) + inside + textXml(chart.textSize),
  );
}

function isRound({ kind }: FileChart): boolean {
  return kind === 'pie' || kind === 'doughnut';
}

/** Sizes of files are in hundredths of a point. */
function fontXml(name: string, { size, bold }: NonNullable<FileChart['titleFont']>): string {
  return xml(name, { sz: size === undefined ? undefined : size * 100, b: bold });
}

function titleXml({ title, titleFont = {} }: FileChart): string {
  const run = xml('a:r', {}, fontXml('a:rPr', titleFont) + xml('a:t', {}, escapeText(title)));
  const rich = xml('c:rich', {}, xml('a:bodyPr') + xml('a:p', {}, run));
  return xml('c:title', {}, xml('c:tx', {}, rich) + value('overlay', false));
}

function textXml(size: number | undefined): string {
  if (size === undefined) return '';
  const paragraph = xml('a:pPr', {}, fontXml('a:defRPr', { size })) + xml('a:endParaRPr');
  return xml('c:txPr', {}, xml('a:bodyPr') + xml('a:p', {}, paragraph));
}

function fillXml(index: number, isLine = false): string {
  const colour = CHART_COLOURS[index % CHART_COLOURS.length] ?? CHART_COLOURS[0];
  const fill = xml('a:solidFill', {}, xml('a:srgbClr', { val: colour }));
  return xml('c:spPr', {}, isLine ? xml('a:ln', { w: 28575 }, fill) : fill);
}

/** What stands before and after the series in each kind of plot. */
const PLOTS: Readonly<Record<FileChartKind, readonly [name: string, end: string]>> = {
  column: ['c:barChart', value('gapWidth', 150)],
  bar: ['c:barChart', value('gapWidth', 150)],
  line: ['c:lineChart', value('marker', true)],
  area: ['c:areaChart', ''],
  pie: ['c:pieChart', value('firstSliceAng', 0)],
  doughnut: ['c:doughnutChart', value('firstSliceAng', 0) + value('holeSize', 50)],
};

function plotXml(chart: FileChart): string {
  const { kind, isStacked } = chart;
  const [name, end] = PLOTS[kind];
  const isBars = kind === 'column' || kind === 'bar';
  const plain = isBars ? 'clustered' : 'standard';
  const content = [
    isBars ? value('barDir', kind === 'bar' ? 'bar' : 'col') : '',
    isRound(chart) ? '' : value('grouping', isStacked ? 'stacked' : plain),
    value('varyColors', isRound(chart)),
    ...chart.series.map((series, index) => seriesXml(series, index, chart)),
    end,
    isBars && isStacked ? value('overlap', 100) : '',
    isRound(chart) ? '' : value('axId', AXIS_IDS[0]) + value('axId', AXIS_IDS[1]),
  ];
  return xml(name, {}, content.join(''));
}

function seriesXml(series: FileChartSeries, index: number, chart: FileChart): string {
  const parts = isRound(chart) ? (series.values?.held ?? []) : [];
  const content = [
    value('idx', index),
    value('order', index),
    nameXml(series.name),
    isRound(chart) ? '' : fillXml(index, chart.kind === 'line'),
    ...parts.map((_, idx) => xml('c:dPt', {}, value('idx', idx) + fillXml(idx))),
    chart.showsValues ? LABELS : '',
    sourceXml('cat', series.categories, 'str'),
    sourceXml('val', series.values, 'num'),
  ];
  return xml('c:ser', {}, content.join(''));
}

const LABELS = xml(
  'c:dLbls',
  {},
  [
    ['showLegendKey', false],
    ['showVal', true],
    ['showCatName', false],
    ['showSerName', false],
    ['showPercent', false],
    ['showBubbleSize', false],
  ]
    .map(([name, shown]) => value(String(name), Boolean(shown)))
    .join(''),
);

function nameXml(name: FileChartSeries['name']): string {
  if (name === '') return '';
  if (typeof name !== 'string') return sourceXml('tx', name, 'str');
  return xml('c:tx', {}, xml('c:v', {}, escapeText(name)));
}

function sourceXml(
  name: 'tx' | 'cat' | 'val',
  source: FileChartSource | undefined,
  kind: 'str' | 'num',
): string {
  if (!source) return '';
  const points = source.held.map((held, idx) =>
    held === undefined ? '' : xml('c:pt', { idx }, xml('c:v', {}, escapeText(held))),
  );
  const cache = xml(`c:${kind}Cache`, {}, value('ptCount', source.held.length) + points.join(''));
  const formula = xml('c:f', {}, escapeText(source.formula));
  return xml(`c:${name}`, {}, xml(`c:${kind}Ref`, {}, formula + cache));
}

const AXIS_IDS = [111111111, 222222222] as const;

function axesXml({ kind, isReversed, hidesValueAxis, hasGridlines }: FileChart): string {
  const [categories, values] = kind === 'bar' ? ['l', 'b'] : ['b', 'l'];
  const [first, second] = AXIS_IDS;
  return (
    axisXml('c:catAx', [first, second], categories, { isReversed }) +
    axisXml('c:valAx', [second, first], values, {
      isHidden: hidesValueAxis,
      hasGridlines,
    })
  );
}

function axisXml(
  name: string,
  [id, crossed]: readonly [number, number],
  position: string | undefined,
  { isReversed = false, isHidden = false, hasGridlines = false },
): string {
  const content = [
    value('axId', id),
    xml('c:scaling', {}, value('orientation', isReversed ? 'maxMin' : 'minMax')),
    value('delete', isHidden),
    value('axPos', position ?? 'b'),
    hasGridlines ? xml('c:majorGridlines') : '',
    value('crossAx', crossed),
  ];
  return xml(name, {}, content.join(''));
}
