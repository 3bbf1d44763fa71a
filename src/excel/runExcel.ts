import { hostErrorOf } from './hostError';

/** How a batch is run. */
export type RunOptions = Pick<Excel.RunOptions, 'delayForCellEdit'>;

/** Excel as this code is given it: the global one of the add-in, or one of several embedded workbooks. */
export interface ExcelRunner {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  run<T>(
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<T>,
  ): Promise<T>;
}

/** Runs a batch in Excel. Throws HostError where Excel refuses. */
export async function runExcel<T>(
  excel: ExcelRunner,
  batch: (context: Excel.RequestContext) => Promise<T>,
  options?: RunOptions,
): Promise<T> {
  try {
    return await (options ? excel.run(options, batch) : excel.run(batch));
  } catch (error) {
    throw hostErrorOf(error);
  }
}
