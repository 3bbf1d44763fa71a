import type { ChartParts } from '../xlsx/content';
import { child, childrenOf, descendants, readXml, type XmlElement } from '../xlsx/xml';
import {
  NO_SOURCE,
  type ChartKind,
  type ChartSeries,
  type ChartSource,
  type ChartSpec,
} from './chartSpec';

const KINDS: Readonly<Record<string, ChartKind>> = {
  lineChart: 'line',
  line3DChart: 'line',
  areaChart: 'area',
  pieChart: 'pie',
  pie3DChart: 'pie',
  doughnutChart: 'doughnut',
};

const LEGENDS: Readonly<Record<string, ChartSpec['legend']>> = {
  t: 'top',
  b: 'bottom',
  l: 'left',
  r: 'right',
  tr: 'right',
};

/** The chart that a file brought; undefined where its kind is not drawn. */
export function fileChartSpec({ parts }: ChartParts): ChartSpec | undefined {
  const [main] = parts;
  if (!main) return undefined;
  const chart = descendants(readXml(new TextDecoder().decode(main.bytes)), 'chart')[0];
  const plot = child(chart, 'plotArea')?.children.find(
    ({ name }) => name === 'barChart' || name === 'bar3DChart' || name in KINDS,
  );
  if (!chart || !plot) return undefined;
  const legend = child(chart, 'legend');
  const grouping = child(plot, 'grouping')?.attributes['val'] ?? '';
  return {
    kind: kindOf(plot),
    isStacked: /stacked/iu.test(grouping),
    title: descendants(child(chart, 'title'), 't')
      .map(({ text }) => text)
      .join(''),
    legend: legend && LEGENDS[child(legend, 'legendPos')?.attributes['val'] ?? 'r'],
    series: childrenOf(plot, 'ser').map(seriesOf),
    ...axesOf(chart),
    showsValues: descendants(plot, 'showVal').some(isOn),
  };
}

function axesOf(chart: XmlElement) {
  const plotArea = child(chart, 'plotArea');
  const [categories, values] = [child(plotArea, 'catAx'), child(plotArea, 'valAx')];
  const orientation = child(child(categories, 'scaling'), 'orientation');
  return {
    isReversed: orientation?.attributes['val'] === 'maxMin',
    hidesValueAxis: isOn(child(values, 'delete')),
    hasGridlines: child(values, 'majorGridlines') !== undefined,
  };
}

/** Whether a mark is set; a mark without a value is. */
function isOn(mark: XmlElement | undefined): boolean {
  return mark !== undefined && !['0', 'false'].includes(mark.attributes['val'] ?? '1');
}

function kindOf(plot: XmlElement): ChartKind {
  const known = KINDS[plot.name];
  if (known !== undefined) return known;
  return child(plot, 'barDir')?.attributes['val'] === 'bar' ? 'bar' : 'column';
}

function seriesOf(series: XmlElement): ChartSeries {
  return {
    name: sourceOf(child(series, 'tx')),
    categories: sourceOf(child(series, 'cat')),
    values: sourceOf(child(series, 'val')),
  };
}

function sourceOf(holder: XmlElement | undefined): ChartSource {
  if (!holder) return NO_SOURCE;
  const formula = descendants(holder, 'f')[0]?.text.trim();
  const isNumbers = descendants(holder, 'numRef').length + descendants(holder, 'numLit').length > 0;
  const remembered = descendants(holder, 'v').map(({ text }) => (isNumbers ? Number(text) : text));
  return { reference: formula === undefined ? undefined : `=${formula}`, remembered };
}
