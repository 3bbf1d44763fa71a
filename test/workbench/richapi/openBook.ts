import { CustomFunctionRegistry } from '../../../src/workbench/richapi/customFunctions';
import {
  openOffice,
  type OfficeRealm,
  type OpenOfficeOptions,
} from '../../../src/workbench/richapi/officeRealm';
import { Workbook } from '../../../src/workbench/model/workbook';

export interface OpenBook extends OfficeRealm {
  readonly workbook: Workbook;
  /** Another person's office.js on the same workbook. */
  readonly join: (client: string, options?: Partial<OpenOfficeOptions>) => OfficeRealm;
}

/** A workbook of one sheet «Лист1» with an office.js for the client «Анна». */
export function openBook(options: Partial<OpenOfficeOptions> = {}): OpenBook {
  const functions = new CustomFunctionRegistry();
  const workbook = new Workbook({
    clock: () => new Date(Date.UTC(2026, 2, 15)),
    customFunctions: functions.find,
  });
  workbook.restore(() => {
    workbook.addSheet('Лист1');
  });
  const join = (client: string, more: Partial<OpenOfficeOptions> = {}) =>
    openOffice(workbook, { client, functions, namespace: 'CPD', ...more });
  return { ...join('Анна', options), workbook, join };
}

/** Lets answers, clean-ups and events that are on their way arrive. */
export function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** The code and place of the refusal that the action ends in. */
export async function refusal(
  action: Promise<unknown>,
): Promise<{ readonly code: string; readonly location: string | undefined }> {
  try {
    await action;
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, location: debugInfo.errorLocation };
  }
  throw new Error('Nothing was refused.');
}
