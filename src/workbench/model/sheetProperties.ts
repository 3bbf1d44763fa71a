import type { Area } from './area';
import type { ConditionalFormat } from './conditionalFormat';
import type { PageLayout } from './pageLayout';
import type {
  Chart,
  Comment,
  Freeze,
  Hyperlink,
  SheetProtection,
  Visibility,
} from './sheetFeatures';
import { emptySheetState, type SheetState } from './sheetState';
import type { Table } from './table';
import type { Validation } from './validation';
import type { Workbook } from './workbook';

/** The properties of a sheet that are one whole value each. */
export class SheetProperties {
  readonly id: string;
  readonly workbook: Workbook;
  readonly state: SheetState;

  constructor(workbook: Workbook, id: string, name: string) {
    this.id = id;
    this.workbook = workbook;
    this.state = emptySheetState(name);
  }

  /** Replaces one value of the sheet's state, so that it can be taken back. */
  set<K extends keyof SheetState>(key: K, value: SheetState[K]): void {
    this.workbook.journal.assign(this.state, key, value);
  }

  get name(): string {
    return this.state.name;
  }

  get tables(): readonly Table[] {
    return this.state.tables;
  }

  get merges(): readonly Area[] {
    return this.state.merges;
  }

  get visibility(): Visibility {
    return this.state.visibility;
  }

  get protection(): SheetProtection {
    return this.state.protection;
  }

  get tabColor(): string {
    return this.state.tabColor;
  }

  get showGridlines(): boolean {
    return this.state.showGridlines;
  }

  get showHeadings(): boolean {
    return this.state.showHeadings;
  }

  get conditionalFormats(): readonly ConditionalFormat[] {
    return this.state.conditionalFormats;
  }

  get validations(): readonly Validation[] {
    return this.state.validations;
  }

  get pageLayout(): PageLayout {
    return this.state.pageLayout;
  }

  get horizontalPageBreaks(): readonly number[] {
    return this.state.horizontalPageBreaks;
  }

  get verticalPageBreaks(): readonly number[] {
    return this.state.verticalPageBreaks;
  }

  get freeze(): Freeze {
    return this.state.freeze;
  }

  get hyperlinks(): readonly Hyperlink[] {
    return this.state.hyperlinks;
  }

  get comments(): readonly Comment[] {
    return this.state.comments;
  }

  get charts(): readonly Chart[] {
    return this.state.charts;
  }
}
