import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { withContentPolicy } from '../../src/packaging/contentPolicy';

const page = (head: string, body = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8" />${head}</head><body>${body}</body></html>`;

/** The rules of a page's policy by their name. */
function policyOf(html: string, own = "'self'"): Readonly<Record<string, string>> {
  const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(withContentPolicy(html, own));
  const rules = policy?.[1]?.split('; ') ?? [];
  return Object.fromEntries(
    rules.map((rule) => [rule.slice(0, rule.indexOf(' ')), rule.slice(rule.indexOf(' ') + 1)]),
  );
}

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the content policy of a page', () => {
  test('allows nothing but the own files, office.js and empty styles', () => {
    expect(policyOf(page(''))).toEqual({
      'default-src': "'none'",
      'script-src':
        "'self' https://appsforoffice.microsoft.com https://officeapis.public.onecdn.static.microsoft",
      'style-src': `'self' ${hash('')}`,
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
  });

  test('allows neither inline code nor code made from text', () => {
    expect(withContentPolicy(page(''), "'self'")).not.toMatch(/unsafe/u);
  });

  test('names the folder the add-in lies in, where it is known', () => {
    const policy = policyOf(page(''), 'https://a.example/cpd/');
    expect(policy['script-src']).toMatch(/^https:\/\/a\.example\/cpd\/ /u);
    expect(policy['connect-src']).toBe('https://a.example/cpd/');
  });

  test('allows the very styles that the page holds', () => {
    const style = 'body { margin: 0 }';
    expect(policyOf(page(`<style>${style}</style>`))['style-src']).toContain(hash(style));
  });

  test('stands before anything that is loaded', () => {
    const html = withContentPolicy(page('<script src="a.js"></script>'), "'self'");
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  });
});

test.each([
  ['a script of its own', page('<script>run()</script>')],
  ['a style attribute', page('', '<p style="color: red"></p>')],
  ['an event attribute', page('', '<p onclick="run()"></p>')],
])('a page with %s is refused', (what, html) => {
  expect(() => withContentPolicy(html, "'self'")).toThrow(what);
});

test('a page without a charset is refused', () => {
  expect(() => withContentPolicy('<html></html>', "'self'")).toThrow('no charset');
});
