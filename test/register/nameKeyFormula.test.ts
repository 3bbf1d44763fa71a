import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameKeyFormula } from '../../src/register';
import { EDITIONS, normaliseName, scaleRowsOf } from '../../src/rules';
import { Workbook } from '../../src/workbench/model/workbook';

const workbook = new Workbook({ clock: () => new Date(0) });
const sheet = workbook.edit('test', () => workbook.addSheet('Лист1'));
const keyInExcel = (text: string): unknown => {
  workbook.edit('test', () => {
    sheet.setValue(0, 0, text);
  });
  return workbook.calculation.evaluate(`=${nameKeyFormula('A1')}`, sheet.id, 0, 1);
};

const NAMES = scaleRowsOf(EDITIONS).flatMap(({ code, shortRu, shortKk, fullRu, fullKk }) => [
  code,
  shortRu,
  shortKk,
  fullRu,
  fullKk,
]);

test('the key of every name of the scale is the same in Excel as in the rules', () => {
  for (const name of NAMES) expect(keyInExcel(name)).toBe(normaliseName(name));
});

test('the key of a sloppily typed name is the same in Excel as in the rules', () => {
  const sloppy = fc
    .tuple(
      fc.constantFrom(...NAMES),
      fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...' \u00a0-–—«»“”„\'".,;:aAoOЁһҺiI')), {
        maxLength: 6,
      }),
    )
    .map(([name, insertions]) =>
      insertions.reduce((text, [at, sign]) => text.slice(0, at) + sign + text.slice(at), name),
    );
  fc.assert(
    fc.property(sloppy, fc.boolean(), (name, isLoud) => {
      const typed = isLoud ? name.toUpperCase() : name;
      expect(keyInExcel(typed)).toBe(normaliseName(typed));
    }),
    { numRuns: 300 },
  );
});
