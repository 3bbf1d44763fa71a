import { moveFormula } from '../../../calc/shiftFormula';
import { contains } from '../../../model/area';
import type { ConditionalFormat } from '../../../model/conditionalFormat';
import type { Sheet } from '../../../model/sheet';
import type { StylePatch } from '../../../model/style';

const LOOKS_AT_COLUMN = /\b(COLUMNS?|CELL|OFFSET|INDIRECT)\s*\(/i;

/** What conditional formats change, asked once a row where their formulas read the same in every column. */
export class ConditionalLooks {
  private byRow = new Map<string, StylePatch | undefined>();
  private readonly rowWise = new WeakMap<ConditionalFormat, boolean>();

  constructor(private readonly sheet: Sheet) {}

  forget(): void {
    this.byRow = new Map();
  }

  at(row: number, column: number): StylePatch | undefined {
    const formats = this.sheet.conditionalFormats.filter(({ areas }) =>
      areas.some((area) => contains(area, row, column)),
    );
    if (formats.length === 0) return undefined;
    if (!formats.every((format) => this.isRowWise(format)))
      return this.sheet.conditionalPatchAt(row, column);
    const key = `${row} ${formats.map(({ id }) => id).join(' ')}`;
    if (!this.byRow.has(key)) this.byRow.set(key, this.sheet.conditionalPatchAt(row, column));
    return this.byRow.get(key);
  }

  private isRowWise(format: ConditionalFormat): boolean {
    let known = this.rowWise.get(format);
    if (known === undefined) {
      const { rule } = format;
      known =
        rule.kind === 'custom' &&
        !LOOKS_AT_COLUMN.test(rule.formula) &&
        moveFormula(rule.formula, 0, 1) === rule.formula;
      this.rowWise.set(format, known);
    }
    return known;
  }
}
