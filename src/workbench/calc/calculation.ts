import { formatAddress, type Area } from '../model/area';
import type { CellValue } from '../model/cellValue';
import type { CalcHost } from './calcHost';
import { CalculationPass } from './calculationPass';
import { CellReader } from './cellReader';
import { CellWriter, type CalculatedCell } from './cellWriter';
import { DependencyGraph } from './dependencyGraph';
import { applyLambda, evaluateFormula, evaluateNode } from './evaluator';
import { FormulaCell, meansTheSame } from './formulaCell';
import { Matrix, type Scalar } from './matrix';
import { Pending } from './pending';
import { precedentsOf } from './precedents';
import type { Scope } from './scope';
import { Spills } from './spills';
import { parseFormula } from './syntax';
import type { SheetArea } from './value';

export type { CalculatedCell } from './cellWriter';

/** What a recalculation did: formulas evaluated, cells with a new value, addresses of all cells in a circle. */
export interface Recalculation {
  readonly evaluated: number;
  readonly changed: readonly CalculatedCell[];
  readonly cycles: readonly string[];
}

const MAX_PASSES = 32;

/** Keeps the computed values of a workbook up to date, evaluating only what depends on a change. */
export class Calculation {
  private graph = new DependencyGraph();
  private reader: CellReader;
  private readonly writer: CellWriter;
  private readonly spills: Spills;
  /** What has to be looked up anew: what formulas mean, or every formula and its result. */
  private rebinding: 'none' | 'meanings' | 'everything' = 'everything';
  private areFunctionsStale = false;
  private changedParts: SheetArea[] = [];
  private waiting = new Set<FormulaCell>();
  private removed: FormulaCell[] = [];
  private readonly circular = new Set<FormulaCell>();
  /** Circular cells of this recalculation; the second time they keep their 0, for arrays that move themselves. */
  private readonly suspected = new Set<FormulaCell>();
  private readonly frozen = new Set<FormulaCell>();

  constructor(private readonly host: CalcHost) {
    this.reader = new CellReader(host, this.graph);
    this.writer = new CellWriter(host);
    this.spills = new Spills(host, this.writer);
  }

  /** Tells that a formula was set, replaced or removed at the cell. */
  formulaChanged(sheetId: string, row: number, column: number): void {
    const area = { top: row, left: column, bottom: row, right: column };
    this.valuesChanged(sheetId, area);
    if (this.rebinding === 'everything') return;
    const old = this.graph.at(sheetId, row, column);
    if (old) this.forget(old);
    if (this.rebinding === 'meanings') return;
    const formula = this.host.formulaAt(sheetId, row, column);
    if (formula !== undefined) this.bind(sheetId, row, column, formula);
  }

  /** Tells that constants in the area were written or cleared. */
  valuesChanged(sheetId: string, area: Area): void {
    this.reader.forget();
    if (this.rebinding === 'everything') return;
    this.changedParts.push({ sheetId, area });
    for (const cell of this.spills.touch(sheetId, area))
      if (this.graph.at(cell.sheetId, cell.row, cell.column) === cell) this.waiting.add(cell);
  }

  /** Tells that cells have other places than before: everything is bound and computed anew. */
  structureChanged(): void {
    this.reader.forget();
    this.rebinding = 'everything';
  }

  /** Tells that names, tables or sheets changed while cells kept their places: formulas that mean other cells now are computed anew. */
  meaningsChanged(): void {
    this.reader.forget();
    if (this.rebinding === 'none') this.rebinding = 'meanings';
  }

  /** Tells that custom functions came or went: formulas that call some are computed anew. */
  functionsChanged(): void {
    this.areFunctionsStale = true;
  }

  /** Takes the results that the cells hold for computed ones. */
  adoptResults(): void {
    this.reader.forget();
    this.rebinding = 'everything';
    this.rebuild();
    this.waiting.clear();
  }

  /** Computes what depends on the changes since the last call, or everything. */
  recalculate(options: { readonly full?: boolean } = {}): Recalculation {
    if (this.rebinding !== 'none') this.rebuild();
    if (options.full || this.areFunctionsStale)
      for (const cell of this.graph)
        if (options.full || cell.precedents.callsCustom) this.waiting.add(cell);
    this.areFunctionsStale = false;
    for (const cell of this.graph.volatile) this.waiting.add(cell);
    for (const cell of this.removed.splice(0)) this.spills.empty(cell);
    this.suspected.clear();
    this.frozen.clear();
    let evaluated = 0;
    for (let passes = 0; passes < MAX_PASSES; passes++) {
      const dirty = this.dirtyCells();
      if (dirty.length === 0) break;
      evaluated += this.runPass(dirty);
    }
    const cycles = [...this.circular].map((cell) => this.addressOf(cell)).sort();
    return { evaluated, changed: this.writer.takeChanged(), cycles };
  }

  /** The value of a formula as if it stood in the cell; nothing is stored. */
  evaluate(
    formula: string,
    sheetId: string,
    row: number,
    column: number,
  ): CellValue | CellValue[][] {
    const value = evaluateFormula(parseFormula(formula), this.scopeAt(sheetId, row, column));
    if (!(value instanceof Matrix)) return value;
    return value.toRows().map((line) => line.map((one) => one ?? 0));
  }

  private scopeAt(sheetId: string, row: number, column: number): Scope {
    const { host, reader } = this;
    return {
      host,
      reader,
      sheetId,
      row,
      column,
      variables: undefined,
      depth: 0,
      evaluate: evaluateNode,
      apply: applyLambda,
    };
  }

