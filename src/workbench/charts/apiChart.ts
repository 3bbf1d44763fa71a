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
}

export function isApiChart(data: unknown): data is ApiChart {
  return typeof data === 'object' && data !== null && 'chartType' in data && 'source' in data;
}
