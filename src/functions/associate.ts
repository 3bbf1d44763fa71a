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
    host.associate(id, (...args: (FunctionArgument | Invocation)[]) =>
      resultOf(host, id, args.slice(0, parameters.length).map(valueOf), textOf),
    );
  }
}

/** What Excel passes after the arguments; a call that leaves optional ones out has it in their place. */
interface Invocation {
  readonly functionName: string;
}

function valueOf(argument: FunctionArgument | Invocation): FunctionArgument {
  return typeof argument === 'object' && argument !== null && 'functionName' in argument
    ? undefined
    : argument;
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
