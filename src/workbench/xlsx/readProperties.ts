import type { WorkbookProperties } from '../model/workbook';
import { serialOfIso } from './serials';
import { child, childrenOf, type XmlElement } from './xml';

/** What is known about the document; `core` and `extended` are the two parts that say so. */
export function readProperties(
  core: XmlElement | undefined,
  extended: XmlElement | undefined,
): WorkbookProperties {
  const text = (element: XmlElement | undefined, name: string) => child(element, name)?.text ?? '';
  return {
    title: text(core, 'title'),
    subject: text(core, 'subject'),
    author: text(core, 'creator'),
    company: text(extended, 'Company'),
    category: text(core, 'category'),
    keywords: text(core, 'keywords'),
    comments: text(core, 'description'),
    manager: text(extended, 'Manager'),
    lastAuthor: text(core, 'lastModifiedBy'),
  };
}

export type CustomProperties = ReadonlyMap<string, string | number | boolean>;

/** Custom properties of the document; dates become their text, and `lose` is told. */
export function readCustomProperties(
  root: XmlElement | undefined,
  lose: () => void,
): CustomProperties {
  const properties = new Map<string, string | number | boolean>();
  for (const property of childrenOf(root, 'property')) {
    const [value] = property.children;
    const { name } = property.attributes;
    if (!value || name === undefined) continue;
    if (serialOfIso(value.text) !== undefined && value.name === 'filetime') lose();
    properties.set(name, customValue(value));
  }
  return properties;
}

const NUMBERS = /^(i1|i2|i4|i8|int|ui1|ui2|ui4|ui8|uint|r4|r8|decimal)$/;

function customValue({ name, text }: XmlElement): string | number | boolean {
  if (name === 'bool') return text.trim() === 'true' || text.trim() === '1';
  const value = NUMBERS.test(name) ? Number(text) : NaN;
  return Number.isNaN(value) ? text : value;
}

export const SETTINGS_ROOT = 'officeSettings';

/** The add-in settings kept with the file; undefined when the part is another's. */
export function readSettings(
  root: XmlElement | undefined,
): ReadonlyMap<string, unknown> | undefined {
  if (root?.name !== SETTINGS_ROOT) return undefined;
  const settings = new Map<string, unknown>();
  for (const setting of childrenOf(root, 'setting'))
    settings.set(setting.attributes['name'] ?? '', parsed(setting.text));
  return settings;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
