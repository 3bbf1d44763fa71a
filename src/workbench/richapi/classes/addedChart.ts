import { isApiChart, type ApiChart } from '../../charts/apiChart';
import type { Chart } from '../../model/sheetFeatures';
import { itemNotFound, notImplemented } from '../apiError';
import type { PartOfSheet } from '../classTargets';

export function chartOf({ sheet, id }: PartOfSheet): Chart {
  const chart = sheet.state.charts.find((each) => each.id === id);
  if (!chart) throw itemNotFound(`the chart ${id}`);
  return chart;
}

/** What was said of a chart that an add-in added. */
export function addedChart(target: PartOfSheet): ApiChart {
  const { data } = chartOf(target);
  if (isApiChart(data)) return data;
  throw notImplemented('looking into a chart that came with the file');
}

export function patchChart(target: PartOfSheet, patch: Partial<Chart>): void {
  const chart = chartOf(target);
  const { sheet } = target;
  const next = sheet.state.charts.map((each) => (each === chart ? { ...chart, ...patch } : each));
  sheet.set('charts', next);
}

export function patchAdded(target: PartOfSheet, patch: Partial<ApiChart>): void {
  patchChart(target, { data: { ...addedChart(target), ...patch } });
}
