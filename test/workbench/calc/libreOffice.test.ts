import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { CellError, type CellValue } from '../../../src/workbench/model/cellValue';
import { describeWith } from '../../tool/findTool';
import { DIFFERENCES, NOT_IN_LIBREOFFICE } from './differences';
import { flatWorkbook, type FileCell } from './flatWorkbook';
import { FUNCTION_TABLES, functionWorkbook } from './functionTables';
import { generatedFormulas } from './generatedFormulas';
import type { WorkbookStub } from './workbookStub';

const SHEET = 'Sheet1';

/** Without the two cells that the programs hold differently: booleans are numbers there, empty text is none. */
function comparedWorkbook(): WorkbookStub {
  const stub = functionWorkbook().set('A6', null).set('C5', '=""').set('A4', 'пять');
  stub.recalculate();
  return stub;
}

/** Our value of the formula where a block would be cut to its first cell. */
function ourValue(formula: string, stub: WorkbookStub): CellValue {
  const value = stub.evaluate(formula);
  return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
}

const ERROR_TYPES: Readonly<Record<string, number>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#VALUE!': 3,
  '#REF!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
};

/** A formula by which the other program itself says whether the cell holds our value. */
function agreement(cell: string, ours: CellValue): string {
  if (ours instanceof CellError && ours.code === '#NUM!') return `=ISERROR(${cell})`;
  if (ours instanceof CellError)
    return `=IF(ISERROR(${cell}),IFERROR(ERROR.TYPE(${cell})=${ERROR_TYPES[ours.code] ?? 0},TRUE),FALSE)`;
  if (typeof ours === 'number')
    return `=IF(ISNUMBER(${cell}),ABS(${cell}-${ours})<=1E-9*MAX(1,ABS(${ours})),FALSE)`;
  if (typeof ours === 'boolean') return `=IFERROR(${cell}=${ours ? 'TRUE' : 'FALSE'},FALSE)`;
  return `=IFERROR(EXACT(${cell},"${(ours ?? '').replaceAll('"', '""')}"),FALSE)`;
}

function recalculated(soffice: string, file: Uint8Array): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'calc-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), file);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,2';
    const args = [profile, '--headless', '--convert-to', filter, '--outdir', folder];
    execFileSync(soffice, [...args, join(folder, 'book.xlsx')], { stdio: 'ignore' });
    const csv = readdirSync(folder).find((name) => name.endsWith('.csv')) ?? '';
    const text = readFileSync(join(folder, csv), 'utf8').replace(/^\uFEFF/, '');
    return text.split('\n').map((line) => line.split('\t').map(unquoted));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unquoted(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}

/** Whether the exported text is our value; LibreOffice says #VALUE! or a number of its own for #NUM!. */
function agrees(text: string, ours: CellValue): boolean {
  if (ours instanceof CellError && ours.code === '#NUM!' && text === '#VALUE!') return true;
  if (ours instanceof CellError) return text === ours.code || /^Err:\d+$/.test(text);
  if (typeof ours === 'boolean') return text === (ours ? 'TRUE' : 'FALSE') || text === `${+ours}`;
  if (typeof ours === 'number') {
    const theirs = text === 'TRUE' || text === 'FALSE' ? NaN : Number(text);
    return text !== '' && Math.abs(theirs - ours) <= 1e-9 * Math.max(1, Math.abs(ours));
  }
  return text === (ours ?? '');
}

const tableFormulas = Object.values(FUNCTION_TABLES)
  .flat()
  .map(([formula]) => formula);
const formulas = [...new Set([...tableFormulas, ...generatedFormulas()])].filter(
  (formula) => !NOT_IN_LIBREOFFICE.test(formula),
);

describeWith('soffice', 'LibreOffice', (soffice) => {
  let rows: string[][] = [];
  const ours = new Map<string, CellValue>();

  beforeAll(() => {
    const stub = comparedWorkbook();
    const data = stub
      .block('A1:D8')
      .map((line, row) =>
        line.map((value, column): FileCell => stub.formulaAt(`{${SHEET}}`, row, column) ?? value),
      );
    for (const formula of formulas) ours.set(formula, ourValue(formula, stub));
    const checks = formulas.map((formula, i): FileCell[] => [
      formula.replace(
        /(?<![A-Z!:$\d"[])(\$?[A-D]\$?\d+(:\$?[A-D]\$?\d+)?|A:A|B1:D3)(?![\d(])/g,
        `${SHEET}!$1`,
      ),
      agreement(`A${i + 1}`, ours.get(formula) ?? null),
    ]);
    const file = flatWorkbook([
      { name: SHEET, rows: data },
      { name: 'Checks', rows: checks },
    ]);
    rows = recalculated(soffice, file);
  }, 120_000);

  test('computes the value that we compute, of several hundred formulas', () => {
    expect(formulas.length).toBeGreaterThan(500);
    const different = formulas.filter(
      (formula, i) =>
        !DIFFERENCES.has(formula) && !agrees(rows[i]?.[0] ?? '', ours.get(formula) ?? null),
    );
    expect(
      different.map((formula) => [
        formula,
        String(ours.get(formula)),
        rows[formulas.indexOf(formula)]?.[0],
      ]),
    ).toEqual([]);
  });

  test('finds our value equal to its own', () => {
    const denied = formulas.filter(
      (formula, i) => !DIFFERENCES.has(formula) && !['TRUE', '1'].includes(rows[i]?.[1] ?? ''),
    );
    expect(denied).toEqual([]);
  });

  test('differs from Excel where we say so', () => {
    const agreeing = formulas.filter(
      (formula, i) =>
        DIFFERENCES.has(formula) &&
        agrees(rows[i]?.[0] ?? '', ours.get(formula) ?? null) &&
        ['TRUE', '1'].includes(rows[i]?.[1] ?? ''),
    );
    expect(agreeing).toEqual([]);
  });
});
