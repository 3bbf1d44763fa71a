import { RELATIONSHIP_IDS } from './namespaces';
import { xml } from './xmlText';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING_MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** A corner of a chart: a zero-based cell and how far into it, in English metric units. */
export interface FileCorner {
  readonly row: number;
  readonly column: number;
  readonly rowOffset: number;
  readonly columnOffset: number;
}

/** Where a chart lies: from corner to corner, or from a corner with a size in English metric units. */
export interface FileChartFrame {
  readonly name: string;
  /** The id of the relationship to the chart's part. */
  readonly relationship: string;
  readonly from: FileCorner;
  readonly to?: FileCorner | undefined;
  readonly extent?: { readonly cx: number; readonly cy: number } | undefined;
  /** What becomes of it when cells move, as a file says it. */
  readonly editAs?: string | undefined;
}

/** The root element of a sheet's drawing with its charts. */
export function drawingXml(frames: readonly FileChartFrame[]): string {
  const names = { 'xmlns:xdr': DRAWING, 'xmlns:a': DRAWING_MAIN, 'xmlns:r': RELATIONSHIP_IDS };
  return xml('xdr:wsDr', names, frames.map((frame, index) => anchorXml(frame, index + 2)).join(''));
}

function anchorXml(frame: FileChartFrame, id: number): string {
  const { from, to, extent, editAs } = frame;
  const start = cornerXml('from', from);
  const content = frameXml(frame, id) + xml('xdr:clientData');
  if (to) return xml('xdr:twoCellAnchor', { editAs }, start + cornerXml('to', to) + content);
  const size = xml('xdr:ext', { cx: extent?.cx ?? 0, cy: extent?.cy ?? 0 });
  return xml('xdr:oneCellAnchor', {}, start + size + content);
}

function cornerXml(name: string, { row, column, rowOffset, columnOffset }: FileCorner): string {
  const values = [
    ['col', column],
    ['colOff', columnOffset],
    ['row', row],
    ['rowOff', rowOffset],
  ] as const;
  const content = values.map(([each, value]) => xml(`xdr:${each}`, {}, String(value)));
  return xml(`xdr:${name}`, {}, content.join(''));
}

function frameXml({ name, relationship }: FileChartFrame, id: number): string {
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
