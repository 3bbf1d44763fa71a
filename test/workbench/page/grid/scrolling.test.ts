import { expect, test } from '@jest/globals';
import { describeGrid } from './describeGrid';

const ROW_HEIGHT = 20;
const STEPS = 60;

describeGrid('a sheet of 50,000 rows and 12 columns', (newGrid) => {
  test('draws what is in view and, while it scrolls, only the rows that come into it', async () => {
    const grid = await newGrid();
    await grid.open((page) => {
      page.workbook.restore(() => {
        for (let row = 0; row < 50_000; row += 1)
          for (let column = 0; column < 12; column += 1)
            page.sheet.setValue(row, column, column % 3 === 0 ? row : `текст ${row}-${column}`);
        page.sheet.addTable({
          area: page.area('A1:L50000'),
          hasHeaders: true,
          name: 'Big',
          columns: Array.from({ length: 12 }, (_, id) => ({ id, name: `c${id}` })),
        });
        page.sheet.set('freeze', { rows: 1, columns: 1 });
        page.sheet.set('conditionalFormats', [
          {
            id: 'cf',
            areas: [page.area('A2:L50000')],
            rule: { kind: 'custom', formula: '=MOD($A2,7)=0' },
            style: { fill: '#C6EFCE' },
            priority: 0,
            stopIfTrue: false,
          },
        ]);
      });
    });
    const drawnWhileScrolling = (by: number) =>
      grid.page.evaluate(
        async ([pixels, steps]) => {
          const scroller = document.querySelector('.sg-scroller');
          let drawn = 0;
          const watch = (changes: readonly MutationRecord[]): void => {
            for (const { addedNodes } of changes)
              for (const node of addedNodes)
                if (node instanceof Element)
                  drawn +=
                    node.querySelectorAll('[role="gridcell"]').length +
                    Number(node.matches('[role="gridcell"]'));
          };
          const observer = new MutationObserver(watch);
          observer.observe(document.body, { childList: true, subtree: true });
          for (let step = 0; step < steps && scroller; step += 1) {
            scroller.scrollTop += pixels;
            await new Promise((resolve) => requestAnimationFrame(resolve));
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
          watch(observer.takeRecords());
          observer.disconnect();
          return drawn;
        },
        [by, STEPS] as const,
      );
    await drawnWhileScrolling(200);
    const columns = await grid.page.getByRole('columnheader').count();
    expect(await drawnWhileScrolling(5 * ROW_HEIGHT)).toBeLessThanOrEqual(STEPS * 5 * columns);
    await drawnWhileScrolling(9000);
    expect(await grid.page.getByRole('gridcell').count()).toBeLessThan(2000);
    const shown = await grid.page.getByRole('rowheader').last().innerText();
    expect(Number(shown)).toBeGreaterThan(20_000);
  }, 120_000);
});
