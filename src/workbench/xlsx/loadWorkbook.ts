import { Cell } from '../model/cell';
import { Sheet } from '../model/sheet';
import { placeSheet } from '../model/sheets';
import type { SheetState } from '../model/sheetState';
import { Table } from '../model/table';
import { Workbook, type WorkbookOptions } from '../model/workbook';
import { CONTAINER_LIMITS, openContainer, type ContainerLimits } from './container';
import type { BookContent, SheetContent } from './content';
import { LossReport, reportUnusedParts, type Loss } from './losses';
import { messageOf, Package } from './package';
import { readBook } from './readBook';
import { FileRefused } from './refusal';

export interface LoadOptions extends WorkbookOptions {
  readonly limits?: ContainerLimits;
}

export interface LoadedWorkbook {
  readonly workbook: Workbook;
  readonly losses: Loss[];
  /** Whether every formula came with its result; where not, the workbook is to be recalculated before it is read. */
  readonly isCalculated: boolean;
}

/** Reads an .xlsx file; rejects with FileRefused, which says why, when it cannot be opened. */
export async function loadWorkbook(
  bytes: Uint8Array,
  options: LoadOptions,
): Promise<LoadedWorkbook> {
  const container = openContainer(bytes, options.limits ?? CONTAINER_LIMITS);
  if (!container.ok) throw new FileRefused(container.refusal);
  const file = new Package(container.parts);
  const report = new LossReport();
  try {
    const content = readBook(file, report);
    const workbook = workbookOf(content, options, report);
    reportUnusedParts(file.unusedParts(), report);
    const isComplete = isCalculated(content);
    if (isComplete) workbook.adoptResults();
    return await Promise.resolve({ workbook, losses: report.all, isCalculated: isComplete });
  } catch (cause) {
    if (cause instanceof FileRefused) throw cause;
    throw new FileRefused({ code: 'unreadable', cause: messageOf(cause) }, cause);
  }
}

function isCalculated({ sheets }: BookContent): boolean {
  return sheets.every(({ cells }) =>
    cells.every((cell) => cell.formula === undefined || cell.value !== null),
  );
}

function workbookOf(content: BookContent, options: WorkbookOptions, report: LossReport): Workbook {
  const workbook = new Workbook(options);
  workbook.restore(() => {
    for (const sheet of content.sheets)
      fillSheet(
        placeSheet(workbook, new Sheet(workbook, workbook.nextSheetId(), sheet.state.name)),
        sheet,
      );
    fillNames(workbook, content, report);
    workbook.set('properties', content.properties);
    workbook.set('calculationMode', content.calculationMode);
    workbook.set('structureProtection', content.structureProtection);
    for (const [key, value] of content.customProperties) workbook.customProperties.set(key, value);
    for (const [key, value] of content.settings) workbook.settings.set(key, value);
  });
  return workbook;
}

function fillSheet(sheet: Sheet, content: SheetContent): void {
  for (const row of content.rows)
    sheet.grid.setRowFormat(row.row, rowFormat(row, isFiltered(content, row.row)));
  for (const column of content.columns)
    for (let at = column.first; at <= column.last; at++)
      sheet.grid.setColumnFormat(at, columnFormat(column));
  for (const { row, column, value, formula, style, spill } of content.cells) {
    const cell = new Cell(value, formula, style);
    cell.spill = spill;
    sheet.grid.put(row, column, cell);
    if (spill !== undefined && spill !== 'child') sheet.workbook.stale.spills.add(sheet);
  }
  for (const key of Object.keys(content.state) as (keyof SheetContent['state'])[])
    assignState(sheet, key, content.state);
  sheet.set(
    'tables',
    content.tables.map((state) => new Table(sheet, sheet.workbook.nextTableId(), { ...state })),
  );
}

function assignState<K extends keyof SheetContent['state']>(
  sheet: Sheet,
  key: K,
  state: Pick<SheetState, K>,
): void {
  sheet.set(key, state[key]);
}

function rowFormat({ height, hidden, style }: SheetContent['rows'][number], filtered: boolean) {
  const out = hidden && (filtered ? { filtered } : { hidden });
  return { ...(height !== undefined && { height }), ...out, ...(style && { style }) };
}

/** Whether a filter with criteria lies over the row, so that it is the filter that hides it. */
function isFiltered({ state, tables }: SheetContent, row: number): boolean {
  const filters = [...tables, ...(state.autoFilter ? [state.autoFilter] : [])];
  return filters.some(
    ({ area, criteria }) => criteria.size > 0 && row > area.top && row <= area.bottom,
  );
}

function columnFormat({ width, hidden, style }: SheetContent['columns'][number]) {
  return {
    ...(width !== undefined && { width }),
    ...(hidden && { hidden }),
    ...(style && { style }),
  };
}

function fillNames(workbook: Workbook, content: BookContent, report: LossReport): void {
  for (const { sheet, ...name } of content.names) {
    const scope = sheet === undefined ? undefined : workbook.sheets[sheet]?.id;
    const isTaken =
      workbook.names.get(name.name, scope) ?? (scope === undefined && workbook.table(name.name));
    if (isTaken) report.add('name', `xl/workbook.xml#${name.name}`);
    else workbook.names.add({ ...name, scope });
  }
}
