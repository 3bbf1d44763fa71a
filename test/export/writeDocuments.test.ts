import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { writeDocuments } from '../../src/export';
import { loadWorkbook } from '../../src/workbench/xlsx/loadWorkbook';
import { describeWith } from '../tool/findTool';
import { inFolder, runPython } from '../workbench/xlsx/outsidePrograms';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { cell, documentOf, fileWith, PROPERTIES } from './documents';
import { READ_BACK } from './readBack';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => documentOf({ title: `№ ${index + 1}` }));

const DANGEROUS = documentOf({
  title: '=HYPERLINK("x")',
  rows: ['=1+1', '+7 701', '@SUM(A1)', '-5', '\u0007 звонок', '_x0041_', ' край '].map((text) => ({
    height: 15,
    cells: [cell(0, text)],
  })),
});

describe('a file of documents', () => {
  test('holds values only: no formulas, nothing hidden, no names but what is printed, no way out', async () => {
    const parts = unzipSync(await fileWith(DANGEROUS, ...numbered(2)));
    const texts = Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
    expect(texts.map(([path]) => path)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
      'xl/workbook.xml',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      'docProps/core.xml',
      'docProps/app.xml',
    ]);
    const whole = texts.map(([, text]) => text).join('\n');
    expect(whole).not.toMatch(/<f[ >]|hidden|veryHidden|TargetMode|<calcPr|fullCalcOnLoad/u);
    const names = [...whole.matchAll(/definedName name="([^"]*)"/gu)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(['_xlnm.Print_Area']));
  });

  test('keeps every text as it is', async () => {
    const { workbook, losses } = await loadWorkbook(await fileWith(DANGEROUS), {
      clock: () => new Date(0),
    });
    const [sheet] = workbook.sheets;
    expect(sheet?.name).toBe('=HYPERLINK("x")');
    const texts = DANGEROUS.rows.map((_row, row) => sheet?.valueAt(row, 0));
    expect(texts).toEqual(DANGEROUS.rows.map(({ cells }) => cells[0]?.value));
    expect(losses).toEqual([]);
  });

  test('is the same bytes for the same documents', async () => {
    const [first, second] = [await fileWith(...numbered(3)), await fileWith(...numbered(3))];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test('tells how far it is, and may be ended on the way', async () => {
    const told: number[] = [];
    const whole = await writeDocuments(numbered(50), PROPERTIES, {
      onProgress: (done) => told.push(done),
    });
    expect(whole).toBeDefined();
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(50);
    const stopping = new AbortController();
    const reached: number[] = [];
    const ended = await writeDocuments(numbered(50), PROPERTIES, {
      signal: stopping.signal,
      onProgress: (done) => {
        reached.push(done);
        stopping.abort();
      },
    });
    expect(ended).toBeUndefined();
    expect(reached).toHaveLength(1);
  });

  test('lets the window live: between two turns no more than a few sheets are written', async () => {
    const turns: number[] = [];
    let last = 0;
    await writeDocuments(numbered(100), PROPERTIES, {
      onProgress: (done) => {
        turns.push(done - last);
        last = done;
      },
    });
    expect(Math.max(...turns)).toBeLessThanOrEqual(8);
  });
});

interface ReadFile {
  readonly sheets: readonly { readonly name: string; readonly state: string }[];
  readonly names: number;
  readonly links: number;
  readonly properties: readonly (string | null)[];
}

describeWith('openpyxl', 'a file of documents as openpyxl reads it', (python) => {
  test('gives no warning and says who made it, nothing more', async () => {
    const read = await inFolder(async (folder) => {
      const file = join(folder, 'made.xlsx');
      writeFileSync(file, await fileWith(DANGEROUS, ...numbered(2)));
      return runPython(python, READ_BACK, file) as ReadFile;
    });
    expect(read.sheets.map(({ state }) => state)).toEqual(['visible', 'visible', 'visible']);
    expect([read.names, read.links]).toEqual([0, 0]);
    expect(read.properties).toEqual(['Сводный отчёт', 'Ким А. А.', 'ru', null]);
  });
});
