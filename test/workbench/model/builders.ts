import { parseAddress, type Area } from '../../../src/workbench/model/area';
import { CellError, isErrorCode, type CellValue } from '../../../src/workbench/model/cellValue';
import type { EditRecord } from '../../../src/workbench/model/change';
import type { Sheet } from '../../../src/workbench/model/sheet';
import type { Table } from '../../../src/workbench/model/table';
import { Workbook } from '../../../src/workbench/model/workbook';
import type { Inputs } from '../../../src/workbench/model/writeInputs';

export function area(address: string): Area {
  const found = parseAddress(address);
  if (!found) throw new Error(`${address} is no address`);
  return found;
}

/** A workbook with one empty sheet, on 15 May 2025. */
export function book(locale = 'en'): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook({ clock: () => new Date(2025, 4, 15, 12), locale });
  const sheet = workbook.restore(() => workbook.addSheet('Лист1'));
  return { workbook, sheet };
}

/** Runs a change as the client 'me'. */
export function edit<T>(sheet: Sheet, change: () => T): T {
  return sheet.workbook.edit('me', change);
}

export function write(sheet: Sheet, address: string, inputs: Inputs): void {
  edit(sheet, () => {
    sheet.setInputs(area(address), inputs);
  });
}

export function values(sheet: Sheet, address: string): CellValue[][] {
  return read(address, (row, column) => sheet.valueAt(row, column));
}

/** Formulas where there are some, else values, as `range.formulas` shows them. */
export function formulas(sheet: Sheet, address: string): CellValue[][] {
  return read(address, (row, column) => sheet.formulaAt(row, column) ?? sheet.valueAt(row, column));
}

export function texts(sheet: Sheet, address: string): string[][] {
  return read(address, (row, column) => sheet.textAt(row, column));
}

function read<T>(address: string, at: (row: number, column: number) => T): T[][] {
  const { top, left, bottom, right } = area(address);
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => at(top + r, left + c)),
  );
}

/** A table over values written there, headers first. */
export function tableOf(sheet: Sheet, address: string, inputs: Inputs, name = 'Members'): Table {
  return edit(sheet, () => {
    sheet.setInputs(area(address), inputs);
    return sheet.addTable({ area: area(address), hasHeaders: true, name });
  });
}

export function heard(workbook: Workbook): EditRecord[] {
  const records: EditRecord[] = [];
  workbook.onEdited((record) => records.push(record));
  return records;
}

/** The code of what the change is refused with; undefined when it is not. */
export function refusal(change: () => unknown): unknown {
  try {
    change();
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

export function error(code: string): CellError {
  if (!isErrorCode(code)) throw new Error(`${code} is no error code`);
  return new CellError(code);
}
