import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { loadWorkbook } from '../../../src/workbench/xlsx/loadWorkbook';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import { describeWith } from '../../tool/findTool';
import { fileOf, type FileParts } from './filePackage';
import { convertedByOffice, madeByPython } from './outsidePrograms';
import { area, clock, put, workbookWith } from './wholeWorkbook';

async function load(parts: FileParts): Promise<Workbook> {
  return (await loadWorkbook(fileOf(parts), { clock })).workbook;
}

function sheetAt(workbook: Workbook, index = 0) {
  const sheet = workbook.sheets[index];
  if (!sheet) throw new Error('There is no such sheet.');
  return sheet;
}

async function partsOf(workbook: Workbook): Promise<Record<string, string>> {
  const parts = Object.entries(unzipSync(await saveWorkbook(workbook)));
  return Object.fromEntries(parts.map(([path, content]) => [path, strFromU8(content)]));
}

describe('colours of a file', () => {
  test.each([
    ['rgb="FF123ABC"', '#123ABC'],
    ['theme="4"', '#4F81BD'],
    ['theme="1"', '#000000'],
    ['theme="0" tint="-0.249977111117893"', '#BFBFBF'],
    ['theme="4" tint="0.79998168889431442"', '#DCE6F2'],
    ['indexed="10"', '#FF0000'],
    ['indexed="22"', '#C0C0C0'],
    ['indexed="65"', '#FFFFFF'],
  ])('%s is %s', async (attributes, color) => {
    const workbook = await load({
      styles: `<fills><fill/><fill><patternFill patternType="solid"><fgColor ${attributes}/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>`,
      sheet: '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
    });
    expect(sheetAt(workbook).styleAt(0, 0).fill).toBe(color);
  });
});

