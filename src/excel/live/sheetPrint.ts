import { queueBlocks, type KeptCells } from './cellBlocks';

/** By what a sheet is known to be as it was left: where its cells are and a checksum of what they hold. */
export interface SheetPrint {
  readonly sheet: string;
  readonly address: string;
  readonly checksum: string;
}

/** The prints of sheets, `undefined` for one that is gone. Two requests, more for much content. */
export async function readSheetPrints(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly (SheetPrint | undefined)[]> {
  if (sheets.length === 0) return [];
  const places = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('name');
    const used = worksheet.getUsedRangeOrNullObject(true);
    return {
      sheet,
      worksheet,
      used: used.load('address,rowIndex,columnIndex,rowCount,columnCount'),
    };
  });
  await context.sync();
  const cells = await queueBlocks(
    context,
    places.map(({ sheet, used }) => ({
      sheet,
      top: used.isNullObject ? 0 : used.rowIndex,
      left: used.isNullObject ? 0 : used.columnIndex,
      rows: used.isNullObject ? 0 : used.rowCount,
      columns: used.isNullObject ? 0 : used.columnCount,
    })),
  );
  await context.sync();
  const held = cells();
  return places.map(({ sheet, worksheet, used }, index) => {
    if (worksheet.isNullObject) return undefined;
    const address = used.isNullObject ? '' : used.address;
    return { sheet, address, checksum: checksumOf(held[index] ?? []) };
  });
}

/** Two independent 32-bit sums of the text, enough to tell an edited sheet from an untouched one. */
function checksumOf(cells: KeptCells): string {
  let [first, second] = [0x811c9dc5, 0x1b873593];
  for (const character of JSON.stringify(cells)) {
    const code = character.codePointAt(0) ?? 0;
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b) + first;
  }
  return `${(first >>> 0).toString(16)}-${(second >>> 0).toString(16)}`;
}
