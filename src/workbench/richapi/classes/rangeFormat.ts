import { isWholeColumns, isWholeRows } from '../../model/area';
import type { CellStyle, StylePatch } from '../../model/style';
import { choiceOf, flagOf, numberOf, textOf } from '../argValue';
import { bind, type Arg } from '../bound';
import type { ClassSpec, Scalar } from '../classSpec';
import { colorOf } from '../colors';
import type { Cells } from '../rangeTarget';
import { uniformOver, uniformStyle, variedPart } from '../uniform';
import type { Json } from '../wire';

/** A property of a cell's style that is set for all cells at once. */
function styled(
  pick: (style: CellStyle) => Json,
  patch: (value: Arg) => StylePatch,
): Scalar<Cells> {
  return {
    get: (cells) => uniformStyle(cells, pick),
    set: (cells, value) => {
      for (const area of cells.areas) cells.sheet.setStyle(area, patch(value));
    },
  };
}

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

const columnWidth: Scalar<Cells> = {
  get: ({ sheet, areas }) => {
    const [area] = areas;
    if (!area) return null;
    const { left, right } = isWholeRows(area) ? variedPart(sheet, area) : area;
    return uniformOver(left, right, (column) => sheet.columnWidth(column));
  },
  set: ({ sheet, areas }, value) => {
    for (const { left, right } of areas) sheet.setColumnWidth(left, right, numberOf(value));
  },
};

const rowHeight: Scalar<Cells> = {
  get: ({ sheet, areas }) => {
    const [area] = areas;
    if (!area) return null;
    const { top, bottom } = isWholeColumns(area) ? variedPart(sheet, area) : area;
    return uniformOver(top, bottom, (row) => sheet.rowHeight(row));
  },
  set: ({ sheet, areas }, value) => {
    for (const { top, bottom } of areas) sheet.setRowHeight(top, bottom, numberOf(value));
  },
};

export const rangeFormat: ClassSpec<Cells> = {
  scalars: {
    wrapText: styled(
      (style) => style.wrapText,
      (value) => ({ wrapText: flagOf(value) }),
    ),
    horizontalAlignment: styled(
      (style) => style.horizontal,
      (value) => ({ horizontal: choiceOf(value, HORIZONTAL) }),
    ),
    verticalAlignment: styled(
      (style) => style.vertical,
      (value) => ({ vertical: choiceOf(value, VERTICAL) }),
    ),
    indentLevel: styled(
      (style) => style.indent,
      (value) => ({ indent: numberOf(value) }),
    ),
    textOrientation: styled(
      (style) => style.rotation,
      (value) => ({ rotation: numberOf(value) }),
    ),
    shrinkToFit: styled(
      (style) => style.shrinkToFit,
      (value) => ({ shrinkToFit: flagOf(value) }),
    ),
    columnWidth,
    rowHeight,
  },
  objects: {
    font: (cells) => bind('RangeFont', cells),
    fill: (cells) => bind('RangeFill', cells),
    borders: (cells) => bind('RangeBorderCollection', cells),
    protection: (cells) => bind('FormatProtection', cells),
  },
  methods: {
    autofitColumns: ({ sheet, areas }) => {
      for (const area of areas) sheet.autofitColumns(area);
    },
    autofitRows: ({ sheet, areas }) => {
      for (const area of areas) sheet.autofitRows(area);
    },
    adjustIndent: (cells, args) => {
      const by = args.integer(0);
      const indent = uniformStyle(cells, (style) => style.indent);
      const next = Math.max(0, (typeof indent === 'number' ? indent : 0) + by);
      for (const area of cells.areas) cells.sheet.setStyle(area, { indent: next });
    },
  },
};

export const rangeFont: ClassSpec<Cells> = {
  scalars: {
    name: styled(
      (style) => style.font.name,
      (value) => ({ font: { name: textOf(value) } }),
    ),
    size: styled(
      (style) => style.font.size,
      (value) => ({ font: { size: numberOf(value) } }),
    ),
    color: styled(
      (style) => style.font.color,
      (value) => ({ font: { color: colorOf(value) } }),
    ),
    bold: styled(
      (style) => style.font.bold,
      (value) => ({ font: { bold: flagOf(value) } }),
    ),
    italic: styled(
      (style) => style.font.italic,
      (value) => ({ font: { italic: flagOf(value) } }),
    ),
    strikethrough: styled(
      (style) => style.font.strikethrough,
      (value) => ({ font: { strikethrough: flagOf(value) } }),
    ),
    underline: styled(
      (style) => style.font.underline,
      (value) => ({ font: { underline: choiceOf(value, ['None', 'Single', 'Double']) } }),
    ),
  },
};

export const rangeFill: ClassSpec<Cells> = {
  scalars: {
    color: styled(
      (style) => style.fill ?? '#FFFFFF',
      (value) => ({ fill: value === '' ? null : colorOf(value) }),
    ),
    pattern: { get: (cells) => uniformStyle(cells, (style) => (style.fill ? 'Solid' : 'None')) },
  },
  methods: {
    clear: ({ sheet, areas }) => {
      for (const area of areas) sheet.setStyle(area, { fill: null });
    },
  },
};

export const formatProtection: ClassSpec<Cells> = {
  scalars: {
    locked: styled(
      (style) => style.locked,
      (value) => ({ locked: flagOf(value) }),
    ),
    formulaHidden: styled(
      (style) => style.formulaHidden,
      (value) => ({ formulaHidden: flagOf(value) }),
    ),
  },
};
