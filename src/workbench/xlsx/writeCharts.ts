import { isApiChart } from '../charts/apiChart';
import type { Sheet } from '../model/sheet';
import type { Chart } from '../model/sheetFeatures';
import type { Workbook } from '../model/workbook';
import { apiChartParts } from './apiChartParts';
import type { ChartParts } from './content';
import { drawingXml, type FileChartFrame, type FileCorner } from '../../openxml/drawingXml';
import { CONTENT_TYPES } from '../../openxml/namespaces';
import type { PackageWriter } from '../../openxml/packageWriter';
import { isChartParts } from './readCharts';

interface FileChart extends Chart {
  readonly data: ChartParts;
}

/** Adds the charts of a sheet; gives the relationship of their drawing, undefined without any. */
export function writeCharts(
  file: PackageWriter,
  sheetPath: string,
  number: number,
  { charts, workbook }: Sheet,
): string | undefined {
  const known = charts.flatMap((chart) => fileChart(workbook, chart));
  if (known.length === 0) return undefined;
  const path = `xl/drawings/sheetDrawing${number}.xml`;
  const frames = known.map((chart) =>
    frameOf(chart, file.link(path, 'chart', addChart(file, chart.data))),
  );
  file.add(path, CONTENT_TYPES.drawing, drawingXml(frames));
  return file.link(sheetPath, 'drawing', path);
}

/** A chart with the parts its file has for it; of a kind that a file cannot have here, none. */
function fileChart(workbook: Workbook, chart: Chart): FileChart[] {
  const { data } = chart;
  if (isChartParts(data)) return [{ ...chart, data }];
  const parts = isApiChart(data) ? apiChartParts(workbook, data) : undefined;
  if (!parts) return [];
  const { bottom, right, ...start } = chart.anchor;
  return [{ ...chart, anchor: { ...start, bottom: bottom + 1, right: right + 1 }, data: parts }];
}

/** Adds the parts of a chart under a path of its own, since a copied sheet has them a second time. */
function addChart(file: PackageWriter, { parts }: ChartParts): string {
  const [main, ...others] = parts;
  if (!main) return '';
  const folder = main.path.slice(0, main.path.lastIndexOf('/') + 1);
  let number = 1;
  while (file.has(`${folder}chart${number}.xml`)) number++;
  const path = `${folder}chart${number}.xml`;
  const name = main.path.slice(folder.length);
  file.add(path, main.contentType, main.bytes);
  for (const part of others) {
    const isOwnLinks = part.path === `${folder}_rels/${name}.rels`;
    file.add(
      isOwnLinks ? `${folder}_rels/chart${number}.xml.rels` : part.path,
      part.contentType,
      part.bytes,
    );
  }
  return path;
}

function frameOf({ name, anchor, data }: FileChart, relationship: string): FileChartFrame {
  const { from, to, extent, editAs } = data.anchor;
  const corner = (row: number, column: number, offset: typeof from): FileCorner => ({
    row,
    column,
    rowOffset: offset.row,
    columnOffset: offset.column,
  });
  return {
    name,
    relationship,
    from: corner(anchor.top, anchor.left, from),
    to: to && corner(anchor.bottom, anchor.right, to),
    extent,
    editAs,
  };
}
