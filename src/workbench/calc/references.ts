import { intersection, isSingleCell, union } from '../model/area';
import { CellError } from '../model/cellValue';
import type { CalcHost } from './calcHost';
import { deref } from './lift';
import type { Scope } from './scope';
import type { CellsNode, ReferenceOperator, StructuredNode } from './syntax';
import { tablePart } from './tableReference';
import { errorOf, Matrix, Reference, type SheetArea, type Value } from './value';

interface Place {
  readonly host: CalcHost;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The reference of an address; Sheet1:Sheet3!A1 has one part for each sheet between. */
export function cellsReference(node: CellsNode, place: Place): Reference | CellError {
  const { sheet, area } = node;
  if (sheet === undefined) return new Reference([{ sheetId: place.sheetId, area }]);
  const sheetId = place.host.sheetIdOf(sheet);
  if (sheetId !== undefined) return new Reference([{ sheetId, area }]);
  const [from, to] = sheet.split(':').map((name) => place.host.sheetIdOf(name));
  if (from === undefined || to === undefined) return errorOf('#REF!');
  const ids = place.host.sheetIds();
  const [first = 0, last = 0] = [ids.indexOf(from), ids.indexOf(to)].sort((a, b) => a - b);
  return new Reference(ids.slice(first, last + 1).map((id) => ({ sheetId: id, area })));
}

/** The reference of Table[…], or of […] inside a table. */
export function structuredReference(node: StructuredNode, place: Place): Reference | CellError {
  const { host, sheetId, row, column } = place;
  const table =
    node.table === '' ? host.tableAt(sheetId, row, column) : host.tableNamed(node.table);
  if (!table) return errorOf(node.table === '' ? '#VALUE!' : '#REF!');
  const part = tablePart(table, node, place);
  return part instanceof CellError ? part : new Reference([part]);
}

/** The operators `:` (smallest block around both), space (common cells) and `,` (union). */
export function combineReferences(
  operator: ReferenceOperator,
  left: Value,
  right: Value,
  scope: Scope,
): Reference | CellError {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (!(left instanceof Reference && right instanceof Reference)) return errorOf('#VALUE!');
  if (operator === ',') return new Reference([...left.parts, ...right.parts]);
  if (operator === ' ') return commonCells(left, right);
  const parts = [...left.parts, ...right.parts];
  const [first] = parts;
  if (!first || parts.some((part) => part.sheetId !== first.sheetId)) return errorOf('#VALUE!');
  const area = parts.map((part) => part.area).reduce(union);
  const part = { sheetId: first.sheetId, area };
  scope.reader.dependOn(part);
  return new Reference([part]);
}

function commonCells(left: Reference, right: Reference): Reference | CellError {
  const parts: SheetArea[] = [];
  for (const a of left.parts)
    for (const b of right.parts) {
      const area = a.sheetId === b.sheetId ? intersection(a.area, b.area) : undefined;
      if (area) parts.push({ sheetId: a.sheetId, area });
    }
  return parts.length > 0 ? new Reference(parts) : errorOf('#NULL!');
}

/** `@`: the one cell of a reference in this row or column; the first value of an array. */
export function intersectImplicitly(value: Value, scope: Scope): Value {
  if (value instanceof Matrix) return value.at(0, 0);
  if (!(value instanceof Reference)) return value;
  const part = value.single;
  if (!part) return errorOf('#VALUE!');
  const { sheetId, area } = part;
  if (isSingleCell(area)) return value;
  const { row, column } = scope;
  const oneColumn = area.left === area.right && row >= area.top && row <= area.bottom;
  const oneRow = area.top === area.bottom && column >= area.left && column <= area.right;
  if (!oneColumn && !oneRow) return errorOf('#VALUE!');
  const top = oneColumn ? row : area.top;
  const left = oneColumn ? area.left : column;
  return new Reference([{ sheetId, area: { top, left, bottom: top, right: left } }]);
}

/** `A1#`: the block that the formula in the cell spills over. */
export function spillReference(value: Value, scope: Scope): Reference | CellError {
  if (value instanceof CellError) return value;
  const part = value instanceof Reference ? value.single : undefined;
  if (!part) return errorOf('#REF!');
  const { sheetId, area } = part;
  const first = deref(
    new Reference([{ sheetId, area: { ...area, bottom: area.top, right: area.left } }]),
    scope,
  );
  const spilled = scope.reader.spillArea(sheetId, area.top, area.left);
  if (!spilled) return first instanceof CellError ? first : errorOf('#REF!');
  const whole = { sheetId, area: spilled };
  scope.reader.dependOn(whole);
  return new Reference([whole]);
}
