const SPECIAL = /[.+^${}()|[\]\\]/g;

/** Whether `?`, `*` or an escaping `~` makes the text a pattern. */
export function hasWildcard(text: string): boolean {
  return /[?*~]/.test(text);
}

/** The pattern as a regular expression body: `?` one character, `*` any, `~` takes the next one as it is. */
export function wildcardSource(pattern: string): string {
  return pattern.replace(/~([?*~])|([?*])|[^?*~]+|~/g, (part: string, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (part === '?') return '[^]';
    return part === '*' ? '[^]*' : part.replace(SPECIAL, '\\$&');
  });
}

/** A test for the whole text, without regard to case. */
export function wildcardTest(pattern: string): (text: string) => boolean {
  const expression = new RegExp(`^${wildcardSource(pattern)}$`, 'iu');
  return (text) => expression.test(text);
}