  private bind(sheetId: string, row: number, column: number, formula: string): FormulaCell {
    const node = parseFormula(formula);
    const place = { host: this.host, sheetId, row, column };
    const cell = new FormulaCell(sheetId, row, column, node, precedentsOf(node, place));
    this.graph.add(cell);
    this.waiting.add(cell);
    return cell;
  }

  private forget(cell: FormulaCell): void {
    this.graph.remove(cell);
    this.waiting.delete(cell);
    this.circular.delete(cell);
    if (cell.spill ?? cell.blocked) this.removed.push(cell);
  }

  private rebuild(): void {
    const old = this.graph;
    const isKept = this.keptResults(old);
    this.graph = new DependencyGraph();
    this.reader = new CellReader(this.host, this.graph);
    this.spills.clear();
    this.waiting = new Set();
    this.circular.clear();
    this.removed = [];
    for (const sheetId of this.host.sheetIds())
      this.eachFormula(sheetId, (row, column, formula) => {
        const cell = this.bind(sheetId, row, column, formula);
        this.spills.adopt(cell, this.knownSpill(cell, old));
        if (isKept(cell)) this.waiting.delete(cell);
      });
    this.rebinding = 'none';
  }

  /** Tells which formulas, bound anew, have the result they had; forgets changes that no longer matter. */
  private keptResults(old: DependencyGraph): (cell: FormulaCell) => boolean {
    if (this.rebinding === 'everything') {
      this.changedParts = [];
      return () => false;
    }
    for (const { sheetId, spill } of this.removed)
      if (spill) this.changedParts.push({ sheetId, area: spill });
    const stale = new Set([...this.waiting, ...this.circular]);
    return (cell) => {
      const before = old.at(cell.sheetId, cell.row, cell.column);
      const isPlain = !(before?.spill ?? before?.blocked) && !before?.found.length;
      return isPlain && before !== undefined && !stale.has(before) && meansTheSame(before, cell);
    };
  }

  private knownSpill(cell: FormulaCell, old: DependencyGraph) {
    const { sheetId, row, column } = cell;
    if (this.host.spillAt) return this.host.spillAt(sheetId, row, column);
    const before = old.at(sheetId, row, column);
    if (!before?.spill || before.node !== cell.node) return undefined;
    const { top, left, bottom, right } = before.spill;
    return { rows: bottom - top + 1, columns: right - left + 1 };
  }

  private eachFormula(
    sheetId: string,
    visit: (row: number, column: number, formula: string) => void,
  ): void {
    if (this.host.eachFormula) {
      this.host.eachFormula(sheetId, visit);
      return;
    }
    const used = this.host.usedArea(sheetId);
    if (!used) return;
    for (let row = used.top; row <= used.bottom; row++)
      for (let column = used.left; column <= used.right; column++) {
        const formula = this.host.formulaAt(sheetId, row, column);
        if (formula !== undefined) visit(row, column, formula);
      }
  }

  /** All formulas that depend on what changed, each once; forgets the changes. */
  private dirtyCells(): FormulaCell[] {
    const dirty: FormulaCell[] = [];
    let certain = true;
    const mark = (cell: FormulaCell) => {
      if (cell.dirty || this.frozen.has(cell)) return;
      cell.dirty = true;
      cell.certain = certain;
      dirty.push(cell);
    };
    const markReaders = ({ sheetId, area }: SheetArea) => {
      this.graph.visitReaders(sheetId, area, mark);
    };
    for (const part of this.spills.takeResized()) {
      this.changedParts.push(part);
      for (const cell of this.spills.blockedIn(part)) mark(cell);
    }
    this.graph.startSearch();
    for (const cell of this.waiting) mark(cell);
    for (const part of this.changedParts) markReaders(part);
    certain = false;
    for (let i = 0; i < dirty.length; i++) {
      const cell = dirty[i];
      if (cell) markReaders({ sheetId: cell.sheetId, area: cell.spill ?? cell.area });
    }
    this.waiting = new Set();
    this.changedParts = [];
    return dirty;
  }

  private runPass(dirty: readonly FormulaCell[]): number {
    const pending = new Pending(dirty);
    this.reader.startPass(pending);
    for (const cell of dirty) if (this.circular.delete(cell)) cell.certain = true;
    const pass = new CalculationPass(pending, {
      graph: this.graph,
      reader: this.reader,
      evaluate: ({ node, sheetId, row, column }) =>
        evaluateFormula(node, this.scopeAt(sheetId, row, column)),
      store: (cell, value) => this.store(cell, value),
      foundCycle: (cells) => {
        for (const cell of cells) {
          this.circular.add(cell);
          (this.suspected.has(cell) ? this.frozen : this.suspected).add(cell);
        }
      },
    });
    pass.run();
    this.reader.startPass(undefined);
    return pass.evaluated;
  }

  private store(cell: FormulaCell, value: Scalar | Matrix): boolean {
    if (value instanceof Matrix) {
      this.spills.fill(cell, value);
      this.reader.forget();
      return true;
    }
    if (cell.spill ?? cell.blocked) this.spills.empty(cell);
    return this.writer.write(cell.sheetId, cell.row, cell.column, value);
  }

  private addressOf(cell: FormulaCell): string {
    const name = this.host.sheetNameOf(cell.sheetId);
    const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
    return `${plain ? name : `'${name.replaceAll("'", "''")}'`}!${formatAddress(cell.area)}`;
  }
}
