import type { XmlElement } from '../../src/workbench/xlsx/xml';
import type { AddInPackage } from './addInPackage';
import { named, valuesOf, type Elements } from './manifestTree';

/** What every icon of the ribbon must come in. */
const REQUIRED_SIZES = ['16', '32', '80'];

/** Pixels of the two pictures that lists of add-ins show. */
const LISTED_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Addresses that are not https, lie outside of the base, or name no file of the build; pictures of another size than they are declared. */
export function fileFaults(
  elements: Elements,
  { base, files }: Pick<AddInPackage, 'base' | 'files'>,
): string[] {
  const addresses = elements
    .flatMap(({ attributes, text }) => [attributes['DefaultValue'], attributes['Value'], text])
    .filter((value) => value !== undefined)
    .map((value) => value.trim())
    .filter((value) => value.includes('://'));
  return [
    ...addresses.flatMap((address) => addressFault(address, base, files)),
    ...named(elements, 'Icon').flatMap((icon) => missingSizes(icon)),
    ...declaredPictures(elements).flatMap(([address, size]) => {
      const content = files.get(address.slice(base.length));
      return content ? sizeFault(address, content, size) : [];
    }),
  ];
}

function addressFault(
  address: string,
  base: string,
  files: ReadonlyMap<string, Uint8Array>,
): string[] {
  if (!address.startsWith('https://')) return [`${address} is not https`];
  if (!address.startsWith(base)) return [`${address} is not at ${base}`];
  return files.has(address.slice(base.length)) ? [] : [`${address} is not in the build`];
}

function missingSizes(icon: XmlElement): string[] {
  const sizes = icon.children.map(({ attributes }) => attributes['size']);
  const name = icon.children[0]?.attributes['resid'] ?? 'Icon';
  return REQUIRED_SIZES.filter((size) => !sizes.includes(size)).map(
    (size) => `the icon of ${name} has no size ${size}`,
  );
}

/** Every picture's address with the pixels the manifest says it has. */
function declaredPictures(elements: Elements): (readonly [string, number])[] {
  const listed = Object.entries(LISTED_SIZES).flatMap(([name, size]) =>
    named(elements, name).map(
      ({ attributes }) => [attributes['DefaultValue'] ?? '', size] as const,
    ),
  );
  const sizes = new Map<string, number>();
  for (const { attributes } of named(elements, 'Image'))
    if (attributes['resid'] !== undefined)
      sizes.set(attributes['resid'], Number(attributes['size']));
  const ribbon = named(elements, 'Image')
    .filter(({ attributes }) => attributes['id'] !== undefined)
    .flatMap((image) =>
      [...valuesOf(image).values()].map(
        (address) => [address, sizes.get(image.attributes['id'] ?? '') ?? 0] as const,
      ),
    );
  return [...listed, ...ribbon];
}

function sizeFault(address: string, content: Uint8Array, size: number): string[] {
  const [width, height] = pixelsOf(content);
  return width === size && height === size
    ? []
    : [`${address} has ${width} × ${height} pixels, not ${size} × ${size}`];
}

/** Width and height as the header of a PNG file says. */
function pixelsOf(content: Uint8Array): readonly [number, number] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  return content.byteLength < 24 ? [0, 0] : [view.getUint32(16), view.getUint32(20)];
}
