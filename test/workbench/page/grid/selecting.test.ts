import { expect, test } from '@jest/globals';
import { describeGrid } from './describeGrid';

describeGrid('selecting', (newGrid) => {
  test('arrows move, with Shift they extend, with Ctrl they jump to the edge of what is filled', async () => {
    const grid = await newGrid();
    await grid.open((page) =>
      page.write('B2', [
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    );
    await grid.cell('A1').click();
    await grid.press('ArrowDown', 'ArrowRight');
    expect(await grid.place).toBe('B2');
    await grid.press('Control+Shift+ArrowDown', 'Shift+ArrowRight');
    expect(await grid.place).toBe('B2:C4');
    expect(await grid.cell('C4').getAttribute('aria-selected')).toBe('true');
    expect(await grid.cell('D4').getAttribute('aria-selected')).toBe('false');
    await grid.press('Control+End');
    expect(await grid.place).toBe('C4');
    await grid.press('Control+Home');
    expect(await grid.place).toBe('A1');
    await grid.press('Control+ArrowDown');
    expect(await grid.place).toBe('A1048576');
    expect(await grid.cell('A1048576').isVisible()).toBe(true);
  });

  test('the active cell is the one the grid points at', async () => {
    const grid = await newGrid();
    await grid.open();
    await grid.cell('C3').click();
    const id = await grid.cell('C3').getAttribute('id');
    expect(await grid.grid.getAttribute('aria-activedescendant')).toBe(id);
    await grid.press('PageDown');
    expect(await grid.place).not.toBe('C3');
    expect(await grid.grid.getAttribute('aria-activedescendant')).not.toBe(id);
  });

  test('dragging selects a block, shift-click extends it, headings select whole rows and columns', async () => {
    const grid = await newGrid();
    await grid.open();
    await grid.cell('B2').hover();
    await grid.page.mouse.down();
    await grid.cell('D5').hover();
    await grid.page.mouse.up();
    expect(await grid.place).toBe('B2:D5');
    await grid.cell('E6').click({ modifiers: ['Shift'] });
    expect(await grid.place).toBe('B2:E6');
    await grid.page.getByRole('columnheader', { name: 'C', exact: true }).click();
    expect(await grid.place).toBe('C:C');
    await grid.page.getByRole('rowheader', { name: '4', exact: true }).click();
    await grid.page
      .getByRole('rowheader', { name: '6', exact: true })
      .click({ modifiers: ['Shift'] });
    expect(await grid.place).toBe('4:6');
    await grid.page.getByRole('columnheader', { name: 'Выделить весь лист' }).click();
    expect(await grid.place).toBe('A:XFD');
  });

  test('the workbook is told where the person is, and the sheet follows when it is selected from outside', async () => {
    const grid = await newGrid();
    await grid.open();
    await grid.cell('B2').click();
    await grid.press('Shift+ArrowDown');
    const told = await grid.inPage((page) => page.workbook.selectionOf('me').area);
    expect(told).toEqual({ top: 1, left: 1, bottom: 2, right: 1 });
    await grid.inPage((page) => {
      page.workbook.edit('me', () => page.workbook.select('me', page.sheet, page.area('D400')));
    });
    expect(await grid.place).toBe('D400');
    expect(await grid.cell('D400').isVisible()).toBe(true);
  });

  test('the name box goes to addresses, names and tables, and says when there is no such place', async () => {
    const grid = await newGrid();
    await grid.open((page) => {
      page.write('A1', [['Имя'], ['Анна']]);
      page.edit((sheet) =>
        sheet.addTable({ area: page.area('A1:A2'), hasHeaders: true, name: 'People' }),
      );
    });
    const box = grid.page.getByRole('textbox', { name: 'Имя или адрес ячейки' });
    await box.fill('c7:d9');
    await box.press('Enter');
    expect(await grid.place).toBe('C7:D9');
    await box.fill('people');
    await box.press('Enter');
    expect(await grid.place).toBe('A2');
    await box.fill('нигде');
    await box.press('Enter');
    expect(await grid.page.getByText('В книге нет ни ячейки, ни имени «нигде».').count()).toBe(1);
  });

  test('Enter and Tab go round within a selected block', async () => {
    const grid = await newGrid();
    await grid.open();
    await grid.cell('A1').click();
    await grid.press('Shift+ArrowRight', 'Shift+ArrowDown');
    for (const text of ['1', '2', '3', '4']) {
      await grid.page.keyboard.type(text);
      await grid.press('Tab');
    }
    expect(await grid.contents('A1:B2')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(await grid.place).toBe('A1:B2');
  });

  test('Ctrl+A takes the table first and then the sheet', async () => {
    const grid = await newGrid();
    await grid.open((page) => {
      page.write('B2', [
        ['Имя', 'Балл'],
        ['Анна', 2],
      ]);
      page.edit((sheet) =>
        sheet.addTable({ area: page.area('B2:C3'), hasHeaders: true, name: 'P' }),
      );
    });
    await grid.cell('B3').click();
    await grid.press('Control+a');
    expect(await grid.place).toBe('B3:C3');
    await grid.press('Control+a');
    expect(await grid.place).toBe('A:XFD');
  });
});
