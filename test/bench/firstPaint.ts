import { chromium, type Browser } from 'playwright-core';
import { toolPath } from '../tool/toolPath';
import { buildBaseline, buildPane, type BuiltPage } from './firstPaint/pages';
import { servePage } from './firstPaint/pageServer';
import { paintTimes, type PaintTimes } from './firstPaint/paintTimes';
import { median } from './measure';
import { printTable } from './table';

const RUNS = 21;
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The production pane against a page with React, one Fluent provider, a button, an input and a list, side by side. */
export async function benchFirstPaint(): Promise<void> {
  const executablePath = toolPath('chromium');
  if (executablePath === undefined) {
    console.log('\nFirst paint: chromium is not installed');
    return;
  }
  const [pane, baseline] = [await buildPane(), await buildBaseline()];
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  const [panes, baselines] = await alternating(browser, pane, baseline);
  await browser.close();
  const row = (name: string, mine: number, theirs: number) => [name, mine, theirs, mine / theirs];
  const middle = (times: readonly PaintTimes[], key: keyof PaintTimes) =>
    median(times.map((each) => each[key]));
  printTable(
    `First paint in Chromium: medians of ${RUNS} cold loads each, in turns`,
    ['', 'pane', 'baseline', 'pane / baseline'],
    [
      row('first paint, ms', middle(panes, 'first'), middle(baselines, 'first')),
      row(
        'first text or picture, ms',
        middle(panes, 'contentful'),
        middle(baselines, 'contentful'),
      ),
      row('first paint by React, ms', middle(panes, 'react'), middle(baselines, 'react')),
      row('gzipped JavaScript before it, bytes', pane.bytes, baseline.bytes),
    ],
  );
}

async function alternating(
  browser: Browser,
  pane: BuiltPage,
  baseline: BuiltPage,
): Promise<readonly [PaintTimes[], PaintTimes[]]> {
  const servers = [await servePage(pane), await servePage(baseline)] as const;
  const panes: PaintTimes[] = [];
  const baselines: PaintTimes[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const [mine, theirs] = [
      await paintTimes(browser, servers[0].url),
      await paintTimes(browser, servers[1].url),
    ];
    if (run === 0) continue;
    panes.push(mine);
    baselines.push(theirs);
  }
  for (const server of servers) server.close();
  return [panes, baselines];
}
