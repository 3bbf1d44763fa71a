import type { ClauseName, Year } from '../rules';
import type { PlacedScaleRow, Register } from '../register';

/** The rows of the scale that hold for the same reporting years. */
export interface ScaleEdition {
  readonly fromYear: Year;
  /** Absent: onward. */
  readonly toYear?: Year | undefined;
  readonly rows: readonly PlacedScaleRow[];
  /** Whether it holds for the workbook's reporting year. */
  readonly isOfYear: boolean;
  /** What its beginning rests on: the scale itself, or an amendment of it (clause 8.2). */
  readonly clause: ClauseName;
}

/** The scale by its editions, oldest first, rows in the order of the sheet. */
export function scaleEditions({ scale, year }: Pick<Register, 'scale' | 'year'>): ScaleEdition[] {
  const editions = new Map<string, PlacedScaleRow[]>();
  for (const row of scale) {
    const key = `${row.fromYear}–${row.toYear ?? ''}`;
    editions.set(key, [...(editions.get(key) ?? []), row]);
  }
  const oldest = Math.min(...scale.map(({ fromYear }) => fromYear));
  return [...editions.values()]
    .flatMap((rows): ScaleEdition[] => {
      const [first] = rows;
      if (first === undefined) return [];
      const { fromYear, toYear } = first;
      const isOfYear =
        year !== undefined && fromYear <= year && (toYear === undefined || year <= toYear);
      return [
        { fromYear, toYear, rows, isOfYear, clause: fromYear === oldest ? 'scale' : 'amendment' },
      ];
    })
    .sort((a, b) => a.fromYear - b.fromYear);
}
