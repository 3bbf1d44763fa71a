import { moveFormula } from '../calc/shiftFormula';
import { isSingleCell, type Area } from './area';
import { mapRuleFormulas } from './conditionalFormat';
import type { PageLayout } from './pageLayout';
import type { Sheet } from './sheet';
import { isWholeShift, joinAreas, shiftArea, shiftAreas, shiftIndex, type Shift } from './shift';
import { mapValidationFormulas } from './validation';

/** Moves everything of the sheet that lies over its cells, tables aside. */
export function shiftState(sheet: Sheet, shift: Shift): void {
  shiftMerges(sheet, shift);
  shiftFormats(sheet, shift);
  shiftAnchored(sheet, shift);
  if (isWholeShift(shift)) shiftPages(sheet, shift);
  for (const followed of sheet.followed)
    if (followed.area)
      sheet.workbook.journal.assign(followed, 'area', shiftArea(followed.area, shift));
}

function shiftMerges(sheet: Sheet, shift: Shift): void {
  if (sheet.merges.length === 0) return;
  const moved = sheet.merges.flatMap((merge) => shiftArea(merge, shift) ?? []);
  sheet.set(
    'merges',
    moved.filter((merge) => !isSingleCell(merge)),
  );
}

function shiftFormats(sheet: Sheet, shift: Shift): void {
  if (sheet.conditionalFormats.length > 0)
    sheet.set(
      'conditionalFormats',
      sheet.conditionalFormats.flatMap((item) => {
        const areas = joinAreas(shiftAreas(item.areas, shift));
        const rebase = rebasing(item.areas, areas, shift);
        return rebase ? [{ ...item, areas, rule: mapRuleFormulas(item.rule, rebase) }] : [];
      }),
    );
  if (sheet.validations.length > 0)
    sheet.set(
      'validations',
      sheet.validations.flatMap((item) => {
        const areas = joinAreas(shiftAreas(item.areas, shift));
        const rebase = rebasing(item.areas, areas, shift);
        return rebase ? [{ ...item, areas, rule: mapValidationFormulas(item.rule, rebase) }] : [];
      }),
    );
}

/** Makes a formula stand for a cell that is still there, before its own references shift. */
function rebasing(from: readonly Area[], to: readonly Area[], shift: Shift) {
  const [before] = from;
  const [after] = to;
  if (!before || !after) return undefined;
  const rows = shift.axis === 'rows' ? oldIndex(after.top, shift) : after.top;
  const columns = shift.axis === 'columns' ? oldIndex(after.left, shift) : after.left;
  return (formula: string) => moveFormula(formula, rows - before.top, columns - before.left);
}

/** Where a position was before the shift; one in a gap counts as the first behind it. */
export function oldIndex(index: number, { at, count }: Shift): number {
  if (index < at) return index;
  return count < 0 ? index - count : Math.max(at, index - count);
}

function shiftAnchored(sheet: Sheet, shift: Shift): void {
  const move = <T extends { readonly area: Area }>(items: readonly T[]): readonly T[] =>
    items.flatMap((item) => {
      const area = shiftArea(item.area, shift);
      return area ? [{ ...item, area }] : [];
    });
  const { hyperlinks, comments, charts, autoFilter } = sheet.state;
  if (hyperlinks.length > 0) sheet.set('hyperlinks', move(hyperlinks));
  if (comments.length > 0) sheet.set('comments', move(comments));
  if (charts.length > 0)
    sheet.set(
      'charts',
      charts.map((chart) => ({ ...chart, anchor: shiftArea(chart.anchor, shift) ?? chart.anchor })),
    );
  if (!autoFilter) return;
  const area = shiftArea(autoFilter.area, shift);
  sheet.set('autoFilter', area ? { ...autoFilter, area } : null);
}

function shiftPages(sheet: Sheet, shift: Shift): void {
  const key = shift.axis === 'rows' ? 'horizontalPageBreaks' : 'verticalPageBreaks';
  const breaks = sheet.state[key];
  if (breaks.length > 0)
    sheet.set(
      key,
      breaks.flatMap((index) => shiftIndex(index, shift) ?? []),
    );
  const layout = shiftedLayout(sheet.pageLayout, shift);
  if (layout) sheet.set('pageLayout', layout);
}

function shiftedLayout(layout: PageLayout, shift: Shift): PageLayout | undefined {
  const { printArea, printTitleRows, printTitleColumns } = layout;
  if (!printArea && !printTitleRows && !printTitleColumns) return undefined;
  const areas = printArea?.flatMap((area) => shiftArea(area, shift) ?? []) ?? [];
  return {
    ...layout,
    printArea: areas.length > 0 ? areas : null,
    printTitleRows: printTitleRows && (shiftArea(printTitleRows, shift) ?? null),
    printTitleColumns: printTitleColumns && (shiftArea(printTitleColumns, shift) ?? null),
  };
}
