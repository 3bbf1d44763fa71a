import { expect, test } from '@jest/globals';
import type { GridDriver } from './gridDriver';
import { describeGrid } from './describeGrid';

describeGrid('how cells look', (newGrid) => {
  test('a text runs over empty neighbours, a number that does not fit is signs', async () => {
    const grid = await newGrid();
    await grid.open((page) => {
      const long = 'довольно длинный текст';
      page.write('A1', [
        [long, ''],
        [long, 'занято'],
        [1234567.891, ''],
      ]);
      page.edit((sheet) => {
        sheet.setStyle(page.area('A3'), { numberFormat: '# ##0,00' });
        sheet.setColumnWidth(0, 0, 30);
      });
    });
    expect(await shownWidth(grid, 'A1')).toBeGreaterThan(100);
    expect(await shownWidth(grid, 'A2')).toBeLessThanOrEqual(40);
    expect(await grid.cell('A3').innerText()).toMatch(/^#+$/);
  });

  test('a text that runs over neighbours ends at a filled cell', async () => {
    const grid = await newGrid();
    await grid.open((page) =>
      page.write('A1', [['очень длинный текст, который идёт всё дальше', '', 'стоп']]),
    );
    expect(await shownWidth(grid, 'A1')).toBeLessThanOrEqual(128);
  });

  test('merged cells are one cell over all of them', async () => {
    const grid = await newGrid();
    await grid.open((page) => {
      page.write('B2', [['Заголовок']]);
      page.edit((sheet) => sheet.merge(page.area('B2:D3'), false));
    });
    expect(await grid.cell('C2').count()).toBe(0);
    expect(await grid.cell('B2').getAttribute('aria-colspan')).toBe('3');
    expect((await grid.cell('B2').boundingBox())?.width).toBe(192);
    await grid.cell('B2').click();
    await grid.press('ArrowRight');
    expect(await grid.place).toBe('E2');
    await grid.press('ArrowLeft');
    expect(await grid.place).toBe('B2:D3');
  });

  test('borders, fills, fonts and alignment are as the style says', async () => {
    const grid = await newGrid();
    await grid.open((page) => {
      page.write('A1', [['x']]);
      page.edit((sheet) =>
        sheet.setStyle(page.area('A1'), {
          fill: '#FFC000',
          font: { bold: true, size: 14, color: '#9C0006' },
          horizontal: 'Center',
          vertical: 'Top',
          wrapText: true,
          borders: { right: { style: 'Continuous', weight: 'Thick', color: '#FF0000' } },
        }),
      );
    });
    const look = await grid.cell('A1').evaluate((cell) => {
      const {
        backgroundColor,
        fontWeight,
        fontSize,
        justifyContent,
        alignItems,
        whiteSpace,
        borderRight,
      } = getComputedStyle(cell);
      return {
        backgroundColor,
        fontWeight,
        fontSize,
        justifyContent,
        alignItems,
        whiteSpace,
        borderRight,
      };
    });
    expect(look).toEqual({
      backgroundColor: 'rgb(255, 192, 0)',
      fontWeight: '700',
      fontSize: '18.6667px',
      justifyContent: 'center',
      alignItems: 'flex-start',
      whiteSpace: 'pre-wrap',
      borderRight: '3px solid rgb(255, 0, 0)',
    });
  });

  test('a conditional format follows the value it looks at', async () => {
    const grid = await newGrid();
    await grid.open((page) => {
      page.write('A1', [[1, 'нет']]);
      page.edit((sheet) =>
        sheet.set('conditionalFormats', [
          {
            id: 'one',
            areas: [page.area('A1:A5')],
            rule: { kind: 'custom', formula: '=$B1="да"' },
            style: { fill: '#C6EFCE' },
            priority: 0,
            stopIfTrue: false,
          },
        ]),
      );
    });
    const fill = () => grid.cell('A1').evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(await fill()).toBe('rgba(0, 0, 0, 0)');
    await grid.inPage((page) => page.write('B1', [['да']]));
    expect(await fill()).toBe('rgb(198, 239, 206)');
  });

  test('frozen rows and columns stay while the rest scrolls', async () => {
    const grid = await newGrid();
    await grid.open((page) => {
      page.write('A1', [['заголовок', 'второй']]);
      page.edit((sheet) => sheet.set('freeze', { rows: 1, columns: 1 }));
    });
    const before = await grid.cell('A1').boundingBox();
    await grid.page.getByRole('textbox', { name: 'Имя или адрес ячейки' }).fill('AB300');
    await grid.press('Enter');
    expect(await grid.cell('AB300').isVisible()).toBe(true);
    expect(await grid.cell('A1').boundingBox()).toEqual(before);
    expect((await grid.cell('A300').boundingBox())?.x).toBe(before?.x);
    expect(await grid.cell('B1').count()).toBe(0);
  });

  test('hidden rows and columns are not there, and arrows pass by', async () => {
    const grid = await newGrid();
    await grid.open((page) =>
      page.edit((sheet) => {
        sheet.setRowHidden(1, 2, true);
        sheet.setColumnHidden(1, 1, true);
      }),
    );
    expect(await grid.cell('A2').count()).toBe(0);
    await grid.cell('A1').click();
    await grid.press('ArrowDown');
    expect(await grid.place).toBe('A4');
    await grid.press('ArrowRight');
    expect(await grid.place).toBe('C4');
  });

  test('a note is marked and told at its cell', async () => {
    const grid = await newGrid();
    await grid.open((page) =>
      page.edit((sheet) =>
        sheet.set('comments', [
          {
            id: 'n',
            area: page.area('B2'),
            text: 'Проверить дату',
            author: 'Анна',
            resolved: false,
            replies: [],
          },
        ]),
      ),
    );
    expect(await grid.cell('B2').textContent()).toContain('Примечание: Анна: Проверить дату');
    await grid.cell('B2').hover();
    expect(await grid.page.locator('.sg-bubble').innerText()).toBe('Анна: Проверить дату');
    await grid.cell('D4').hover();
    expect(await grid.page.locator('.sg-bubble').count()).toBe(0);
  });

  test('a chart lies over its cells and scrolls with them', async () => {
    const grid = await newGrid();
    await grid.open();
    const chart = grid.page.locator('.sg-chart');
    const [cell, box] = [await grid.cell('J2').boundingBox(), await chart.boundingBox()];
    expect([box?.x, box?.y, box?.width, box?.height]).toEqual([cell?.x, cell?.y, 192, 80]);
    await grid.page.locator('.sg-scroller').evaluate((scroller) => scroller.scrollBy(0, 40));
    expect((await chart.boundingBox())?.y).toBe((box?.y ?? 0) - 40);
  });

  test('what another person selected is marked with the name', async () => {
    const grid = await newGrid();
    await grid.open();
    await grid.inPage((page) =>
      page.workbook.edit('other', () =>
        page.workbook.select('other', page.sheet, page.area('B2:C3')),
      ),
    );
    const mark = grid.page.locator('.sg-mark-other');
    expect(await mark.getAttribute('data-label')).toBe('Анна');
    expect((await mark.boundingBox())?.width).toBe(128);
    expect(await grid.place).toBe('A1');
  });

  test('gridlines and headings are away where the sheet says so', async () => {
    const grid = await newGrid();
    await grid.open((page) =>
      page.edit((sheet) => {
        sheet.set('showGridlines', false);
        sheet.set('showHeadings', false);
      }),
    );
    expect(await grid.page.getByRole('columnheader').count()).toBe(0);
    const line = await grid.cell('B2').evaluate((cell) => getComputedStyle(cell).borderRightColor);
    expect(line).toBe('rgba(0, 0, 0, 0)');
  });

  test('the header of a table and every second row look like its style', async () => {
    const grid = await newGrid();
    await grid.open((page) => {
      page.write('A1', [['Имя'], ['Анна'], ['Борис']]);
      page.edit((sheet) => sheet.addTable({ area: page.area('A1:A3'), hasHeaders: true }));
    });
    const fills = await Promise.all(
      ['A1', 'A2', 'A3'].map((address) =>
        grid.cell(address).evaluate((cell) => getComputedStyle(cell).backgroundColor),
      ),
    );
    expect(fills).toEqual(['rgb(68, 114, 196)', 'rgb(218, 227, 243)', 'rgba(0, 0, 0, 0)']);
  });
});

/** How much of the cell's text can be seen, in pixels. */
function shownWidth(grid: GridDriver, address: string): Promise<number> {
  return grid.cell(address).evaluate((cell) => {
    const text = cell.querySelector('span');
    const width = text?.getBoundingClientRect().width ?? 0;
    const isClipped = getComputedStyle(cell).overflow === 'hidden';
    return isClipped ? Math.min(width, cell.getBoundingClientRect().width) : width;
  });
}
