import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { toolPath } from '../tool/toolPath';
import { describeInBrowser } from './describeInBrowser';
import { shownPane, type ShownPane } from './screens';

const NAME_BOX = 'Имя или адрес ячейки';
const MEMBER = 'Асанова Айгуль Асановна';
const folder = mkdtempSync(join(tmpdir(), 'cpd-browser-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Selects a cell of a sheet by its tab and the name box. */
async function goTo(page: Page, sheet: string, cell: string): Promise<void> {
  await page.getByRole('tab', { name: sheet, exact: true }).click();
  const box = page.getByLabel(NAME_BOX);
  await box.fill(cell);
  await box.press('Enter');
}

/** Types one row as a person does, from cell to cell, insisting where the sheet asks. */
async function typeRow(
  page: Page,
  sheet: string,
  cell: string,
  values: readonly string[],
): Promise<void> {
  await goTo(page, sheet, cell);
  for (const value of values) {
    await page.keyboard.press('F2');
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
    const question = page.getByRole('alertdialog').getByRole('button', { name: 'Да' });
    if (await question.isVisible()) await question.click();
  }
}

/** Waits until the pane shows that many credited points of ten. */
async function pointsShown(pane: ShownPane, credited: number): Promise<void> {
  const text = pane.t('pointsOfNorm', { credited, norm: 10 });
  await pane.frame.locator(`[role="meter"][aria-valuetext="${text}"]`).waitFor();
}

const READ_WITH_OPENPYXL = `
import json, sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1], data_only=True)
members = [c.value for c in book['Консультанты'][2]]
rows = [[c.value for c in row][:6] for row in book['Мероприятия'].iter_rows(min_row=2, max_row=4)]
print(json.dumps({'sheets': book.sheetnames, 'member': members, 'rows': rows}, default=str, ensure_ascii=False))
`;

describeInBrowser('a chamber at work', ({ newPage }) => {
  test('sets up, types, watches the points, adds, puts right, prints and hands the file on', async () => {
    const { page } = await newPage({ width: 1400, height: 900 });
    await shownPane(page, 'ru-RU');
    await page.getByRole('button', { name: 'Новая книга' }).click();
    const empty = await shownPane(page, 'ru-RU');
    await empty.heading(empty.t('newRegister'));
    await empty.frame.getByLabel(empty.t('year')).fill('2026');
    await empty.frame.getByLabel(empty.t('chamberName')).fill('Палата «Пример»');
    await empty.press(empty.t('setUp'));
    const pane = await shownPane(page, 'ru-RU');
    await pane.heading(pane.t('overview'));

    await typeRow(page, 'Консультанты', 'A2', ['1', MEMBER, '01.02.2020']);
    await typeRow(page, 'Мероприятия', 'A2', [
      MEMBER,
      '12.03.2026',
      'Семинар, вебинар, лекция (слушатель)',
      'Новое в праве',
      'КазНУ',
      'серт.pdf',
    ]);
    await goTo(page, 'Мероприятия', 'D2');
    await pane.heading(MEMBER);
    await pointsShown(pane, 2);

    await pane.press(pane.t('addActivity'));
    await pane.frame.getByRole('combobox', { name: pane.t('form') }).click();
    await page.keyboard.type('степен');
    await pane.frame.getByRole('option', { name: /^8\./u }).click();
    await pane.frame.getByLabel(pane.t('date')).fill('20 апреля 2026');
    await pane.frame.getByLabel(pane.t('activityTitle')).fill('PhD');
    await pane.frame.getByLabel(pane.t('organiser')).fill('КазНУ');
    await pane.frame.getByLabel(pane.t('evidence')).fill('диплом.pdf');
    await pane.press(pane.t('save'));
    await pane.heading(MEMBER);
    await pointsShown(pane, 8);

    await typeRow(page, 'Мероприятия', 'A4', [
      'Асанова Айгуль Асановa',
      '05.05.2026',
      '2',
      'Вебинар',
      'РКЮК',
      'веб.pdf',
    ]);
    await pane.go('check');
    await pane.frame.getByRole('button', { name: pane.t('fixTo', { after: MEMBER }) }).click();
    await pane.frame.getByText(pane.t('fixed', { after: MEMBER })).waitFor();

    await pane.go('documents');
    await pane.press(pane.t('makeDocuments'));
    await pane.frame.getByText(pane.t('documentsMade', { count: 1 })).waitFor();
    await pane.frame.getByRole('radio', { name: pane.t('rollup') }).check();
    await pane.press(pane.t('makeDocuments'));
    await page.getByRole('tab').nth(8).waitFor();

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Скачать' }).click();
    const path = join(folder, 'register.xlsx');
    await (await downloading).saveAs(path);
    const python = toolPath('openpyxl');
    if (python === undefined) return;
    const read = JSON.parse(
      execFileSync(python, ['-c', READ_WITH_OPENPYXL, path], { encoding: 'utf8' }),
    ) as { sheets: string[]; member: unknown[]; rows: unknown[][] };
    expect(read.sheets).toHaveLength(9);
    expect(read.member.slice(6, 11)).toEqual([10, 10, 10, 0, 'Норма выполнена']);
    expect(read.rows.map((row) => row[0])).toEqual([MEMBER, MEMBER, MEMBER]);
  }, 180_000);
});
