import { expect, test } from '@jest/globals';
import type { GridDriver } from './gridDriver';
import { describeGrid } from './describeGrid';

describeGrid('cells with validation', (newGrid) => {
  async function withRules(): Promise<GridDriver> {
    const grid = await newGrid();
    await grid.open((page) => {
      const alert = { message: '', showAlert: true, style: 'Stop', title: '' } as const;
      const prompt = { message: 'Впишите дату окончания.', showPrompt: true, title: 'Дата' };
      const noPrompt = { message: '', showPrompt: true, title: '' };
      page.edit((sheet) => {
        sheet.set('validations', [
          {
            areas: [page.area('A1:A9')],
            rule: { kind: 'list', source: 'вебинар,лекция,веб-курс', inCellDropDown: true },
            errorAlert: { ...alert, message: 'Только из списка.', title: 'Выберите' },
            prompt: noPrompt,
            ignoreBlanks: true,
          },
          {
            areas: [page.area('B1:B9')],
            rule: { kind: 'wholeNumber', operator: 'Between', formula1: 1, formula2: 10 },
            errorAlert: { ...alert, style: 'Warning', message: 'Обычно от 1 до 10.' },
            prompt,
            ignoreBlanks: true,
          },
        ]);
      });
    });
    return grid;
  }

  test('Alt+Down opens the list and Enter takes the highlighted value', async () => {
    const grid = await withRules();
    await grid.cell('A1').click();
    await grid.press('Alt+ArrowDown');
    const box = grid.page.getByRole('combobox', { name: 'Ячейка A1' });
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await grid.page.getByRole('option').allInnerTexts()).toEqual([
      'вебинар',
      'лекция',
      'веб-курс',
    ]);
    await grid.press('ArrowDown', 'ArrowDown', 'Enter');
    expect(await grid.contents('A1')).toEqual([['лекция']]);
    expect(await grid.page.getByRole('option').count()).toBe(0);
  });

  test('typing leaves the values that match', async () => {
    const grid = await withRules();
    await grid.cell('A2').click();
    await grid.press('Backspace');
    await grid.page.keyboard.insertText('ве');
    expect(await grid.page.getByRole('option').allInnerTexts()).toEqual(['вебинар', 'веб-курс']);
    await grid.press('ArrowDown', 'Tab');
    expect(await grid.contents('A2')).toEqual([['веб-курс']]);
    expect(await grid.place).toBe('B2');
  });

  test('the arrow beside the cell opens the list for the mouse', async () => {
    const grid = await withRules();
    await grid.cell('A1').click();
    await grid.page.getByRole('button', { name: 'Открыть список' }).click();
    await grid.page.getByRole('option', { name: 'лекция' }).click({ delay: 100 });
    expect(await grid.contents('A1')).toEqual([['лекция']]);
  });

  test('a value outside of the list is refused with the words of the sheet', async () => {
    const grid = await withRules();
    await grid.cell('A1').click();
    await grid.enter('обед');
    const dialog = grid.page.getByRole('alertdialog', { name: 'Выберите' });
    expect(await dialog.innerText()).toContain('Только из списка.');
    await dialog.getByRole('button', { name: 'Повторить' }).click();
    expect(await grid.page.getByRole('combobox', { name: 'Ячейка A1' }).inputValue()).toBe('обед');
    await grid.press('Enter');
    await dialog.getByRole('button', { name: 'Отмена' }).click();
    expect(await grid.contents('A1')).toEqual([[null]]);
    expect(await grid.inPage((page) => page.workbook.canUndo)).toBe(true);
  });

  test('a warning lets the value through when the person says so', async () => {
    const grid = await withRules();
    await grid.cell('B1').click();
    await grid.enter('25');
    const dialog = grid.page.getByRole('alertdialog');
    expect(await dialog.innerText()).toContain('Продолжить?');
    await dialog.getByRole('button', { name: 'Да' }).click();
    expect(await grid.contents('B1')).toEqual([[25]]);
    expect(await grid.place).toBe('B2');
  });

  test('the hint of a rule is shown at the cell', async () => {
    const grid = await withRules();
    await grid.cell('B2').click();
    expect(await grid.page.getByText('Впишите дату окончания.').isVisible()).toBe(true);
    await grid.cell('C2').click();
    expect(await grid.page.getByText('Впишите дату окончания.').count()).toBe(0);
  });
});
