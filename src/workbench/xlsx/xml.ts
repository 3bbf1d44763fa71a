import { SaxParser } from '@cj-tech-master/excelts/xml';

/** An element with namespace prefixes taken off its name and attributes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Takes the elements of one subtree instead of keeping them. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/**
 * Reads a document into elements; the subtree of an element that has a visitor goes to the visitor.
 * Throws the parser's XmlError where the document is not well-formed.
 */
export function readXml(source: string, visitors: Readonly<Record<string, XmlVisitor>> = {}) {
  const parser = new SaxParser({ position: false, invalidCharHandling: 'skip' });
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [root];
  let visiting: { visitor: XmlVisitor; depth: number } | undefined;
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (visiting) {
      visiting.depth++;
      visiting.visitor.open(name, tag.attributes);
      return;
    }
    const visitor = Object.hasOwn(visitors, name) ? visitors[name] : undefined;
    if (visitor) {
      visiting = { visitor, depth: 0 };
      return;
    }
    const element = { name, attributes: localAttributes(tag.attributes), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const takeText = (text: string) => {
    const element = open.at(-1);
    if (visiting) visiting.visitor.text(text);
    else if (element) element.text += text;
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('closetag', (tag) => {
    if (!visiting) open.pop();
    else if (visiting.depth-- === 0) visiting = undefined;
    else visiting.visitor.close(localName(tag.name));
  });
  parser.write(source);
  parser.close();
  return root.children[0] ?? root;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function localAttributes(attributes: Record<string, string>): Record<string, string> {
  const local: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes))
    if (!name.startsWith('xmlns')) local[localName(name)] ??= value;
  return local;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** All elements of that name below the element, in document order. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  if (!element) return [];
  return element.children.flatMap((each) => [
    ...(each.name === name ? [each] : []),
    ...descendants(each, name),
  ]);
}

/** The attribute as a number; undefined when it is missing or none. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes[name];
  const value = text === undefined || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** The attribute as a boolean of XML Schema: 1, true, 0, false. */
export function flagOf(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const text = element?.attributes[name];
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
}

export function isXmlElement(value: unknown): value is XmlElement {
  return (
    typeof value === 'object' && value !== null && 'attributes' in value && 'children' in value
  );
}
