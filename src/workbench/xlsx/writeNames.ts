import { sheetReference } from '../../register';
import { columnLetters, type Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { formulaToFile } from './formulaSpelling';
import { escapeText, xml } from '../../openxml/xmlText';

/** The names of a workbook with those that say what is printed and filtered. */
export function namesXml(workbook: Workbook): string {
  const own = workbook.names.items.map(({ name, formula, comment, visible, scope }) => {
    const index = scope === undefined ? -1 : workbook.sheets.findIndex(({ id }) => id === scope);
    const attributes = {
      name,
      comment: comment || undefined,
      localSheetId: index < 0 ? undefined : index,
      hidden: visible ? undefined : true,
    };
    return xml('definedName', attributes, escapeText(formulaToFile(formula)));
  });
  const built = workbook.sheets.flatMap((sheet, index) => builtInNames(sheet, index));
  const names = [...built, ...own];
  return names.length === 0 ? '' : xml('definedNames', {}, names.join(''));
}

function builtInNames(sheet: Sheet, localSheetId: number): string[] {
  const { printArea, printTitleRows, printTitleColumns } = sheet.pageLayout;
  const { autoFilter } = sheet.state;
  const prefix = sheetReference(sheet.name);
  const titles = [
    ...(printTitleColumns
      ? [
          `${prefix}$${columnLetters(printTitleColumns.left)}:$${columnLetters(printTitleColumns.right)}`,
        ]
      : []),
    ...(printTitleRows
      ? [`${prefix}$${printTitleRows.top + 1}:$${printTitleRows.bottom + 1}`]
      : []),
  ];
  const areas = (printArea ?? []).map((area) => prefix + absolute(area));
  const name = (end: string, texts: readonly string[], hidden?: true) =>
    texts.length === 0
      ? []
      : [
          xml(
            'definedName',
            { name: `_xlnm.${end}`, localSheetId, hidden },
            escapeText(texts.join(',')),
          ),
        ];
  return [
    ...name('_FilterDatabase', autoFilter ? [prefix + absolute(autoFilter.area)] : [], true),
    ...name('Print_Area', areas),
    ...name('Print_Titles', titles),
  ];
}

function absolute({ top, left, bottom, right }: Area): string {
  return `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}
