import { hostErrorOf } from './hostError';

/** Excel as this code is given it: the global one of the add-in, or one of several embedded workbooks. */
export interface ExcelRunner {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/** Runs a batch in Excel. Throws HostError where Excel refuses. */
export async function runExcel<T>(
  excel: ExcelRunner,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await excel.run(batch);
  } catch (error) {
    throw hostErrorOf(error);
  }
}
