import type { Block, Plan } from '../../register';
import { applyPlan } from '../applyPlan';
import { readKnown, type Known } from '../readWorkbook';
import { queueBlocks, type CellBlock, type KeptCells } from './cellBlocks';
import type { Footprint } from './footprint';
import { growTables, stuntedTables } from './growth';
import { isAsWritten } from './isAsWritten';
import { nameFormula, queueName, type Before } from './guard';
import { readChanges } from './readChanges';
import { readSheetPrints, type SheetPrint } from './sheetPrint';
import type { TableOutline } from '../tableOutline';
import type { Touched } from './touched';

/**
 * How to take a change back, as data: what cells, names and number formats were and became, rows tables grew by, sheets
 * that were added. Other looks that were put on cells stay.
 */
export interface Undo {
  readonly blocks: readonly {
    readonly block: CellBlock;
    readonly before: KeptCells;
    readonly after: KeptCells;
  }[];
  readonly tables: readonly { readonly before: number; readonly after: TableOutline }[];
  readonly formats: readonly {
    readonly block: Block;
    readonly before: readonly (readonly string[])[];
  }[];
  readonly names: readonly {
    readonly name: string;
    readonly before: string | undefined;
    readonly after: string | undefined;
  }[];
  readonly sheets: readonly SheetPrint[];
  readonly activeSheet: string | undefined;
  readonly touched: Touched;
}

/** What became of a plan. */
export interface Done {
  readonly known: Known;
  readonly undo: Undo;
  /** Whether the cells hold what was written: not where somebody wrote into them at the same moment. */
  readonly isAsWritten: boolean;
}

/** Applies a plan to a workbook that was just found as known: one request to write and one to read what became of it. */
export async function carryOut(
  context: Excel.RequestContext,
  known: Known,
  plan: Plan,
  footprint: Footprint,
  before: Before,
): Promise<Done> {
  await applyPlan(context, plan);
  let after = await readAfter(context, known, footprint);
  const stunted = stuntedTables(footprint, known.existing.snapshot, after.known.existing.snapshot);
  if (stunted.length > 0) {
    await growTables(context, stunted);
    after = await readAfter(context, known, footprint);
  }
  const sheets = await readSheetPrints(context, footprint.addedSheets);
  const undo: Undo = {
    blocks: footprint.blocks.map((block, index) => ({
      block,
      before: before.blocks[index] ?? [],
      after: after.blocks[index] ?? [],
    })),
    tables: tablesOf(footprint, known, after.known),
    formats: footprint.formats.map((block, index) => ({
      block,
      before: before.formats[index] ?? [],
    })),
    names: footprint.names.map((name, index) => ({
      name,
      before: before.names[index],
      after: after.names[index],
    })),
    sheets: sheets.filter((print) => print !== undefined),
    activeSheet: footprint.addedSheets.length > 0 ? before.activeSheet : undefined,
    touched: footprint.touched,
  };
  return {
    known: after.known,
    undo,
    isAsWritten: isAsWritten(plan, footprint.blocks, after.blocks),
  };
}

async function readAfter(
  context: Excel.RequestContext,
  known: Known,
  { blocks, names, touched }: Footprint,
) {
  const items = names.map((name) => queueName(context.workbook, name));
  const cells = await queueBlocks(context, blocks);
  const now = touched.isStructural
    ? await readKnown(context, { forCheck: true })
    : await readChanges(context, known, touched);
  return { known: now, blocks: cells(), names: items.map(nameFormula) };
}

function tablesOf({ tables }: Footprint, before: Known, after: Known): Undo['tables'] {
  return tables.flatMap(({ key }) => {
    const [old, now] = [before.existing.snapshot.tables[key], after.existing.snapshot.tables[key]];
    if (!old || !now) return [];
    const { sheet, top, left, headers, rows } = now;
    return [
      { before: old.rows.length, after: { key, sheet, top, left, headers, rowCount: rows.length } },
    ];
  });
}
