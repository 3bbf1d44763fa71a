import type { Refusal as ActionRefusal } from '../../actions';
import type { FileRefusal } from '../xlsx/refusal';
import type { UsageProblem } from '../../i18n';
import type { Issue } from '../../register';

/** Why a command does nothing: a problem of its words, of the file it names or of one cell in it. Ends with exit status 2. */
export type Refusal =
  | {
      readonly kind: 'usage';
      readonly problem: UsageProblem;
      readonly values: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: 'file'; readonly path: string; readonly refusal: FileRefusal }
  | { readonly kind: 'issue'; readonly issue: Issue }
  | { readonly kind: 'action'; readonly refusal: ActionRefusal };

/** Carries a refusal to the entry of the command, where it becomes one sentence. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';

  constructor(
    readonly refusal: Refusal,
    options?: ErrorOptions,
  ) {
    super(codeOf(refusal), options);
  }
}

function codeOf(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'usage':
      return refusal.problem;
    case 'file':
      return refusal.refusal.code;
    case 'issue':
      return refusal.issue.code;
    case 'action':
      return refusal.refusal.code;
  }
}

export function usageRefused(
  problem: UsageProblem,
  values: Readonly<Record<string, string | number>> = {},
): CommandRefused {
  return new CommandRefused({ kind: 'usage', problem, values });
}
