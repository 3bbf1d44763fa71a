type AnyFunction = (...args: never[]) => unknown;

/** What the client's custom-function and ribbon-command runtimes look functions up in. */
export interface Association {
  readonly mappings: Record<string, AnyFunction>;
  readonly associate: (
    id: string | Readonly<Record<string, AnyFunction>>,
    body?: AnyFunction,
  ) => void;
  /** Names a listener that is told of every later association. */
  readonly onchange: (listener: () => void) => void;
}

/** An association with Excel's habit of writing ids in capitals. */
function createAssociation(): Association {
  const mappings: Record<string, AnyFunction> = {};
  const listeners: (() => void)[] = [];
  return {
    mappings,
    onchange: (listener) => {
      listeners.push(listener);
    },
    associate(id, body) {
      const pairs = typeof id === 'string' ? [[id, body] as const] : Object.entries(id);
      for (const [name, each] of pairs) {
        if (typeof each === 'function') mappings[name.toUpperCase()] = each;
      }
      for (const listener of listeners) listener();
    },
  };
}

/** Puts `CustomFunctions.associate` where excel-web finds it; must run before that script. */
export function installAssociation(realm: Record<string, unknown>): Association {
  const association = createAssociation();
  realm['CustomFunctions'] = {
    associate: association.associate,
    _association: association,
  };
  return association;
}
