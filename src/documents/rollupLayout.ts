import { tableLayout } from './tableLayout';

/** Columns of the rollup, those of its named list; the other blocks join some of them. */
export const ROLLUP_COLUMNS: readonly number[] = [4, 25, 8, 7, 8, 15, 17.9];

/** A row of the rollup, and a value over its whole width. */
export const { placed, wide } = tableLayout(ROLLUP_COLUMNS);
