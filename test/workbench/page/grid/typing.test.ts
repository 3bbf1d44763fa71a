import { expect, test } from '@jest/globals';
import { describeGrid } from './describeGrid';

describeGrid('typing into cells', (newGrid) => {
  test('a key replaces what is in the cell, Enter goes down and Tab to the right', async () => {
    const grid = await newGrid();
    await grid.open();
    await grid.cell('B2').click();
    await grid.page.keyboard.type('12,5');
    await grid.press('Enter');
    expect(await grid.place).toBe('B3');
    await grid.page.keyboard.type('12.03.2026');
    await grid.press('Tab');
    await grid.page.keyboard.type('=B2*2');
    await grid.press('Shift+Tab');
    expect(await grid.place).toBe('B3');
    expect(await grid.contents('B2:C3')).toEqual([
      [12.5, null],
      [46093, '=B2*2'],
    ]);
    expect(await grid.cell('B3').innerText()).toBe('12.03.2026');
    expect(await grid.cell('C3').innerText()).toBe('25');
  });

  test('F2 edits what is there, Escape leaves it', async () => {
    const grid = await newGrid();
    await grid.open((page) => page.write('A1', [['привет']]));
    await grid.cell('A1').click();
    await grid.press('F2');
    const box = grid.page.getByRole('textbox', { name: 'Ячейка A1' });
    expect(await box.inputValue()).toBe('привет');
    await grid.page.keyboard.insertText(', мир');
    await grid.press('Home', 'ArrowLeft', 'Escape');
    expect(await grid.contents('A1')).toEqual([['привет']]);
    await grid.press('F2');
    await grid.page.keyboard.insertText('!');
    await grid.press('Enter');
    expect(await grid.contents('A1')).toEqual([['привет!']]);
  });

  test('a click while a formula waits for a reference writes the address of the cell', async () => {
    const grid = await newGrid();
    await grid.open((page) => page.write('A1', [[4]]));
    await grid.cell('B1').click();
    await grid.page.keyboard.type('=2*');
    await grid.cell('A1').click();
    await grid.page.keyboard.type('+1');
    await grid.press('Enter');
    expect(await grid.contents('B1')).toEqual([['=2*A1+1']]);
  });

  test('an arrow ends an entry that was begun by typing', async () => {
    const grid = await newGrid();
    await grid.open();
    await grid.cell('A1').click();
    await grid.page.keyboard.type('7');
    await grid.press('ArrowRight');
    expect(await grid.place).toBe('B1');
    expect(await grid.contents('A1')).toEqual([[7]]);
  });

  test('the formula bar shows the formula and takes an entry', async () => {
    const grid = await newGrid();
    await grid.open((page) => page.write('A1', [[2, '=A1+1']]));
    await grid.cell('B1').click();
    const bar = grid.page.getByRole('textbox', { name: 'Строка формул' });
    expect(await bar.inputValue()).toBe('=A1+1');
    await bar.fill('=A1+10');
    expect(await grid.page.getByRole('textbox', { name: 'Ячейка B1' }).inputValue()).toBe('=A1+10');
    await bar.press('Enter');
    expect(await grid.cell('B1').innerText()).toBe('12');
    expect(await grid.place).toBe('B2');
  });

  test('a value typed directly below a table makes it grow', async () => {
    const grid = await newGrid();
    await grid.open((page) => {
      page.write('A1', [
        ['Имя', 'Балл'],
        ['Анна', 2],
      ]);
      page.edit((sheet) =>
        sheet.addTable({ area: page.area('A1:B2'), hasHeaders: true, name: 'Points' }),
      );
    });
    await grid.cell('A3').click();
    await grid.enter('Борис');
    const bottom = await grid.inPage((page) => page.workbook.table('Points')?.area.bottom);
    expect(bottom).toBe(2);
  });

  test('a broken formula is refused in a sentence and stays open', async () => {
    const grid = await newGrid();
    await grid.open();
    await grid.cell('A1').click();
    await grid.page.keyboard.type('=SUM(');
    await grid.press('Enter');
    const sentence = 'В формуле ошибка. Проверьте скобки, разделители и имена.';
    expect(await grid.page.getByRole('status').first().innerText()).toContain(sentence);
    expect(await grid.inPage((page) => page.refused)).toEqual([sentence]);
    expect(await grid.page.getByRole('textbox', { name: 'Ячейка A1' }).inputValue()).toBe('=SUM(');
  });

  test('a protected sheet refuses to be typed into', async () => {
    const grid = await newGrid();
    await grid.open((page) => page.edit((sheet) => sheet.protect()));
    await grid.cell('A1').click();
    await grid.page.keyboard.type('1');
    expect(await grid.page.getByText('защищены').count()).toBe(1);
    expect(await grid.cell('A1').getAttribute('aria-readonly')).toBe('true');
    expect(await grid.inPage((page) => page.edits)).toEqual([]);
  });

  test('the shell is told when a cell is opened and when it is left', async () => {
    const grid = await newGrid();
    await grid.open();
    await grid.cell('A1').click();
    await grid.page.keyboard.type('1');
    expect(await grid.inPage((page) => page.edits)).toEqual([true]);
    await grid.cell('B5').click();
    expect(await grid.inPage((page) => page.edits)).toEqual([true, false]);
    expect(await grid.contents('A1')).toEqual([[1]]);
  });

  test('what another person writes is there at once and leaves an open entry alone', async () => {
    const grid = await newGrid();
    await grid.open();
    await grid.cell('A3').click();
    await grid.page.keyboard.type('12');
    await grid.inPage((page) => page.write('A1', [['чужое']]));
    expect(await grid.cell('A1').innerText()).toBe('чужое');
    await grid.inPage((page) => page.edit((sheet) => sheet.insertRows(1, 2)));
    await grid.page.keyboard.type('3');
    await grid.press('Enter');
    expect(await grid.contents('A3:A5')).toEqual([[null], [null], [123]]);
  });
});
