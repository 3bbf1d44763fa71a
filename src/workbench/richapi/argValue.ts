import { invalidArgument } from './apiError';
import type { Arg } from './bound';

/** The value of a property that must be a text. */
export function textOf(value: Arg): string {
  if (typeof value === 'string') return value;
  throw invalidArgument('A text was expected.');
}

export function numberOf(value: Arg): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument('A number was expected.');
}

export function flagOf(value: Arg): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument('True or false was expected.');
}

/** The one of the choices that the value names, in any case. */
export function choiceOf<C extends string>(value: Arg, choices: readonly C[]): C {
  const wanted = typeof value === 'string' ? value.toLowerCase() : undefined;
  const choice = choices.find((each) => each.toLowerCase() === wanted);
  if (choice === undefined) throw invalidArgument(`One of ${choices.join(', ')} was expected.`);
  return choice;
}
