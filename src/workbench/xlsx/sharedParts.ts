import type { LossReport } from './losses';
import { hasRuns, plainText } from './readComments';
import { child, childrenOf, numberOf, type XmlElement } from './xml';

/** The texts that cells refer to by number. */
export function readStrings(root: XmlElement | undefined, report: LossReport): string[] {
  return childrenOf(root, 'si').map((item) => {
    if (item.children.length > 1 && hasRuns(item)) report.add('richText', 'xl/sharedStrings.xml');
    if (child(item, 'rPh')) report.add('phonetic', 'xl/sharedStrings.xml');
    return plainText(item);
  });
}

/** The numbers that cells give to say that their formula may spill. */
export function readDynamicArrays(metadata: XmlElement | undefined): Set<number> {
  const types = childrenOf(child(metadata, 'metadataTypes'), 'metadataType');
  const records = childrenOf(child(metadata, 'cellMetadata'), 'bk');
  const dynamic = records.flatMap((record, index) => {
    const type = types[(numberOf(child(record, 'rc'), 't') ?? 0) - 1];
    return type?.attributes['name'] === 'XLDAPR' ? [index + 1] : [];
  });
  return new Set(dynamic);
}
