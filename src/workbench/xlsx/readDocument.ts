import type { BookContent } from './content';
import type { LossReport } from './losses';
import type { Package, Relationship } from './package';
import { readCustomProperties, readProperties, readSettings } from './readProperties';

type DocumentContent = Pick<BookContent, 'settings' | 'properties' | 'customProperties'>;

/** What is known about the document and kept for add-ins; `root` and `links` are those of package and workbook. */
export function readDocument(
  file: Package,
  root: readonly Relationship[],
  links: readonly Relationship[],
  report: LossReport,
): DocumentContent {
  const part = (type: string) => {
    const link = root.find((each) => each.type === type);
    return link && file.xml(link.target);
  };
  const custom = root.find(({ type }) => type === 'custom-properties');
  const items = links.filter(({ type }) => type === 'customXml').map(({ target }) => target);
  let settings: ReadonlyMap<string, unknown> = new Map();
  for (const item of items) {
    const own = readSettings(file.xml(item));
    if (!own) report.add('customXml', item);
    settings = own ?? settings;
    for (const { target } of file.relationships(item)) file.markUsed(target);
  }
  return {
    settings,
    properties: readProperties(part('core-properties'), part('extended-properties')),
    customProperties: readCustomProperties(custom && file.xml(custom.target), () => {
      report.add('propertyType', custom?.target ?? '');
    }),
  };
}
