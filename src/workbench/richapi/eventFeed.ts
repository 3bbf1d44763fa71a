import type { Change, EditRecord } from '../model/change';
import type { Workbook } from '../model/workbook';
import { cellEvents, formatEvents, rowHiddenEvents, rowSortedEvents } from './cellEvents';
import { coalesceChanges } from './coalesceChanges';
import type { EventRanges } from './eventRanges';
import type { HostEvent } from './hostEvent';
import { selectionEvents } from './selectionEvents';
import { SheetHistory } from './sheetHistory';
import { EventCode, WHOLE_WORKBOOK, type Subscriptions } from './subscriptions';
import type { PushedEntry } from './wire';

const RICH_API_MESSAGE = 65536;

/** Turns what anybody does to the workbook into the events one client listens to, and keeps them until they are taken. */
export class EventFeed {
  private waiting: PushedEntry[] = [];
  private readonly history: SheetHistory;
  private readonly stop: () => void;

  constructor(
    private readonly workbook: Workbook,
    private readonly client: string,
    private readonly subscriptions: Subscriptions,
    private readonly ranges: EventRanges,
    onWaiting: () => void,
  ) {
    this.history = new SheetHistory(workbook, client);
    this.stop = workbook.onEdited((record) => {
      this.note(record);
      if (this.waiting.length > 0) onWaiting();
    });
  }

  take(): readonly PushedEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }

  close(): void {
    this.stop();
    this.waiting = [];
  }

  private note(record: EditRecord): void {
    const source = record.client === this.client ? 'Local' : 'Remote';
    for (const change of coalesceChanges(record.changes)) {
      for (const event of this.eventsOf(change)) this.add(event, source);
    }
    this.history.update();
  }

  private add(event: HostEvent, source: 'Local' | 'Remote'): void {
    const listening = event.targets.filter((id) => this.subscriptions.wants(event.code, id));
    if (listening.length === 0) return;
    const message = JSON.stringify({ source, ...event.payload() });
    for (const targetId of listening) {
      this.waiting.push({
        messageCategory: RICH_API_MESSAGE,
        messageType: event.code,
        targetId,
        message,
      });
    }
  }

  private eventsOf(change: Change): readonly HostEvent[] {
    switch (change.kind) {
      case 'cells':
        return cellEvents(change, this.workbook, this.ranges);
      case 'format':
        return formatEvents(change, this.workbook, this.ranges);
      case 'rowHidden':
        return rowHiddenEvents(change);
      case 'rowsSorted':
        return rowSortedEvents(change);
      case 'selection':
        return change.client === this.client ? selectionEvents(change, this.workbook) : [];
      case 'sheetAdded':
      case 'sheetDeleted':
      case 'sheetMoved':
      case 'sheetRenamed':
      case 'sheetActivated':
      case 'sheetVisibility':
      case 'sheetProtection':
        return this.history.events(change);
      case 'tableAdded':
        return [tableEvent(EventCode.tableAdded, change)];
      case 'tableDeleted':
        return [tableEvent(EventCode.tableDeleted, change)];
      case 'calculated':
        return [calculatedEvent(change.sheetId)];
      case 'settings':
        return [{ code: EventCode.settingsChanged, targets: [''], payload: () => ({}) }];
      case 'tableChanged':
      case 'columnHidden':
      case 'names':
      case 'properties':
        return [];
    }
  }
}

function tableEvent(
  code: EventCode,
  change: { readonly tableId: string; readonly sheetId: string },
): HostEvent {
  return {
    code,
    targets: [change.sheetId, WHOLE_WORKBOOK],
    payload: () => ({ tableId: change.tableId, worksheetId: change.sheetId }),
  };
}

function calculatedEvent(sheetId: string): HostEvent {
  return {
    code: EventCode.calculated,
    targets: [sheetId, WHOLE_WORKBOOK],
    payload: () => ({ worksheetId: sheetId, address: '' }),
  };
}
