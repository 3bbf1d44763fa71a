import { pointsOfCharacters } from '../model/columnWidth';
import type { SheetState } from '../model/sheetState';
import type { CellStyle } from '../model/style';
import type { ColumnContent } from './content';
import type { LossCode } from './losses';
import type { FileStyles } from './readStyles';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from './xml';

type View = Pick<SheetState, 'showGridlines' | 'showHeadings' | 'freeze'>;

/** What the first view of a sheet shows. */
export function readView(sheet: XmlElement, lose: (code: LossCode) => void): View {
  const [view, ...others] = childrenOf(child(sheet, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const isFrozen = (pane?.attributes['state'] ?? '').startsWith('frozen');
  if (others.length > 0) lose('customView');
  if (pane && !isFrozen) lose('splitPane');
  if (flagOf(view, 'rightToLeft')) lose('rightToLeft');
  if ((numberOf(view, 'zoomScale') ?? 100) !== 100) lose('zoom');
  return {
    showGridlines: flagOf(view, 'showGridLines', true),
    showHeadings: flagOf(view, 'showRowColHeaders', true),
    freeze: {
      rows: isFrozen ? (numberOf(pane, 'ySplit') ?? 0) : 0,
      columns: isFrozen ? (numberOf(pane, 'xSplit') ?? 0) : 0,
    },
  };
}

/** Beyond this a span is the rest of the sheet, which writers mention without meaning it. */
const REST_OF_SHEET = 256;

/** The columns of a sheet that differ from its standard. */
export function readColumns(
  sheet: XmlElement,
  styles: FileStyles,
  standardWidth: number,
  lose: (code: LossCode) => void,
): ColumnContent[] {
  return childrenOf(child(sheet, 'cols'), 'col').flatMap((element) => {
    const first = (numberOf(element, 'min') ?? 1) - 1;
    const last = Math.min((numberOf(element, 'max') ?? 1) - 1, 16383);
    const hidden = flagOf(element, 'hidden');
    if ((numberOf(element, 'outlineLevel') ?? 0) > 0) lose('outline');
    const width = columnWidth(element, last - first + 1, standardWidth);
    const style = columnStyle(element, styles);
    if (width === undefined && !hidden && !style) return [];
    return [
      { first, last, hidden, ...(width !== undefined && { width }), ...(style && { style }) },
    ];
  });
}

function columnWidth(element: XmlElement, count: number, standard: number): number | undefined {
  const characters = numberOf(element, 'width');
  const isMeant =
    flagOf(element, 'customWidth') || flagOf(element, 'bestFit') || count <= REST_OF_SHEET;
  if (characters === undefined || !isMeant) return undefined;
  const points = pointsOfCharacters(characters);
  return points === standard ? undefined : points;
}

function columnStyle(element: XmlElement, styles: FileStyles): CellStyle | undefined {
  const number = numberOf(element, 'style') ?? 0;
  return number === 0 ? undefined : styles.cells[number]?.style;
}

/** The standard sizes of a sheet in points, as far as it gives them. */
export function readStandardSizes(
  sheet: XmlElement,
): Partial<Pick<SheetState, 'standardHeight' | 'standardWidth'>> {
  const format = child(sheet, 'sheetFormatPr');
  const width = numberOf(format, 'defaultColWidth');
  const height = numberOf(format, 'defaultRowHeight');
  return {
    ...(width !== undefined && { standardWidth: pointsOfCharacters(width) }),
    ...(height !== undefined && { standardHeight: height }),
  };
}
