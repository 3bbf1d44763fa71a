import { describe, expect, test } from '@jest/globals';
import { loadWorkbook } from '../../../src/workbench/xlsx/loadWorkbook';
import { fileOf, links, type FileParts } from './filePackage';
import { clock } from './wholeWorkbook';

async function lossesOf(parts: FileParts): Promise<string[]> {
  const { losses } = await loadWorkbook(fileOf(parts), { clock });
  return losses
    .map(({ code, part, sheet }) => [code, part, ...(sheet === undefined ? [] : [sheet])].join(' '))
    .sort();
}

const SHEET = 'xl/worksheets/sheet1.xml';

describe('what a loaded file had and a workbook has not', () => {
  test('is nothing for an ordinary file', async () => {
    const parts = {
      'xl/calcChain.xml': '<calcChain/>',
      'docProps/app.xml': '<Properties/>',
      'docProps/thumbnail.jpeg': '',
    };
    expect(await lossesOf({ more: parts })).toEqual([]);
  });

  test('is told by the parts that nothing reads', async () => {
    const paths = [
      'xl/vbaProject.bin',
      'xl/pivotTables/pivotTable1.xml',
      'xl/pivotCache/pivotCacheDefinition1.xml',
      'xl/slicers/slicer1.xml',
      'xl/timelines/timeline1.xml',
      'xl/externalLinks/externalLink1.xml',
      'xl/queryTables/queryTable1.xml',
      'xl/connections.xml',
      'xl/media/image1.png',
      'xl/embeddings/oleObject1.bin',
      'xl/activeX/activeX1.xml',
      'xl/ctrlProps/ctrlProp1.xml',
      'xl/printerSettings/printerSettings1.bin',
      'xl/webextensions/webextension1.xml',
      'customXml/item1.xml',
      '_xmlsignatures/sig1.xml',
      'xl/richData/rdrichvalue.xml',
    ];
    expect(
      await lossesOf({ more: Object.fromEntries(paths.map((path) => [path, '<a/>'])) }),
    ).toEqual([
      'activeX xl/activeX/activeX1.xml',
      'connection xl/connections.xml',
      'customXml customXml/item1.xml',
      'embeddedObject xl/embeddings/oleObject1.bin',
      'externalLink xl/externalLinks/externalLink1.xml',
      'formControl xl/ctrlProps/ctrlProp1.xml',
      'image xl/media/image1.png',
      'macro xl/vbaProject.bin',
      'pivotTable xl/pivotCache/pivotCacheDefinition1.xml',
      'pivotTable xl/pivotTables/pivotTable1.xml',
      'printerSettings xl/printerSettings/printerSettings1.bin',
      'queryTable xl/queryTables/queryTable1.xml',
      'signature _xmlsignatures/sig1.xml',
      'slicer xl/slicers/slicer1.xml',
      'timeline xl/timelines/timeline1.xml',
      'unknownPart xl/richData/rdrichvalue.xml',
      'webExtension xl/webextensions/webextension1.xml',
    ]);
  });

  test('is told by the elements of sheets, with the sheet', async () => {
    const sheet = `<sheetViews><sheetView rightToLeft="1" zoomScale="80"><pane ySplit="600" state="split"/></sheetView></sheetViews>
      <cols><col min="1" max="1" outlineLevel="1"/></cols>
      <sheetData><row r="1" outlineLevel="1"><c r="A1"><f t="dataTable" ref="A1" r1="B1"/><v>3</v></c><c r="B1"><f t="array" ref="B1">1</f></c><c r="C1" t="e"><v>#FIELD!</v></c></row></sheetData>
      <scenarios/><protectedRanges/><autoFilter ref="A1:B2"><filterColumn colId="0"><top10 val="3"/></filterColumn><sortState ref="A1:A2"/></autoFilter>
      <conditionalFormatting sqref="A1"><cfRule type="futureRule" priority="1"/></conditionalFormatting>
      <headerFooter><firstHeader>a</firstHeader></headerFooter><controls/><oleObjects/><novelty/>
      <extLst><ext><x14:sparklineGroups xmlns:x14="x"/></ext></extLst>`;
    expect(await lossesOf({ sheet })).toEqual(
      [
        'customView',
        'dataTable',
        'embeddedObject',
        'filterCriteria',
        'formControl',
        'headerFooterVariant',
        'legacyArray',
        'outline',
        'protectedRange',
        'rightToLeft',
        'scenario',
        'sortState',
        'sparkline',
        'splitPane',
        'unknownElement',
        'unknownError',
        'unknownRule',
        'zoom',
      ]
        .filter((code) => code !== 'customView')
        .map((code) => `${code} ${SHEET} Лист`),
    );
  });

  test('is told by the looks of texts and cells', async () => {
    const styles = `<fonts><font><vertAlign val="superscript"/></font></fonts><fills><fill><gradientFill><stop><color rgb="FFFF0000"/></stop></gradientFill></fill></fills>
      <borders><border><diagonal style="thin"><color auto="1"/></diagonal></border></borders>
      <cellXfs><xf fontId="9" fillId="9" borderId="9"/><xf fontId="0" fillId="0" borderId="0" xfId="3"><alignment readingOrder="2"/></xf></cellXfs>`;
    const strings =
      '<si><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r><rPh sb="0" eb="1"><t>c</t></rPh></si>';
    const cell = (style: number) =>
      `<sheetData><row r="1"><c r="A1" s="${style}" t="s"><v>0</v></c></row></sheetData>`;
    const ofStrings = ['phonetic xl/sharedStrings.xml', 'richText xl/sharedStrings.xml'];
    expect(await lossesOf({ styles, strings, sheet: cell(0) })).toEqual(ofStrings);
    const ofCell = ['diagonalBorder', 'fillPattern', 'fontEffect', 'namedStyle', 'readingOrder'];
    expect(await lossesOf({ styles, strings, sheet: cell(1) })).toEqual(
      [...ofCell.map((code) => `${code} ${SHEET} Лист`), ...ofStrings].sort(),
    );
  });

  test('is told for names, sheets of other kinds and properties', async () => {
    const losses = await lossesOf({
      afterSheets:
        '<definedNames><definedName name="_xlnm.Criteria" localSheetId="0">Лист!$A$1</definedName><definedName name="Auto_Open" xlm="1">Лист!$A$1</definedName></definedNames>',
      more: {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="График" r:id="rId2"/><sheet name="Лист" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Criteria" localSheetId="1">Лист!$A$1</definedName><definedName name="a" localSheetId="1">1</definedName></definedNames></workbook>',
        'xl/_rels/workbook.xml.rels': links([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['chartsheet', 'chartsheets/sheet1.xml'],
        ]),
        'xl/chartsheets/sheet1.xml': '<chartsheet/>',
        '_rels/.rels': links([
          ['officeDocument', 'xl/workbook.xml'],
          ['custom-properties', 'docProps/custom.xml'],
        ]),
        'docProps/custom.xml':
          '<Properties><property name="Срок"><vt:filetime xmlns:vt="v">2024-01-01T00:00:00Z</vt:filetime></property></Properties>',
      },
    });
    expect(losses).toEqual([
      'chartSheet xl/chartsheets/sheet1.xml График',
      'name xl/workbook.xml#_xlnm.Criteria',
      'propertyType docProps/custom.xml',
      'unknownPart xl/sharedStrings.xml',
      'unknownPart xl/styles.xml',
    ]);
  });

  test('is told for pictures and shapes beside charts', async () => {
    const anchor = (content: string) => `<xdr:twoCellAnchor>${content}</xdr:twoCellAnchor>`;
    const losses = await lossesOf({
      sheetLinks: [['drawing', '../drawings/drawing1.xml']],
      more: {
        'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x">${anchor('<xdr:pic/>')}${anchor('<xdr:sp/>')}</xdr:wsDr>`,
        'xl/media/image1.png': '',
      },
    });
    expect(losses).toEqual([
      'image xl/drawings/drawing1.xml Лист',
      'image xl/media/image1.png',
      'shape xl/drawings/drawing1.xml Лист',
    ]);
  });
});
