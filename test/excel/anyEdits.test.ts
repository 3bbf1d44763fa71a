import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Existing } from '../../src/actions';
import { columnIndexes, columnsOf, isComputed, type TableKey } from '../../src/register';
import type { Sheet } from '../../src/workbench/model/sheet';
import { ANNA, MARCH, openDesk, settled, type Desk } from './liveDesk';
import { read, tableOf } from './registerBook';

/** One thing a person does in the sheet of activities. */
type Step = (sheet: Sheet, desk: Desk) => void;

const row = fc.integer({ min: 0, max: 8 });

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(row, fc.integer({ min: 0, max: 8 }), fc.constantFrom('Курс', '', '=1+1', 5)).map(
    ([top, column, value]): Step =>
      (sheet) =>
        sheet.setInputs(block(top, column, 1, 1), [[value]]),
  ),
  fc.tuple(row, fc.integer({ min: 1, max: 3 })).map(
    ([top, count]): Step =>
      (sheet) =>
        sheet.setInputs(
          block(top + 1, 0, count, 6),
          Array.from({ length: count }, () => [ANNA, MARCH, "'2", 'Семинар', 'Институт', '']),
        ),
  ),
  row.map(
    (at): Step =>
      (sheet) =>
        sheet.insertRows(at, 1),
  ),
  row.map(
    (at): Step =>
      (sheet) =>
        sheet.deleteRows(at + 1, 1),
  ),
  fc.constant<Step>((sheet) => sheet.insertColumns(1, 1)),
  fc.integer({ min: 0, max: 5 }).map(
    (key): Step =>
      (_, desk) =>
        tableOf(desk, 'activities').sort([{ key }]),
  ),
  fc.constant<Step>((sheet, { workbook }) => workbook.renameSheet(sheet, `${sheet.name}ы`)),
  fc.constant<Step>((_, { workbook }) => void workbook.addSheet()),
);

function block(top: number, left: number, rows: number, columns: number) {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/** What people typed: results of formulas elsewhere are known as of the last reading of their row. */
function typed({ snapshot }: Existing) {
  const tables = Object.entries(snapshot.tables).map(([key, table]) => {
    const indexes = columnIndexes(key as TableKey, table);
    const computed = columnsOf(key as TableKey).flatMap(([name, column]) =>
      isComputed(column) ? (indexes.get(name) ?? []) : [],
    );
    const rows = table.rows.map((cells) => cells.filter((_, column) => !computed.includes(column)));
    return [key, { ...table, rows }];
  });
  return { ...snapshot, tables };
}

test('whatever people do in the sheet, what is known of it is what stands there', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('cpd', 'Болат'), step, fc.boolean()), {
        minLength: 1,
        maxLength: 8,
      }),
      async (steps) => {
        const desk = await openDesk();
        for (const [client, edit, isPaused] of steps) {
          const { sheet } = desk.workbook.table('Activities') ?? { sheet: undefined };
          if (!sheet) break;
          try {
            desk.workbook.edit(client, () => edit(sheet, desk));
          } catch {
            // The workbook refuses some of them, as Excel does; then nothing happened.
          }
          if (isPaused) await settled();
        }
        await settled();
        await settled();
        expect(typed(desk.live.existing)).toEqual(typed(await read(desk, true)));
        await desk.close();
      },
    ),
    { numRuns: 8 },
  );
}, 120_000);
