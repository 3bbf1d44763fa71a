/** One entry of a zip archive as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const UNKNOWN_32 = 0xffffffff;

/** The entries of the archive; undefined when its end is missing, so that it was cut off. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const { offset, size, count } = directoryAt(view, end);
  if (offset + size > end) return undefined;
  const entries: ZipEntry[] = [];
  let at = offset;
  while (entries.length < count) {
    const read = at + 46 <= end ? entryAt(view, bytes, at) : undefined;
    if (!read) return undefined;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
}

/** The packed bytes of an entry; undefined when its local header is not where it should be. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL)
    return undefined;
  const nameLength = view.getUint16(entry.offset + 26, true);
  const start = entry.offset + 30 + nameLength + view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > bytes.length) return undefined;
  return bytes.subarray(start, start + entry.packedSize);
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function directoryAt(view: DataView, end: number) {
  const plain = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return plain;
  const end64 = wide(view, locator + 8);
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64) return plain;
  return {
    count: wide(view, end64 + 32),
    size: wide(view, end64 + 40),
    offset: wide(view, end64 + 48),
  };
}

function entryAt(view: DataView, bytes: Uint8Array, at: number) {
  if (view.getUint32(at, true) !== ENTRY) return undefined;
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extra = at + 46 + nameLength;
  const next = extra + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) return undefined;
  const sizes = wideSizes(view, extra, extra + extraLength, {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  });
  const name = new TextDecoder().decode(bytes.subarray(at + 46, extra)).replaceAll('\\', '/');
  const crc = view.getUint32(at + 16, true);
  const method = view.getUint16(at + 10, true);
  return { entry: { name, method, encrypted: (flags & 1) === 1, crc, ...sizes }, next };
}

interface Sizes {
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

function wideSizes(view: DataView, from: number, to: number, sizes: Sizes): Sizes {
  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  if (at + 4 > to) return sizes;
  at += 4;
  const take = (value: number): number => {
    if (value !== UNKNOWN_32 || at + 8 > to) return value;
    at += 8;
    return wide(view, at - 8);
  };
  return { size: take(sizes.size), packedSize: take(sizes.packedSize), offset: take(sizes.offset) };
}

function wide(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
