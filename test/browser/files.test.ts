import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { describeWith } from '../tool/findTool';
import { describeInBrowser } from './describeInBrowser';
import { cellShows, typeInto, untilKept } from './sheet';

const folder = mkdtempSync(join(tmpdir(), 'cpd-files-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const WRITE = `
import sys
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
book = Workbook()
sheet = book.active
sheet.title = 'Баллы'
for row in (['Имя', 'Баллы'], ['Әлия', 7], ['Иван', 12]):
    sheet.append(row)
sheet['C2'] = '=B2*2'
chart = BarChart()
chart.title = 'По людям'
chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=3))
sheet.add_chart(chart, 'E2')
book.save(sys.argv[1])
`;

const READ = `
import json, sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1], data_only=True)
sheet = book['Баллы']
print(json.dumps({'cells': [[c.value for c in row] for row in sheet['A1:C3']], 'charts': len(sheet._charts)}, ensure_ascii=False))
`;

describeInBrowser('files', ({ newPage }) => {
  describeWith('openpyxl', 'of another program', (python) => {
    test('are opened, calculated, drawn, changed and downloaded', async () => {
      const file = join(folder, 'Баллы.xlsx');
      execFileSync(python, ['-c', WRITE, file]);
      const { page } = await newPage();
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('heading', { level: 1, name: 'Баллы.xlsx' }).waitFor();
      await cellShows(page, 'C2', '14');
      await page.getByRole('img', { name: 'Диаграмма: По людям' }).waitFor();
      await typeInto(page, 'Баллы', 'B2', '9');
      await cellShows(page, 'C2', '18');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Скачать' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('Баллы.xlsx');
      const saved = join(folder, 'saved.xlsx');
      await download.saveAs(saved);
      const read = execFileSync(python, ['-c', READ, saved], { encoding: 'utf8' });
      expect(JSON.parse(read)).toEqual({
        cells: [
          ['Имя', 'Баллы', null],
          ['Әлия', 9, 18],
          ['Иван', 12, null],
        ],
        charts: 1,
      });
    });

    test('are opened when they are dropped anywhere on the page', async () => {
      const file = join(folder, 'Брошенный.xlsx');
      execFileSync(python, ['-c', WRITE, file]);
      const { page } = await newPage();
      await cellShows(page, 'B1', 'ФИО');
      const data = await page.evaluateHandle(
        (bytes) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([new Uint8Array(bytes)], 'Брошенный.xlsx'));
          return transfer;
        },
        [...readFileSync(file)],
      );
      await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
      await page.getByText('Отпустите файл').waitFor();
      await page.dispatchEvent('body', 'drop', { dataTransfer: data });
      await page.getByRole('heading', { level: 1, name: 'Брошенный.xlsx' }).waitFor();
    });
  });

  test('that are no workbook are refused in a sentence, and the workbook stays', async () => {
    const file = join(folder, 'договор.xlsx');
    writeFileSync(file, '%PDF-1.7\n');
    const { page } = await newPage();
    await cellShows(page, 'B1', 'ФИО');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('Файл «договор.xlsx» не открыт, прежняя книга осталась.').waitFor();
    await page.getByText('Это документ PDF').waitFor();
    await cellShows(page, 'B1', 'ФИО');
  });

  test('taken by mistake give the workbook before them back', async () => {
    const { page } = await newPage();
    await typeInto(page, 'Консультанты', 'B2', 'Моё имя');
    await page.getByRole('button', { name: 'Новая книга' }).click();
    await page.getByRole('heading', { level: 1, name: 'Книга1.xlsx' }).waitFor();
    await page.getByRole('button', { name: /^Вернуть «Реестр/u }).click();
    await cellShows(page, 'B2', 'Моё имя');
  });

  test('of the sample come in both languages of a register', async () => {
    const { page } = await newPage();
    await page.getByRole('button', { name: 'Образец реестра' }).click();
    await page.getByRole('menuitem', { name: 'Образец на казахском языке' }).click();
    await cellShows(page, 'B1', 'Аты-жөні');
    await untilKept(page);
    await page.reload();
    await cellShows(page, 'B1', 'Аты-жөні');
  });
});
