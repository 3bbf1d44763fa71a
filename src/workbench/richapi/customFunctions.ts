import type { CustomFunctionBody } from '../calc/calcHost';
import type { Association } from './association';

interface Connection {
  readonly prefix: string;
  readonly association: Association;
  readonly acceptsErrors: boolean;
}

export interface FunctionsOptions {
  /** The metadata's `allowErrorForDataTypeAny`. */
  readonly acceptsErrors?: boolean;
}

/** The custom functions of all add-ins that run beside a workbook; give its `find` to the workbook. */
export class CustomFunctionRegistry {
  private connections: readonly Connection[] = [];

  /** Makes an add-in's associated functions known as `NAMESPACE.NAME`; the result takes them back. */
  connect(
    association: Association,
    namespace: string | undefined,
    { acceptsErrors = false }: FunctionsOptions = {},
  ): () => void {
    const prefix = namespace === undefined ? '' : `${namespace.toUpperCase()}.`;
    const connection = { prefix, association, acceptsErrors };
    this.connections = [...this.connections, connection];
    return () => {
      this.connections = this.connections.filter((each) => each !== connection);
    };
  }

  /** The function that formulas call by this name, in any case. */
  readonly find = (name: string): CustomFunctionBody | undefined => {
    const wanted = name.toUpperCase();
    for (const { prefix, association, acceptsErrors } of this.connections) {
      const id = wanted.startsWith(prefix) ? wanted.slice(prefix.length) : undefined;
      if (id !== undefined && association.mappings[id])
        return callOf(association, id, acceptsErrors);
    }
    return undefined;
  };
}

/** Looks the function up at each call, for an add-in may associate it anew; the invocation is its last argument. */
function callOf(association: Association, id: string, acceptsErrors: boolean): CustomFunctionBody {
  const call = (...args: unknown[]): unknown => {
    const body = association.mappings[id] as CustomFunctionBody | undefined;
    return body?.(...args, { functionName: id });
  };
  return Object.assign(call, { acceptsErrors });
}
