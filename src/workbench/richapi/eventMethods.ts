import type { Args } from './args';
import type { Session } from './session';
import type { EventCode } from './subscriptions';

type Registration<T> = (target: T, args: Args, session: Session) => void;

/** The hidden methods by which `onSomething.add` and `.remove` are announced; `names` are what follows `_Register`. */
export function eventMethods<T>(
  names: Readonly<Record<string, EventCode>>,
  targetId: (target: T) => string,
): Readonly<Record<string, Registration<T>>> {
  const methods: Record<string, Registration<T>> = {};
  for (const [name, code] of Object.entries(names)) {
    methods[`_Register${name}`] = (target, _args, session) => {
      session.subscriptions.add(code, targetId(target));
    };
    methods[`_Unregister${name}`] = (target, _args, session) => {
      session.subscriptions.remove(code, targetId(target));
    };
  }
  return methods;
}
