/** The number Office.js gives to each kind of event. */
export const EventCode = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  sheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  paneVisibilityChanged: 65539,
} as const;
export type EventCode = (typeof EventCode)[keyof typeof EventCode];

/** The target of events that concern the whole workbook. */
export const WHOLE_WORKBOOK = 'Workbook';

/** Events that the client listens to without saying so. */
const NEVER_REGISTERED: readonly EventCode[] = [
  EventCode.settingsChanged,
  EventCode.documentSelectionChanged,
  EventCode.paneVisibilityChanged,
];

/** Which events a client registered handlers for, and how often. */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  add(code: EventCode, targetId: string): void {
    this.change(code, targetId, 1);
  }

  remove(code: EventCode, targetId: string): void {
    this.change(code, targetId, -1);
  }

  wants(code: EventCode, targetId: string): boolean {
    return NEVER_REGISTERED.includes(code) || (this.counts.get(keyOf(code, targetId)) ?? 0) > 0;
  }

  private change(code: EventCode, targetId: string, by: number): void {
    const key = keyOf(code, targetId);
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }
}

function keyOf(code: EventCode, targetId: string): string {
  return `${String(code)} ${targetId}`;
}
