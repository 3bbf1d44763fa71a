import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sourceCells } from '../../../src/workbench/charts/chartReference';
import { fileChartSpec } from '../../../src/workbench/charts/fileChartSpec';
import { Workbook } from '../../../src/workbench/model/workbook';
import { isChartParts } from '../../../src/workbench/xlsx/readCharts';
import { loadWorkbook } from '../../../src/workbench/xlsx/loadWorkbook';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import { openOffice } from '../../../src/workbench/richapi/officeRealm';
import { describeWith } from '../../tool/findTool';

const OPTIONS = { clock: () => new Date(0) };
const KINDS = ['ColumnClustered', 'BarStacked', 'Line', 'Area', 'Pie', 'Doughnut'] as const;

/** A workbook with a chart of each kind, added through office.js. */
async function bookWithCharts(): Promise<Uint8Array> {
  const workbook = new Workbook(OPTIONS);
  workbook.restore(() => workbook.addSheet("Год '26"));
  const office = openOffice(workbook, { client: 'test' });
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange('A1:B3');
    range.values = [
      ['Имя', 'Баллы <&>'],
      ['Әлия', 7],
      ['Иван', 12.5],
    ];
    for (const kind of KINDS) {
      const chart = sheet.charts.add(kind, range, 'Columns');
      chart.title.text = `Вид ${kind}`;
      chart.setPosition('D2', 'H10');
    }
    await context.sync();
  });
  office.close();
  return saveWorkbook(workbook);
}

describe('charts that an add-in added', () => {
  test('are in the saved file with their kind, title, place and values', async () => {
    const { workbook } = await loadWorkbook(await bookWithCharts(), OPTIONS);
    const charts = workbook.sheets[0]?.charts ?? [];
    const specs = charts.map(({ data }) => (isChartParts(data) ? fileChartSpec(data) : undefined));
    expect(specs.map((spec) => [spec?.kind, spec?.isStacked, spec?.title])).toEqual([
      ['column', false, 'Вид ColumnClustered'],
      ['bar', true, 'Вид BarStacked'],
      ['line', false, 'Вид Line'],
      ['area', false, 'Вид Area'],
      ['pie', false, 'Вид Pie'],
      ['doughnut', false, 'Вид Doughnut'],
    ]);
    const series = specs[0]?.series[0];
    const texts = [series?.name, series?.categories, series?.values].map(
      (source) => source && sourceCells(workbook, source).map(({ value }) => value),
    );
    expect(texts).toEqual([['Баллы <&>'], ['Әлия', 'Иван'], [7, 12.5]]);
    expect(series?.values.remembered).toEqual([7, 12.5]);
    expect(charts[0]?.anchor).toMatchObject({ top: 1, left: 3 });
  });

  describeWith('openpyxl', 'as openpyxl reads them', (python) => {
    let folder: string;

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'cpd-charts-'));
    });

    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    test('are charts of their kinds', async () => {
      const file = join(folder, 'charts.xlsx');
      writeFileSync(file, await bookWithCharts());
      const script = `
import sys
from openpyxl import load_workbook
print(*[type(chart).__name__ for chart in load_workbook(sys.argv[1]).active._charts])
`;
      const read = execFileSync(python, ['-c', script, file], { encoding: 'utf8' });
      expect(read.trim().split(' ')).toEqual([
        'BarChart',
        'BarChart',
        'LineChart',
        'AreaChart',
        'PieChart',
        'DoughnutChart',
      ]);
    });
  });
});
