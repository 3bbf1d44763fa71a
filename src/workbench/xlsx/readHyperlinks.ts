import type { Hyperlink } from '../model/sheetFeatures';
import { areasOf } from './areas';
import type { Relationship } from './package';
import { child, childrenOf, type XmlElement } from './xml';

/** The links of a sheet; the values of their cells stay what they are. */
export function readHyperlinks(
  sheet: XmlElement,
  relationships: readonly Relationship[],
): Hyperlink[] {
  return childrenOf(child(sheet, 'hyperlinks'), 'hyperlink').flatMap((element) => {
    const [area] = areasOf(element.attributes['ref']);
    const { id, location, tooltip } = element.attributes;
    const address = relationships.find((each) => each.id === id)?.target;
    if (!area || (address === undefined && location === undefined)) return [];
    return [
      {
        area,
        ...(address !== undefined && { address }),
        ...(location !== undefined && { documentReference: location }),
        ...(tooltip !== undefined && { screenTip: tooltip }),
      },
    ];
  });
}
