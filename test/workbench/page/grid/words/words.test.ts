import { describe, expect, test } from '@jest/globals';
import { WorkbookError } from '../../../../../src/workbench/model/workbookError';
import { refusalText } from '../../../../../src/workbench/page/grid/input/refusalText';
import { gridWords } from '../../../../../src/workbench/page/grid/words';

describe('words of the sheet', () => {
  test('Kazakh and English sentences are not the Russian ones', () => {
    const [ru, kk, en] = [gridWords('ru'), gridWords('kk'), gridWords('en')];
    const same = Object.entries(ru).filter(
      ([key, word]) =>
        typeof word === 'string' &&
        (Object.entries(kk).some(([k, w]) => k === key && w === word) ||
          Object.entries(en).some(([k, w]) => k === key && w === word)),
    );
    expect(same).toEqual([]);
  });

  test('a refused formula is told as one', () => {
    const error = new WorkbookError('InvalidArgument', 'x');
    expect(refusalText(error, gridWords('en'), '=SUM(')).toContain('formula');
    expect(refusalText(error, gridWords('en'), 'x')).toBe('Such a value cannot be written here.');
    expect(() => refusalText(new TypeError('bug'), gridWords('en'))).toThrow(TypeError);
  });
});
