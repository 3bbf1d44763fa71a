/** Kinds of charts that are drawn. */
export type ChartKind = 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut';

/** Where a chart takes values from: a reference with its `=`, or what is remembered without one. */
export interface ChartSource {
  readonly reference: string | undefined;
  readonly remembered: readonly (string | number | null)[];
}

export interface ChartSeries {
  readonly name: ChartSource;
  readonly categories: ChartSource;
  readonly values: ChartSource;
}

/** A chart as it is drawn, whether the add-in added it or a file brought it. */
export interface ChartSpec {
  readonly kind: ChartKind;
  readonly isStacked: boolean;
  readonly title: string;
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | undefined;
  readonly series: readonly ChartSeries[];
  /** Whether each number stands beside what shows it. */
  readonly showsValues: boolean;
  /** Whether the first category stands where the last one would. */
  readonly isReversed: boolean;
  readonly hidesValueAxis: boolean;
  readonly hasGridlines: boolean;
  /** Of all texts, in points; the program's own where absent. */
  readonly textSize?: number | undefined;
  readonly titleFont?: { readonly size?: number; readonly bold?: boolean } | undefined;
}

export const NO_SOURCE: ChartSource = { reference: undefined, remembered: [] };
