import { createHash } from 'node:crypto';
import type { Compiler } from 'webpack';

/** The only address a page loads from outside of the add-in's own host. */
export const OFFICE_SCRIPT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Microsoft's second name for the same library, should the first lead there. */
const OFFICE_SCRIPT_HOSTS = [
  new URL(OFFICE_SCRIPT).origin,
  'https://officeapis.public.onecdn.static.microsoft',
];

/** Styles are made by scripts: Fluent fills style elements that begin empty. */
const EMPTY_STYLE = '';

/** The page with a Content-Security-Policy before anything it loads. Throws where the page holds what no strict policy allows. */
export function withContentPolicy(html: string, own: string): string {
  refuseInlineCode(html);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(html, own)}" />`;
  const charset = /<meta charset="?[\w-]+"?\s*\/?>/u;
  if (!charset.test(html)) throw new Error('The page names no charset to put its policy after');
  return html.replace(charset, (found) => `${found}${meta}`);
}

function contentPolicy(html: string, own: string): string {
  const styles = [EMPTY_STYLE, ...inlineStyles(html)].map((text) => `'sha256-${hashOf(text)}'`);
  const rules: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': [own, ...OFFICE_SCRIPT_HOSTS],
    'style-src': [own, ...new Set(styles)],
    'img-src': [own, 'data:'],
    'connect-src': [own],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(rules)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

function inlineStyles(html: string): string[] {
  return [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gsu)].map(([, text]) => text ?? '');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function refuseInlineCode(html: string): void {
  const faults: readonly (readonly [RegExp, string])[] = [
    [/<script(?![^>]*\ssrc=)/u, 'a script of its own'],
    [/<[a-z][^>]*\sstyle=/u, 'a style attribute'],
    [/<[a-z][^>]*\son[a-z]+=/u, 'an event attribute'],
  ];
  const fault = faults.find(([pattern]) => pattern.test(html));
  if (fault) throw new Error(`The page holds ${fault[1]}, which its policy would not run`);
}

/** Gives every page of the build its Content-Security-Policy. `own` is what the policy calls the add-in's own files. */
export class ContentPolicy {
  constructor(private readonly own: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ContentPolicy', (compilation) => {
      // Styles are known by their hash, so nothing may shorten the page afterwards.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: 'ContentPolicy', stage }, (assets) => {
        for (const name of Object.keys(assets).filter((each) => each.endsWith('.html')))
          compilation.updateAsset(name, (page) => {
            const html = page.source().toString();
            return new sources.RawSource(withContentPolicy(html, this.own));
          });
      });
    });
  }
}
