import { invariant } from '../../rules';

/** A whole number from 0 to `count − 1`: always the same for one seed and key, whatever was drawn before. */
export type Draw = (key: string, count: number) => number;

/** The draws of one seed. */
export function drawsOf(seed: number): Draw {
  return (key, count) => Math.floor((hashOf(key, seed) / 2 ** 32) * count);
}

/** The element of the list that falls to the key. */
export function pick<Item>(draw: Draw, key: string, list: readonly Item[]): Item {
  const item = list[draw(key, list.length)];
  invariant(item !== undefined, `Nothing to pick for ${key}`);
  return item;
}

/** FNV-1a over the letters of the key, then mixed until near keys and near seeds give far numbers. */
function hashOf(key: string, seed: number): number {
  let hash = mixed(seed) ^ 0x811c9dc5;
  for (const letter of key) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return mixed(hash);
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
