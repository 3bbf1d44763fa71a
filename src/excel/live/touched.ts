import type { Snapshot, TableKey, TableSnapshot } from '../../register';
import { TABLE_KEYS } from '../../register';
import type { Known } from '../readWorkbook';
import type { EventArea } from './eventArea';
import { eventAreas } from './eventArea';

/** Who changed the workbook: this person, a co-author, or the pane itself. */
export type ChangeSource = 'local' | 'remote' | 'pane';

/** What Excel told: cells that were edited or moved, or sheets and tables that came, went or were renamed. */
export type Happening =
  | {
      readonly kind: 'cells';
      readonly source: ChangeSource;
      readonly sheetId: string;
      readonly address: string;
      /** Whether cells made room or closed up, so that others moved. */
      readonly isShift: boolean;
    }
  | { readonly kind: 'structure'; readonly source: ChangeSource };

/** Rows of a table from the first to the last, zero-based among its data rows; they may reach below it, where it grew. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** What has to be read anew. */
export interface Touched {
  /** Whether sheets, names or tables may have come or gone. */
  readonly isStructural: boolean;
  readonly tables: ReadonlyMap<TableKey, 'whole' | readonly RowSpan[]>;
}

/** More scattered rows than this are read in one piece with the rows between them. */
const MOST_SPANS = 20;
/** More rows than this below a table are no typing: the table is read whole. */
const MOST_ROWS_BELOW = 5_000;

/** What the happenings can have changed of what is known. */
export function touchedBy(happenings: readonly Happening[], known: Known): Touched {
  const { snapshot } = known.existing;
  const tables = new Map<TableKey, 'whole' | RowSpan[]>();
  for (const happening of happenings) {
    if (happening.kind === 'structure') continue;
    const sheet = known.sheetNames.get(happening.sheetId);
    for (const [key, table] of tablesOn(snapshot, sheet)) {
      for (const span of touchedSpans(happening, table)) add(tables, key, span);
    }
  }
  return {
    isStructural: happenings.some(({ kind }) => kind === 'structure'),
    tables: new Map([...tables].map(([key, spans]) => [key, joined(spans)])),
  };
}

function add(
  tables: Map<TableKey, 'whole' | RowSpan[]>,
  key: TableKey,
  span: 'whole' | RowSpan,
): void {
  const spans = tables.get(key) ?? [];
  tables.set(key, spans === 'whole' || span === 'whole' ? 'whole' : [...spans, span]);
}

export function tablesOn(
  { tables }: Snapshot,
  sheet: string | undefined,
): [TableKey, TableSnapshot][] {
  return TABLE_KEYS.flatMap((key) => {
    const table = tables[key];
    return table?.sheet === sheet && table ? [[key, table]] : [];
  });
}

function touchedSpans(
  { address, isShift }: Extract<Happening, { kind: 'cells' }>,
  table: TableSnapshot,
): ('whole' | RowSpan)[] {
  const areas = eventAreas(address);
  if (!areas) return ['whole'];
  return areas.flatMap((area) => {
    const isInside = area.bottom >= table.top && area.right >= table.left;
    if (!isBeforeEnd(area, table) || !(isInside || isShift)) return [];
    return isShift ? ['whole'] : [spanOf(area, table)];
  });
}

/** Whether the area begins before the table ends, the row below it and the column beside it included: it grows into them. */
function isBeforeEnd(area: EventArea, { top, left, headers, rows }: TableSnapshot): boolean {
  return area.top <= top + rows.length + 1 && area.left <= left + headers.length;
}

function spanOf(area: EventArea, { top, rows }: TableSnapshot): 'whole' | RowSpan {
  const first = area.top - top - 1;
  const last = area.bottom - top - 1;
  const isHeader = first < 0;
  return isHeader || last >= rows.length + MOST_ROWS_BELOW ? 'whole' : { first, last };
}

function joined(spans: 'whole' | readonly RowSpan[]): 'whole' | readonly RowSpan[] {
  if (spans === 'whole') return spans;
  const pieces: RowSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const open = pieces.at(-1);
    if (open && (span.first <= open.last + 1 || pieces.length === MOST_SPANS)) {
      pieces[pieces.length - 1] = { ...open, last: Math.max(open.last, span.last) };
    } else pieces.push(span);
  }
  return pieces;
}
