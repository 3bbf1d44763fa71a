import type { Area } from '../model/area';
import type { Chart } from '../model/sheetFeatures';
import type { ChartAnchor, ChartPart, ChartParts } from './content';
import type { LossCode } from './losses';
import type { Package, Relationship } from './package';
import { child, descendants, numberOf, type XmlElement } from './xml';

type Lose = (code: LossCode, part: string) => void;

/** The charts of a sheet with their parts as they are; pictures and shapes beside them are lost. */
export function readCharts(
  file: Package,
  relationships: readonly Relationship[],
  lose: Lose,
): Chart[] {
  const drawing = relationships.find(({ type }) => type === 'drawing');
  const root = drawing && file.xml(drawing.target);
  if (!root) return [];
  const targets = file.relationships(drawing.target);
  return root.children.flatMap((anchor, index) => {
    const reference = descendants(anchor, 'chart')[0]?.attributes['id'] ?? '';
    const target = targets.find(({ id }) => id === reference);
    if (target?.type === 'chart') return [readChart(file, anchor, target, index)];
    lose(descendants(anchor, 'pic').length > 0 ? 'image' : 'shape', drawing.target);
    return [];
  });
}

function readChart(file: Package, anchor: XmlElement, target: Relationship, index: number): Chart {
  const data: ChartParts = {
    anchor: readAnchor(anchor),
    parts: partsOf(file, target.target, new Set()),
  };
  const name = descendants(anchor, 'cNvPr')[0]?.attributes['name'] ?? `Chart ${index + 1}`;
  return { id: `{${name}-${index + 1}}`, name, anchor: anchorArea(anchor), data };
}

/** The part, its relationships, and every part they lead to. */
function partsOf(file: Package, path: string, seen: Set<string>): ChartPart[] {
  const bytes = file.bytes(path);
  if (!bytes || seen.has(path)) return [];
  seen.add(path);
  const links = file.relationships(path).filter(({ external }) => !external);
  const slash = path.lastIndexOf('/');
  const linkPath = `${path.slice(0, slash)}/_rels/${path.slice(slash + 1)}.rels`;
  const linkBytes = file.bytes(linkPath);
  return [
    { path, contentType: file.contentType(path), bytes },
    ...(linkBytes ? [{ path: linkPath, contentType: '', bytes: linkBytes }] : []),
    ...links.flatMap(({ target }) => partsOf(file, target, seen)),
  ];
}

function anchorArea(anchor: XmlElement): Area {
  const place = (element: XmlElement | undefined, name: string) =>
    Number(child(element, name)?.text ?? 0);
  const from = child(anchor, 'from');
  const to = child(anchor, 'to') ?? from;
  const [top, left] = [place(from, 'row'), place(from, 'col')];
  return {
    top,
    left,
    bottom: Math.max(top, place(to, 'row')),
    right: Math.max(left, place(to, 'col')),
  };
}

function readAnchor(anchor: XmlElement): ChartAnchor {
  const offset = (element: XmlElement | undefined) => ({
    column: Number(child(element, 'colOff')?.text ?? 0),
    row: Number(child(element, 'rowOff')?.text ?? 0),
  });
  const to = child(anchor, 'to');
  const extent = child(anchor, 'ext');
  const { editAs } = anchor.attributes;
  return {
    from: offset(child(anchor, 'from')),
    ...(to && { to: offset(to) }),
    ...(extent && { extent: { cx: numberOf(extent, 'cx') ?? 0, cy: numberOf(extent, 'cy') ?? 0 } }),
    ...(editAs !== undefined && { editAs }),
  };
}

/** Whether the data of a chart came from a file. */
export function isChartParts(data: unknown): data is ChartParts {
  return typeof data === 'object' && data !== null && 'anchor' in data && 'parts' in data;
}
