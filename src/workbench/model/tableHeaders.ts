import { renameInFormula } from '../calc/shiftFormula';
import { intersection, type Area } from './area';
import { Cell } from './cell';
import { mapFormulas } from './formulas';
import type { Table, TableColumn } from './table';

/** Takes header cells that changed as the columns' names: as text, never empty, never twice. */
export function adoptHeaders(table: Table, area: Area): void {
  const written = table.headerArea && intersection(table.headerArea, area);
  if (!written) return;
  const { sheet } = table;
  const first = written.left - table.area.left;
  const last = written.right - table.area.left;
  const texts = table.columns.map(({ name }, index) =>
    index < first || index > last ? name : sheet.textAt(table.area.top, table.area.left + index),
  );
  renameColumns(table, freeColumnNames(texts, first, last));
}

/** The texts as column names: those from `first` to `last` yield to the others. */
export function freeColumnNames(
  texts: readonly string[],
  first = 0,
  last: number = texts.length - 1,
): string[] {
  const names = [...texts];
  const taken = new Set(
    texts.filter((_, index) => index < first || index > last).map((text) => text.toLowerCase()),
  );
  for (let index = first; index <= last; index += 1) {
    const wanted = texts[index] ?? '';
    const base = wanted.trim() === '' ? 'Column' : wanted;
    let name = base === wanted ? base : `${base}1`;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    names[index] = name;
  }
  return names;
}

/** Gives the columns their names in order: in the header cells and in every structured reference. */
export function renameColumns(table: Table, names: readonly string[]): void {
  writeHeaders(table, names);
  const before = table.columns;
  const renamed = before.flatMap(({ name: from }, index) => {
    const to = names[index] ?? from;
    return from === to ? [] : [{ from, to }];
  });
  if (renamed.length === 0) return;
  table.set('columns', withNames(before, names));
  for (const step of inOrder(renamed)) renameReferences(table, step);
  table.sheet.workbook.stale.structure();
}

function withNames(columns: readonly TableColumn[], names: readonly string[]): TableColumn[] {
  return columns.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
}

interface Rename {
  readonly from: string;
  readonly to: string;
}

/** Where columns swap names, each passes through one that none has. */
function inOrder(renames: readonly Rename[]): Rename[] {
  const old = new Set(renames.map(({ from }) => from.toLowerCase()));
  if (
    !renames.some(
      ({ from, to }) => from.toLowerCase() !== to.toLowerCase() && old.has(to.toLowerCase()),
    )
  )
    return [...renames];
  const between = renames.map(({ from }, index) => ({ from, to: `\u0001${index}` }));
  const after = renames.map(({ to }, index) => ({ from: `\u0001${index}`, to }));
  return [...between, ...after];
}

function renameReferences(table: Table, { from, to }: Rename): void {
  const text = from.toLowerCase();
  mapFormulas(table.sheet.workbook, (_, within) => (formula) => {
    // Excel writes some characters of a name with an apostrophe before them, so the text may differ there.
    if (!/['#@[\]]/.test(from) && !formula.toLowerCase().includes(text)) return formula;
    return renameInFormula(formula, {
      kind: 'column',
      table: table.name,
      from,
      to,
      inside: within === table,
    });
  });
}

function writeHeaders(table: Table, names: readonly string[]): void {
  if (!table.headerArea) return;
  const { sheet, area } = table;
  names.forEach((name, index) => {
    const cell = sheet.grid.cellAt(area.top, area.left + index);
    if (cell?.value === name && cell.formula === undefined) return;
    const style = sheet.styleAt(area.top, area.left + index);
    sheet.grid.put(area.top, area.left + index, new Cell(name, undefined, style));
  });
}
