import type { CellLook, DocumentRow } from '../documents';

/** Cells below one another that look the same and stretch over the same columns: drawn in one go. Zero-based. */
export interface LookRun {
  readonly top: number;
  readonly rows: number;
  readonly column: number;
  readonly span: number;
  readonly look: CellLook;
}

/** The cells of a document as the fewest runs down its columns. */
export function lookRuns(rows: readonly DocumentRow[]): LookRun[] {
  const runs: LookRun[] = [];
  let open = new Map<string, LookRun>();
  rows.forEach(({ cells }, row) => {
    const continued = new Map<string, LookRun>();
    for (const { column, span = 1, style } of cells) {
      const key = JSON.stringify([column, span, style]);
      const run = open.get(key) ?? { top: row, rows: 0, column, span, look: style };
      continued.set(key, { ...run, rows: run.rows + 1 });
      open.delete(key);
    }
    runs.push(...open.values());
    open = continued;
  });
  return [...runs, ...open.values()];
}

/** Rows below one another of one height, in points. */
export interface HeightRun {
  readonly top: number;
  readonly rows: number;
  readonly height: number;
}

/** The rows of a document as the fewest runs of one height. */
export function heightRuns(rows: readonly DocumentRow[]): HeightRun[] {
  const runs: HeightRun[] = [];
  rows.forEach(({ height }, row) => {
    const last = runs.at(-1);
    if (last?.height === height) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ top: row, rows: 1, height });
  });
  return runs;
}
