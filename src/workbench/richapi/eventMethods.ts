import type { Args } from './args';
import type { Session } from './session';
import type { EventCode } from './subscriptions';
import type { Json } from './wire';

type Methods<T> = Record<string, (target: T, args: Args, session: Session) => Json | void>;

/** The hidden methods by which `onSomething.add` and `.remove` are announced; `names` are what follows `_Register`. */
export function eventMethods<T>(
  names: Readonly<Record<string, EventCode>>,
  targetId: (target: T) => string,
): Methods<T> {
  const methods: Methods<T> = {};
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
