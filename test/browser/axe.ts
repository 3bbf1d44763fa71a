import { readFileSync } from 'node:fs';
import type axeCore from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA. */
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  iframes: false,
};

/** What axe-core finds wrong in one document, a line each; only Fluent's focus dummies are excepted. */
export async function axe(place: Frame | Page): Promise<string[]> {
  await place.evaluate(SOURCE);
  const { violations } = await place.evaluate<AxeResults, RunOptions>(
    (options) => (globalThis as unknown as { axe: typeof axeCore }).axe.run(options),
    OPTIONS,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ html }) => !(id === 'aria-hidden-focus' && html.includes('data-tabster-dummy')))
      .map(({ html, failureSummary = '' }) => `${id}: ${help}\n  ${html}\n  ${failureSummary}`),
  );
}