describe('features of a sheet', () => {
  test('a validation of a later version is read from where that keeps it', async () => {
    const workbook = await load({
      sheet: `<sheetData/><extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="m"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Другой!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>B2:B9 D:D</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    });
    expect(sheetAt(workbook).validations).toMatchObject([
      {
        areas: [area('B2:B9'), area('D:D')],
        rule: { kind: 'list', source: '=Другой!$A$1:$A$9', inCellDropDown: true },
      },
    ]);
  });

  test('a password stays in the file and is not guessed', async () => {
    const hash =
      'algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000"';
    const workbook = await load({
      sheet: `<sheetData/><sheetProtection ${hash} sheet="1" sort="0"/>`,
    });
    const sheet = sheetAt(workbook);
    expect(sheet.protection.options).toMatchObject({ allowSort: true, allowFormatCells: false });
    expect(() => {
      workbook.edit('a', () => {
        sheet.unprotect('a');
      });
    }).toThrow('password');
    const saved = (await partsOf(workbook))['xl/worksheets/sheet1.xml'];
    for (const attribute of hash.split(' ')) expect(saved).toContain(attribute);
  });

  test('a password that is typed is written as the hash that every version knows', async () => {
    const workbook = workbookWith((sheet) => {
      sheet.protect({}, 'password');
    });
    expect((await partsOf(workbook))['xl/worksheets/sheet1.xml']).toContain(
      '<sheetProtection password="83AF" sheet="1"',
    );
  });

  test('a rule for a text finds it in its formula, and stays a formula where it is none', async () => {
    const rule = (formula: string, priority: number) =>
      `<cfRule type="containsText" priority="${priority}" operator="containsText"><formula>${formula}</formula></cfRule>`;
    const workbook = await load({
      sheet: `<sheetData/><conditionalFormatting sqref="B2:B9">${rule('NOT(ISERROR(SEARCH("да",B2)))', 2)}${rule('NOT(ISERROR(SEARCH($A$1,B2)))', 1)}</conditionalFormatting>`,
    });
    expect(
      sheetAt(workbook).conditionalFormats.map(({ rule: kept, priority }) => [priority, kept]),
    ).toEqual([
      [0, { kind: 'custom', formula: '=NOT(ISERROR(SEARCH($A$1,B2)))' }],
      [1, { kind: 'containsText', operator: 'Contains', text: 'да' }],
    ]);
  });

  test('colour scales and icons come back as they were', async () => {
    const scale =
      '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>';
    const icons =
      '<cfRule type="iconSet" priority="2"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>';
    const workbook = await load({
      sheet: `<sheetData/><conditionalFormatting sqref="A1:A9">${scale}${icons}</conditionalFormatting>`,
    });
    const saved = (await partsOf(workbook))['xl/worksheets/sheet1.xml'];
    expect(saved).toContain(scale);
    expect(saved).toContain(icons);
  });

  test('a name over whole columns or the whole sheet costs nothing', async () => {
    const workbook = await load({
      afterSheets:
        '<definedNames><definedName name="Всё">Лист!$A$1:$XFD$1048576</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Лист!$A:$B,Лист!$1:$2</definedName></definedNames>',
    });
    expect(workbook.names.get('Всё')?.formula).toBe('=Лист!$A$1:$XFD$1048576');
    expect(sheetAt(workbook).pageLayout).toMatchObject({
      printTitleRows: area('1:2'),
      printTitleColumns: area('A:B'),
    });
  });

  test('numbers in linked cells stay numbers', async () => {
    const workbook = workbookWith((sheet) => {
      put(sheet, 'A1', 5, '=2+3');
      sheet.set('hyperlinks', [{ area: area('A1'), address: 'https://example.kz' }]);
    });
    const loaded = await loadWorkbook(await saveWorkbook(workbook), { clock });
    expect(sheetAt(loaded.workbook).valueAt(0, 0)).toBe(5);
    expect(sheetAt(loaded.workbook).formulaAt(0, 0)).toBe('=2+3');
  });
});

const CHARTS = `
import sys, openpyxl
from openpyxl.chart import BarChart, LineChart, Reference
book = openpyxl.Workbook()
sheet = book.active
for row in range(1, 6):
    sheet.append([row, row * row])
for kind, place in ((BarChart, 'D2'), (LineChart, 'D20')):
    chart = kind()
    chart.title = kind.__name__
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=5))
    sheet.add_chart(chart, place)
book.save(sys.argv[1])`;

describeWith('openpyxl', 'charts of a file', (python) => {
  test('stay with their parts, and follow rows that are inserted', async () => {
    const { workbook, losses } = await loadWorkbook(await madeByPython(python, CHARTS), { clock });
    expect(losses).toEqual([]);
    expect(sheetAt(workbook).charts.map(({ anchor }) => anchor.top)).toEqual([1, 19]);
    const parts = await partsOf(workbook);
    expect(parts['xl/charts/chart1.xml']).toContain('barChart');
    expect(parts['xl/charts/chart2.xml']).toContain('lineChart');
    expect(parts['[Content_Types].xml']).toContain('/xl/charts/chart2.xml');
    workbook.edit('a', () => {
      sheetAt(workbook).insertRows(0, 3);
    });
    const again = await loadWorkbook(await saveWorkbook(workbook), { clock });
    expect(sheetAt(again.workbook).charts.map(({ anchor }) => anchor.top)).toEqual([4, 22]);
  });

  test('are twice there on a copied sheet', async () => {
    const { workbook } = await loadWorkbook(await madeByPython(python, CHARTS), { clock });
    workbook.edit('a', () => {
      workbook.copySheet(sheetAt(workbook), 1);
    });
    const again = await loadWorkbook(await saveWorkbook(workbook), { clock });
    expect(again.workbook.sheets.map(({ state }) => state.charts.length)).toEqual([2, 2]);
  });

  describeWith('soffice', 'in LibreOffice', (soffice) => {
    test('are drawn from a saved file', async () => {
      const { workbook } = await loadWorkbook(await madeByPython(python, CHARTS), { clock });
      const bytes = await convertedByOffice(soffice, await saveWorkbook(workbook), 'xlsx');
      const charts = Object.keys(unzipSync(bytes)).filter((path) =>
        /^xl\/charts\/chart\d+\.xml$/.test(path),
      );
      expect(charts).toHaveLength(2);
    });
  });
});
