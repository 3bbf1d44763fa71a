import { areaOf, columnsOf, rowsOf } from '../../model/area';
import { invalidArgument, notImplemented } from '../apiError';
import { isJsonRecord, type Args } from '../args';
import type { ClassSpec } from '../classSpec';
import type { Cells, RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import type { Json } from '../wire';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './rangeFormat';

/** Applies `Range.setCellProperties`: one tree of format properties per cell. */
export function setCellProperties(target: RangeTarget, args: Args, session: Session): void {
  const block = args.block(0);
  const { sheet, area } = target;
  if (block.length !== rowsOf(area) || block[0]?.length !== columnsOf(area)) {
    throw invalidArgument('There is not one entry for each cell.');
  }
  block.forEach((line, i) => {
    line.forEach((properties, j) => {
      const [row, column] = [area.top + i, area.left + j];
      const cells = { sheet, areas: [areaOf(row, column, row, column)] };
      const format = isJsonRecord(properties) ? properties['format'] : undefined;
      if (format !== undefined) assign(rangeFormat, cells, format, session);
    });
  });
}

const PARTS: Readonly<Record<string, ClassSpec<Cells>>> = {
  font: rangeFont,
  fill: rangeFill,
  protection: formatProtection,
};

function assign(spec: ClassSpec<Cells>, cells: Cells, values: Json, session: Session): void {
  if (!isJsonRecord(values)) throw invalidArgument('The properties of a cell are an object.');
  for (const [name, value] of Object.entries(values)) {
    const part = PARTS[name];
    const set = spec.scalars?.[name]?.set;
    if (part) assign(part, cells, value, session);
    else if (set && value !== null) set(cells, value, session);
    else if (!set) throw notImplemented(`the cell property ${name}`);
  }
}
