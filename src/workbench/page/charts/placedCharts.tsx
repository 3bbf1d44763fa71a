import type { Language } from '../../../i18n';
import type { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { Chart } from '../../model/sheetFeatures';
import { isApiChart } from '../../charts/apiChart';
import { isChartParts } from '../../xlsx/readCharts';
import type { PlacedChart } from '../grid';
import { sayIn } from '../shell/sayIn';
import { pageWords } from '../words';
import { apiChartSpec } from '../../charts/apiChartSpec';
import type { ChartSpec } from '../../charts/chartSpec';
import { ChartView } from './ChartView';
import { fileChartSpec } from '../../charts/fileChartSpec';

const known = new WeakMap<Chart, ChartSpec | 'not-drawn'>();

/** The same object for the same chart, so that it is not drawn anew with every look at the sheet. */
function specOf(sheet: Sheet, chart: Chart): ChartSpec | 'not-drawn' {
  let spec = known.get(chart);
  if (spec === undefined) {
    const { data } = chart;
    const found = isChartParts(data)
      ? fileChartSpec(data)
      : isApiChart(data)
        ? apiChartSpec(sheet.workbook, data)
        : undefined;
    known.set(chart, (spec = found ?? 'not-drawn'));
  }
  return spec;
}

/** The charts of a sheet, each over its cells. */
export function placedCharts(
  sheet: Sheet,
  language: Language,
  ink: string,
): readonly PlacedChart[] {
  const tell = sayIn(language);
  const { chart: chartWord, notDrawn } = pageWords(language).charts;
  return sheet.charts.map((chart) => {
    const spec = specOf(sheet, chart);
    return {
      key: chart.id,
      area: shownArea(chart),
      element:
        spec === 'not-drawn' ? (
          <p style={{ margin: 12 }}>
            {tell(chartWord, { title: chart.name })}. {tell(notDrawn)}
          </p>
        ) : (
          <ChartView workbook={sheet.workbook} spec={spec} language={language} ink={ink} />
        ),
    };
  });
}

/** A chart that ends where a cell begins does not lie over that cell. */
function shownArea({ anchor, data }: Chart): Area {
  const end = isChartParts(data) ? data.anchor.to : undefined;
  return {
    ...anchor,
    bottom: Math.max(anchor.top, anchor.bottom - Number(end?.row === 0)),
    right: Math.max(anchor.left, anchor.right - Number(end?.column === 0)),
  };
}
