import type { Workbook } from '../model/workbook';
import {
  CORE_LINK,
  corePropertiesXml,
  extendedPropertiesXml,
} from '../../openxml/documentProperties';
import { CONTENT_TYPES } from '../../openxml/namespaces';
import type { PackageWriter } from '../../openxml/packageWriter';
import { SETTINGS_ROOT } from './readProperties';
import { escapeText, xml } from '../../openxml/xmlText';

const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VALUES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const SETTINGS = 'urn:office-settings';
const SETTINGS_ID = '{00000000-0000-0000-0005-000000000001}';
const CUSTOM_FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Adds what is known about the document, and the settings of add-ins. */
export function writeDocument(workbook: Workbook, file: PackageWriter, workbookPath: string): void {
  const { properties } = workbook.state;
  const moment = workbook
    .clock()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  file.add('docProps/core.xml', CONTENT_TYPES.core, corePropertiesXml(properties, moment));
  file.link('', CORE_LINK, 'docProps/core.xml');
  file.add('docProps/app.xml', CONTENT_TYPES.extended, extendedPropertiesXml(properties));
  file.link('', 'extended-properties', 'docProps/app.xml');
  if (workbook.customProperties.size > 0) {
    file.add('docProps/custom.xml', CONTENT_TYPES.custom, customXml(workbook));
    file.link('', 'custom-properties', 'docProps/custom.xml');
  }
  if (workbook.settings.size > 0) writeSettings(workbook, file, workbookPath);
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
