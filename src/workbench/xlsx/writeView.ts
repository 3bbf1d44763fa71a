import type { ColumnFormat } from '../model/cell';
import { charactersOfPoints } from '../../openxml/columnCharacters';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../model/columnWidth';
import type { Sheet } from '../model/sheet';
import { fileAddress } from './areas';
import type { StyleWriter } from './writeStyles';
import { xml } from '../../openxml/xmlText';

/** The one view of a sheet. */
export function viewXml({ state }: Sheet, isActive: boolean): string {
  const { rows, columns } = state.freeze;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const topLeftCell = fileAddress({ top: rows, left: columns, bottom: rows, right: columns });
  const frozen =
    rows > 0 || columns > 0
      ? xml('pane', {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell,
          activePane: pane,
          state: 'frozen',
        }) + xml('selection', { pane })
      : '';
  const attributes = {
    showGridLines: state.showGridlines ? undefined : false,
    showRowColHeaders: state.showHeadings ? undefined : false,
    tabSelected: isActive || undefined,
    workbookViewId: 0,
  };
  return xml('sheetViews', {}, xml('sheetView', attributes, frozen));
}

/** The standard sizes of a sheet. */
export function standardXml({ state }: Sheet): string {
  const { standardWidth, standardHeight } = state;
  return xml('sheetFormatPr', {
    defaultColWidth:
      standardWidth === DEFAULT_COLUMN_WIDTH ? undefined : charactersOfPoints(standardWidth),
    defaultRowHeight: standardHeight,
    customHeight: standardHeight === DEFAULT_ROW_HEIGHT ? undefined : true,
  });
}

/** The columns that differ from the standard, equal neighbours as one. */
export function columnsXml(sheet: Sheet, styles: StyleWriter): string {
  const runs: { first: number; last: number; format: ColumnFormat }[] = [];
  sheet.grid.columns.forEach((format, index) => {
    if (!format || Object.keys(format).length === 0) return;
    const last = runs.at(-1);
    if (last?.last === index - 1 && isSame(last.format, format)) last.last = index;
    else runs.push({ first: index, last: index, format });
  });
  const columns = runs.map(({ first, last, format }) =>
    xml('col', {
      min: first + 1,
      max: last + 1,
      width: charactersOfPoints(format.width ?? sheet.state.standardWidth),
      style: format.style && styles.numberOf(format.style),
      hidden: format.hidden || undefined,
      customWidth: format.width === undefined ? undefined : true,
    }),
  );
  return columns.length === 0 ? '' : xml('cols', {}, columns.join(''));
}

function isSame(a: ColumnFormat, b: ColumnFormat): boolean {
  return a.width === b.width && a.style === b.style && a.hidden === b.hidden;
}
