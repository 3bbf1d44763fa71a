import { setUp, type SetUpOutcome } from '../../src/actions';
import { applyPlan, readWorkbook, runExcel } from '../../src/excel';
import { TABLES, type Plan, type TableKey, type WorkbookLanguage } from '../../src/register';
import { isoDay, knownDay, year } from '../../src/rules';
import { openExcel } from '../../src/workbench/cpd/embeddedExcel';
import { isCellError } from '../../src/workbench/model/cellValue';
import type { Sheet } from '../../src/workbench/model/sheet';
import type { Table } from '../../src/workbench/model/table';
import { Workbook, type WorkbookHabits } from '../../src/workbench/model/workbook';
import type { OfficeRealm } from '../../src/workbench/richapi/officeRealm';

export interface BookInput {
  readonly language?: WorkbookLanguage;
  readonly today?: string;
  readonly habits?: Partial<WorkbookHabits>;
}

export interface Book {
  readonly workbook: Workbook;
  readonly office: OfficeRealm;
}

/** A workbook of one sheet «Лист1» on a day, with the add-in's functions known. */
export function emptyBook({ today = '2026-12-10', habits = {} }: BookInput = {}): Book {
  const clock = () => new Date(`${isoDay(knownDay(today))}T12:00:00`);
  const workbook = new Workbook({ clock, habits });
  workbook.restore(() => workbook.addSheet('Лист1'));
  return { workbook, office: openExcel(workbook, 'ru') };
}

/** A new register of 2026. */
export async function registerBook(input: BookInput = {}): Promise<Book> {
  const book = emptyBook(input);
  await setUpBook(book, input.language);
  return book;
}

/** Sets the register up as the pane does. */
export function setUpBook(
  { office }: Book,
  language: WorkbookLanguage = 'ru',
): Promise<SetUpOutcome> {
  return runExcel(office.Excel, async (context) => {
    const input = { language, year: year(2026), settings: {} };
    const outcome = setUp(input, await readWorkbook(context));
    if (outcome.kind === 'planned') await applyPlan(context, outcome.plan);
    return outcome;
  });
}

export function apply({ office }: Book, plan: Plan): Promise<void> {
  return runExcel(office.Excel, (context) => applyPlan(context, plan));
}

export function read({ office }: Book, forCheck = false) {
  return runExcel(office.Excel, (context) => readWorkbook(context, { forCheck }));
}

export function sheetOf({ workbook }: Book, name: string): Sheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

export function tableOf({ workbook }: Book, key: TableKey): Table {
  const table = workbook.table(TABLES[key].name);
  if (!table) throw new Error(`No table ${key}`);
  return table;
}

/** Types values into cells as a person does, each row from the given A1 address on. */
export async function type(
  { office }: Pick<Book, 'office'>,
  sheet: string,
  address: string,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  await runExcel(office.Excel, async (context) => {
    const corner = context.workbook.worksheets.getItem(sheet).getRange(address);
    const range = corner.getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
    range.formulas = rows.map((row) => [...row]);
    await context.sync();
  });
}

/** The rows of a table by header, an error as its code and an empty cell left out. */
export function rowsOf(book: Book, key: TableKey): Record<string, string | number | boolean>[] {
  const { sheet, dataArea, columns } = tableOf(book, key);
  const rows: Record<string, string | number | boolean>[] = [];
  for (let row = dataArea.top; row <= dataArea.bottom; row += 1) {
    const cells = columns.map(({ name }, index) => {
      const value = sheet.valueAt(row, dataArea.left + index);
      return [name, isCellError(value) ? value.code : value] as const;
    });
    rows.push(
      Object.fromEntries(
        cells.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value]])),
      ),
    );
  }
  return rows;
}
