import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CellError, type CellValue } from '../../../src/workbench/model/cellValue';
import type { Sheet } from '../../../src/workbench/model/sheet';
import { loadWorkbook } from '../../../src/workbench/xlsx/loadWorkbook';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import { fileOf, filePackage, type FileParts } from './filePackage';
import { area, clock, put, putSpill, wholeWorkbook, workbookWith } from './wholeWorkbook';

async function sheetOf(parts: FileParts): Promise<Sheet> {
  const { workbook } = await loadWorkbook(fileOf(parts), { clock });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  return sheet;
}

function valuesOf(sheet: Sheet, addresses: readonly string[]): CellValue[] {
  return addresses.map((address) => sheet.valueAt(area(address).top, area(address).left));
}

function formulasOf(sheet: Sheet, addresses: readonly string[]): (string | undefined)[] {
  return addresses.map((address) => sheet.formulaAt(area(address).top, area(address).left));
}

async function savedParts(bytes: Promise<Uint8Array>): Promise<Record<string, string>> {
  const parts = Object.entries(unzipSync(await bytes));
  return Object.fromEntries(parts.map(([path, content]) => [path, strFromU8(content)]));
}

describe('cells of a file', () => {
  test('have their values by the type they name', async () => {
    const sheet = await sheetOf({
      strings:
        '<si><t>общий</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">два </t></r><r><t>куска</t></r><rPh sb="0" eb="1"><t>чтение</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si>',
      sheet: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
        <c r="D1" t="inlineStr"><is><t>прямо</t></is></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#N/A</v></c>
        <c r="G1"><v>1.5E3</v></c><c r="H1" t="str"><v>текст</v></c><c r="I1" t="d"><v>2024-02-29T12:00:00Z</v></c>
        <c r="J1" t="d"><v>1900-02-28</v></c><c r="K1"><v/></c><c r="L1" t="n"><v> 7 </v></c></row></sheetData>`,
    });
    expect(
      valuesOf(sheet, ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1', 'H1', 'I1', 'J1', 'K1', 'L1']),
    ).toEqual([
      'общий',
      'два куска',
      'a\rb_x0041_',
      'прямо',
      true,
      new CellError('#N/A'),
      1500,
      'текст',
      45351.5,
      59,
      null,
      7,
    ]);
  });

  test('need not say where they stand', async () => {
    const sheet = await sheetOf({
      sheet:
        '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row></sheetData>',
    });
    expect(valuesOf(sheet, ['A1', 'B1', 'C2', 'D2'])).toEqual([1, 2, 3, 4]);
  });

  test('are read from files with prefixes and from strict ones', async () => {
    const parts = filePackage({
      sheet:
        '<sheetData><row><c r="A1"><v>1</v></c><c t="d"><v>2024-01-01</v></c></row></sheetData>',
    });
    const prefixed = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      .replaceAll('</', '</x:')
      .replaceAll(/<(?=\w)/g, '<x:')
      .replace('xmlns=', 'xmlns:x=');
    const strictLinks = strFromU8(
      parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array(),
    ).replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006',
      'http://purl.oclc.org/ooxml/officeDocument',
    );
    const file = zipSync({
      ...parts,
      'xl/worksheets/sheet1.xml': strToU8(prefixed),
      'xl/_rels/workbook.xml.rels': strToU8(strictLinks),
    });
    const { workbook } = await loadWorkbook(file, { clock });
    expect(workbook.sheets[0]?.valueAt(0, 0)).toBe(1);
    expect(workbook.sheets[0]?.valueAt(0, 1)).toBe(45292);
  });

  test('keep stored results of formulas of every type', async () => {
    const sheet = await sheetOf({
      sheet: `<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1" t="str"><f>"a"</f><v>a</v></c>
        <c r="D1" t="b"><f>TRUE</f><v>0</v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1"><f>A1</f></c></row></sheetData>`,
    });
    expect(valuesOf(sheet, ['A1', 'B1', 'C1', 'D1', 'E1', 'F1'])).toEqual([
      2,
      '',
      'a',
      false,
      new CellError('#DIV/0!'),
      null,
    ]);
    expect(formulasOf(sheet, ['B1', 'F1'])).toEqual(['=""', '=A1']);
  });

  test('say whether all formulas have results', async () => {
    const file = (result: string) =>
      loadWorkbook(
        fileOf({
          sheet: `<sheetData><row r="1"><c r="A1" t="str"><f>""</f>${result}</c></row></sheetData>`,
        }),
        { clock },
      );
    expect((await file('<v></v>')).isCalculated).toBe(true);
    const cell = '<sheetData><row r="1"><c r="A1"><f>1+1</f></c></row></sheetData>';
    expect((await loadWorkbook(fileOf({ sheet: cell }), { clock })).isCalculated).toBe(false);
  });

  test('that share a formula each get their own', async () => {
    const sheet = await sheetOf({
      sheet: `<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:C3" si="0">A1*$A$1&amp;"A1"+SUM(A:A)</f></c><c r="C1"><f t="shared" si="0"/></c></row>
        <row r="3"><c r="B3"><f t="shared" si="0"/></c></row></sheetData>`,
    });
    expect(formulasOf(sheet, ['B1', 'C1', 'B3'])).toEqual([
      '=A1*$A$1&"A1"+SUM(A:A)',
      '=B1*$A$1&"A1"+SUM(B:B)',
      '=A3*$A$1&"A1"+SUM(A:A)',
    ]);
  });

  test('in a table show its rows by an at sign', async () => {
    const sheet = await sheetOf({
      sheet:
        '<sheetData><row r="2"><c r="A2"><f>T[[#This Row],[b c]]</f></c><c r="D2"><f>T[[#This Row],[b c]]</f></c></row></sheetData>',
      sheetLinks: [['table', '../tables/table1.xml']],
      more: {
        'xl/tables/table1.xml':
          '<table displayName="T" ref="A1:B2"><tableColumns><tableColumn id="1" name="a"><calculatedColumnFormula>T[[#This Row],[b c]]</calculatedColumnFormula></tableColumn><tableColumn id="2" name="b_x000a_c"/></tableColumns></table>',
      },
    });
    expect(formulasOf(sheet, ['A2', 'D2'])).toEqual(['=[@[b c]]', '=T[@[b c]]']);
    expect(sheet.tables[0]?.columns.map(({ name, formula }) => [name, formula])).toEqual([
      ['a', '=[@[b c]]'],
      ['b\nc', undefined],
    ]);
  });

  test('with dates keep their numbers, also around the day that never was', async () => {
    const serials = [0, 1, 59, 60, 61, 45351.123456789, -1];
    const workbook = workbookWith((sheet) => {
      serials.forEach((serial, index) => {
        put(sheet, `A${index + 1}`, serial, undefined, { numberFormat: 'dd.mm.yyyy hh:mm' });
      });
    });
    const loaded = await loadWorkbook(await saveWorkbook(workbook), { clock });
    expect(serials.map((_, row) => loaded.workbook.sheets[0]?.valueAt(row, 0))).toEqual(serials);
  });
});

