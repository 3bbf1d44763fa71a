import type { Args } from './args';
import type { Arg, Bound } from './bound';
import type { Session } from './session';
import type { Json, JsonRecord } from './wire';

/** A scalar property under its JavaScript name; without `set` it is read-only, without `get` it can only be written. */
export interface Scalar<T> {
  readonly get?: (target: T, session: Session) => Json;
  readonly set?: (target: T, value: Arg, session: Session) => void;
}

/** What makes a class a collection; `getItem`, `getItemOrNullObject`, `getItemAt`, `getCount`, `count` follow from it. */
export interface Items<T> {
  readonly all: (target: T, session: Session) => readonly Bound[];
  /** Finds by name or id; without it only positions work. */
  readonly find?: (target: T, key: string, session: Session) => Bound | undefined;
}

export type Methods<T> = Readonly<
  Record<
    string,
    | ((target: T, args: Args, session: Session) => Json)
    | ((target: T, args: Args, session: Session) => void)
  >
>;

/** How the embedded workbook answers for one class of Office.js; every member is named as in JavaScript. */
export interface ClassSpec<T> {
  readonly identity?: (target: T, session: Session) => JsonRecord;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Properties that are objects. */
  readonly objects?: Readonly<Record<string, (target: T, session: Session) => Bound | null>>;
  /** Methods that return an object, run once per batch when the object is first needed. */
  readonly getters?: Readonly<
    Record<string, (target: T, args: Args, session: Session) => Bound | null>
  >;
  /** Methods that return a plain value or nothing. */
  readonly methods?: Methods<T>;
  readonly items?: Items<T>;
}
