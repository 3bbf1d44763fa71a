import { itemNotFound, invalidArgument, unknownMember } from './apiError';
import { Args } from './args';
import type { Arg, Bound, ClassName } from './bound';
import type { ClassSpec, Items, Scalar } from './classSpec';
import { CLASSES } from './classTable';
import type { Session } from './session';
import type { Json, JsonRecord } from './wire';

type Spec = ClassSpec<unknown>;

interface MemberIndex {
  readonly spec: Spec;
  readonly members: {
    readonly [K in 'scalars' | 'objects' | 'getters' | 'methods']: ReadonlyMap<string, string>;
  };
}

const indexes = new Map<ClassName, MemberIndex>();

function indexOf(className: ClassName): MemberIndex {
  const known = indexes.get(className);
  if (known) return known;
  // The table pairs each name with its own target type, which a lookup by a union of names cannot express.
  const spec = CLASSES[className] as unknown as Spec;
  const spelled = (names: object | undefined) =>
    new Map(Object.keys(names ?? {}).map((name) => [name.toLowerCase(), name]));
  const members = {
    scalars: spelled(spec.scalars),
    objects: spelled(spec.objects),
    getters: spelled(spec.getters),
    methods: spelled(spec.methods),
  };
  const index = { spec, members };
  indexes.set(className, index);
  return index;
}

function member(
  bound: Bound,
  kind: 'scalars' | 'objects' | 'getters' | 'methods',
  name: string,
): unknown {
  const index = indexOf(bound.is);
  const spelled = index.members[kind].get(name.toLowerCase());
  return spelled === undefined ? undefined : index.spec[kind]?.[spelled];
}

/** The name of a member as a person writes it: `Range.getCell`. */
export function memberName(bound: Bound, name: string): string {
  const index = indexOf(bound.is);
  const lower = name.toLowerCase();
  const { scalars, objects, getters, methods } = index.members;
  const spelled =
    scalars.get(lower) ?? objects.get(lower) ?? getters.get(lower) ?? methods.get(lower);
  return `${bound.is}.${spelled ?? name.charAt(0).toLowerCase() + name.slice(1)}`;
}

function unknown(bound: Bound, name: string): Error {
  return unknownMember(bound.is, name.charAt(0).toLowerCase() + name.slice(1));
}

export function identityOf(bound: Bound, session: Session): JsonRecord {
  return indexOf(bound.is).spec.identity?.(bound.target, session) ?? {};
}

/** The names of all scalars that can be read, as in JavaScript. */
export function scalarNames(bound: Bound): readonly string[] {
  const { scalars, items } = indexOf(bound.is).spec;
  const names = Object.entries(scalars ?? {}).filter(([, scalar]) => scalar.get !== undefined);
  return [...names.map(([name]) => name), ...(items ? ['count'] : [])];
}

export function collectionOf(bound: Bound): Items<unknown> | undefined {
  return indexOf(bound.is).spec.items;
}

/** The JavaScript name of a scalar or object property, whatever its case on the wire. */
export function spelledMember(bound: Bound, name: string): string | undefined {
  const { scalars, objects } = indexOf(bound.is).members;
  return scalars.get(name.toLowerCase()) ?? objects.get(name.toLowerCase());
}

export function hasObject(bound: Bound, name: string): boolean {
  return member(bound, 'objects', name) !== undefined;
}

export function readScalar(bound: Bound, name: string, session: Session): Json {
  const scalar = member(bound, 'scalars', name) as Scalar<unknown> | undefined;
  if (scalar?.get) return scalar.get(bound.target, session);
  const items = collectionOf(bound);
  if (items && name.toLowerCase() === 'count') return items.all(bound.target, session).length;
  throw unknown(bound, name);
}

export function writeScalar(bound: Bound, name: string, value: Arg, session: Session): void {
  const scalar = member(bound, 'scalars', name) as Scalar<unknown> | undefined;
  if (!scalar?.set) throw unknown(bound, name);
  scalar.set(bound.target, value, session);
}

export function readObject(bound: Bound, name: string, session: Session): Bound | null {
  type Getter = (target: unknown, session: Session) => Bound | null;
  const getter = member(bound, 'objects', name) as Getter | undefined;
  if (!getter) throw unknown(bound, name);
  return getter(bound.target, session);
}

/** The item with this name, id or, failing that, position. */
function findItem(bound: Bound, key: Json, session: Session): Bound | null {
  const items = collectionOf(bound);
  if (!items) throw unknown(bound, 'getItem');
  if (typeof key !== 'number' && typeof key !== 'string') return null;
  if (items.find) return items.find(bound.target, String(key), session) ?? null;
  return typeof key === 'number' ? itemAt(bound, items, key, session) : null;
}

function itemAt(bound: Bound, items: Items<unknown>, index: number, session: Session): Bound {
  const item = items.all(bound.target, session)[index];
  if (item === undefined) throw invalidArgument(`${bound.is} has no item ${String(index)}.`);
  return item;
}

export function item(bound: Bound, key: Json, session: Session): Bound {
  const found = findItem(bound, key, session);
  if (found === null) throw itemNotFound(`${bound.is} has no item ${JSON.stringify(key)}`);
  return found;
}

type MethodBody<R> = (target: unknown, args: Args, session: Session) => R;

/** Runs a method that returns an object; null is a null object. */
export function callGetter(
  bound: Bound,
  name: string,
  values: readonly Arg[],
  session: Session,
): Bound | null {
  const args = new Args(values, memberName(bound, name));
  const body = member(bound, 'getters', name) as MethodBody<Bound | null> | undefined;
  if (body) return body(bound.target, args, session);
  const items = collectionOf(bound);
  switch (items ? name.toLowerCase() : '') {
    case 'getitem':
      return item(bound, args.plain(0), session);
    case 'getitemornullobject':
      return findItem(bound, args.plain(0), session);
    case 'getitemat':
      return items ? itemAt(bound, items, args.integer(0), session) : null;
    default:
      throw unknown(bound, name);
  }
}

export function callMethod(
  bound: Bound,
  name: string,
  values: readonly Arg[],
  session: Session,
): Json {
  const body = member(bound, 'methods', name) as MethodBody<Json | undefined> | undefined;
  if (body) return body(bound.target, new Args(values, memberName(bound, name)), session) ?? null;
  const items = collectionOf(bound);
  if (items && name.toLowerCase() === 'getcount') return items.all(bound.target, session).length;
  throw unknown(bound, name);
}
