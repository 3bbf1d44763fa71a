import { cellArea, type Area } from './area';
import type { LiveArea } from './liveArea';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { WorkbookError } from './workbookError';

export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
}

/** Where each client is; it follows inserted rows but is not undone. */
export class Selections {
  private readonly byClient = new Map<string, LiveArea>();

  constructor(private readonly workbook: Workbook) {}

  /** The client's selection, A1 of the first visible sheet until it selects. */
  of(client: string): Selection {
    const selected = this.byClient.get(client);
    const sheet = selected && this.workbook.sheet(selected.sheetId);
    if (sheet) return { sheetId: sheet.id, area: selected.area ?? cellArea(0, 0) };
    const first = this.workbook.sheets.find(({ state }) => state.visibility === 'Visible');
    if (!first) throw new WorkbookError('ItemNotFound', 'The workbook has no visible sheet.');
    return { sheetId: first.id, area: cellArea(0, 0) };
  }

  select(client: string, sheet: Sheet, area: Area): void {
    if (sheet.state.visibility !== 'Visible')
      throw new WorkbookError('InvalidOperation', 'A hidden sheet cannot be activated.');
    const before = this.of(client);
    this.byClient.get(client)?.release();
    this.byClient.set(client, sheet.follow(area));
    if (before.sheetId !== sheet.id)
      this.workbook.note({ kind: 'sheetActivated', sheetId: sheet.id, client });
    this.workbook.note({ kind: 'selection', client, sheetId: sheet.id, area });
  }
}
