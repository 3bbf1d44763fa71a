import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook as OtherWorkbook } from '@cj-tech-master/excelts';
import { describe, expect, test } from '@jest/globals';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { loadWorkbook } from '../../../src/workbench/xlsx/loadWorkbook';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import { describeWith } from '../../tool/findTool';
import { convertedByOffice, inFolder, madeByPython, runPython } from './outsidePrograms';
import { pictureOf } from './picture';
import { area, clock, put, putTable, wholeWorkbook, workbookWith } from './wholeWorkbook';

const FORMULA = '=IFERROR(CPD.SCORE([@Форма],[@Дата],Scale),IFS([@Форма]="10а",2))';

/** A small register whose results no reader can compute, so that only stored ones can be right. */
function register(): Workbook {
  return workbookWith((sheet) => {
    ['Форма', 'Дата', 'Баллы'].forEach((header, index) => {
      put(sheet, `${'ABC'[index] ?? ''}1`, header);
    });
    put(sheet, 'A2', '10а');
    put(sheet, 'B2', 45291, undefined, { numberFormat: 'dd.mm.yyyy', fill: '#FFF2CC' });
    put(sheet, 'C2', 2.5, FORMULA);
    put(sheet, 'E1', 'Ә & <б>', '=T(A2)&"_xlfn.IFS("');
    put(sheet, 'E2', true, '=ISNUMBER(B2)');
    put(sheet, 'E3', false);
    putTable(sheet, 'A1:C2', {
      name: 'Activities',
      columns: [
        { id: 1, name: 'Форма' },
        { id: 2, name: 'Дата' },
        { id: 3, name: 'Баллы', formula: FORMULA },
      ],
    });
    sheet.set('merges', [area('G1:H2')]);
    sheet.set('freeze', { rows: 1, columns: 0 });
    sheet.set('validations', [
      {
        areas: [area('A2:A20000')],
        rule: { kind: 'list', source: 'да,нет', inCellDropDown: true },
        errorAlert: { message: 'Нет', showAlert: true, style: 'Stop', title: '' },
        prompt: { message: '', showPrompt: false, title: '' },
        ignoreBlanks: true,
      },
    ]);
  }, 'Мероприятия');
}

function firstSheet(workbook: Workbook) {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  return sheet;
}

describe('a saved workbook read by another library', () => {
  test('has its values, results, tables and names', async () => {
    const other = new OtherWorkbook();
    await other.xlsx.load(await saveWorkbook(register()));
    const sheet = other.getWorksheet('Мероприятия');
    expect(sheet?.getCell('A2').value).toBe('10а');
    expect(sheet?.getCell('C2').result).toBe(2.5);
    expect(sheet?.getCell('E1').result).toBe('Ә & <б>');
    expect(Object.keys(sheet?.tables ?? {})).toEqual(['Activities']);
  });
});

