import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { CONTAINER_LIMITS } from '../../../src/workbench/xlsx/container';
import { loadWorkbook, type LoadOptions } from '../../../src/workbench/xlsx/loadWorkbook';
import { FileRefused, type FileRefusal } from '../../../src/workbench/xlsx/refusal';
import { fileOf, filePackage, links } from './filePackage';
import { clock } from './wholeWorkbook';

async function refusalOf(
  bytes: Uint8Array,
  options: Partial<LoadOptions> = {},
): Promise<FileRefusal | undefined> {
  try {
    await loadWorkbook(bytes, { clock, ...options });
    return undefined;
  } catch (refused) {
    if (refused instanceof FileRefused) return refused.refusal;
    throw refused;
  }
}

/** A compound file with directory entries of those names. */
function compoundFile(...streams: string[]): Uint8Array {
  const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const names = streams.flatMap((name) =>
    Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat(),
  );
  return Uint8Array.from([
    ...magic,
    ...new Array<number>(504).fill(0),
    ...names,
    ...new Array<number>(64).fill(0),
  ]);
}

describe('a file that is not opened', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['csv', strToU8('Консультант;Дата\nИванов;01.02.2024\n')],
    ['csv', strToU8('a,b\n1,2')],
    ['text', strToU8('Просто текст')],
    ['html', strToU8('\ufeff<!DOCTYPE html><html><table></table></html>')],
    ['html', strToU8('<table><tr><td>1</td></tr></table>')],
    ['xml', strToU8('<?xml version="1.0"?><Workbook/>')],
    ['pdf', strToU8('%PDF-1.7')],
    ['rtf', strToU8('{\\rtf1}')],
    ['unknown', Uint8Array.from([1, 0, 2, 3])],
    ['ole', compoundFile('WordDocument')],
    [
      'docx',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
    ],
    ['ods', zipSync({ 'content.xml': strToU8('<o/>'), 'META-INF/manifest.xml': strToU8('<m/>') })],
    [
      'xlsb',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': Uint8Array.of(1) }),
    ],
    ['zip', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
  ] as const)('is told by what it looks like: %s', async (looksLike, bytes) => {
    expect(await refusalOf(bytes)).toEqual({ code: 'notAWorkbook', looksLike });
  });

  test('is told from an old .xls and from an encrypted workbook', async () => {
    expect(await refusalOf(compoundFile('Root Entry', 'Workbook'))).toEqual({ code: 'oldFormat' });
    expect(await refusalOf(compoundFile('Root Entry', 'Book'))).toEqual({ code: 'oldFormat' });
    expect(await refusalOf(compoundFile('EncryptionInfo', 'EncryptedPackage'))).toEqual({
      code: 'encrypted',
    });
  });

  test('may be cut off anywhere', async () => {
    const bytes = fileOf();
    for (const length of [4, 100, bytes.length - 60, bytes.length - 1])
      expect(await refusalOf(bytes.slice(0, length))).toEqual({ code: 'truncated' });
  });

  test('may have a part that was changed on the way', async () => {
    const bytes = zipSync(filePackage(), { level: 0 });
    const at = Buffer.from(bytes).indexOf('<workbook');
    bytes[at + 1] = 'W'.charCodeAt(0);
    expect(await refusalOf(bytes)).toEqual({ code: 'damaged', part: 'xl/workbook.xml' });
  });

  test('may hold more than it should', async () => {
    const parts = { ...filePackage(), 'xl/media/a.bin': new Uint8Array(60_000) };
    const limits = { ...CONTAINER_LIMITS, ratioFromBytes: 50_000 };
    expect(await refusalOf(zipSync(parts), { limits })).toMatchObject({
      code: 'tooCompressed',
      limit: 200,
    });
    expect(
      await refusalOf(zipSync(parts), { limits: { ...limits, totalBytes: 50_000 } }),
    ).toMatchObject({ code: 'tooLarge', limit: 50_000 });
    expect(await refusalOf(zipSync(parts), { limits: { ...limits, entries: 7 } })).toEqual({
      code: 'tooManyParts',
      parts: 8,
      limit: 7,
    });
    expect(await refusalOf(zipSync(parts))).toBeUndefined();
  });

  test('may lie about how much it holds, and then no more than it says is unpacked', async () => {
    const bytes = zipSync({ ...filePackage(), 'xl/media/a.bin': new Uint8Array(5_000_000) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 30; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 5_000_000)
        view.setUint32(at + 24, 100, true);
    expect(await refusalOf(bytes)).toEqual({ code: 'damaged', part: 'xl/media/a.bin' });
  });

  test('may count days from 1904', async () => {
    expect(await refusalOf(fileOf({ book: '<workbookPr date1904="1"/>' }))).toEqual({
      code: 'date1904',
    });
    expect(await refusalOf(fileOf({ book: '<workbookPr date1904="false"/>' }))).toBeUndefined();
  });

  test('may have two tables of one name, in any case', async () => {
    const table = (name: string) =>
      `<table name="${name}" displayName="${name}" ref="A1:A2"><tableColumns><tableColumn id="1" name="a"/></tableColumns></table>`;
    const bytes = fileOf({
      sheetLinks: [
        ['table', '../tables/table1.xml'],
        ['table', '/xl/tables/table2.xml'],
      ],
      more: { 'xl/tables/table1.xml': table('Members'), 'xl/tables/table2.xml': table('MEMBERS') },
    });
    expect(await refusalOf(bytes)).toEqual({
      code: 'duplicateTable',
      table: 'MEMBERS',
      sheets: ['Лист', 'Лист'],
    });
  });

  test('may have two sheets of one name', async () => {
    const bytes = fileOf({
      more: {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/><sheet name="a" r:id="rId2"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': links([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet2.xml'],
        ]),
        'xl/worksheets/sheet2.xml': '<worksheet/>',
      },
    });
    expect(await refusalOf(bytes)).toEqual({ code: 'duplicateSheet', sheet: 'a' });
  });

  test('may have a part that is no XML, or a cell that leads nowhere', async () => {
    const refusal = await refusalOf(fileOf({ sheet: '<sheetData><row>' }));
    expect(refusal).toMatchObject({ code: 'unreadable', part: 'xl/worksheets/sheet1.xml' });
    expect(refusal).toHaveProperty('cause', expect.stringContaining('row'));
    const bytes = fileOf({
      sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData>',
    });
    expect(await refusalOf(bytes)).toEqual({ code: 'damaged', part: 'xl/sharedStrings.xml' });
  });

  test('keeps what was thrown as the cause', async () => {
    const load = loadWorkbook(fileOf({ sheet: '</x>' }), { clock });
    await expect(load).rejects.toHaveProperty('cause.name', 'XmlParseError');
  });
});
