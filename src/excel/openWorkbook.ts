import type { ExcelRunner } from './runExcel';

/** The Excel this pane stands beside. */
export function openWorkbook(): ExcelRunner {
  return Excel;
}
