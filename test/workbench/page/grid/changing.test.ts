import { expect, test } from '@jest/globals';
import { describeGrid } from './describeGrid';

describeGrid('changing the sheet', (newGrid) => {
  test('Delete empties the selection, Ctrl+Z and Ctrl+Y go back and forth', async () => {
    const grid = await newGrid();
    await grid.open((page) => page.write('A1', [[1], [2]], 'me'));
    await grid.cell('A1').click();
    await grid.press('Shift+ArrowDown', 'Delete');
    expect(await grid.contents('A1:A2')).toEqual([[null], [null]]);
    await grid.press('Control+z');
    expect(await grid.contents('A1:A2')).toEqual([[1], [2]]);
    await grid.press('Control+y');
    expect(await grid.contents('A1:A2')).toEqual([[null], [null]]);
    await grid.page.getByRole('button', { name: 'Отменить' }).click();
    expect(await grid.contents('A1:A2')).toEqual([[1], [2]]);
  });

  test('the last change of another person is not undone', async () => {
    const grid = await newGrid();
    await grid.open();
    await grid.cell('A1').click();
    await grid.inPage((page) => page.write('A1', [['чужое']]));
    await grid.press('Control+z');
    expect(await grid.contents('A1')).toEqual([['чужое']]);
    expect(await grid.page.getByText('сделал другой человек').isVisible()).toBe(true);
  });

  test('the menu by Shift+F10 inserts as many rows as are selected, walked by arrows', async () => {
    const grid = await newGrid();
    await grid.open((page) => page.write('A1', [[1], [2], ['=A1+A2']]));
    await grid.cell('A2').click();
    await grid.press('Shift+ArrowDown', 'Shift+F10');
    const menu = grid.page.getByRole('menu');
    expect(
      await menu
        .getByRole('menuitem')
        .first()
        .evaluate((item) => item === document.activeElement),
    ).toBe(true);
    await grid.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    expect(await grid.contents('A1:A5')).toEqual([[1], [null], [null], [2], ['=A1+A4']]);
    expect(await grid.grid.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a column heading has the menu of columns', async () => {
    const grid = await newGrid();
    await grid.open((page) => page.write('A1', [[1, 2, 3]]));
    await grid.page
      .getByRole('columnheader', { name: 'B', exact: true })
      .click({ button: 'right' });
    await grid.page.getByRole('menuitem', { name: 'Удалить столбцы' }).click();
    expect(await grid.contents('A1:C1')).toEqual([[1, 3, null]]);
    await grid.page
      .getByRole('columnheader', { name: 'A', exact: true })
      .click({ button: 'right' });
    await grid.page.getByRole('menuitem', { name: 'Скрыть столбцы' }).click();
    expect(await grid.cell('A1').count()).toBe(0);
  });

  test('the edge of a column heading is dragged to another width', async () => {
    const grid = await newGrid();
    await grid.open();
    const heading = grid.page.getByRole('columnheader', { name: 'B', exact: true });
    const box = await heading.boundingBox();
    if (!box) throw new Error('Column B is not shown');
    await grid.page.mouse.move(box.x + box.width - 1, box.y + 5);
    await grid.page.mouse.down();
    await grid.page.mouse.move(box.x + box.width + 59, box.y + 5, { steps: 4 });
    await grid.page.mouse.up();
    expect((await heading.boundingBox())?.width).toBe(box.width + 60);
    expect(await grid.inPage((page) => page.sheet.columnWidth(1))).toBe(93);
  });

  test('a cut through a table is refused in a sentence', async () => {
    const grid = await newGrid();
    await grid.open((page) =>
      page.edit((sheet) => {
        sheet.workbook.set('structureProtection', { protected: true });
      }),
    );
    await grid.page.getByRole('button', { name: 'Добавить лист' }).click();
    expect(await grid.page.getByText('Лист или книга защищены.').isVisible()).toBe(true);
  });
});

describeGrid('sheet tabs', (newGrid) => {
  test('Ctrl+PageDown goes to the next sheet and back to where one was', async () => {
    const grid = await newGrid();
    await grid.open((page) => page.workbook.edit('other', () => page.workbook.addSheet('Второй')));
    await grid.cell('C3').click();
    await grid.press('Control+PageDown');
    expect(await grid.page.getByRole('tab', { selected: true }).innerText()).toBe('Второй');
    expect(await grid.place).toBe('A1');
    await grid.press('Control+PageUp');
    expect(await grid.place).toBe('C3');
  });

  test('a sheet is added, renamed by a double click, hidden and shown again', async () => {
    const grid = await newGrid();
    await grid.open();
    await grid.page.getByRole('button', { name: 'Добавить лист' }).click();
    await grid.page.getByRole('tab', { selected: true }).dblclick();
    const box = grid.page.getByRole('textbox', { name: 'Имя листа' });
    await box.fill('a/b');
    await box.press('Enter');
    expect(await grid.page.getByText('Имя листа — от 1 до 31 знака').isVisible()).toBe(true);
    await box.fill('Итоги');
    await box.press('Enter');
    const tab = grid.page.getByRole('tab', { name: 'Итоги' });
    await tab.click({ button: 'right' });
    await grid.page.getByRole('menuitem', { name: 'Скрыть лист' }).click();
    expect(await tab.count()).toBe(0);
    expect(await grid.page.getByRole('tab', { selected: true }).innerText()).toBe('Лист1');
    await grid.page.getByRole('button', { name: 'Скрытые листы' }).click();
    await grid.page.getByRole('menuitem', { name: 'Итоги' }).click();
    expect(await grid.page.getByRole('tab', { selected: true }).innerText()).toBe('Итоги');
  });

  test('a sheet that another person deletes is left', async () => {
    const grid = await newGrid();
    await grid.open((page) => page.workbook.edit('other', () => page.workbook.addSheet('Второй')));
    await grid.page.getByRole('tab', { name: 'Второй' }).click();
    await grid.inPage((page) => {
      const [, second] = page.workbook.sheets;
      if (second) page.workbook.edit('other', () => page.workbook.removeSheet(second));
    });
    expect(await grid.page.getByRole('tab', { selected: true }).innerText()).toBe('Лист1');
  });
});
