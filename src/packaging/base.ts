/** Where the manifest of the repository points: the development server. */
export const DEVELOPMENT_BASE = 'https://localhost:3000/';

/** The folder on a host that serves the add-in, ending with a slash; or why the text names none. */
export type BaseReading =
  | { readonly kind: 'base'; readonly base: string }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Reads the address a build is to point at. Office loads add-ins over https only. */
export function readBase(text: string): BaseReading {
  if (!URL.canParse(text)) return refused(text, 'is not an address');
  const url = new URL(text);
  if (url.protocol !== 'https:')
    return refused(text, 'does not begin with https://, and Office loads add-ins only over https');
  if (url.username !== '' || url.password !== '') return refused(text, 'holds a name or password');
  if (url.search !== '' || url.hash !== '')
    return refused(text, 'holds more than a host and a folder');
  const folder = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return { kind: 'base', base: url.origin + withoutPolicySigns(folder) };
}

function refused(text: string, why: string): BaseReading {
  return { kind: 'refused', sentence: `--base ${text} ${why}.` };
}

/** A content policy ends a rule at a semicolon and a policy at a comma. */
function withoutPolicySigns(path: string): string {
  return path.replaceAll(';', '%3B').replaceAll(',', '%2C').replaceAll("'", '%27');
}
