import { intersects, isSingleCell, MAX_COLUMNS, type Area } from '../model/area';
import type { FormulaCell } from './formulaCell';
import { mapEntry } from './mapEntry';

/** A block that formulas read, with the formulas that do. */
export interface RangeNode {
  readonly area: Area;
  readonly readers: Set<FormulaCell>;
  /** The search that last came by, so that shared blocks are searched once. */
  seen: number;
}

const LEVELS = 21;
const LEVEL_STEP = 2 ** LEVELS;
const MAX_INDEXED_WIDTH = 64;
const MAX_CELLWISE = 4096;

export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** Finds the blocks of one sheet that hold a cell: single cells by key, others by halved row spans per column. */
export class RangeIndex {
  private readonly nodes = new Map<string | number, RangeNode>();
  private readonly spans = new Map<number, Map<number, Set<RangeNode>>>();
  private readonly wide = new Set<RangeNode>();

  add(area: Area, reader: FormulaCell): void {
    const key = nodeKey(area);
    let node = this.nodes.get(key);
    if (!node) {
      node = { area, readers: new Set(), seen: 0 };
      this.nodes.set(key, node);
      if (!isSingleCell(area)) this.index(node);
    }
    node.readers.add(reader);
  }

  remove(area: Area, reader: FormulaCell): void {
    const key = nodeKey(area);
    const node = this.nodes.get(key);
    if (!node?.readers.delete(reader) || node.readers.size > 0) return;
    this.nodes.delete(key);
    if (isSingleCell(area)) return;
    if (this.wide.delete(node)) return;
    for (let column = area.left; column <= area.right; column++)
      for (const span of spansOf(area)) this.spans.get(column)?.get(span)?.delete(node);
  }

  readerCount(area: Area): number {
    return this.nodes.get(nodeKey(area))?.readers.size ?? 0;
  }

  /** Visits every block that shares a cell with the area, some of them more than once. */
  visit(area: Area, found: (node: RangeNode) => void): void {
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells > MAX_CELLWISE) {
      for (const node of this.nodes.values()) if (intersects(node.area, area)) found(node);
      return;
    }
    for (const node of this.wide) if (intersects(node.area, area)) found(node);
    for (let column = area.left; column <= area.right; column++) {
      const spans = this.spans.get(column);
      for (let row = area.top; row <= area.bottom; row++) {
        const single = this.nodes.get(cellKey(row, column));
        if (single) found(single);
        if (spans) visitSpans(spans, row, found);
      }
    }
  }

  private index(node: RangeNode): void {
    const { area } = node;
    if (area.right - area.left >= MAX_INDEXED_WIDTH) {
      this.wide.add(node);
      return;
    }
    const keys = spansOf(area);
    for (let column = area.left; column <= area.right; column++) {
      const spans = mapEntry(this.spans, column, () => new Map<number, Set<RangeNode>>());
      for (const key of keys) mapEntry(spans, key, () => new Set<RangeNode>()).add(node);
    }
  }
}

function nodeKey(area: Area): string | number {
  return isSingleCell(area)
    ? cellKey(area.top, area.left)
    : `${area.top},${area.left},${area.bottom},${area.right}`;
}

/** The fewest spans of a power of two rows that cover the area's rows exactly. */
function spansOf(area: Area): number[] {
  const keys: number[] = [];
  let from = area.top;
  let to = area.bottom + 1;
  for (let level = 0; from < to; level++) {
    if (from & 1) keys.push(level * LEVEL_STEP + from++);
    if (to & 1) keys.push(level * LEVEL_STEP + --to);
    from >>= 1;
    to >>= 1;
  }
  return keys;
}

function visitSpans(
  spans: ReadonlyMap<number, ReadonlySet<RangeNode>>,
  row: number,
  found: (node: RangeNode) => void,
): void {
  for (let level = 0; level < LEVELS; level++) {
    const nodes = spans.get(level * LEVEL_STEP + (row >> level));
    if (nodes) for (const node of nodes) found(node);
  }
}
