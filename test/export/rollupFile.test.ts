import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { RollUp } from '../../src/actions';
import { rollupDocuments, type SheetDocument } from '../../src/documents';
import { documentGrid, type Grid } from '../../src/documents/documentGrid';
import { rollUpOfMany } from '../documents/rollupYear';
import { describeWith } from '../tool/findTool';
import { convertedByOffice, inFolder, runPython } from '../workbench/xlsx/outsidePrograms';
import { fileWith } from './documents';

const SIZES = [10, 1000] as const;

/** Prints the cells of each sheet and of each chart its numbers. */
const READ = `
import json, sys, warnings
warnings.simplefilter("error")
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
print(json.dumps([{
    "cells": [[cell.value for cell in row] for row in sheet.iter_rows(max_col=7)],
    "charts": [[p.v for p in chart.series[0].val.numRef.numCache.pt] for chart in sheet._charts],
} for sheet in book.worksheets]))
`;

interface ReadSheet {
  readonly cells: Grid;
  readonly charts: readonly (readonly string[])[];
}

function readBy(python: string, bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  return inFolder((folder) => {
    const file = join(folder, 'rollup.xlsx');
    writeFileSync(file, bytes);
    return runPython(python, READ, file) as ReadSheet[];
  });
}

/** What the register's own numbers say the charts show. */
function charted({ totals, forms }: RollUp): number[][] {
  const { met, short, inProgress, decide, exempt, left } = totals;
  return [
    [met, short, inProgress, decide, exempt, left],
    forms.map(({ activities }) => activities),
    forms.map(({ points }) => points),
  ];
}

const numbersOf = ({ charts }: ReadSheet) => charts.map((points) => points.map(Number));

function pointsListed({ cells }: ReadSheet): number {
  const listed = cells.filter(([number, name]) => typeof number === 'number' && name !== null);
  return listed.reduce((sum, row) => sum + Number(row[4]), 0);
}

const documentsOf = (results: RollUp): readonly SheetDocument[] => rollupDocuments(results, 'both');

describeWith('openpyxl', 'the file of a rollup', (python) => {
  test.each(SIZES)('of %d consultants holds the numbers of the register', async (size) => {
    const results = rollUpOfMany(size);
    const documents = documentsOf(results);
    const sheets = await readBy(python, await fileWith(...documents));
    expect(sheets.map(({ cells }) => cells)).toEqual(documents.map(documentGrid));
    for (const sheet of sheets) {
      expect(pointsListed(sheet)).toBe(results.totals.credited);
      expect(numbersOf(sheet)).toEqual(charted(results));
    }
    expect(results.members).toHaveLength(size);
    expect(results.controls.every(({ holds }) => holds)).toBe(true);
  });

  describeWith('soffice', 'opened and saved by LibreOffice', (soffice) => {
    test.each(SIZES)('of %d consultants holds the same', async (size) => {
      const results = rollUpOfMany(size);
      const documents = documentsOf(results);
      const bytes = await convertedByOffice(soffice, await fileWith(...documents), 'xlsx');
      const sheets = await readBy(python, bytes);
      expect(sheets.map(({ cells }) => cells)).toEqual(documents.map(documentGrid));
      expect(sheets.map(numbersOf)).toEqual(documents.map(() => charted(results)));
    });
  });
});
