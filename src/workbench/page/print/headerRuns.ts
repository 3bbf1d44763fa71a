/** What the codes of a header or footer stand for on one page. */
export interface HeaderValues {
  readonly page: number;
  readonly pages: number;
  readonly sheet: string;
  readonly file: string;
  readonly date: string;
  readonly time: string;
}

/** A part of a header in one look. */
export interface HeaderRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly font: string | undefined;
  /** In points. */
  readonly size: number | undefined;
  readonly color: string | undefined;
}

type Look = Omit<HeaderRun, 'text'>;

const PLAIN: Look = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  font: undefined,
  size: undefined,
  color: undefined,
};

const CODE = /&(?:"([^"]*)"|(\d+)|K([0-9A-Fa-f]{6})|K\d\d[+-]\d{3}|([A-Za-z&]))([+-]\d+)?/gu;

/** The text of a header or footer with Excel's codes carried out; codes for pictures show nothing. */
export function headerRuns(text: string, values: HeaderValues): HeaderRun[] {
  const runs: HeaderRun[] = [];
  let look = PLAIN;
  let at = 0;
  const add = (piece: string): void => {
    if (piece !== '') runs.push({ text: piece, ...look });
  };
  for (const match of text.matchAll(CODE)) {
    add(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [, font, size, color, letter, offset] = match;
    if (font !== undefined) look = withFont(look, font);
    else if (size !== undefined) look = { ...look, size: Number(size) };
    else if (color !== undefined) look = { ...look, color: `#${color}` };
    else if (letter !== undefined) {
      const counts = letter.toUpperCase() === 'P' && offset !== undefined;
      add(counts ? String(values.page + Number(offset)) : shown(letter, values));
      if (!counts && offset !== undefined) at -= offset.length;
      look = toggled(look, letter);
    }
  }
  add(text.slice(at));
  return runs;
}

function shown(letter: string, values: HeaderValues): string {
  switch (letter.toUpperCase()) {
    case '&':
      return '&';
    case 'P':
      return String(values.page);
    case 'N':
      return String(values.pages);
    case 'A':
      return values.sheet;
    case 'F':
      return values.file;
    case 'D':
      return values.date;
    case 'T':
      return values.time;
    default:
      return '';
  }
}

function toggled(look: Look, letter: string): Look {
  switch (letter.toUpperCase()) {
    case 'B':
      return { ...look, bold: !look.bold };
    case 'I':
      return { ...look, italic: !look.italic };
    case 'U':
    case 'E':
      return { ...look, underline: !look.underline };
    case 'S':
      return { ...look, strikethrough: !look.strikethrough };
    default:
      return look;
  }
}

/** A font such as `Times New Roman,Bold Italic`; a name of `-` leaves it. */
function withFont(look: Look, code: string): Look {
  const [name = '', style = ''] = code.split(',');
  return {
    ...look,
    font: name === '-' || name === '' ? look.font : name,
    bold: /bold/iu.test(style),
    italic: /italic/iu.test(style),
  };
}
