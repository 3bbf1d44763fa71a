import { MAIN } from '../../openxml/namespaces';
import { xml } from '../../openxml/xmlText';

const EXTENSION = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const RECORDED =
  'copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta';

/** The part that tells Excel which formulas may fill their neighbours: the cells that refer to its first record. */
export function dynamicArraysXml(): string {
  const flags = Object.fromEntries(RECORDED.split(' ').map((name) => [name, true]));
  const type = xml('metadataType', { name: 'XLDAPR', minSupportedVersion: 120000, ...flags });
  const properties = xml('xda:dynamicArrayProperties', { fDynamic: true, fCollapsed: false });
  const extension = xml('ext', { uri: '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}' }, properties);
  const content = [
    xml('metadataTypes', { count: 1 }, type),
    xml(
      'futureMetadata',
      { name: 'XLDAPR', count: 1 },
      xml('bk', {}, xml('extLst', {}, extension)),
    ),
    xml('cellMetadata', { count: 1 }, xml('bk', {}, xml('rc', { t: 1, v: 0 }))),
  ];
  return xml('metadata', { xmlns: MAIN, 'xmlns:xda': EXTENSION }, content.join(''));
}
