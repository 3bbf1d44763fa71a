import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { rollupDocuments, type SheetDocument } from '../../src/documents';
import { documentGrid } from '../../src/documents/documentGrid';
import { rollUpOfMany } from './rollupYear';

const GOLDEN = join(__dirname, 'rollup.golden.md');

test('every cell of the rollup of ten consultants is as it was looked through, in both languages', () => {
  const documents = rollupDocuments(rollUpOfMany(10, 'Больше вебинаров.'), 'both');
  const now = [
    '<!-- prettier-ignore-start -->',
    '# The rollup of ten consultants, cell by cell',
    '',
    'Rewritten only by `UPDATE_GOLDEN=1 npx jest test/documents/rollupGolden`.',
    '',
    ...documents.flatMap(rendered),
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n');
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, now);
  expect(existsSync(GOLDEN) ? readFileSync(GOLDEN, 'utf8') : '').toBe(now);
});

function rendered(document: SheetDocument): string[] {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    `## ${document.title}`,
    '',
    row(['row', ...'ABCDEFG']),
    row(Array.from({ length: 8 }, () => '---')),
    ...documentGrid(document).map((cells, index) =>
      row([index + 1, ...cells.map((cell) => cell ?? '')]),
    ),
    '',
    ...(document.charts ?? []).map(
      ({ kind, title, source, place }) =>
        `- ${kind} «${title}»: rows ${source.top + 1}–${source.bottom + 1}, columns ${source.labels} and ${source.values}, over rows ${place.top + 1}–${place.bottom + 1}, columns ${place.left}–${place.right}`,
    ),
    '',
  ];
}
