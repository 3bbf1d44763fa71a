import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ICON_SIZES, iconFile } from '../../src/packaging/iconSizes';
import { renderIcon } from '../../src/packaging/renderIcons';
import { describeWith } from '../tool/findTool';

/** How far two pictures may be apart: versions of Chromium smooth edges differently. */
const MEAN_DIFFERENCE = 3;

describeWith('chromium', 'the icons', (executablePath) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
  });

  /** Mean difference of the channels of two pictures of one size, of 255. */
  function difference(one: Buffer, other: Buffer): Promise<number> {
    const addresses = [one, other].map(
      (each) => `data:image/png;base64,${each.toString('base64')}`,
    );
    return page.evaluate(async (sources) => {
      const [first = [], second = []] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return [...(context?.getImageData(0, 0, image.width, image.height).data ?? [])];
        }),
      );
      const apart = first.map((value, index) => Math.abs(value - (second[index] ?? 255)));
      return apart.reduce((sum, each) => sum + each, 0) / apart.length;
    }, addresses);
  }

  test.each(Object.entries(ICON_SIZES))(
    '%s shows its drawing at every size',
    async (icon, sizes) => {
      for (const size of sizes) {
        const drawn = await renderIcon(page, icon, size);
        const apart = await difference(drawn, readFileSync(`assets/${iconFile(icon, size)}`));
        expect({ size, isNear: apart < MEAN_DIFFERENCE }).toEqual({ size, isNear: true });
      }
    },
  );

  test('differ from each other more than that', async () => {
    const [check, report] = ['icon-check-16.png', 'icon-report-16.png'].map((file) =>
      readFileSync(`assets/${file}`),
    );
    expect(await difference(check ?? Buffer.of(), report ?? Buffer.of())).toBeGreaterThan(
      MEAN_DIFFERENCE,
    );
  });
});
