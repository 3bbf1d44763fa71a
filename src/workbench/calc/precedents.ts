import { union } from '../model/area';
import type { CalcHost } from './calcHost';
import { functionNamed } from './functions/catalogue';
import { cellsReference, structuredReference } from './references';
import { parseFormula, type CallNode, type Node } from './syntax';
import { Reference, type SheetArea } from './value';

/** What a formula may read, as far as its text tells, and whether it is computed anew each time. */
export interface Precedents {
  readonly parts: readonly SheetArea[];
  readonly volatile: boolean;
  /** Whether it calls a function that is not Excel's own. */
  readonly callsCustom: boolean;
  /** What its names, and references that lead nowhere, stand for at present; equal ones are identical. */
  readonly meanings: readonly unknown[];
}

export interface FormulaPlace {
  readonly host: CalcHost;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const MAX_NESTED_NAMES = 32;

export function precedentsOf(node: Node, place: FormulaPlace): Precedents {
  const found: Found = { parts: [], volatile: false, callsCustom: false, meanings: [] };
  collect(node, place, found, 0);
  return found;
}

interface Found {
  readonly parts: SheetArea[];
  volatile: boolean;
  callsCustom: boolean;
  readonly meanings: unknown[];
}

/** Functions that tell of the sheets themselves. */
const ABOUT_SHEETS: ReadonlySet<string> = new Set(['SHEET', 'SHEETS', 'CELL']);

function collect(node: Node | undefined, place: FormulaPlace, found: Found, depth: number): void {
  if (!node) return;
  switch (node.type) {
    case 'literal':
    case 'array':
      return;
    case 'cells':
    case 'structured':
      found.parts.push(...partsOf(node, place, found));
      return;
    case 'name':
      collectName(node.name, node.sheet, place, found, depth);
      return;
    case 'unary':
      collect(node.operand, place, found, depth);
      return;
    case 'binary':
      collect(node.left, place, found, depth);
      collect(node.right, place, found, depth);
      return;
    case 'referenceOperator':
      if (collectRange(node.operator, node.left, node.right, place, found)) return;
      collect(node.left, place, found, depth);
      collect(node.right, place, found, depth);
      return;
    case 'call':
      collectCall(node, place, found, depth);
      return;
    case 'invoke':
      collect(node.callee, place, found, depth);
      for (const arg of node.args) collect(arg, place, found, depth);
      return;
    case 'lambda':
      collect(node.body, place, found, depth);
      return;
    case 'let':
      for (const { value } of node.declarations) collect(value, place, found, depth);
      collect(node.body, place, found, depth);
      return;
  }
}

function isPlace(node: Node | undefined): node is Extract<Node, { type: 'cells' | 'structured' }> {
  return node?.type === 'cells' || node?.type === 'structured';
}

function partsOf(
  node: Extract<Node, { type: 'cells' | 'structured' }>,
  place: FormulaPlace,
  found: Found,
): readonly SheetArea[] {
  const reference =
    node.type === 'cells' ? cellsReference(node, place) : structuredReference(node, place);
  if (reference instanceof Reference) return reference.parts;
  found.meanings.push(reference.code);
  return [];
}

/** A range whose two ends are plain addresses is known beforehand. */
function collectRange(
  operator: string,
  left: Node,
  right: Node,
  place: FormulaPlace,
  found: Found,
): boolean {
  if (operator !== ':' || !isPlace(left) || !isPlace(right)) return false;
  const [first, second] = [...partsOf(left, place, found), ...partsOf(right, place, found)];
  if (first && second && first.sheetId === second.sheetId)
    found.parts.push({ sheetId: first.sheetId, area: union(first.area, second.area) });
  return true;
}

function collectName(
  name: string,
  sheet: string | undefined,
  place: FormulaPlace,
  found: Found,
  depth: number,
): void {
  if (depth >= MAX_NESTED_NAMES) return;
  const sheetId = sheet === undefined ? undefined : place.host.sheetIdOf(sheet);
  const formula = place.host.definedName(name, sheetId ?? place.sheetId);
  found.meanings.push(formula);
  if (formula !== undefined) collect(parseFormula(formula), place, found, depth + 1);
  else if (place.host.tableNamed(name))
    found.parts.push(
      ...partsOf({ type: 'structured', table: name, sections: [], columns: [] }, place, found),
    );
}

function collectCall(node: CallNode, place: FormulaPlace, found: Found, depth: number): void {
  const definition = functionNamed(node.name);
  if (definition?.volatile) found.volatile = true;
  if (!definition) {
    found.callsCustom = true;
    collectName(node.name, undefined, place, found, depth);
  }
  if (ABOUT_SHEETS.has(node.name.toUpperCase())) found.meanings.push(sheetsOf(place.host));
  for (const arg of node.args)
    if (!(definition?.placesOnly && isPlace(arg))) collect(arg, place, found, depth);
}

function sheetsOf(host: CalcHost): string {
  return host
    .sheetIds()
    .map((id) => `${id}${host.sheetNameOf(id)}`)
    .join();
}
