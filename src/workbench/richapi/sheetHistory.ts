import type { SheetChange } from '../model/change';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { HostEvent } from './hostEvent';
import { EventCode, WHOLE_WORKBOOK } from './subscriptions';
import type { Json } from './wire';

interface Known {
  readonly name: string;
  readonly position: number;
  readonly visibility: string;
}

const ALTERATIONS: readonly SheetChange['kind'][] = [
  'sheetMoved',
  'sheetRenamed',
  'sheetVisibility',
];

/** Knows how the sheets were before, which the events about them have to say. */
export class SheetHistory {
  private known: ReadonlyMap<string, Known>;
  private activeId: string;

  constructor(
    private readonly workbook: Workbook,
    private readonly client: string,
  ) {
    this.known = this.look();
    this.activeId = workbook.selectionOf(client).sheetId;
  }

  /** Remembers how the sheets are now, once everything of one edit is told. */
  update(): void {
    this.known = this.look();
  }

  /** The events of a change; what happens to a sheet in the edit that adds it is part of its being added. */
  events(change: SheetChange): readonly HostEvent[] {
    const { sheetId, kind } = change;
    const old = this.known.get(sheetId);
    const now = this.look().get(sheetId);
    if (old === undefined && ALTERATIONS.includes(kind)) return [];
    switch (kind) {
      case 'sheetAdded':
        return [ofWorkbook(EventCode.sheetAdded, sheetId, {})];
      case 'sheetDeleted':
        return [ofWorkbook(EventCode.sheetDeleted, sheetId, {})];
      case 'sheetMoved':
        return [ofWorkbook(EventCode.sheetMoved, sheetId, positions(old, now))];
      case 'sheetRenamed':
        return [ofSheet(EventCode.nameChanged, sheetId, names(old, now))];
      case 'sheetVisibility':
        return [ofSheet(EventCode.visibilityChanged, sheetId, visibilities(old, now))];
      case 'sheetProtection': {
        const isProtected = this.workbook.sheet(sheetId)?.state.protection.protected ?? false;
        return [ofSheet(EventCode.protectionChanged, sheetId, { isProtected })];
      }
      case 'sheetActivated':
        return change.client === this.client ? this.activation(sheetId) : [];
    }
  }

  private activation(sheetId: string): readonly HostEvent[] {
    const left = this.activeId;
    if (left === sheetId) return [];
    this.activeId = sheetId;
    return [ofSheet(EventCode.deactivated, left, {}), ofSheet(EventCode.activated, sheetId, {})];
  }

  private look(): ReadonlyMap<string, Known> {
    return new Map(this.workbook.sheets.map((sheet, position) => [sheet.id, see(sheet, position)]));
  }
}

function see({ state: { name, visibility } }: Sheet, position: number): Known {
  return { name, visibility, position };
}

type Payload = Readonly<Record<string, Json>>;

function positions(old: Known | undefined, now: Known | undefined): Payload {
  return { positionBefore: old?.position ?? null, positionAfter: now?.position ?? null };
}

function names(old: Known | undefined, now: Known | undefined): Payload {
  return { nameBefore: old?.name ?? null, nameAfter: now?.name ?? null };
}

function visibilities(old: Known | undefined, now: Known | undefined): Payload {
  return { visibilityBefore: old?.visibility ?? null, visibilityAfter: now?.visibility ?? null };
}

function ofWorkbook(code: EventCode, worksheetId: string, more: Payload): HostEvent {
  return { code, targets: [WHOLE_WORKBOOK], payload: () => ({ worksheetId, ...more }) };
}

function ofSheet(code: EventCode, worksheetId: string, more: Payload): HostEvent {
  return {
    code,
    targets: [worksheetId, WHOLE_WORKBOOK],
    payload: () => ({ worksheetId, ...more }),
  };
}
