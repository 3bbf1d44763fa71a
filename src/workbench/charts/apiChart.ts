/** What the add-in said of a chart it added; charts of a file keep the file's own parts. */
export interface ApiChart {
  readonly chartType: string;
  /** A reference with its '='. */
  readonly source: string;
  readonly seriesBy: 'Auto' | 'Columns' | 'Rows';
  readonly title: string;
  readonly titleVisible: boolean;
  readonly legendPosition: string;
  readonly legendVisible: boolean;
  /** What was said of single series, by their number from 0. */
  readonly ownSeries?: Readonly<Record<number, OwnSeries>>;
  readonly axes?: Readonly<Partial<Record<AxisName, OwnAxis>>>;
  readonly fonts?: Readonly<Partial<Record<FontPart, OwnFont>>>;
}

/** The whole chart, or its title alone. */
export type FontPart = 'chart' | 'title';

export interface OwnFont {
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
}

/** A part that is absent is what the source gives. */
export interface OwnSeries {
  readonly name?: string;
  /** A reference with its '='. */
  readonly categories?: string;
  readonly hasDataLabels?: boolean;
}

export type AxisName = 'category' | 'value';

export interface OwnAxis {
  readonly visible?: boolean;
  readonly reversePlotOrder?: boolean;
  readonly majorGridlines?: boolean;
}

export function isApiChart(data: unknown): data is ApiChart {
  return typeof data === 'object' && data !== null && 'chartType' in data && 'source' in data;
}
