import { associateFunctions, failureText, type CustomFunctionsHost } from '../../src/functions';
import type { Language } from '../../src/i18n';

/** What Office's own error class is to a function: a code and a sentence. */
export class OfficeError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

type Body = (...args: unknown[]) => unknown;

/** The associated functions, by id, as Excel calls them: values first, the invocation last. */
export function associated(language: Language = 'ru'): ReadonlyMap<string, Body> {
  const bodies = new Map<string, Body>();
  const host: CustomFunctionsHost = {
    associate: (id, body) => bodies.set(id, body as Body),
    Error: OfficeError,
  };
  associateFunctions(host, failureText(language));
  return bodies;
}

/** The value a function gives, or the error it throws. */
export function call(id: string, args: readonly unknown[], language: Language = 'ru'): unknown {
  try {
    return associated(language).get(id)?.(...args, { functionName: id });
  } catch (error) {
    if (error instanceof OfficeError) return error;
    throw error;
  }
}

/** The sentence a function gives in place of a value. */
export function failure(id: string, args: readonly unknown[], language: Language = 'ru'): string {
  const result = call(id, args, language);
  if (!(result instanceof OfficeError)) throw new Error(`${id} gave ${String(result)}`);
  return `${result.code} ${result.message}`;
}
