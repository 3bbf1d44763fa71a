import { describe, expect, test } from '@jest/globals';
import { formatAddress, parseAddress } from '../../../../../src/workbench/model/area';
import type { Sheet } from '../../../../../src/workbench/model/sheet';
import { sheetOffsets } from '../../../../../src/workbench/page/grid/axis/sheetOffsets';
import type { Destination } from '../../../../../src/workbench/page/grid/input/keyCommand';
import { destinationFrom, nextInArea } from '../../../../../src/workbench/page/grid/input/movement';
import { area, book, edit, write } from '../../../model/builders';

function move(sheet: Sheet, from: string, to: Destination): string {
  const { top: row, left: column } = area(from);
  const place = destinationFrom(sheet, sheetOffsets(sheet), { row, column }, to, 20);
  return formatAddress({
    top: place.row,
    left: place.column,
    bottom: place.row,
    right: place.column,
  });
}

describe('where keys lead', () => {
  test('a jump ends at the last filled cell, at the next filled one, or at the edge', () => {
    const { sheet } = book();
    write(sheet, 'B2:B6', [['a'], ['b'], [''], [''], ['c']]);
    const down: Destination = { kind: 'edge', direction: 'down' };
    expect(['B2', 'B3', 'B6', 'B1'].map((from) => move(sheet, from, down))).toEqual([
      'B3',
      'B6',
      'B1048576',
      'B2',
    ]);
    expect(move(sheet, 'D2', { kind: 'edge', direction: 'left' })).toBe('B2');
    expect(move(sheet, 'B2', { kind: 'edge', direction: 'right' })).toBe('XFD2');
  });

  test('hidden rows are passed over', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.setRowHidden(1, 3, true);
    });
    expect(move(sheet, 'A1', { kind: 'step', direction: 'down' })).toBe('A5');
    expect(move(sheet, 'A5', { kind: 'step', direction: 'up' })).toBe('A1');
  });

  test('a step leaves a merged block on its far side', () => {
    const { sheet } = book();
    edit(sheet, () => {
      sheet.merge(area('B2:C4'), false);
    });
    expect(move(sheet, 'B2', { kind: 'step', direction: 'down' })).toBe('B5');
    expect(move(sheet, 'B2', { kind: 'step', direction: 'right' })).toBe('D2');
  });

  test('the start of the sheet is behind the frozen rows, the end is the last filled cell', () => {
    const { sheet } = book();
    write(sheet, 'B2:C3', [
      [1, ''],
      ['', 2],
    ]);
    edit(sheet, () => {
      sheet.set('freeze', { rows: 1, columns: 1 });
    });
    expect(move(sheet, 'J9', { kind: 'sheetStart' })).toBe('B2');
    expect(move(sheet, 'A1', { kind: 'sheetEnd' })).toBe('C3');
  });

  test('nothing leads out of the sheet', () => {
    const { sheet } = book();
    expect(move(sheet, 'A1', { kind: 'step', direction: 'up' })).toBe('A1');
    expect(move(sheet, 'A1', { kind: 'page', direction: 'up' })).toBe('A1');
    expect(move(sheet, 'XFD1048576', { kind: 'step', direction: 'right' })).toBe('XFD1048576');
  });

  test('within a block the next cell after the last is the first', () => {
    const { sheet } = book();
    const block = parseAddress('B2:C3') ?? area('A1');
    const offsets = sheetOffsets(sheet);
    const next = (row: number, column: number, back = false) =>
      nextInArea(block, { row, column }, 'columns', back, offsets);
    expect(next(1, 2)).toEqual({ row: 2, column: 1 });
    expect(next(2, 2)).toEqual({ row: 1, column: 1 });
    expect(next(1, 1, true)).toEqual({ row: 2, column: 2 });
  });
});
