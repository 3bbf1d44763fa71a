import { escapeText, xml } from './xmlText';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const VALUES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

/** The type of the relationship that leads to the core properties. */
export const CORE_LINK =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** What a file says of itself; absent and empty parts are left out. */
export interface FileProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly comments?: string;
  readonly lastAuthor?: string;
  readonly category?: string;
  /** A language tag, such as `ru`. */
  readonly language?: string;
  readonly manager?: string;
  readonly company?: string;
}

/** The root element of the core properties; `moment` as `2026-03-01T00:00:00Z`. */
export function corePropertiesXml(properties: FileProperties, moment: string): string {
  const date = (name: string) => xml(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, moment);
  const content = [
    textXml('dc:title', properties.title),
    textXml('dc:subject', properties.subject),
    textXml('dc:creator', properties.author),
    textXml('cp:keywords', properties.keywords),
    textXml('dc:description', properties.comments),
    textXml('cp:lastModifiedBy', properties.lastAuthor),
    date('created'),
    date('modified'),
    textXml('cp:category', properties.category),
    textXml('dc:language', properties.language),
  ];
  const names = {
    'xmlns:cp': CORE,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  return xml('cp:coreProperties', names, content.join(''));
}

/** The root element of the extended properties. */
export function extendedPropertiesXml({ manager, company }: FileProperties): string {
  const content = [
    textXml('Application', 'Microsoft Excel'),
    textXml('Manager', manager),
    textXml('Company', company),
  ];
  return xml('Properties', { xmlns: EXTENDED, 'xmlns:vt': VALUES }, content.join(''));
}

function textXml(name: string, text = ''): string {
  return text === '' ? '' : xml(name, {}, escapeText(text));
}
