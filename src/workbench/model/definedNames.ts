import { parseAddress } from './area';
import type { Workbook } from './workbook';
import { WorkbookError } from './workbookError';

/** A name for a formula; `scope` is a sheet's id, or undefined for the whole workbook. */
export interface DefinedName {
  readonly name: string;
  /** With its leading '='. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  readonly scope: string | undefined;
}

export interface NewName {
  readonly name: string;
  readonly formula: string;
  readonly comment?: string;
  readonly visible?: boolean;
  readonly scope?: string | undefined;
}

const WELL_FORMED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const R1C1 = /^(r|c|r\d+c\d+|r\d+|c\d+)$/i;

/** Whether Excel takes the text as the name of a range or a table. */
export function isNameWellFormed(name: string): boolean {
  return WELL_FORMED.test(name) && !R1C1.test(name) && parseAddress(name) === undefined;
}

/** The names of a workbook, of either scope. */
export class DefinedNames implements Iterable<DefinedName> {
  private readonly state: { items: readonly DefinedName[] } = { items: [] };

  constructor(private readonly workbook: Workbook) {}

  [Symbol.iterator](): Iterator<DefinedName> {
    return this.state.items[Symbol.iterator]();
  }

  get items(): readonly DefinedName[] {
    return this.state.items;
  }

  /** The name in exactly that scope, in any case. */
  get(name: string, scope?: string): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.state.items.find(
      (item) => item.scope === scope && item.name.toLowerCase() === wanted,
    );
  }

  /** The name as formulas on the sheet see it: the sheet's own first. */
  resolve(name: string, sheetId: string): DefinedName | undefined {
    return this.get(name, sheetId) ?? this.get(name);
  }

  add({ name, formula, comment = '', visible = true, scope }: NewName): DefinedName {
    if (!isNameWellFormed(name))
      throw new WorkbookError('InvalidArgument', `"${name}" is not a valid name.`);
    if (this.get(name, scope) || (scope === undefined && this.workbook.table(name)))
      throw new WorkbookError('ItemAlreadyExists', `The name "${name}" is taken.`);
    const added: DefinedName = { name, formula, comment, visible, scope };
    this.replace([...this.state.items, added]);
    return added;
  }

  update(name: string, scope: string | undefined, patch: Partial<Omit<NewName, 'scope'>>): void {
    const known = this.require(name, scope);
    this.replace(this.state.items.map((item) => (item === known ? { ...item, ...patch } : item)));
  }

  remove(name: string, scope?: string): void {
    const known = this.require(name, scope);
    this.replace(this.state.items.filter((item) => item !== known));
  }

  removeScope(scope: string): void {
    const kept = this.state.items.filter((item) => item.scope !== scope);
    if (kept.length < this.state.items.length) this.replace(kept);
  }

  /** Rewrites every formula; the rewriting is told the sheet the name belongs to. */
  mapFormulas(rewrite: (formula: string, scope: string | undefined) => string): void {
    const items = this.state.items.map((item) => {
      const formula = rewrite(item.formula, item.scope);
      return formula === item.formula ? item : { ...item, formula };
    });
    if (items.some((item, index) => item !== this.state.items[index])) this.replace(items);
  }

  private require(name: string, scope: string | undefined): DefinedName {
    const known = this.get(name, scope);
    if (!known) throw new WorkbookError('ItemNotFound', `There is no name "${name}".`);
    return known;
  }

  private replace(items: readonly DefinedName[]): void {
    this.workbook.journal.assign(this.state, 'items', items);
    this.workbook.stale.bindings();
    this.workbook.note({ kind: 'names' });
  }
}
