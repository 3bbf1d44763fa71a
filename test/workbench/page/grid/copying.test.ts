import { expect, test } from '@jest/globals';
import { describeGrid } from './describeGrid';

describeGrid('copying and pasting', (newGrid) => {
  test('cells copied in the sheet keep formulas relative and looks', async () => {
    const grid = await newGrid();
    await grid.open((page) => {
      page.write('A1', [
        [1, '=A1*10'],
        [2, ''],
      ]);
      page.edit((sheet) => sheet.setStyle(page.area('B1'), { font: { bold: true } }));
    });
    await grid.cell('B1').click();
    await grid.press('Control+c', 'ArrowDown', 'Control+v');
    expect(await grid.contents('B2')).toEqual([['=A2*10']]);
    expect(await grid.cell('B2').innerText()).toBe('20');
    const isBold = await grid.inPage((page) => page.sheet.styleAt(1, 1).font.bold);
    expect(isBold).toBe(true);
  });

  test('other programs get tab-separated text and a table', async () => {
    const grid = await newGrid();
    await grid.open((page) =>
      page.write('A1', [
        ['а "б"', 'две\nстроки'],
        [46093, '<b>'],
      ]),
    );
    await grid.cell('A1').click();
    await grid.press('Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
    const copied = await grid.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> =>
        (await item?.getType(type))?.text() ?? '';
      return { plain: await read('text/plain'), html: await read('text/html') };
    });
    expect(copied.plain.replaceAll('\r\n', '\n')).toBe('а "б"\t"две\nстроки"\n46093\t<b>');
    expect(copied.html).toContain('<td>&lt;b&gt;</td>');
  });

  test('a block from another spreadsheet is read as if typed, quotes and lines included', async () => {
    const grid = await newGrid();
    await grid.open();
    await grid.page.evaluate(() =>
      navigator.clipboard.writeText('12.03.2026\t"a ""б""\nв"\t3,5\r\n=1+1\tтекст\t\r\n'),
    );
    await grid.cell('B2').click();
    await grid.press('Control+v');
    expect(await grid.contents('B2:D3')).toEqual([
      [46093, 'a "б"\nв', 3.5],
      ['=1+1', 'текст', null],
    ]);
    expect(await grid.place).toBe('B2:D3');
    await grid.press('Control+z');
    expect(await grid.contents('B2:D3')).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  test('one copied cell fills the selection', async () => {
    const grid = await newGrid();
    await grid.open((page) => page.write('A1', [[7]]));
    await grid.cell('A1').click();
    await grid.press('Control+c', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight', 'Control+v');
    expect(await grid.contents('A1:B3')).toEqual([
      [7, null],
      [7, 7],
      [7, 7],
    ]);
  });

  test('cut cells move with their formulas as they are', async () => {
    const grid = await newGrid();
    await grid.open((page) => page.write('A1', [[5, '=A1+1']]));
    await grid.cell('B1').click();
    await grid.press('Control+x', 'ArrowDown', 'ArrowDown', 'Control+v');
    expect(await grid.contents('B1:B3')).toEqual([[null], [null], ['=A1+1']]);
    expect(await grid.page.locator('.sg-mark-clip').count()).toBe(0);
  });

  test('a table with nothing but HTML is read from its cells', async () => {
    const grid = await newGrid();
    await grid.open();
    await grid.page.evaluate(async () => {
      const html =
        '<table><tr><td colspan=2>Имя</td><td>Балл</td></tr><tr><td>Анна<br>Б.</td><td>x</td><td>2</td></tr></table>';
      const item = new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) });
      await navigator.clipboard.write([item]);
    });
    await grid.cell('A1').click();
    await grid.press('Control+v');
    expect(await grid.contents('A1:C2')).toEqual([
      ['Имя', null, 'Балл'],
      ['Анна\nБ.', 'x', 2],
    ]);
  });

  test('the menu copies and pastes too', async () => {
    const grid = await newGrid();
    await grid.open((page) => page.write('A1', [[3]]));
    await grid.cell('A1').click({ button: 'right' });
    await grid.page.getByRole('menuitem', { name: 'Копировать' }).click();
    await grid.cell('C1').click({ button: 'right' });
    await grid.page.getByRole('menuitem', { name: 'Вставить', exact: true }).click();
    await grid.page.waitForFunction(
      () => document.querySelector('[data-cell="C1"]')?.textContent === '3',
    );
  });
});
