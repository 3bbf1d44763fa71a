import type { ExcelRunner } from './runExcel';

/** The Excel this pane stands beside. */
export function openWorkbook(): ExcelRunner {
  return Excel;
}

/** Waits for Office and gives the language it speaks to the person, such as `ru-RU`. */
export async function officeLanguage(): Promise<string> {
  await Office.onReady();
  return Office.context.displayLanguage;
}
