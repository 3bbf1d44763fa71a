/** A message above the sheet that stays until it is closed. */
export interface Notice {
  readonly intent: 'info' | 'warning' | 'error' | 'success';
  readonly text: string;
  readonly lines?: readonly string[];
  readonly action?: { readonly label: string; readonly run: () => void };
}
