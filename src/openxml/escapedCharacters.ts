const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Text of a cell as the file keeps it: characters XML cannot hold become _xHHHH_. */
export function escapeCharacters(text: string): string {
  const marked = text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
  return marked.replace(/[^\t\n -\ufffd]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return `_x${code.padStart(4, '0')}_`;
  });
}

/** The text that `escapeCharacters` or Excel wrote. */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
