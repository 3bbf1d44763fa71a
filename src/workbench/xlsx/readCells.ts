import { contains, parseAddress, rowsOf, columnsOf, type Area } from '../model/area';
import { pointsOfHeight } from './units';
import type { CellValue } from '../model/cellValue';
import { DEFAULT_STYLE } from '../model/style';
import { valueFromFile } from './cellValues';
import type { CellContent, RowContent } from './content';
import { formulaFromFile } from './formulaSpelling';
import type { LossCode } from './losses';
import type { FileStyles } from './readStyles';
import { SharedFormulas } from './sharedFormulas';
import type { XmlVisitor } from './xml';

export interface CellSources {
  readonly styles: FileStyles;
  readonly strings: readonly string[];
  /** The name of the table a cell is in, for `[@X]`. */
  readonly tableAt: (row: number, column: number) => string | undefined;
  /** The numbers of cell metadata that mark formulas as able to spill. */
  readonly dynamicArrays: ReadonlySet<number>;
  readonly lose: (code: LossCode) => void;
}

type Attributes = Readonly<Record<string, string>>;

/** Takes the rows and cells of a sheet as they are parsed. */
export class CellReader implements XmlVisitor {
  readonly cells: CellContent[] = [];
  readonly rows: RowContent[] = [];
  private readonly shared = new SharedFormulas();
  private readonly spelled = new Map<string, string>();
  private filled: Area[] = [];
  private row = -1;
  private column = -1;
  private cell: Attributes = {};
  private formula: Attributes | undefined;
  private formulaText = '';
  private valueText: string | undefined;
  private inside: 'formula' | 'value' | 'phonetic' | undefined;

  constructor(private readonly sources: CellSources) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'f') {
      this.formula = attributes;
      this.inside = 'formula';
    } else if (name === 'v' || name === 'is') {
      this.valueText ??= '';
      this.inside = name === 'v' ? 'value' : undefined;
    } else if (name === 't' && this.inside !== 'phonetic') this.inside = 'value';
    else if (name === 'rPh') this.inside = 'phonetic';
    else if (name === 'rPr') this.sources.lose('richText');
  }

  text(text: string): void {
    if (this.inside === 'formula') this.formulaText += text;
    else if (this.inside === 'value') this.valueText = (this.valueText ?? '') + text;
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'f' || name === 'v' || name === 't') {
      if (this.inside !== 'phonetic') this.inside = undefined;
    } else if (name === 'rPh') this.inside = undefined;
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']) - 1;
    this.column = -1;
    this.filled = this.filled.filter((area) => area.bottom >= this.row);
    const height = isSet(attributes['customHeight']) ? pointsOfHeight(attributes['ht']) : undefined;
    const hidden = isSet(attributes['hidden']);
    const style = isSet(attributes['customFormat']) ? this.style(attributes['s']) : undefined;
    if (Number(attributes['outlineLevel'] ?? 0) > 0) this.sources.lose('outline');
    if (height !== undefined || hidden || style)
      this.rows.push({
        row: this.row,
        hidden,
        ...(height !== undefined && { height }),
        ...(style && { style }),
      });
  }

  private openCell(attributes: Attributes): void {
    this.cell = attributes;
    this.formula = undefined;
    this.formulaText = '';
    this.valueText = undefined;
    this.inside = undefined;
    const address = attributes['r'] === undefined ? undefined : parseAddress(attributes['r']);
    this.column = address?.left ?? this.column + 1;
    if (address) this.row = address.top;
  }

  private closeCell(): void {
    const { row, column } = this;
    const value = this.value();
    const formula = this.formulaOfCell();
    const style = this.style(this.cell['s']);
    const spill = this.spillOf();
    this.cells.push({
      row,
      column,
      value: formula === undefined && value === '' ? null : value,
      ...(formula !== undefined && { formula }),
      ...(spill !== undefined && { spill }),
      style,
    });
  }

  private style(number: string | undefined) {
    const format = this.sources.styles.cells[Number(number ?? 0)];
    format?.losses.forEach((loss) => {
      this.sources.lose(loss);
    });
    return format?.style ?? DEFAULT_STYLE;
  }

  private value(): CellValue {
    const { strings, lose } = this.sources;
    const type = this.cell['t'] ?? 'n';
    if (this.valueText !== undefined) return valueFromFile(type, this.valueText, strings, lose);
    return type === 'str' && this.formula ? '' : null;
  }

  /** The cell's formula as shown; a data table keeps only its value. */
  private formulaOfCell(): string | undefined {
    if (!this.formula) return undefined;
    if (this.formula['t'] === 'dataTable') {
      this.sources.lose('dataTable');
      return undefined;
    }
    const kept = this.keptFormula(this.formula);
    if (kept === undefined || kept.trim() === '') return undefined;
    const table = this.sources.tableAt(this.row, this.column);
    const key = `${table ?? ''} ${kept}`;
    const shown = this.spelled.get(key) ?? formulaFromFile(kept, table);
    this.spelled.set(key, shown);
    return shown;
  }

  private keptFormula(attributes: Attributes): string | undefined {
    const { si } = attributes;
    if (attributes['t'] !== 'shared' || si === undefined) return this.formulaText;
    if (this.formulaText === '') return this.shared.at(si, this.row, this.column);
    this.shared.define(si, this.formulaText, this.row, this.column);
    return this.formulaText;
  }

  private spillOf(): CellContent['spill'] {
    const { row, column } = this;
    if (this.formula)
      return this.formula['t'] === 'array' ? this.openSpill(this.formula) : undefined;
    return this.filled.some((area) => contains(area, row, column)) ? 'child' : undefined;
  }

  private openSpill(attributes: Attributes): CellContent['spill'] {
    const area = parseAddress(attributes['ref'] ?? '');
    if (!this.sources.dynamicArrays.has(Number(this.cell['cm'] ?? 0)))
      this.sources.lose('legacyArray');
    if (!area) return undefined;
    if (rowsOf(area) > 1 || columnsOf(area) > 1) this.filled.push(area);
    return { rows: rowsOf(area), columns: columnsOf(area) };
  }
}

function isSet(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}
