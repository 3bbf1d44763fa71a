import type { Association } from '../../richapi/association';
import type { SettingsStore } from '../../richapi/commonApi';
import type { FunctionsOptions } from '../../richapi/customFunctions';
import { RichApiHost } from '../../richapi/host';
import { workbookSettings } from '../../richapi/workbookSettings';
import type { OpenBook } from './openBook';

export interface PaneHostOptions {
  readonly client: string;
  /** Takes what the host says to the pane's office.js. */
  readonly deliver: (text: string) => void;
  /** Shows or hides the pane when the add-in asks for it. */
  readonly setPaneVisible: (visible: boolean) => void;
  /** Opens another workbook in a window of its own; rejects where there is none to open it in. */
  readonly createWorkbook: (base64: string | undefined) => Promise<void>;
}

const VISIBILITY_CATEGORY = 65536;
const VISIBILITY_CHANGED = 65539;

/** What stands behind one pane: the host of its office.js, its settings and its custom functions. */
export class PaneHost {
  readonly settings: SettingsStore;
  private readonly host: RichApiHost;
  private disconnect: (() => void) | undefined;
  private endCellEdit: (() => void) | undefined;

  constructor(
    private readonly book: OpenBook,
    { client, deliver, setPaneVisible, createWorkbook }: PaneHostOptions,
  ) {
    this.host = new RichApiHost(book.workbook, {
      client,
      services: { setPaneVisible, createWorkbook },
    });
    this.host.connect(deliver);
    this.settings = workbookSettings(book.workbook, client);
  }

  receive(text: string): void {
    this.host.receive(text);
  }

  connectFunctions(
    association: Association,
    namespace: string | undefined,
    options: FunctionsOptions,
  ): void {
    this.disconnect?.();
    this.disconnect = this.book.connectFunctions(association, namespace, options);
  }

  /** Tells the add-in whether its pane can be seen. */
  tellVisibility(visible: boolean): void {
    this.host.push([
      {
        messageCategory: VISIBILITY_CATEGORY,
        messageType: VISIBILITY_CHANGED,
        targetId: '',
        message: JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' }),
      },
    ]);
  }

  /** While somebody types in a cell, Excel refuses or delays what the add-in asks. */
  setCellEdit(isEditing: boolean): void {
    if (isEditing === (this.endCellEdit !== undefined)) return;
    if (isEditing) this.endCellEdit = this.host.startCellEdit();
    else {
      this.endCellEdit?.();
      this.endCellEdit = undefined;
    }
  }

  close(): void {
    this.setCellEdit(false);
    this.disconnect?.();
    this.host.close();
  }
}
