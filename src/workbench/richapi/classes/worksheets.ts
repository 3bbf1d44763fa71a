import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { itemNotFound } from '../apiError';
import { bind, type Bound } from '../bound';
import type { ClassSpec } from '../classSpec';
import { eventMethods } from '../eventMethods';
import type { Session } from '../session';
import { EventCode, WHOLE_WORKBOOK } from '../subscriptions';

/** The registrations that one sheet and all sheets share. */
export const SHEET_EVENTS = {
  DataChangedEvent: EventCode.changed,
  SelectionChangedEvent: EventCode.selectionChanged,
  ActivatedEvent: EventCode.activated,
  DeactivatedEvent: EventCode.deactivated,
  CalculatedEvent: EventCode.calculated,
  FormatChangedEvent: EventCode.formatChanged,
  RowSortedEvent: EventCode.rowSorted,
  RowHiddenChangedEvent: EventCode.rowHiddenChanged,
  ProtectionChangedEvent: EventCode.protectionChanged,
  EventNameChanged: EventCode.nameChanged,
  EventVisibilityChanged: EventCode.visibilityChanged,
} as const;

export function activeSheet({ workbook, client }: Session): Sheet {
  const { sheetId } = workbook.selectionOf(client);
  const sheet = workbook.sheet(sheetId);
  if (!sheet) throw itemNotFound('the active worksheet');
  return sheet;
}

/** The nearest sheet in the direction, counting the sheet itself when `from` is one step outside. */
export function sheetFrom(
  workbook: Workbook,
  from: number,
  step: 1 | -1,
  visibleOnly: boolean,
): Bound | null {
  for (let at = from + step; at >= 0 && at < workbook.sheets.length; at += step) {
    const sheet = workbook.sheets[at];
    if (sheet && (!visibleOnly || sheet.state.visibility === 'Visible')) {
      return bind('Worksheet', sheet);
    }
  }
  return null;
}

export const worksheetCollection: ClassSpec<Workbook> = {
  items: {
    all: (workbook) => workbook.sheets.map((sheet) => bind('Worksheet', sheet)),
    find: (workbook, key) => {
      const sheet = workbook.sheet(key);
      return sheet && bind('Worksheet', sheet);
    },
  },
  getters: {
    add: (workbook, args) => bind('Worksheet', workbook.addSheet(args.optionalText(0))),
    getActiveWorksheet: (_workbook, _args, session) => bind('Worksheet', activeSheet(session)),
    getFirst: (workbook, args) => sheetFrom(workbook, -1, 1, args.flag(0, false)),
    getLast: (workbook, args) =>
      sheetFrom(workbook, workbook.sheets.length, -1, args.flag(0, false)),
  },
  methods: {
    getCount: (workbook, args) => {
      const visibleOnly = args.flag(0, false);
      return workbook.sheets.filter(({ state }) => !visibleOnly || state.visibility === 'Visible')
        .length;
    },
    ...eventMethods<Workbook>(
      {
        ...SHEET_EVENTS,
        AddedEvent: EventCode.sheetAdded,
        DeletedEvent: EventCode.sheetDeleted,
        EventMoved: EventCode.sheetMoved,
      },
      () => WHOLE_WORKBOOK,
    ),
  },
};
