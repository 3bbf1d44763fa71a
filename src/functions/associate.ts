import type { FunctionArgument } from './bodies';
import { BODIES } from './bodies';
import type { FunctionId } from './catalogue';
import { FUNCTIONS } from './catalogue';
import type { FunctionResult } from './functionValue';
import { FunctionFailure } from './functionValue';

/** The part of Office's global `CustomFunctions` that registration needs. */
export interface CustomFunctionsHost {
  associate(id: string, body: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => object;
}

/** Tells why a function has no value, in the reader's language. */
export type FailureText = (failure: FunctionFailure) => string;

/** Makes every function of the catalogue known to Excel. A failure shows as #N/A with its sentence. */
export function associateFunctions(host: CustomFunctionsHost, textOf: FailureText): void {
  for (const { id, parameters } of FUNCTIONS) {
    host.associate(id, (...args: FunctionArgument[]) =>
      resultOf(host, id, args.slice(0, parameters.length), textOf),
    );
  }
}

function resultOf(
  host: CustomFunctionsHost,
  id: FunctionId,
  args: readonly FunctionArgument[],
  textOf: FailureText,
): FunctionResult {
  const result = BODIES[id](...args);
  if (!(result instanceof FunctionFailure)) return result;
  // Excel keeps a custom sentence only with #N/A and #VALUE!.
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Office's own error class is the only one Excel reads
  throw new host.Error('#N/A', textOf(result));
}
