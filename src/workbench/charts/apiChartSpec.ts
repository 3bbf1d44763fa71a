import { sheetReference } from '../../register';
import { columnLetters, columnsOf, rowsOf, type Area } from '../model/area';
import type { Workbook } from '../model/workbook';
import type { ApiChart, OwnSeries } from './apiChart';
import { referenceOf } from './chartReference';
import {
  NO_SOURCE,
  type ChartKind,
  type ChartSeries,
  type ChartSource,
  type ChartSpec,
} from './chartSpec';

/** The kinds of Excel.ChartType that are drawn, by how their names begin. */
const KINDS: readonly (readonly [start: string, kind: ChartKind])[] = [
  ['Column', 'column'],
  ['Bar', 'bar'],
  ['Line', 'line'],
  ['Area', 'area'],
  ['Pie', 'pie'],
  ['Doughnut', 'doughnut'],
];

const LEGENDS: Readonly<Record<string, ChartSpec['legend']>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: 'right',
};

/** The chart that an add-in added; undefined where its kind is not drawn. */
export function apiChartSpec(workbook: Workbook, chart: ApiChart): ChartSpec | undefined {
  const kind = KINDS.find(([start]) => chart.chartType.startsWith(start))?.[1];
  const source = referenceOf(workbook, chart.source);
  if (kind === undefined || !source) return undefined;
  return {
    kind,
    isStacked: chart.chartType.includes('Stacked'),
    title: chart.titleVisible ? chart.title : '',
    legend: chart.legendVisible ? LEGENDS[chart.legendPosition] : undefined,
    series: seriesOf(workbook, source, chart.seriesBy).map((series, index) =>
      withOwn(workbook, series, chart.ownSeries?.[index]),
    ),
    showsValues: Object.values(chart.ownSeries ?? {}).some(({ hasDataLabels }) => hasDataLabels),
    isReversed: chart.axes?.category?.reversePlotOrder ?? false,
    hidesValueAxis: chart.axes?.value?.visible === false,
    hasGridlines: chart.axes?.value?.majorGridlines ?? true,
    textSize: chart.fonts?.chart?.size,
    titleFont: chart.fonts?.title,
  };
}

function withOwn(
  workbook: Workbook,
  series: ChartSeries,
  { name, categories }: OwnSeries = {},
): ChartSeries {
  const labels = categories === undefined ? undefined : referenceOf(workbook, categories);
  return {
    ...series,
    ...(name !== undefined && { name: { reference: undefined, remembered: [name] } }),
    ...(labels && {
      categories: { reference: referenceText(labels.sheetName, labels.area), remembered: [] },
    }),
  };
}

interface Block {
  readonly sheetName: string;
  readonly area: Area;
}

function seriesOf(workbook: Workbook, block: Block, seriesBy: ApiChart['seriesBy']): ChartSeries[] {
  const { area } = block;
  const isByColumns =
    seriesBy === 'Auto' ? rowsOf(area) >= columnsOf(area) : seriesBy === 'Columns';
  const sheet = workbook.sheet(block.sheetName);
  const isNumber = (row: number, column: number): boolean =>
    typeof sheet?.valueAt(row, column) === 'number';
  const hasNames = !isNumber(area.top, area.right);
  const hasLabels = !isNumber(area.bottom, area.left);
  const part = (patch: Partial<Area>): ChartSource => ({
    reference: referenceText(block.sheetName, { ...area, ...patch }),
    remembered: [],
  });
  const [nameOffset, labelOffset] = [Number(hasNames), Number(hasLabels)];
  const found: ChartSeries[] = [];
  if (isByColumns)
    for (let column = area.left + labelOffset; column <= area.right; column += 1)
      found.push({
        name: hasNames ? part({ bottom: area.top, left: column, right: column }) : NO_SOURCE,
        categories: hasLabels ? part({ top: area.top + nameOffset, right: area.left }) : NO_SOURCE,
        values: part({ top: area.top + nameOffset, left: column, right: column }),
      });
  else
    for (let row = area.top + nameOffset; row <= area.bottom; row += 1)
      found.push({
        name: hasLabels ? part({ top: row, bottom: row, right: area.left }) : NO_SOURCE,
        categories: hasNames
          ? part({ bottom: area.top, left: area.left + labelOffset })
          : NO_SOURCE,
        values: part({ top: row, bottom: row, left: area.left + labelOffset }),
      });
  return found;
}

function referenceText(sheetName: string, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return `=${sheetReference(sheetName)}${corner(top, left)}:${corner(bottom, right)}`;
}
