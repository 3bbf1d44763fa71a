import { intersection, intersects, without, type Area } from './area';
import { settleCalculatedColumns } from './calculatedColumn';
import { clearCells } from './clearCells';
import { isGuarded, requireUnlocked, requireUnprotected } from './protection';
import type { Sheet } from './sheet';
import { DEFAULT_STYLE } from './style';
import { changeStyles } from './styleArea';
import { adoptHeaders } from './tableHeaders';
import { adoptTotals } from './tableParts';

export type ClearKind = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Empties the area of what the kind names; 'All' takes validations and merges along. */
export function clearArea(sheet: Sheet, area: Area, kind: ClearKind): void {
  if (kind === 'All' || kind === 'Contents') clearContents(sheet, area);
  if (kind === 'All' || kind === 'Formats') clearFormats(sheet, area);
  if (kind === 'All') {
    removeHyperlinks(sheet, area);
    removeValidations(sheet, area);
  }
  if (kind === 'Hyperlinks' || kind === 'RemoveHyperlinks') removeHyperlinks(sheet, area);
}

function clearContents(sheet: Sheet, area: Area): void {
  const used = sheet.usedArea(true);
  const part = used && intersection(used, area);
  if (isGuarded(sheet)) requireUnlocked(sheet, part ?? area);
  if (!part) return;
  clearCells(sheet, part);
  for (const table of sheet.tables) {
    if (!intersects(table.area, part)) continue;
    adoptHeaders(table, part);
    adoptTotals(table, part);
    settleCalculatedColumns(table, part);
  }
  sheet.workbook.note({ kind: 'cells', sheetId: sheet.id, area, changeType: 'RangeEdited' });
}

function clearFormats(sheet: Sheet, area: Area): void {
  requireUnprotected(sheet, 'allowFormatCells');
  changeStyles(sheet, area, () => DEFAULT_STYLE);
  sheet.set(
    'merges',
    sheet.merges.filter((merge) => !intersects(merge, area)),
  );
  const formats = sheet.conditionalFormats.flatMap((item) => {
    if (!item.areas.some((part) => intersects(part, area))) return [item];
    const areas = item.areas.flatMap((part) => without(part, area));
    return areas.length > 0 ? [{ ...item, areas }] : [];
  });
  sheet.set('conditionalFormats', formats);
  sheet.workbook.note({ kind: 'format', sheetId: sheet.id, area });
}

function removeValidations(sheet: Sheet, area: Area): void {
  if (!sheet.validations.some(({ areas }) => areas.some((part) => intersects(part, area)))) return;
  sheet.set(
    'validations',
    sheet.validations.flatMap((item) => {
      const areas = item.areas.flatMap((part) => without(part, area));
      return areas.length > 0 ? [{ ...item, areas }] : [];
    }),
  );
}

function removeHyperlinks(sheet: Sheet, area: Area): void {
  const kept = sheet.hyperlinks.filter((link) => !intersects(link.area, area));
  if (kept.length < sheet.hyperlinks.length) sheet.set('hyperlinks', kept);
}
