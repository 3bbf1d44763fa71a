import { formatAddress, intersects } from '../model/area';
import type { AreaChange, CellsChange } from '../model/change';
import type { Workbook } from '../model/workbook';
import type { HostEvent } from './hostEvent';
import type { EventRanges } from './eventRanges';
import { EventCode, WHOLE_WORKBOOK } from './subscriptions';
import type { Json } from './wire';
import { valueTypeOf, wireValue } from './wireValue';

/** What listeners of the sheet, of all sheets and of the tables in the place hear of edited cells. */
export function cellEvents(
  change: CellsChange,
  workbook: Workbook,
  ranges: EventRanges,
): readonly HostEvent[] {
  const { sheetId, area } = change;
  const sheet = workbook.sheet(sheetId);
  if (!sheet) return [];
  const payload = () => ({
    ...describe(change),
    worksheetId: sheetId,
    referenceId: ranges.remember(sheet, area),
  });
  const onSheet: HostEvent = {
    code: EventCode.changed,
    targets: [sheetId, WHOLE_WORKBOOK],
    payload: () => ({ ...payload(), triggerSource: 'Unknown' }),
  };
  const onTables = sheet.tables
    .filter((table) => intersects(table.area, area))
    .map((table): HostEvent => ({
      code: EventCode.tableChanged,
      targets: [table.id, sheetId, WHOLE_WORKBOOK],
      payload: () => ({ ...payload(), tableId: table.id }),
    }));
  return [onSheet, ...onTables];
}

function describe(change: CellsChange): Readonly<Record<string, Json>> {
  const { changeType, area, shiftDirection, details } = change;
  const cellsShifted = changeType === 'CellInserted' || changeType === 'CellDeleted';
  return {
    changeType,
    address: formatAddress(area),
    shiftDirection: cellsShifted && shiftDirection ? `ShiftCell${shiftDirection}` : 'None',
    ...(details && {
      valueBefore: wireValue(details.valueBefore),
      valueAfter: wireValue(details.valueAfter),
      valueTypeBefore: valueTypeOf(details.valueBefore),
      valueTypeAfter: valueTypeOf(details.valueAfter),
    }),
  };
}

export function formatEvents(
  change: AreaChange,
  workbook: Workbook,
  ranges: EventRanges,
): readonly HostEvent[] {
  const { sheetId, area } = change;
  const sheet = workbook.sheet(sheetId);
  if (!sheet) return [];
  return [
    {
      code: EventCode.formatChanged,
      targets: [sheetId, WHOLE_WORKBOOK],
      payload: () => ({
        worksheetId: sheetId,
        address: formatAddress(area),
        referenceId: ranges.remember(sheet, area),
      }),
    },
  ];
}

export function rowHiddenEvents(change: AreaChange): readonly HostEvent[] {
  const { sheetId, area } = change;
  return [
    {
      code: EventCode.rowHiddenChanged,
      targets: [sheetId, WHOLE_WORKBOOK],
      payload: () => ({ worksheetId: sheetId, address: formatAddress(area), changeType: 'Hidden' }),
    },
  ];
}

export function rowSortedEvents({ sheetId, area }: AreaChange): readonly HostEvent[] {
  return [
    {
      code: EventCode.rowSorted,
      targets: [sheetId, WHOLE_WORKBOOK],
      payload: () => ({ worksheetId: sheetId, address: formatAddress(area) }),
    },
  ];
}
