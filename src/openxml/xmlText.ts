const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text of an attribute; line breaks survive, characters XML forbids are left out. */
function escapeAttribute(text: string): string {
  return allowed(text).replace(/[&<>"\n\r\t]/g, (found) => ESCAPES[found] ?? found);
}

/** Text between tags; characters XML forbids are left out. */
export function escapeText(text: string): string {
  return allowed(text).replace(/[&<>\r]/g, (found) => ESCAPES[found] ?? found);
}

function allowed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^\t\n\r -\ufffd]/g, '');
}

type AttributeValue = string | number | boolean | undefined;

/** One element as XML; attributes that are undefined are left out, booleans are 1 and 0. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  content = '',
): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) start += ` ${key}="${attributeText(value)}"`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

function attributeText(value: Exclude<AttributeValue, undefined>): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' ? String(value) : escapeAttribute(value);
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
