import { invariant } from '../rules';
import type { DocumentRow, PrintSetup } from './sheetDocument';

/** Rows that stand on one page, unless they are higher than a page. */
export interface KeptTogether {
  readonly rows: readonly DocumentRow[];
  /** Always begins a page. */
  readonly startsPage?: boolean;
  /** Rows written once more above the group where it begins a page in the middle of a table. */
  readonly heading?: readonly DocumentRow[];
  /** Height in points of the rows that the print set-up repeats above the group where it begins a page. */
  readonly repeatedHeight?: number;
}

const A4 = { width: 595.28, height: 841.89 };
const POINTS_PER_CENTIMETRE = 72 / 2.54;
// What printers differ by: filled to the last point, a page would spill on some of them.
const SPARE_HEIGHT = 10;

/** Height in points that rows may fill on one page of A4. */
export function pageHeight({ orientation, margins }: PrintSetup): number {
  const paper = orientation === 'portrait' ? A4.height : A4.width;
  return paper - (margins.top + margins.bottom) * POINTS_PER_CENTIMETRE - SPARE_HEIGHT;
}

/** Width in points between the margins of A4. */
export function pageWidth({ orientation, margins }: PrintSetup): number {
  const paper = orientation === 'portrait' ? A4.width : A4.height;
  return paper - (margins.left + margins.right) * POINTS_PER_CENTIMETRE;
}

/** The rows of the groups one after another, marked where a new page begins so that no group is torn. */
export function paginate(groups: readonly KeptTogether[], available: number): DocumentRow[] {
  const rows: DocumentRow[] = [];
  let filled = 0;
  const place = (row: DocumentRow, startsPage: boolean, repeated: number): void => {
    invariant(row.height + repeated <= available, 'A row higher than a page');
    filled = startsPage ? repeated + row.height : filled + row.height;
    rows.push(startsPage ? { ...row, startsPage } : row);
  };
  for (const group of groups) {
    const { heading = [], repeatedHeight = 0 } = group;
    const startsPage =
      rows.length > 0 && (group.startsPage === true || filled + heightOf(group.rows) > available);
    const placed = startsPage ? [...heading, ...group.rows] : group.rows;
    placed.forEach((row, index) => {
      const isTorn = filled + row.height > available && rows.length > 0;
      place(row, (startsPage && index === 0) || isTorn, repeatedHeight);
    });
  }
  return rows;
}

function heightOf(rows: readonly DocumentRow[]): number {
  return rows.reduce((sum, row) => sum + row.height, 0);
}
