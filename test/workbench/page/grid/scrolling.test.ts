import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeGrid } from './describeGrid';

/** What the page's own thread is busy with while something is done, in milliseconds: other load does not count. */
async function processorTime(page: Page, run: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taken = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await taken();
  await run();
  return (await taken()) - before;
}

const ROWS = 50_000;

describeGrid('a sheet of 50,000 rows and 12 columns', (newGrid) => {
  test('scrolls in steps short enough for the eye and draws only what is in view', async () => {
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
    const scroll = (by: number) =>
      grid.page.evaluate(async (pixels) => {
        const scroller = document.querySelector('.sg-scroller');
        for (let step = 0; step < 60 && scroller; step += 1) {
          scroller.scrollTop += pixels;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }, by);
    await scroll(200);
    const rows = await processorTime(grid.page, () => scroll(100));
    const pages = await processorTime(grid.page, () => scroll(9000));
    const said = (milliseconds: number): string => `${(milliseconds / 60).toFixed(1)} ms`;
    process.stderr.write(
      `${ROWS} rows: scrolling on by 5 rows takes ${said(rows)} of processor time, by pages ${said(pages)}\n`,
    );
    expect(rows / 60).toBeLessThan(60);
    expect(await grid.page.getByRole('gridcell').count()).toBeLessThan(2000);
    const shown = await grid.page.getByRole('rowheader').last().innerText();
    expect(Number(shown)).toBeGreaterThan(20_000);
  }, 120_000);
});
