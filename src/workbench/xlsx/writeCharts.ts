import { isApiChart } from '../charts/apiChart';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Chart } from '../model/sheetFeatures';
import type { Workbook } from '../model/workbook';
import { apiChartParts } from './apiChartParts';
import type { ChartAnchor, ChartParts } from './content';
import { CONTENT_TYPES, RELATIONSHIP_IDS } from './namespaces';
import type { PackageWriter } from './packageWriter';
import { isChartParts } from './readCharts';
import { xml } from './xmlText';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING_MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

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
  const anchors = known.map((chart, index) => {
    const id = file.link(path, 'chart', addChart(file, chart.data));
    return anchorXml(chart, frameXml(chart.name, index + 2, id));
  });
  const names = { 'xmlns:xdr': DRAWING, 'xmlns:a': DRAWING_MAIN, 'xmlns:r': RELATIONSHIP_IDS };
  file.add(path, CONTENT_TYPES.drawing, xml('xdr:wsDr', names, anchors.join('')));
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

function anchorXml({ anchor, data }: FileChart, frame: string): string {
  const { from, to, extent, editAs } = data.anchor;
  const start = cornerXml('from', anchor.top, anchor.left, from);
  const content = frame + xml('xdr:clientData');
  if (to)
    return xml(
      'xdr:twoCellAnchor',
      { editAs },
      start + cornerXml('to', anchor.bottom, anchor.right, to) + content,
    );
  const size = xml('xdr:ext', { cx: extent?.cx ?? 0, cy: extent?.cy ?? 0 });
  return xml('xdr:oneCellAnchor', {}, start + size + content);
}

function cornerXml(
  name: string,
  row: Area['top'],
  column: Area['left'],
  offset: ChartAnchor['from'],
): string {
  const values = [
    ['col', column],
    ['colOff', offset.column],
    ['row', row],
    ['rowOff', offset.row],
  ] as const;
  return xml(
    `xdr:${name}`,
    {},
    values.map(([each, value]) => xml(`xdr:${each}`, {}, String(value))).join(''),
  );
}

function frameXml(name: string, id: number, relationship: string): string {
  const properties = xml(
    'xdr:nvGraphicFramePr',
    {},
    xml('xdr:cNvPr', { id, name }) + xml('xdr:cNvGraphicFramePr'),
  );
  const place = xml('xdr:xfrm', {}, xml('a:off', { x: 0, y: 0 }) + xml('a:ext', { cx: 0, cy: 0 }));
  const chart = xml('c:chart', { 'xmlns:c': CHART, 'r:id': relationship });
  const graphic = xml('a:graphic', {}, xml('a:graphicData', { uri: CHART }, chart));
  return xml('xdr:graphicFrame', { macro: '' }, properties + place + graphic);
}
