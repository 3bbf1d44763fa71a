import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { describeWith } from '../tool/findTool';
import { axe } from './axe';
import { describeInBrowser } from './describeInBrowser';
import { rollupFile } from './rollupFile';
import { cellShows, deskOf } from './sheet';

const folder = mkdtempSync(join(tmpdir(), 'cpd-printing-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The sizes of a PDF's pages in points. */
function pageSizes(pdf: Buffer): string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/gu);
  return [...boxes].map(
    ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
  );
}

function pageCount(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/gu)].length;
}

describeInBrowser('print preview', ({ newPage, url }) => {
  const openLong = async () => {
    const { page } = await newPage();
    await cellShows(page, 'B1', 'ФИО');
    const desk = await deskOf(page);
    await desk.evaluate(({ book: { workbook } }) => {
      workbook.edit('person', () => {
        const sheet = workbook.addSheet('Печать');
        const rows = Array.from({ length: 120 }, (_each, index) => [`строка ${index + 1}`, index]);
        sheet.setInputs({ top: 0, left: 0, bottom: 119, right: 1 }, rows);
        const layout = sheet.pageLayout;
        sheet.set('pageLayout', {
          ...layout,
          orientation: 'Landscape',
          printTitleRows: { top: 0, left: 0, bottom: 0, right: 16383 },
          footers: { left: '&A', center: '&P из &N', right: '' },
        });
        sheet.set('horizontalPageBreaks', [10]);
        workbook.select('person', sheet, { top: 0, left: 0, bottom: 0, right: 0 });
      });
    });
    await page.getByRole('button', { name: 'Просмотр печати' }).click();
    return page;
  };

  test('lays the sheet out on the pages its layout asks for', async () => {
    const page = await openLong();
    const preview = page.getByRole('dialog', { name: 'Просмотр печати: Печать' });
    await preview.getByText('5 страниц').waitFor();
    const second = preview.getByRole('group', { name: 'Страница 2 из 5' });
    await second.getByText('строка 1', { exact: true }).waitFor();
    await second.getByText('строка 11', { exact: true }).waitFor();
    expect(
      await second
        .locator('span')
        .filter({ hasText: /^строка 10$/u })
        .count(),
    ).toBe(0);
    await second.getByText('2 из 5', { exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'hidden' });
  });

  test('comes out of the printer page for page in its paper’s size', async () => {
    const page = await openLong();
    await page.getByText('5 страниц').waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pageSizes(pdf)).toEqual(Array.from({ length: 5 }, () => '842×595'));
  });

  describeWith('soffice', 'beside LibreOffice', (soffice) => {
    test('breaks the pages of the rollup at the same rows', async () => {
      const { page } = await newPage();
      await cellShows(page, 'B1', 'ФИО');
      const sample = await page.request.get(`${url()}workbench/sample.ru.2026.xlsx`);
      const register = join(folder, 'register.xlsx');
      writeFileSync(register, await sample.body());
      const file = join(folder, 'rollup.xlsx');
      writeFileSync(file, await rollupFile(register));
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('heading', { level: 1, name: 'rollup.xlsx' }).waitFor();
      await page.getByRole('button', { name: 'Просмотр печати' }).click();
      const pages = page.locator('.print-frame');
      await pages.first().waitFor();
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file];
      execFileSync(soffice, args, { stdio: 'ignore' });
      const theirs = pageCount(readFileSync(join(folder, 'rollup.pdf')));
      expect(theirs).toBeGreaterThan(1);
      expect(await pages.count()).toBe(theirs);
    }, 120_000);
  });
});
