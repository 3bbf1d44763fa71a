import { renameInFormula } from '../calc/shiftFormula';
import { Cell } from './cell';
import { mapSheetFormulas } from './formulas';
import { Sheet } from './sheet';
import { placeSheet, requireOpenStructure, requireSheetName } from './sheets';
import { Table } from './table';
import type { Workbook } from './workbook';
import { WorkbookError } from './workbookError';

const MAX_NAME = 31;

/** Copies a sheet: its tables get names and ids of their own, names that point into it become its own. */
export function copySheet(workbook: Workbook, source: Sheet, position: number): Sheet {
  requireOpenStructure(workbook);
  if (!(position >= 0 && position <= workbook.sheets.length))
    throw new WorkbookError('InvalidArgument', 'There is no such position among the sheets.');
  const name = copyName(workbook, source.name);
  requireSheetName(workbook, name);
  const copy = new Sheet(workbook, workbook.nextSheetId(), name);
  placeSheet(workbook, copy, position);
  copyCells(source, copy);
  copyState(source, copy);
  copyTables(source, copy);
  copyNames(source, copy);
  return copy;
}

function copyName(workbook: Workbook, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const candidate = base.slice(0, MAX_NAME - ending.length) + ending;
    if (!workbook.sheet(candidate)) return candidate;
  }
}

function copyCells(source: Sheet, copy: Sheet): void {
  const { grid } = copy;
  source.grid.columns.forEach((format, column) => {
    if (format) grid.setColumnFormat(column, format);
  });
  source.grid.rows.forEach((row, index) => {
    if (!row) return;
    grid.setRowFormat(index, row.format);
    row.cells.forEach((cell, column) => {
      if (!cell || cell.spill === 'child') return;
      grid.put(index, column, new Cell(cell.value, cell.formula, cell.style));
    });
  });
}

function copyState(source: Sheet, copy: Sheet): void {
  const { name: kept } = copy;
  const { workbook, state } = source;
  const fresh = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
    items.map((item) => ({ ...item, id: workbook.nextObjectId() }));
  for (const key of Object.keys(state) as (keyof typeof state)[]) copy.set(key, state[key]);
  copy.set('name', kept);
  copy.set('visibility', 'Visible');
  copy.set('tables', []);
  copy.set('conditionalFormats', fresh(state.conditionalFormats));
  copy.set('comments', fresh(state.comments));
  copy.set('charts', fresh(state.charts));
}

function copyTables(source: Sheet, copy: Sheet): void {
  const { workbook } = source;
  for (const { state } of source.tables) {
    const id = workbook.nextTableId();
    const from = state.name;
    const to = tableCopyName(workbook, from, Number(id));
    copy.set('tables', [...copy.tables, new Table(copy, id, { ...state, name: to })]);
    mapSheetFormulas(
      copy,
      () => (formula) => renameInFormula(formula, { kind: 'table', from, to }),
    );
    workbook.note({ kind: 'tableAdded', tableId: id, sheetId: copy.id });
  }
}

/** Excel appends a number to the name, so that Table1 becomes Table13. */
function tableCopyName(workbook: Workbook, name: string, start: number): string {
  let number = start;
  while (workbook.table(`${name}${number}`) ?? workbook.names.get(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}

function copyNames(source: Sheet, copy: Sheet): void {
  const { names } = source.workbook;
  const rename = { kind: 'sheet', from: source.name, to: copy.name } as const;
  for (const item of names.items) {
    const formula = renameInFormula(item.formula, rename);
    const belongs =
      item.scope === source.id || (item.scope === undefined && formula !== item.formula);
    if (belongs && !names.get(item.name, copy.id)) names.add({ ...item, formula, scope: copy.id });
  }
}
