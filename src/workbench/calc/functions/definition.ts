import { CellError } from '../../model/cellValue';
import { toBoolean, toNumber, toText } from '../coerce';
import { deref, lift, RememberingLift } from '../lift';
import type { Scope } from '../scope';
import type { Node } from '../syntax';
import type { Matrix } from '../value';
import { type Scalar, type Value } from '../value';

export type Args = readonly (Value | undefined)[];

interface Common {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Computed anew in every recalculation. */
  readonly volatile?: boolean;
  /** Looks only at where its arguments are, not at what they hold. */
  readonly placesOnly?: boolean;
}

/** A function of the engine: a lazy one evaluates its arguments itself. */
export type FunctionDefinition = Common &
  (
    | { readonly kind: 'eager'; readonly body: (args: Args, scope: Scope) => Value }
    | {
        readonly kind: 'lazy';
        readonly body: (args: readonly (Node | undefined)[], scope: Scope) => Value;
      }
  );

export const ANY_COUNT = 255;

export function eager(
  name: string,
  [min, max]: readonly [number, number],
  body: (args: Args, scope: Scope) => Value,
  traits: Pick<Common, 'volatile' | 'placesOnly'> = {},
): FunctionDefinition {
  return { name, min, max, kind: 'eager', body, ...traits };
}

export function lazy(
  name: string,
  [min, max]: readonly [number, number],
  body: (args: readonly (Node | undefined)[], scope: Scope) => Value,
): FunctionDefinition {
  return { name, min, max, kind: 'lazy', body };
}

interface Kinds {
  number: number;
  text: string;
  boolean: boolean;
  any: Exclude<Scalar, CellError>;
  raw: Scalar;
  'number?': number | undefined;
  'text?': string | undefined;
  'boolean?': boolean | undefined;
  'any?': Exclude<Scalar, CellError> | undefined;
}
export type Kind = keyof Kinds;
type Parameters<K extends readonly Kind[]> = { -readonly [I in keyof K]: Kinds[K[I]] };

/** A function of scalars, applied to every element of arrays; errors pass through unless it takes `raw`. */
export function scalar<const K extends readonly Kind[]>(
  name: string,
  kinds: K,
  apply: (...args: Parameters<K>) => Scalar,
  traits: Pick<Common, 'volatile'> = {},
): FunctionDefinition {
  const min = kinds.filter((kind) => !kind.endsWith('?')).length;
  const convert = kinds.map((kind) => converters[kind.replace('?', '') as keyof typeof converters]);
  const applyScalars = (...scalars: Scalar[]): Scalar => {
    const converted: unknown[] = [];
    for (let i = 0; i < scalars.length; i++) {
      const one = convert[i]?.(scalars[i] ?? null) ?? null;
      if (one instanceof CellError && kinds[i] !== 'raw') return one;
      converted.push(one);
    }
    return apply(...(converted as Parameters<K>));
  };
  const remembering = new RememberingLift();
  const body = (args: Args, scope: Scope): Scalar | Matrix => {
    const plain = args.map((arg) => (arg === undefined ? null : deref(arg, scope)));
    return traits.volatile ? lift(plain, applyScalars) : remembering.of(plain, applyScalars);
  };
  return { name, min, max: kinds.length, kind: 'eager', body, ...traits };
}

const converters = {
  number: toNumber,
  text: toText,
  boolean: toBoolean,
  any: (value: Scalar) => value,
  raw: (value: Scalar) => value,
};