describe('a saved file', () => {
  test('spells formulas as Excel does and asks to be calculated', async () => {
    const parts = await savedParts(saveWorkbook(wholeWorkbook()));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain(
      '<c r="D2"><f>IFERROR(_xldudf_CPD_SCORE(Activities[[#This Row],[Форма\nучастия]],Activities[[#This Row],[Дата]],Scale),0)</f><v>2.5</v></c>',
    );
    expect(sheet).toContain(
      '<c r="F1" t="str"><f>_xlfn.IFS(A1="_xlfn.IFS(","a",TRUE,"b")</f><v>b</v></c>',
    );
    expect(sheet).toContain(
      '<f t="array" ref="F6">_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x+_xlpm.y)</f>',
    );
    expect(sheet).toContain(
      'cm="1"><f t="array" ref="H1:I3">_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A2:B4,B2:B4&lt;&gt;""))</f>',
    );
    expect(parts['xl/metadata.xml']).toContain('name="XLDAPR"');
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
    expect(parts['xl/tables/table1.xml']).toContain(
      '<calculatedColumnFormula>IFERROR(_xldudf_CPD_SCORE(Activities[[#This Row],',
    );
    expect(parts['xl/worksheets/sheet3.xml']).toContain(
      '<formula>$A1&gt;_xlfn.IFS(TRUE,3)</formula>',
    );
    expect(parts['xl/workbook.xml']).toContain('>_xlfn.IFS(TRUE,0.12)</definedName>');
  });

  test('has header cells that are the names of their columns, whatever the cell holds', async () => {
    const workbook = wholeWorkbook();
    workbook.restore(() => {
      workbook.sheets[0]?.setValue(0, 1, 2024);
    });
    const loaded = await loadWorkbook(await saveWorkbook(workbook), { clock });
    expect(loaded.workbook.sheets[0]?.valueAt(0, 1)).toBe('Дата');
  });

  test('is the same file for the same workbook', async () => {
    expect(await saveWorkbook(wholeWorkbook())).toEqual(await saveWorkbook(wholeWorkbook()));
  });

  test('has errors of newer versions in a form that all read', async () => {
    const workbook = workbookWith((sheet) => {
      putSpill(sheet, 'A1', [[new CellError('#SPILL!')]], '=SEQUENCE(2)');
    });
    const parts = await savedParts(saveWorkbook(workbook));
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<c r="A1" t="e" cm="1"><f t="array" ref="A1">_xlfn.SEQUENCE(2)</f><v>#VALUE!</v></c>',
    );
  });
});
