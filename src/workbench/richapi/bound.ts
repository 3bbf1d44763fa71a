import type { ClassTargets } from './classTargets';
import type { Json } from './wire';

export type ClassName = keyof ClassTargets;

/** A part of the workbook seen as an object of one Office.js class. */
class BoundObject<K extends ClassName = ClassName> {
  constructor(
    readonly is: K,
    readonly target: ClassTargets[K],
  ) {}
}

/** Any bound object; testing `is` tells the type of `target`. */
export type Bound = { [K in ClassName]: BoundObject<K> }[ClassName];

export function bind<K extends ClassName>(is: K, target: ClassTargets[K]): Bound;
export function bind(is: ClassName, target: ClassTargets[ClassName]): unknown {
  return new BoundObject(is, target);
}

/** An argument after the objects in it were resolved. */
export type Arg = Json | Bound | readonly Arg[] | { readonly [key: string]: Arg };

export function isBound(arg: Arg): arg is Bound {
  return arg instanceof BoundObject;
}

export function isList(arg: Arg): arg is readonly Arg[] {
  return Array.isArray(arg);
}

export function isRecord(arg: Arg): arg is { readonly [key: string]: Arg } {
  return typeof arg === 'object' && arg !== null && !Array.isArray(arg) && !isBound(arg);
}

/** The argument without objects in it, or undefined when it holds one. */
export function plainArgument(arg: Arg): Json | undefined {
  if (isBound(arg)) return undefined;
  if (isList(arg)) {
    const items = arg.map(plainArgument);
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (!isRecord(arg)) return arg;
  const entries: [string, Json][] = [];
  for (const [key, value] of Object.entries(arg)) {
    const plain = plainArgument(value);
    if (plain === undefined) return undefined;
    entries.push([key, plain]);
  }
  return Object.fromEntries(entries);
}
