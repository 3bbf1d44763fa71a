import { gap } from './documentRow';
import type { KeptTogether } from './paginate';
import { wide } from './rollupLayout';
import type { CellLook, DocumentRow } from './sheetDocument';
import { PLAIN } from './tableLayout';

const BLOCK_TITLE: CellLook = { ...PLAIN, bold: true, size: 11, vertical: 'bottom' };

/** A part of the rollup that stays on one page, with what is drawn of it. */
export interface Section extends KeptTogether {
  readonly chart?: 'statuses' | 'forms';
}

/** Gives block titles their numbers, one after another. */
export function numbering(): (title: string) => string {
  let number = 0;
  return (title) => {
    number += 1;
    return `${number}. ${title}`;
  };
}

export function blockRows(title: string, rows: readonly DocumentRow[]): DocumentRow[] {
  return [...blockTitle(title), ...rows];
}

export function blockTitle(title: string): DocumentRow[] {
  return [gap(8), ...wide(title, BLOCK_TITLE), gap(3)];
}

export function rowCount(groups: readonly KeptTogether[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
