import { columnsOf, isWholeColumns, isWholeRows, rowsOf, type Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { flagOf } from '../argValue';
import { invalidArgument } from '../apiError';
import { bind } from '../bound';
import { readBlock, writeInputs, writeNumberFormats } from '../cellBlocks';
import type { ClassSpec } from '../classSpec';
import { copyCells } from '../copyCells';
import { fullAddress } from '../rangeAddress';
import type { RangeTarget } from '../rangeTarget';
import { uniformOver, variedPart } from '../uniform';
import { valueTypeOf, wireValue } from '../wireValue';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { placeArgument, rangeGetters } from './rangeGetters';
import { setCellProperties } from './cellProperties';

export const CLEAR_KINDS = [
  'All',
  'Contents',
  'Formats',
  'Hyperlinks',
  'RemoveHyperlinks',
] as const;

function formulaOf(sheet: Sheet, row: number, column: number) {
  return sheet.formulaAt(row, column) ?? wireValue(sheet.valueAt(row, column));
}

function widthUpTo(sheet: Sheet, column: number): number {
  let points = 0;
  for (let each = 0; each < column; each += 1) points += sheet.columnWidth(each);
  return points;
}

function heightUpTo(sheet: Sheet, row: number): number {
  let points = 0;
  for (let each = 0; each < row; each += 1) points += sheet.rowHeight(each);
  return points;
}

function rowsHidden({ sheet, area }: RangeTarget) {
  const { top, bottom } = isWholeColumns(area) ? variedPart(sheet, area) : area;
  return uniformOver(top, bottom, (row) => sheet.rowHidden(row));
}

function columnsHidden({ sheet, area }: RangeTarget) {
  const { left, right } = isWholeRows(area) ? variedPart(sheet, area) : area;
  return uniformOver(left, right, (column) => sheet.columnHidden(column));
}

function deleteCells(sheet: Sheet, area: Area, direction: string): void {
  if (direction === 'Up') sheet.deleteCells(area, 'Up');
  else if (direction === 'Left') sheet.deleteCells(area, 'Left');
  else throw invalidArgument(`Cells cannot be shifted "${direction}".`);
}

export const range: ClassSpec<RangeTarget> = {
  identity: (target, session) => {
    const id = session.references.idOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  scalars: {
    address: { get: (target) => fullAddress(target) },
    addressLocal: { get: (target) => fullAddress(target) },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowsOf(area) },
    columnCount: { get: ({ area }) => columnsOf(area) },
    cellCount: {
      get: ({ area }) => {
        const count = rowsOf(area) * columnsOf(area);
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    values: {
      get: (target) => readBlock(target, (sheet, r, c) => wireValue(sheet.valueAt(r, c))),
      set: writeInputs,
    },
    formulas: { get: (target) => readBlock(target, formulaOf), set: writeInputs },
    text: { get: (target) => readBlock(target, (sheet, r, c) => sheet.textAt(r, c)) },
    valueTypes: {
      get: (target) => readBlock(target, (sheet, r, c) => valueTypeOf(sheet.valueAt(r, c))),
    },
    numberFormat: {
      get: (target) => readBlock(target, (sheet, r, c) => sheet.styleAt(r, c).numberFormat),
      set: writeNumberFormats,
    },
    hidden: { get: (target) => rowsHidden(target) === true || columnsHidden(target) === true },
    rowHidden: {
      get: rowsHidden,
      set: ({ sheet, area }, value) => {
        sheet.setRowHidden(area.top, area.bottom, flagOf(value));
      },
    },
    columnHidden: {
      get: columnsHidden,
      set: ({ sheet, area }, value) => {
        sheet.setColumnHidden(area.left, area.right, flagOf(value));
      },
    },
    hyperlink: { get: readHyperlink, set: writeHyperlink },
    hasSpill: { get: ({ sheet, area }) => sheet.spillAreaAt(area.top, area.left) !== undefined },
    left: { get: ({ sheet, area }) => widthUpTo(sheet, area.left) },
    top: { get: ({ sheet, area }) => heightUpTo(sheet, area.top) },
    width: {
      get: ({ sheet, area }) =>
        isWholeRows(area) ? null : widthUpTo(sheet, area.right + 1) - widthUpTo(sheet, area.left),
    },
    height: {
      get: ({ sheet, area }) =>
        isWholeColumns(area)
          ? null
          : heightUpTo(sheet, area.bottom + 1) - heightUpTo(sheet, area.top),
    },
  },
  objects: {
    worksheet: ({ sheet }) => bind('Worksheet', sheet),
    format: (target) => bind('RangeFormat', target),
    conditionalFormats: (target) => bind('ConditionalFormatCollection', target),
    dataValidation: (target) => bind('DataValidation', target),
  },
  getters: rangeGetters,
  methods: {
    _KeepReference: (target, _args, session) => {
      session.references.keep(bind('Range', target));
    },
    _ValidateArraySize: ({ area }, args) => {
      if (args.integer(0) === rowsOf(area) && args.integer(1) === columnsOf(area)) return;
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size of the range.",
      );
    },
    clear: ({ sheet, area }, args) => {
      const kind = args.optionalText(0) ?? 'All';
      const known = CLEAR_KINDS.find((each) => each === kind);
      if (!known) throw invalidArgument(`"${kind}" cannot be cleared.`);
      sheet.clear(area, known);
    },
    delete: ({ sheet, area }, args) => {
      deleteCells(sheet, area, args.text(0));
    },
    merge: ({ sheet, area }, args) => {
      sheet.merge(area, args.flag(0, false));
    },
    unmerge: ({ sheet, area }) => {
      sheet.unmerge(area);
    },
    select: ({ sheet, area }, _args, session) => {
      session.workbook.select(session.client, sheet, area);
    },
    calculate: (_target, _args, session) => {
      session.workbook.recalculate();
    },
    copyFrom: (target, args) => {
      const source = placeArgument(args, 0, target);
      const kind = args.optionalText(1) ?? 'All';
      copyCells(source, target, kind, args.flag(2, false), args.flag(3, false));
    },
    setCellProperties,
  },
};
