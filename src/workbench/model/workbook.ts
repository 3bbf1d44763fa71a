import { Calculation } from '../calc/calculation';
import type { CustomFunctionBody } from '../calc/calcHost';
import type { Area } from './area';
import { CalcBinding } from './calcBinding';
import type { Change, EditRecord } from './change';
import { copySheet } from './copySheet';
import { DefinedNames } from './definedNames';
import { Edits } from './edits';
import { Journal } from './journal';
import { RecordedMap } from './recordedMap';
import { Selections, type Selection } from './selections';
import type { Sheet } from './sheet';
import { addSheet, moveSheet, removeSheet, renameSheet, setSheetVisibility } from './sheets';
import type { Visibility } from './sheetFeatures';
import { StaleCells } from './staleCells';
import type { Table } from './table';

/** Gives the body of a custom function such as 'CPD.SCORE'. */
export type FunctionSource = (name: string) => CustomFunctionBody | undefined;

export interface WorkbookOptions {
  readonly clock: () => Date;
  readonly customFunctions?: FunctionSource;
  /** numfmt's id of the language numbers and dates are typed and shown in. */
  readonly locale?: string;
  readonly habits?: Partial<WorkbookHabits>;
}

/** What Excel is known to do when a person types, and may not do for a program. */
export interface WorkbookHabits {
  /** Tables take in what is written directly below them. */
  readonly growsTables: boolean;
  /** New rows of a table get the formulas of its calculated columns. */
  readonly fillsCalculatedColumns: boolean;
}

export interface WorkbookProperties {
  title: string;
  subject: string;
  author: string;
  company: string;
  category: string;
  keywords: string;
  comments: string;
  manager: string;
  lastAuthor: string;
}

export interface WorkbookState {
  sheets: readonly Sheet[];
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** Protects the order and number of sheets. */
  structureProtection: { readonly protected: boolean; readonly password?: string };
  properties: Readonly<WorkbookProperties>;
}

const NO_PROPERTIES: WorkbookProperties = {
  title: '',
  subject: '',
  author: '',
  company: '',
  category: '',
  keywords: '',
  comments: '',
  manager: '',
  lastAuthor: '',
};

export class Workbook {
  readonly clock: () => Date;
  readonly locale: string;
  readonly habits: WorkbookHabits;
  readonly date1904 = false;
  readonly journal = new Journal();
  readonly stale = new StaleCells(this.journal);
  readonly state: WorkbookState = {
    sheets: [],
    calculationMode: 'Automatic',
    structureProtection: { protected: false },
    properties: NO_PROPERTIES,
  };
  readonly names = new DefinedNames(this);
  readonly settings = new RecordedMap<unknown>(this.journal, () => {
    this.note({ kind: 'settings' });
  });
  readonly customProperties = new RecordedMap<string | number | boolean>(this.journal, () => {
    this.note({ kind: 'properties' });
  });
  readonly calculation: Calculation;
  private readonly edits: Edits;
  private readonly selections = new Selections(this);
  private readonly functionSources = new Set<FunctionSource>();
  private sheetNumber = 0;
  private tableNumber = 0;
  private objectNumber = 0;

  constructor({
    clock,
    customFunctions = () => undefined,
    locale = 'en',
    habits,
  }: WorkbookOptions) {
    this.clock = clock;
    this.habits = { growsTables: true, fillsCalculatedColumns: true, ...habits };
    this.functionSources.add(customFunctions);
    this.locale = locale;
    this.calculation = new Calculation(new CalcBinding(this));
    this.edits = new Edits(this);
  }

  /** In the order of their tabs. */
  get sheets(): readonly Sheet[] {
    return this.state.sheets;
  }

  /** Replaces one value of the workbook's state, so that it can be taken back. */
  set<K extends keyof WorkbookState>(key: K, value: WorkbookState[K]): void {
    this.journal.assign(this.state, key, value);
  }

  sheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted,
    );
  }

  holds(sheet: Sheet): boolean {
    return this.sheets.includes(sheet);
  }

  addSheet(name?: string): Sheet {
    return addSheet(this, name);
  }

  removeSheet(sheet: Sheet): void {
    removeSheet(this, sheet);
  }

  moveSheet(sheet: Sheet, position: number): void {
    moveSheet(this, sheet, position);
  }

  /** A copy with tables, names and ids of its own, at the 0-based position. */
  copySheet(sheet: Sheet, position: number): Sheet {
    return copySheet(this, sheet, position);
  }

  renameSheet(sheet: Sheet, name: string): void {
    renameSheet(this, sheet, name);
  }

  setSheetVisibility(sheet: Sheet, visibility: Visibility): void {
    setSheetVisibility(this, sheet, visibility);
  }

  get tables(): readonly Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  table(nameOrId: string): Table | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.tables.find(
      (table) => table.id === nameOrId || table.name.toLowerCase() === wanted,
    );
  }

  /** Runs the change as one undoable step, recalculates and tells the listeners; a change that throws is taken back. */
  edit<T>(client: string, change: () => T): T {
    return this.edits.edit(client, change);
  }

  /** Runs the change without events, undo or recalculation, as loading a file does. */
  restore<T>(change: () => T): T {
    return this.edits.restore(change);
  }

  /** Takes the last edit back; false when there is none, or it is another client's. */
  undo(client?: string): boolean {
    return this.edits.undo(client);
  }

  redo(client?: string): boolean {
    return this.edits.redo(client);
  }

  get canUndo(): boolean {
    return this.edits.canUndo;
  }

  get canRedo(): boolean {
    return this.edits.canRedo;
  }

  /** Brings formulas up to date inside an open edit, where otherwise its end does. */
  settle(): void {
    this.edits.recalculate(false);
  }

  /** Evaluates what is stale, or with `full` every formula, also when calculation is manual. */
  recalculate(full = false): void {
    this.edits.recalculateNow(full);
  }

  /** Adds custom functions, and takes them away again when the result is called; formulas that call some are stale after both. */
  addFunctions(source: FunctionSource): () => void {
    this.functionSources.add(source);
    this.stale.functions();
    return () => {
      this.functionSources.delete(source);
      this.stale.functions();
    };
  }

  /** Takes the results that a file brought along for up to date, but for formulas such as TODAY(). */
  adoptResults(): void {
    this.stale.adopt(this.calculation);
  }

  customFunction(name: string): CustomFunctionBody | undefined {
    for (const source of this.functionSources) {
      const body = source(name);
      if (body) return body;
    }
    return undefined;
  }

  onEdited(listener: (record: EditRecord) => void): () => void {
    return this.edits.listen(listener);
  }

  /** Adds to what the open edit tells the listeners. */
  note(change: Change): void {
    this.edits.note(change);
  }

  selectionOf(client: string): Selection {
    return this.selections.of(client);
  }

  select(client: string, sheet: Sheet, area: Area): void {
    this.selections.select(client, sheet, area);
  }

  nextSheetId(): string {
    this.sheetNumber += 1;
    const index = this.sheetNumber - 1;
    const low = hexadecimal(index % 256, 2);
    return `{00000000-0001-0000-${low}00-${hexadecimal(Math.floor(index / 256), 12)}}`;
  }

  /** An id for a format, comment or chart, unique in the workbook. */
  nextObjectId(): string {
    this.objectNumber += 1;
    return `{00000000-0002-0000-0000-${hexadecimal(this.objectNumber, 12)}}`;
  }

  nextTableId(): string {
    this.tableNumber += 1;
    return String(this.tableNumber);
  }
}

function hexadecimal(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, '0');
}
