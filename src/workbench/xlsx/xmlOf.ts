import { escapeText, xml } from '../../openxml/xmlText';
import type { XmlElement } from './xml';

/** An element that `readXml` gave, as XML again; it has no prefixes. */
export function xmlOf({ name, attributes, children, text }: XmlElement): string {
  const content = children.length > 0 ? children.map(xmlOf).join('') : escapeText(text);
  return xml(name, attributes, content);
}
