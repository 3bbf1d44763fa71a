import type { Workbook } from '../../../src/workbench/model/workbook';

/** Everything of a workbook that a file keeps, as plain data to compare. */
export function pictureOf(workbook: Workbook) {
  const { calculationMode, structureProtection, properties } = workbook.state;
  return {
    calculationMode,
    structureProtection,
    properties,
    customProperties: [...workbook.customProperties],
    settings: [...workbook.settings],
    names: workbook.names.items.map(({ scope, ...name }) => ({
      ...name,
      scope: scope && workbook.sheet(scope)?.name,
    })),
    sheets: workbook.sheets.map((sheet) => {
      const { tables, ...state } = sheet.state;
      return {
        ...state,
        tables: tables.map((table) => table.state),
        rows: sheet.grid.rows.map((row) => row && { cells: filled(row.cells), format: row.format }),
        columns: filled(sheet.grid.columns),
      };
    }),
  };
}

function filled<T>(items: readonly (T | undefined)[]): [number, T][] {
  return items.flatMap((item, index) => (item === undefined ? [] : [[index, item] as [number, T]]));
}
