import { isCellError, type CellValue } from '../model/cellValue';
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { notImplemented } from './apiError';
import { variedPart } from './uniform';

type Test = (sheet: Sheet, row: number, column: number) => boolean;

function ofValueType(value: CellValue, type: string | undefined): boolean {
  const kind = isCellError(value) ? 'Errors' : VALUE_KINDS[typeof value];
  return type === undefined || type === 'All' || (kind !== undefined && type.includes(kind));
}

const VALUE_KINDS: Readonly<Record<string, string>> = {
  number: 'Numbers',
  string: 'Text',
  boolean: 'Logical',
};

function testFor(cellType: string, valueType: string | undefined): Test {
  switch (cellType) {
    case 'Formulas':
      return (sheet, row, column) =>
        sheet.formulaAt(row, column) !== undefined &&
        ofValueType(sheet.valueAt(row, column), valueType);
    case 'Constants':
      return (sheet, row, column) => {
        const value = sheet.valueAt(row, column);
        const typed = value !== null && sheet.formulaAt(row, column) === undefined;
        return typed && ofValueType(value, valueType);
      };
    case 'Blanks':
      return (sheet, row, column) => sheet.valueAt(row, column) === null;
    case 'Visible':
      return (sheet, row, column) => !sheet.rowHidden(row) && !sheet.columnHidden(column);
    case 'ConditionalFormats':
      return (sheet, row, column) => sheet.state.conditionalFormats.some(covers(row, column));
    case 'DataValidations':
      return (sheet, row, column) => sheet.validationAt(row, column) !== undefined;
    default:
      throw notImplemented(`special cells of the type ${cellType}`);
  }
}

function covers(row: number, column: number): (part: { areas: readonly Area[] }) => boolean {
  return ({ areas }) =>
    areas.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
}

/** The cells of `Excel.SpecialCellType` among the areas, as the fewest blocks that a row-by-row look finds. */
export function specialAreas(
  sheet: Sheet,
  areas: readonly Area[],
  cellType: string,
  valueType: string | undefined,
): readonly Area[] {
  const test = testFor(cellType, valueType);
  return areas.flatMap((area) => blocksWhere(sheet, limited(sheet, area, cellType), test));
}

function limited(sheet: Sheet, area: Area, cellType: string): Area {
  const varied = variedPart(sheet, area);
  return cellType === 'Visible' ? varied : { ...area, ...clip(varied, sheet.usedArea(false)) };
}

function clip(area: Area, used: Area | undefined): Pick<Area, 'bottom' | 'right'> {
  return {
    bottom: Math.min(area.bottom, used?.bottom ?? -1),
    right: Math.min(area.right, used?.right ?? -1),
  };
}

function blocksWhere(sheet: Sheet, area: Area, test: Test): Area[] {
  const blocks: Area[] = [];
  let open = new Map<string, { top: number; left: number; right: number }>();
  for (let row = area.top; row <= area.bottom + 1; row += 1) {
    const runs = row <= area.bottom ? runsInRow(sheet, row, area, test) : [];
    const next = new Map<string, { top: number; left: number; right: number }>();
    for (const { left, right } of runs) {
      const key = `${String(left)}:${String(right)}`;
      next.set(key, open.get(key) ?? { top: row, left, right });
    }
    for (const [key, block] of open) {
      if (!next.has(key)) blocks.push({ ...block, bottom: row - 1 });
    }
    open = next;
  }
  return blocks.sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsInRow(sheet: Sheet, row: number, area: Area, test: Test) {
  const runs: { left: number; right: number }[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    if (!test(sheet, row, column)) continue;
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}
