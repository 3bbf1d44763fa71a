import { readXml, type XmlElement } from '../../src/workbench/xlsx/xml';

/** A manifest's elements in the order of the document. */
export type Elements = readonly XmlElement[];

export function elementsOf(manifest: string): Elements {
  return [...below(readXml(manifest))];
}

/** All elements of one of the names. */
export function named(elements: Elements, ...names: readonly string[]): XmlElement[] {
  return elements.filter(({ name }) => names.includes(name));
}

/** All elements below one, it not included. */
function* below(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    yield* below(child);
  }
}

/** What a text or address says in each locale; the default under ''. */
export function valuesOf(element: XmlElement): ReadonlyMap<string, string> {
  const overrides = element.children
    .filter(({ name }) => name === 'Override')
    .map(({ attributes }) => [attributes['Locale'] ?? '', attributes['Value'] ?? ''] as const);
  return new Map([['', element.attributes['DefaultValue'] ?? ''], ...overrides]);
}
