/** @jest-environment ./test/setup/page.ts */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { LANGUAGES } from '../../src/i18n';
import { paneBeside } from './paneBeside';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe.each(LANGUAGES)('the pane in %s', (language) => {
  test('shows the year at a glance, each figure leading to the list it counts', async () => {
    const { t, user } = await paneBeside({ language });
    await screen.findByRole('heading', { level: 2, name: t('overview') });
    const statuses = screen.getByRole('list', { name: t('membersByStatus') });
    const first = within(statuses).getAllByRole('button')[0];
    const count = Number(first?.querySelector('strong')?.textContent);
    expect(count).toBeGreaterThan(0);
    if (first) await user.click(first);
    expect(await screen.findByText(t('membersFound', { count }))).toBeTruthy();
  });
});
