import type { LookedLike } from './refusal';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]);
}

export function isOle(bytes: Uint8Array): boolean {
  return startsWith(bytes, OLE);
}

/** Whether a compound file has a stream of that name. */
export function hasOleStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (startsWith(bytes.subarray(at), wanted)) return true;
  return false;
}

/** What bytes that are neither zip nor compound file look like. */
export function textLooksLike(bytes: Uint8Array): LookedLike {
  if (bytes.length === 0) return 'empty';
  if (bytes.subarray(0, 4096).includes(0) && !hasWideMark(bytes)) return 'unknown';
  const text = decodeText(bytes.subarray(0, 4096)).trimStart();
  if (text === '') return 'empty';
  if (text.startsWith('%PDF')) return 'pdf';
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (/^(<!doctype html|<html|<table|<meta)/i.test(text)) return 'html';
  if (text.startsWith('<')) return /<html/i.test(text) ? 'html' : 'xml';
  return isDelimited(text) ? 'csv' : 'text';
}

/** What an archive without a workbook in it is, by the names of its entries. */
export function archiveLooksLike(names: readonly string[]): LookedLike {
  if (names.includes('word/document.xml')) return 'docx';
  if (names.includes('ppt/presentation.xml')) return 'pptx';
  if (names.includes('xl/workbook.bin')) return 'xlsb';
  return names.includes('META-INF/manifest.xml') && names.includes('content.xml') ? 'ods' : 'zip';
}

/** Text of a part or file by its byte order mark, UTF-8 without one. */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function hasWideMark(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}

function isDelimited(text: string): boolean {
  const [first = '', second] = text.split(/\r?\n/);
  return [';', ',', '\t'].some((mark) => {
    const columns = first.split(mark).length;
    return columns > 1 && (second === undefined || second === '' || second.includes(mark));
  });
}

function startsWith(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return wanted.every((value, index) => bytes[index] === value);
}
