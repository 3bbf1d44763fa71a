import { describe, expect, test } from '@jest/globals';
import { loadWorkbook } from '../../../src/workbench/xlsx/loadWorkbook';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import { pictureOf } from './picture';
import { clock, wholeWorkbook } from './wholeWorkbook';

describe('a workbook saved and loaded again', () => {
  test('is the same in everything a file can keep', async () => {
    const workbook = wholeWorkbook();
    const loaded = await loadWorkbook(await saveWorkbook(workbook), { clock });
    expect(loaded.losses).toEqual([]);
    expect(pictureOf(loaded.workbook)).toEqual(pictureOf(workbook));
  });
});
