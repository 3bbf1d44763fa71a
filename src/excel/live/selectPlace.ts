import type { Place } from '../../register';
import { HostError } from '../hostError';

/**
 * Shows a cell, or only the sheet where the place names no cell. Throws HostError `sheet-hidden` for a hidden sheet: showing
 * it would change the workbook.
 */
export async function selectPlace(
  context: Excel.RequestContext,
  { sheet: name, cell }: Place,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name).load('visibility');
  await context.sync();
  if (sheet.visibility !== 'Visible') {
    throw new HostError('sheet-hidden', 'SheetHidden', `The sheet ${name} is hidden.`);
  }
  sheet.activate();
  if (cell !== '') sheet.getRange(cell).select();
  await context.sync();
}
