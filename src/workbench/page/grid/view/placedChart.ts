import type { ReactNode } from 'react';
import type { Area } from '../../../model/area';
import type { SheetOffsets } from '../axis/sheetOffsets';

/** In pixels from the first cell of the sheet. */
export interface PixelArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Something drawn over the cells and scrolled with them, such as a chart. */
export interface PlacedChart {
  readonly key: string;
  readonly area: Area | PixelArea;
  readonly element: ReactNode;
}

export function pixelArea(area: Area | PixelArea, { rows, columns }: SheetOffsets): PixelArea {
  if ('width' in area) return area;
  const left = columns.start(area.left);
  const top = rows.start(area.top);
  return { left, top, width: columns.end(area.right) - left, height: rows.end(area.bottom) - top };
}
