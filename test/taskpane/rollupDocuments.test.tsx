/** @jest-environment ./test/setup/page.ts */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { LANGUAGES } from '../../src/i18n';
import type { Sheet } from '../../src/workbench/model/sheet';
import { loadWorkbook } from '../../src/workbench/xlsx/loadWorkbook';
import { MEMBER, ownRegister, paneBeside, type PaneBeside } from './paneBeside';

// Fluent in jsdom is slow where other tests keep the processor busy.
jest.setTimeout(120_000);

beforeEach(() => {
  URL.createObjectURL = () => 'blob:rollup';
  URL.revokeObjectURL = () => undefined;
});

afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function openRollup({ t, go, user }: PaneBeside): Promise<void> {
  await go('documents');
  await user.click(await screen.findByRole('radio', { name: t('rollup') }));
}

async function tickCopy({ t, user }: PaneBeside, number: number): Promise<void> {
  const box = await screen.findByRole<HTMLInputElement>('checkbox', {
    name: t('numberedCopy', { number }),
  });
  expect(box.checked).toBe(false);
  await user.click(box);
}

const columnOf = (sheet: Sheet | undefined): string[] =>
  Array.from({ length: 120 }, (_, row) => sheet?.textAt(row, 0) ?? '');

describe('the rollup in the pane', () => {
  test('is sent as a numbered copy: the same sheet stays in the workbook', async () => {
    const beside = await ownRegister();
    const { t, user, workbook, opened } = beside;
    await openRollup(beside);
    await tickCopy(beside, 1);
    await user.click(screen.getByRole('radio', { name: t('toNewWorkbook') }));
    await user.click(screen.getByRole('button', { name: t('makeDocuments') }));
    expect(await screen.findByText(t('fileOpened'))).toBeTruthy();
    const kept = workbook.sheets.at(-1);
    expect(kept?.name).toMatch(/^Сводный отчёт \d{4} № 1$/u);
    const file = await loadWorkbook(Buffer.from(opened[0] ?? '', 'base64'), {
      clock: () => new Date(),
    });
    expect(file.workbook.sheets.map(({ name }) => name)).toEqual([kept?.name]);
    expect(columnOf(file.workbook.sheets[0])).toEqual(columnOf(kept));
    expect(file.workbook.names.items).toEqual([]);

    await tickCopy(beside, 2);
    expect(screen.getByText(t('copySame', { number: 1 }))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: t('undo') }));
    await screen.findByRole('checkbox', { name: t('numberedCopy', { number: 1 }) });
    expect(workbook.sheets.at(-1)?.name).not.toMatch(/№ 1$/u);
  });

  test('shows what differs from the copy before it is made', async () => {
    const beside = await ownRegister();
    const { t, user, typeAsOther, workbook } = beside;
    await openRollup(beside);
    await tickCopy(beside, 1);
    await user.click(screen.getByRole('button', { name: t('makeDocuments') }));
    await tickCopy(beside, 2);
    typeAsOther('Мероприятия', 'A3', [MEMBER, 45710, '8', 'Степень', 'КазНУ', 'д.pdf']);
    const points = t('copyChange', { label: 'Зачтено баллов', before: '2', after: '8' });
    expect(await screen.findByText(points)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: t('makeDocuments') }));
    await screen.findByRole('checkbox', { name: t('numberedCopy', { number: 3 }) });
    const texts = columnOf(workbook.sheets.at(-1));
    expect(texts[2]).toBe('уточнённый № 2');
    expect(texts).toContain('Зачтено баллов');
  });

  test('names nobody and draws nothing where that is wished', async () => {
    const beside = await ownRegister();
    const { t, user, workbook } = beside;
    await openRollup(beside);
    await user.click(screen.getByRole('checkbox', { name: t('rollupNames') }));
    await user.click(screen.getByRole('checkbox', { name: t('rollupCharts') }));
    await user.click(screen.getByRole('button', { name: t('makeDocuments') }));
    await screen.findByText(t('documentsMade', { count: 1 }));
    const sheet = workbook.sheets.at(-1);
    const whole = Array.from({ length: 120 }, (_, row) => sheet?.textAt(row, 1)).join();
    expect(whole).not.toContain(MEMBER);
    expect(sheet?.charts).toEqual([]);
  });

  test.each(LANGUAGES)('comes with a letter to copy or to print, in %s', async (language) => {
    const beside = await paneBeside({ language, holds: 'register' });
    const { t, user, workbook } = beside;
    await openRollup(beside);
    await user.click(await screen.findByRole('button', { name: t('coveringLetter') }));
    const letter = screen.getByRole<HTMLTextAreaElement>('textbox', { name: t('coveringLetter') });
    expect(letter.value).toMatch(/^Республиканская коллегия юридических консультантов\n/u);
    await user.click(screen.getByRole('button', { name: t('copyLetter') }));
    expect(await screen.findByText(t('letterCopied'))).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(letter.value);
    await user.click(screen.getByRole('checkbox', { name: t('letterAsSheet') }));
    await user.click(screen.getByRole('button', { name: t('makeDocuments') }));
    await screen.findByText(t('documentsMade', { count: 2 }));
    expect(workbook.sheets.at(-1)?.textAt(0, 0)).toBe(letter.value.split('\n')[0]);
  });
});
