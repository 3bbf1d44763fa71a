import type { Workbook } from '../model/workbook';
import { CONTENT_TYPES } from './namespaces';
import type { PackageWriter } from './packageWriter';
import { SETTINGS_ROOT } from './readProperties';
import { escapeText, xml } from './xmlText';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const CORE_TYPE =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VALUES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const SETTINGS = 'urn:office-settings';
const SETTINGS_ID = '{00000000-0000-0000-0005-000000000001}';
const CUSTOM_FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Adds what is known about the document, and the settings of add-ins. */
export function writeDocument(workbook: Workbook, file: PackageWriter, workbookPath: string): void {
  file.add('docProps/core.xml', CONTENT_TYPES.core, coreXml(workbook));
  file.link('', CORE_TYPE, 'docProps/core.xml');
  file.add('docProps/app.xml', CONTENT_TYPES.extended, extendedXml(workbook));
  file.link('', 'extended-properties', 'docProps/app.xml');
  if (workbook.customProperties.size > 0) {
    file.add('docProps/custom.xml', CONTENT_TYPES.custom, customXml(workbook));
    file.link('', 'custom-properties', 'docProps/custom.xml');
  }
  if (workbook.settings.size > 0) writeSettings(workbook, file, workbookPath);
}

function textXml(name: string, text: string): string {
  return text === '' ? '' : xml(name, {}, escapeText(text));
}

function coreXml(workbook: Workbook): string {
  const { properties } = workbook.state;
  const modified = workbook
    .clock()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  const date = (name: string) => xml(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, modified);
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
  ];
  const names = {
    'xmlns:cp': CORE,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  return xml('cp:coreProperties', names, content.join(''));
}

function extendedXml({ state }: Workbook): string {
  const content = [
    textXml('Application', 'Microsoft Excel'),
    textXml('Manager', state.properties.manager),
    textXml('Company', state.properties.company),
  ];
  return xml('Properties', { xmlns: EXTENDED, 'xmlns:vt': VALUES }, content.join(''));
}

function customXml(workbook: Workbook): string {
  const properties = [...workbook.customProperties].map(([name, value], index) =>
    xml('property', { fmtid: CUSTOM_FORMAT, pid: index + 2, name }, valueXml(value)),
  );
  return xml('Properties', { xmlns: CUSTOM, 'xmlns:vt': VALUES }, properties.join(''));
}

function valueXml(value: string | number | boolean): string {
  if (typeof value === 'string') return `<vt:lpwstr>${escapeText(value)}</vt:lpwstr>`;
  if (typeof value === 'boolean') return xml('vt:bool', {}, String(value));
  const isShort = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return xml(isShort ? 'vt:i4' : 'vt:r8', {}, String(value));
}

function writeSettings(workbook: Workbook, file: PackageWriter, workbookPath: string): void {
  const settings = [...workbook.settings].map(([name, value]) =>
    xml('setting', { name }, escapeText(JSON.stringify(value ?? null))),
  );
  const item = 'customXml/item1.xml';
  file.add(item, '', xml(SETTINGS_ROOT, { xmlns: SETTINGS }, settings.join('')));
  file.link(workbookPath, 'customXml', item);
  const schema = xml('ds:schemaRefs', {}, xml('ds:schemaRef', { 'ds:uri': SETTINGS }));
  const names = { 'ds:itemID': SETTINGS_ID, 'xmlns:ds': CUSTOM_XML };
  file.add(
    'customXml/itemProps1.xml',
    CONTENT_TYPES.customXmlProperties,
    xml('ds:datastoreItem', names, schema),
  );
  file.link(item, 'customXmlProps', 'customXml/itemProps1.xml');
}
