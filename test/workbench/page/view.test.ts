import { describe, expect, test } from '@jest/globals';
import { keepView, keptView, paneWidthWithin } from '../../../src/workbench/page/view';

function storageWith(text: string | null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value;
    },
  };
}

describe('the view a person kept', () => {
  test('is in Russian, light and with the pane at first', () => {
    expect(keptView(storageWith(null))).toEqual({
      language: 'ru-RU',
      theme: 'light',
      isPaneShown: true,
      paneWidth: 380,
    });
  });

  test('comes back as it was left', () => {
    const storage = storageWith(null);
    const view = { language: 'kk-KZ', theme: 'dark', isPaneShown: false, paneWidth: 420 } as const;
    keepView(view, storage);
    expect(keptView(storage)).toEqual(view);
  });

  test('gives way part by part where what was kept is not understood', () => {
    const text = JSON.stringify({ language: 'xx', theme: 'dark', paneWidth: 'wide' });
    expect(keptView(storageWith(text))).toMatchObject({
      language: 'ru-RU',
      theme: 'dark',
      paneWidth: 380,
    });
    expect(keptView(storageWith('{')).theme).toBe('light');
  });

  test('has a pane of 320 to 450 pixels', () => {
    expect([200, 333.4, 900].map(paneWidthWithin)).toEqual([320, 333, 450]);
  });
});