describeWith('openpyxl', 'a saved workbook and openpyxl', (python) => {
  const describeFile = `
import json, sys, openpyxl
values = openpyxl.load_workbook(sys.argv[1], data_only=True).worksheets[0]
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
print(json.dumps({
  'title': sheet.title,
  'values': [[values[a].value for a in ('A2', 'C2', 'E1', 'E2', 'E3')]],
  'formula': sheet['C2'].value,
  'date': str(sheet['B2'].value),
  'fill': sheet['B2'].fill.fgColor.rgb,
  'table': [sheet.tables['Activities'].ref, sheet.tables['Activities'].tableColumns[2].calculatedColumnFormula.attr_text],
  'validations': [str(v.sqref) for v in sheet.data_validations.dataValidation],
  'merged': [str(m) for m in sheet.merged_cells.ranges],
  'freeze': sheet.freeze_panes,
}))`;

  test('is opened by it with stored results, table and validation', async () => {
    const bytes = await saveWorkbook(register());
    const seen = await inFolder((folder) => {
      const path = join(folder, 'saved.xlsx');
      writeFileSync(path, bytes);
      return runPython(python, describeFile, path);
    });
    const kept =
      'IFERROR(_xldudf_CPD_SCORE(Activities[[#This Row],[Форма]],Activities[[#This Row],[Дата]],Scale),' +
      '_xlfn.IFS(Activities[[#This Row],[Форма]]="10а",2))';
    expect(seen).toEqual({
      title: 'Мероприятия',
      values: [['10а', 2.5, 'Ә & <б>', true, false]],
      formula: `=${kept}`,
      date: '2023-12-31 00:00:00',
      fill: 'FFFFF2CC',
      table: ['A1:C2', kept],
      validations: ['A2:A20000'],
      merged: ['G1:H2'],
      freeze: 'A2',
    });
  });

  test('has every feature in a form that it takes', async () => {
    const bytes = await saveWorkbook(wholeWorkbook());
    const seen = await inFolder((folder) => {
      const path = join(folder, 'saved.xlsx');
      writeFileSync(path, bytes);
      const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
rules = book['Scale'].conditional_formatting
print(json.dumps([s.title for s in book] + [sum(len(r.rules) for r in rules)]))`;
      return runPython(python, script, path);
    });
    expect(seen).toEqual(['Іс-шаралар & «Q»', "Лист 'два' 2", 'Scale', 'Скрытый', 7]);
  });

  test('is the same after openpyxl wrote a workbook with what it leaves out', async () => {
    const bytes = await madeByPython(
      python,
      `
import sys, datetime, openpyxl
from openpyxl.styles import PatternFill, Font, Alignment, Border, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.formatting.rule import CellIsRule, FormulaRule, ColorScaleRule
from openpyxl.workbook.defined_name import DefinedName
book = openpyxl.Workbook()
sheet = book.active
sheet.title = 'Список'
sheet.append(['Рег. №', 'Дата'])
sheet.append([7, datetime.date(2024, 2, 29)])
sheet['B2'].number_format = 'dd.mm.yyyy'
sheet['A1'].fill = PatternFill()
sheet['A2'].fill = PatternFill('solid', fgColor='00B050')
sheet['A2'].font = Font(name='Arial', size=12, bold=True, color='FF0000')
sheet['A2'].alignment = Alignment(horizontal='center', wrap_text=True)
sheet['A2'].border = Border(top=Side('thin', color='0000FF'))
sheet['D1'] = '=SUM(A2:A2)'
sheet['D2'] = '=_xlfn.IFS(A2>1,"a",TRUE,"b")'
sheet.add_table(Table(displayName='T', ref='A1:B2', tableStyleInfo=TableStyleInfo(name='TableStyleLight1', showRowStripes=True)))
check = DataValidation(type='list', formula1='"a,b"', allow_blank=True)
check.add('A2:A1048576')
sheet.add_data_validation(check)
sheet.conditional_formatting.add('A2:A9', CellIsRule(operator='greaterThan', formula=['5'], fill=PatternFill(bgColor='FFC7CE'), stopIfTrue=True))
sheet.conditional_formatting.add('B2:B9', ColorScaleRule(start_type='min', start_color='FF0000', end_type='max', end_color='00FF00'))
sheet.freeze_panes = 'B2'
sheet.column_dimensions['B'].width = 20.7109375
sheet.print_title_rows = '1:1'
sheet.print_area = 'A1:B9'
sheet.page_setup.paperSize = 9
sheet.page_setup.orientation = 'landscape'
book.defined_names.append(DefinedName('Год', attr_text='Список!$A$2'))
book.create_sheet('Пусто').sheet_state = 'hidden'
book.save(sys.argv[1])`,
    );
    const loaded = await loadWorkbook(bytes, { clock });
    const sheet = firstSheet(loaded.workbook);
    expect(loaded.losses).toEqual([]);
    expect([sheet.valueAt(1, 0), sheet.valueAt(1, 1)]).toEqual([7, 45351]);
    expect(sheet.formulaAt(1, 3)).toBe('=IFS(A2>1,"a",TRUE,"b")');
    expect(sheet.styleAt(0, 0).fill).toBeNull();
    expect(sheet.styleAt(1, 0)).toMatchObject({
      fill: '#00B050',
      font: { name: 'Arial', size: 12, bold: true, color: '#FF0000' },
      horizontal: 'Center',
      wrapText: true,
      borders: { top: { style: 'Continuous', weight: 'Thin', color: '#0000FF' }, left: null },
    });
    expect(sheet.validations.map(({ areas }) => areas)).toEqual([[area('A2:A1048576')]]);
    expect(
      sheet.conditionalFormats.map(({ rule, style, stopIfTrue }) => [rule.kind, style, stopIfTrue]),
    ).toEqual([
      ['cellValue', { fill: '#FFC7CE' }, true],
      ['colorScale', {}, false],
    ]);
    expect(sheet.columnWidth(1)).toBe(108.75);
    expect(sheet.pageLayout).toMatchObject({
      orientation: 'Landscape',
      printArea: [area('A1:B9')],
      printTitleRows: area('1:1'),
    });
    expect(loaded.workbook.names.get('Год')?.formula).toBe('=Список!$A$2');
    expect(loaded.workbook.sheet('Пусто')?.visibility).toBe('Hidden');
    const again = await loadWorkbook(await saveWorkbook(loaded.workbook), { clock });
    expect(pictureOf(again.workbook)).toEqual(pictureOf(loaded.workbook));
  });
});

describeWith('soffice', 'a saved workbook and LibreOffice', (soffice) => {
  test('shows stored results there, also those it cannot compute', async () => {
    const csv = await convertedByOffice(
      soffice,
      await saveWorkbook(register()),
      'csv:Text - txt - csv (StarCalc):44,34,76',
    );
    expect(new TextDecoder().decode(csv).trim().split('\n')).toEqual([
      'Форма,Дата,Баллы,,Ә & <б>',
      '10а,31.12.2023,2.5,,TRUE',
      ',,,,FALSE',
    ]);
  });

  test('comes back from there with values, formulas, looks, tables and names', async () => {
    const bytes = await convertedByOffice(soffice, await saveWorkbook(register()), 'xlsx');
    const { workbook, losses } = await loadWorkbook(bytes, { clock });
    const sheet = firstSheet(workbook);
    expect(losses).toEqual([]);
    expect(sheet.name).toBe('Мероприятия');
    expect(sheet.valueAt(1, 2)).toBe(2.5);
    expect(sheet.valueAt(0, 4)).toBe('Ә & <б>');
    expect(sheet.valueAt(1, 1)).toBe(45291);
    expect(sheet.formulaAt(1, 2)).toContain('CPD.SCORE(');
    expect(sheet.formulaAt(1, 2)).toContain('IFS(');
    expect(sheet.styleAt(1, 1).fill).toBe('#FFF2CC');
    expect(workbook.table('Activities')?.area).toEqual(area('A1:C2'));
    expect(sheet.merges).toEqual([area('G1:H2')]);
    expect(sheet.validations).toHaveLength(1);
  });

  test('keeps every feature that LibreOffice has', async () => {
    const workbook = wholeWorkbook();
    const bytes = await convertedByOffice(soffice, await saveWorkbook(workbook), 'xlsx');
    const loaded = await loadWorkbook(bytes, { clock });
    expect(loaded.workbook.sheets.map(({ name }) => name)).toEqual(
      workbook.sheets.map(({ name }) => name),
    );
    const [, looks, features] = loaded.workbook.sheets;
    expect(looks?.styleAt(0, 0)).toMatchObject({
      fill: '#DDEBF7',
      font: { size: 14.5, italic: true },
      locked: false,
    });
    expect(looks?.pageLayout).toMatchObject({
      paperSize: 'A3',
      orientation: 'Landscape',
      printTitleRows: area('1:2'),
    });
    expect(looks?.protection.protected).toBe(true);
    expect(features?.comments.map(({ text }) => text)[0]).toContain('Проверить\nдату');
    expect(features?.conditionalFormats.length).toBeGreaterThanOrEqual(6);
    expect(new Map(loaded.workbook.customProperties)).toEqual(new Map(workbook.customProperties));
  });
});
