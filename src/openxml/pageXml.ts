import { escapeText, xml } from './xmlText';

/** What a file says of its page margins, in inches. */
export interface FileMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export function marginsXml({ left, right, top, bottom, header, footer }: FileMargins): string {
  return xml('pageMargins', { left, right, top, bottom, header, footer });
}

/** What is printed above and below each page, three parts each. */
export interface FileHeader {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export function headerFooterXml(header: FileHeader, footer: FileHeader): string {
  const texts = [joinHeader(header), joinHeader(footer)] as const;
  if (texts.every((text) => text === '')) return '';
  const content = texts.map((text, index) =>
    text === '' ? '' : xml(index === 0 ? 'oddHeader' : 'oddFooter', {}, escapeText(text)),
  );
  return xml('headerFooter', {}, content.join(''));
}

function joinHeader({ left, center, right }: FileHeader): string {
  const parts = [
    ['&L', left],
    ['&C', center],
    ['&R', right],
  ] as const;
  return parts.map(([mark, text]) => (text === '' ? '' : mark + text)).join('');
}

/** The rows or columns (zero-based) that begin a page; `max` is the last cell the break runs to. */
export function breaksXml(
  name: 'rowBreaks' | 'colBreaks',
  starts: readonly number[],
  max: number,
): string {
  if (starts.length === 0) return '';
  const breaks = starts.map((id) => xml('brk', { id, max, man: true }));
  return xml(name, { count: breaks.length, manualBreakCount: breaks.length }, breaks.join(''));
}
