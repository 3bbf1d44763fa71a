import { WHOLE_SHEET, areaOf, parseAddress } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { invalidArgument, itemNotFound } from '../apiError';
import { choiceOf, flagOf, numberOf, textOf } from '../argValue';
import type { Args } from '../args';
import { bind, isBound, type Arg, type Bound } from '../bound';
import type { ClassSpec } from '../classSpec';
import { colorOf } from '../colors';
import { eventMethods } from '../eventMethods';
import { placeOf } from '../rangeAddress';
import type { Session } from '../session';
import { SHEET_EVENTS, sheetFrom } from './worksheets';

function setGridlines(sheet: Sheet, value: Arg): void {
  sheet.set('showGridlines', flagOf(value));
}

function setHeadings(sheet: Sheet, value: Arg): void {
  sheet.set('showHeadings', flagOf(value));
}

function beside(sheet: Sheet, step: 1 | -1, args: Args): Bound | null {
  const { workbook } = sheet;
  return sheetFrom(workbook, workbook.sheets.indexOf(sheet), step, args.flag(0, false));
}

function found(sheet: Bound | null): Bound {
  if (!sheet) throw itemNotFound('a worksheet beside this one');
  return sheet;
}

function copy(sheet: Sheet, args: Args): Bound {
  const { workbook } = sheet;
  const relative = args.at(1);
  const other = isBound(relative) && relative.is === 'Worksheet' ? relative.target : undefined;
  const position = args.optionalText(0) ?? 'None';
  const at = copyPosition(
    position,
    workbook.sheets.length,
    workbook.sheets.indexOf(other ?? sheet),
  );
  return bind('Worksheet', workbook.copySheet(sheet, at));
}

function copyPosition(position: string, count: number, relative: number): number {
  switch (position) {
    case 'None':
    case 'End':
      return count;
    case 'Beginning':
      return 0;
    case 'Before':
      return relative;
    case 'After':
      return relative + 1;
    default:
      throw invalidArgument(`"${position}" is no place for a copy.`);
  }
}

function usedRange(sheet: Sheet, args: Args, session: Session): Bound | null {
  const used = sheet.usedArea(args.flag(0, false));
  return used ? session.range(sheet, used) : null;
}

function areas(sheet: Sheet, text: string): Bound {
  const parts = text.split(',').map((part) => parseAddress(part.trim()));
  const known = parts.filter((part) => part !== undefined);
  if (known.length !== parts.length) throw invalidArgument(`"${text}" is no list of addresses.`);
  return bind('RangeAreas', { sheet, areas: known });
}

function activate(sheet: Sheet, _args: Args, { workbook, client }: Session): void {
  const selection = workbook.selectionOf(client);
  if (selection.sheetId === sheet.id) return;
  workbook.select(client, sheet, areaOf(0, 0, 0, 0));
}

export const worksheet: ClassSpec<Sheet> = {
  identity: ({ id, state: { name } }) => ({ Id: id, Name: name }),
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, value) => {
        sheet.workbook.renameSheet(sheet, textOf(value));
      },
    },
    position: {
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, value) => {
        sheet.workbook.moveSheet(sheet, numberOf(value));
      },
    },
    visibility: {
      get: ({ state }) => state.visibility,
      set: (sheet, value) => {
        const visibility = choiceOf(value, ['Visible', 'Hidden', 'VeryHidden']);
        sheet.workbook.setSheetVisibility(sheet, visibility);
      },
    },
    tabColor: {
      get: ({ state }) => state.tabColor,
      set: (sheet, value) => {
        sheet.set('tabColor', value === '' ? '' : colorOf(value));
      },
    },
    standardHeight: { get: ({ state }) => state.standardHeight },
    standardWidth: {
      get: ({ state }) => state.standardWidth,
      set: (sheet, value) => {
        sheet.set('standardWidth', numberOf(value));
      },
    },
    showGridlines: { get: ({ state }) => state.showGridlines, set: setGridlines },
    showHeadings: { get: ({ state }) => state.showHeadings, set: setHeadings },
    gridlines: { set: setGridlines },
    headings: { set: setHeadings },
  },
  objects: {
    names: (sheet) => bind('NamedItemCollection', { workbook: sheet.workbook, scope: sheet }),
    tables: (sheet) => bind('TableCollection', { workbook: sheet.workbook, sheet }),
    charts: (sheet) => bind('ChartCollection', sheet),
    comments: (sheet) => bind('CommentCollection', { workbook: sheet.workbook, sheet }),
    protection: (sheet) => bind('WorksheetProtection', sheet),
    freezePanes: (sheet) => bind('WorksheetFreezePanes', sheet),
    pageLayout: (sheet) => bind('PageLayout', sheet),
    autoFilter: (sheet) => bind('AutoFilter', { sheet, table: undefined }),
    horizontalPageBreaks: (sheet) =>
      bind('PageBreakCollection', { sheet, key: 'horizontalPageBreaks' }),
    verticalPageBreaks: (sheet) =>
      bind('PageBreakCollection', { sheet, key: 'verticalPageBreaks' }),
  },
  getters: {
    getRange: (sheet, args, session) => {
      const address = args.optionalText(0);
      if (address === undefined) return session.range(sheet, WHOLE_SHEET);
      const place = placeOf(address, sheet);
      if (place.sheet === sheet) return session.range(sheet, place.area);
      throw invalidArgument(`"${address}" lies on another sheet.`);
    },
    getRanges: (sheet, args) =>
      args.has(0)
        ? areas(sheet, args.text(0))
        : bind('RangeAreas', { sheet, areas: [WHOLE_SHEET] }),
    getRangeByIndexes: (sheet, args, session) => {
      const [top, left] = [args.integer(0), args.integer(1)];
      const [rows, columns] = [args.integer(2), args.integer(3)];
      return session.range(sheet, areaOf(top, left, top + rows - 1, left + columns - 1));
    },
    getCell: (sheet, args, session) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return session.range(sheet, areaOf(row, column, row, column));
    },
    getUsedRange: (sheet, args, session) =>
      usedRange(sheet, args, session) ?? session.range(sheet, areaOf(0, 0, 0, 0)),
    getUsedRangeOrNullObject: usedRange,
    getNext: (sheet, args) => found(beside(sheet, 1, args)),
    getNextOrNullObject: (sheet, args) => beside(sheet, 1, args),
    getPrevious: (sheet, args) => found(beside(sheet, -1, args)),
    getPreviousOrNullObject: (sheet, args) => beside(sheet, -1, args),
    copy,
  },
  methods: {
    activate,
    delete: (sheet) => {
      sheet.workbook.removeSheet(sheet);
    },
    calculate: (sheet, args) => {
      sheet.workbook.recalculate(args.flag(0, false));
    },
    ...eventMethods<Sheet>(SHEET_EVENTS, ({ id }) => id),
  },
};
