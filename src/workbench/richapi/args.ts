import { invalidArgument } from './apiError';
import { isBound, isList, isRecord, plainArgument, type Arg } from './bound';
import type { RangeTarget } from './rangeTarget';
import type { Json, JsonRecord } from './wire';

/** The positional arguments of one call; omitted ones are null on the wire. */
export class Args {
  constructor(
    private readonly values: readonly Arg[],
    private readonly call: string,
  ) {}

  at(index: number): Arg {
    return this.values[index] ?? null;
  }

  has(index: number): boolean {
    return this.at(index) !== null;
  }

  text(index: number): string {
    const value = this.at(index);
    return typeof value === 'string' ? value : this.refuse(index, 'a text');
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  number(index: number): number {
    const value = this.at(index);
    return typeof value === 'number' ? value : this.refuse(index, 'a number');
  }

  integer(index: number): number {
    const value = this.number(index);
    return Number.isInteger(value) ? value : this.refuse(index, 'a whole number');
  }

  optionalInteger(index: number): number | undefined {
    return this.has(index) ? this.integer(index) : undefined;
  }

  flag(index: number, otherwise: boolean): boolean {
    const value = this.at(index);
    if (value === null) return otherwise;
    return typeof value === 'boolean' ? value : this.refuse(index, 'true or false');
  }

  record(index: number): JsonRecord {
    const value = this.at(index);
    const plain = isRecord(value) ? plainArgument(value) : undefined;
    return isJsonRecord(plain) ? plain : this.refuse(index, 'an object');
  }

  plain(index: number): Json {
    return plainArgument(this.at(index)) ?? null;
  }

  block(index: number): readonly (readonly Json[])[] {
    return asBlock(this.at(index)) ?? this.refuse(index, 'a two-dimensional array');
  }

  optionalRange(index: number): RangeTarget | undefined {
    const value = this.at(index);
    return isBound(value) && value.is === 'Range' ? value.target : undefined;
  }

  refuse(index: number, expected: string): never {
    throw invalidArgument(`${this.call}: argument ${String(index + 1)} is not ${expected}.`);
  }
}

export function isJsonRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The argument as rows of plain values, or undefined where it is none or its rows differ in length. */
export function asBlock(arg: Arg): readonly (readonly Json[])[] | undefined {
  if (!isList(arg)) return undefined;
  const rows: (readonly Json[])[] = [];
  for (const row of arg) {
    const plain = isList(row) ? plainArgument(row) : undefined;
    if (!Array.isArray(plain) || plain.length !== (rows[0] ?? plain).length) return undefined;
    rows.push(plain);
  }
  return rows.length > 0 ? rows : undefined;
}
