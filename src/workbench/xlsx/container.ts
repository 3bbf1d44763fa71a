import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { archiveLooksLike, hasOleStream, isOle, isZip, textLooksLike } from './looksLike';
import type { FileRefusal } from './refusal';
import { packedBytes, readZipDirectory, type ZipEntry } from './zipDirectory';

/** How much a file may hold before it is refused. */
export interface ContainerLimits {
  readonly entries: number;
  /** Bytes of all parts, unpacked. */
  readonly totalBytes: number;
  /** Unpacked to packed bytes of one part, looked at only above `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
}

export const CONTAINER_LIMITS: ContainerLimits = {
  entries: 10_000,
  totalBytes: 300_000_000,
  ratio: 200,
  ratioFromBytes: 20_000_000,
};

/** The parts of a package, unpacked, by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export type Container =
  | { readonly ok: true; readonly parts: Parts }
  | { readonly ok: false; readonly refusal: FileRefusal };

const STORED = 0;
const DEFLATED = 8;
const STEP = 16_384;

/** Unpacks a workbook file, or says why it cannot be one; never unpacks more than the limits allow. */
export function openContainer(
  bytes: Uint8Array,
  limits: ContainerLimits = CONTAINER_LIMITS,
): Container {
  const entries = isZip(bytes) ? readZipDirectory(bytes) : undefined;
  if (!entries) return refused(isZip(bytes) ? { code: 'truncated' } : refusalOfForeign(bytes));
  const files = entries.filter((entry) => !entry.name.endsWith('/'));
  const refusal = refusalOfEntries(files, limits);
  return refusal ? refused(refusal) : unpack(bytes, files);
}

function refused(refusal: FileRefusal): Container {
  return { ok: false, refusal };
}

function refusalOfForeign(bytes: Uint8Array): FileRefusal {
  if (!isOle(bytes)) return { code: 'notAWorkbook', looksLike: textLooksLike(bytes) };
  if (hasOleStream(bytes, 'EncryptedPackage')) return { code: 'encrypted' };
  const isXls = hasOleStream(bytes, 'Workbook') || hasOleStream(bytes, 'Book');
  return isXls ? { code: 'oldFormat' } : { code: 'notAWorkbook', looksLike: 'ole' };
}

function refusalOfEntries(
  entries: readonly ZipEntry[],
  limits: ContainerLimits,
): FileRefusal | undefined {
  if (entries.length > limits.entries)
    return { code: 'tooManyParts', parts: entries.length, limit: limits.entries };
  const bytes = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (bytes > limits.totalBytes) return { code: 'tooLarge', bytes, limit: limits.totalBytes };
  for (const entry of entries) {
    const ratio = Math.round(entry.size / Math.max(1, entry.packedSize));
    if (entry.size > limits.ratioFromBytes && ratio > limits.ratio)
      return { code: 'tooCompressed', ratio, limit: limits.ratio };
    if (entry.encrypted) return { code: 'encrypted' };
  }
  const names = entries.map((entry) => entry.name);
  if (names.includes('[Content_Types].xml') && names.some(isWorkbookName)) return undefined;
  return { code: 'notAWorkbook', looksLike: archiveLooksLike(names) };
}

function isWorkbookName(name: string): boolean {
  return /^xl\/workbook\d*\.xml$/i.test(name);
}

function unpack(bytes: Uint8Array, entries: readonly ZipEntry[]): Container {
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const content = unpackEntry(bytes, entry);
    if (!content || parts.has(entry.name)) return refused({ code: 'damaged', part: entry.name });
    parts.set(entry.name, content);
  }
  return { ok: true, parts };
}

/** The content of an entry of the declared size and checksum; undefined when it is another. */
function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const packed = packedBytes(bytes, entry);
  if (!packed || (entry.method !== STORED && entry.method !== DEFLATED)) return undefined;
  const content = entry.method === STORED ? packed : inflated(packed, entry.size);
  return content?.length === entry.size && crc32(content) === entry.crc ? content : undefined;
}

/** Unpacked in small steps, so that content which is longer than declared is left at once. */
function inflated(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((piece) => {
    if (filled + piece.length <= size) content.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && filled <= size; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return undefined;
  }
  return filled === size ? content : undefined;
}
