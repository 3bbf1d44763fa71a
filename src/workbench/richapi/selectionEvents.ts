import { formatAddress, intersection, type Area } from '../model/area';
import type { Workbook } from '../model/workbook';
import type { HostEvent } from './hostEvent';
import { EventCode, WHOLE_WORKBOOK } from './subscriptions';

/** What a client hears of its own new selection. */
export function selectionEvents(
  change: { readonly sheetId: string; readonly area: Area },
  workbook: Workbook,
): readonly HostEvent[] {
  const { sheetId, area } = change;
  const worksheetId = sheetId;
  const tables = workbook.sheet(sheetId)?.tables ?? [];
  return [
    { code: EventCode.documentSelectionChanged, targets: [''], payload: () => ({}) },
    {
      code: EventCode.selectionChanged,
      targets: [sheetId, WHOLE_WORKBOOK],
      payload: () => ({ worksheetId, address: formatAddress(area) }),
    },
    ...tables.map((table): HostEvent => {
      const inside = intersection(table.area, area);
      const address = inside ? formatAddress(inside) : '';
      return {
        code: EventCode.tableSelectionChanged,
        targets: [table.id],
        payload: () => ({ worksheetId, tableId: table.id, address }),
      };
    }),
  ];
}
