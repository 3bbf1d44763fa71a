import type { DocumentChart, SheetDocument } from '../documents';
import { CHART_TEXT_SIZE, CHART_TITLE_SIZE } from '../documents';
import { blockAddress, cellAddress } from '../register';

const KINDS = { column: 'ColumnClustered', bar: 'BarClustered' } as const;

/** The drawings of a document's charts, after its values. */
export function chartDrawings(
  sheet: Excel.Worksheet,
  { charts = [] }: SheetDocument,
): (() => void)[] {
  return charts.map((chart) => () => drawChart(sheet, chart));
}

function drawChart(
  sheet: Excel.Worksheet,
  { kind, title, series: name, source, place }: DocumentChart,
): void {
  const cells = (column: number): Excel.Range =>
    sheet.getRange(blockAddress(source.top, column, source.bottom, column));
  const chart = sheet.charts.add(KINDS[kind], cells(source.values), 'Columns');
  chart.format.font.size = CHART_TEXT_SIZE;
  chart.title.text = title;
  chart.title.format.font.size = CHART_TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.name = name;
  series.setXAxisValues(cells(source.labels));
  series.hasDataLabels = true;
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  // Excel begins bars at the foot; read from above, the first label stands first.
  if (kind === 'bar') categoryAxis.reversePlotOrder = true;
  chart.setPosition(cellAddress(place.top, place.left), cellAddress(place.bottom, place.right));
}
