import type { FileRefusal } from '../xlsx/refusal';
import type { UsageProblem } from '../../i18n';

/** Why a command does nothing: a problem of its words or of the file it names. Ends with exit status 2. */
export type Refusal =
  | {
      readonly kind: 'usage';
      readonly problem: UsageProblem;
      readonly values: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: 'file'; readonly path: string; readonly refusal: FileRefusal };

/** Carries a refusal to the entry of the command, where it becomes one sentence. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';

  constructor(
    readonly refusal: Refusal,
    options?: ErrorOptions,
  ) {
    super(refusal.kind === 'usage' ? refusal.problem : refusal.refusal.code, options);
  }
}

export function usageRefused(
  problem: UsageProblem,
  values: Readonly<Record<string, string | number>> = {},
): CommandRefused {
  return new CommandRefused({ kind: 'usage', problem, values });
}
