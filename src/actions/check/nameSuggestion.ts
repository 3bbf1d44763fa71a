import { normaliseName } from '../../rules';

/** Kazakh letters and ё as they are typed without a Kazakh keyboard; for suggestions only. */
const LOOSE_LETTERS: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
};

const MOST_SLIPS = 2;
const LETTERS_PER_SLIP = 6;

/** The one known name a misspelt one most likely means; `undefined` when none is near or two are equally near. */
export function suggestName(typed: string, known: readonly string[]): string | undefined {
  return nearestName(typed, knownNames(known));
}

/** A name with what every search for a near one asks of it. */
export interface KnownName {
  readonly name: string;
  readonly key: string;
  readonly surname: string;
  readonly initials: readonly string[];
}

/** Prepares names for many searches. */
export function knownNames(names: readonly string[]): KnownName[] {
  return names.map((name) => {
    const [surname = '', ...given] = name.split(/\s+/u);
    const initials = given.map((part) => looseKey(part[0] ?? ''));
    return { name, key: looseKey(name), surname: looseKey(surname), initials };
  });
}

/** Prepares the other names of one thing: whichever of them is near, `name` is suggested. */
export function knownAliases(name: string, aliases: readonly string[]): KnownName[] {
  return aliases.map((alias) => ({ name, key: looseKey(alias), surname: '', initials: [] }));
}

/** `suggestName` among names prepared before. */
export function nearestName(typed: string, known: readonly KnownName[]): string | undefined {
  const key = looseKey(typed);
  if (key === '') return undefined;
  const most = Math.min(MOST_SLIPS, Math.floor(key.length / LETTERS_PER_SLIP));
  const short = shortName(typed);
  let nearest: { name: string; slips: number } | undefined;
  let isTie = false;
  for (const candidate of known) {
    const { name } = candidate;
    const isShort = short !== undefined && isShortFor(short, candidate);
    const slips = isShort ? most : slipsBetween(key, candidate.key, most);
    if (slips === undefined) continue;
    if (nearest === undefined || slips < nearest.slips) {
      nearest = { name, slips };
      isTie = false;
    } else if (slips === nearest.slips && name !== nearest.name) isTie = true;
  }
  return isTie ? undefined : nearest?.name;
}

/** The key of a name as it may be typed without a Kazakh keyboard; for suggestions only. */
export function looseKey(name: string): string {
  return [...normaliseName(name)].map((letter) => LOOSE_LETTERS[letter] ?? letter).join('');
}

type ShortName = Pick<KnownName, 'surname' | 'initials'>;

/** The parts of «Иванов И.И.»; `undefined` where the text is no surname with initials. */
function shortName(typed: string): ShortName | undefined {
  const [surname, ...initials] = typed.split(/[\s.]+/u).filter((part) => part !== '');
  if (surname === undefined || initials.length === 0) return undefined;
  if (initials.some((initial) => initial.length !== 1)) return undefined;
  return { surname: looseKey(surname), initials: initials.map(looseKey) };
}

/** «Иванов И.И.» for «Иванов Иван Иванович». */
function isShortFor(short: ShortName, { surname, initials }: KnownName): boolean {
  return (
    short.surname === surname &&
    short.initials.every((initial, index) => initial === (initials[index] ?? ''))
  );
}

/** Letters to insert, delete or replace between two texts, as long as there are at most `most`. */
function slipsBetween(left: string, right: string, most: number): number | undefined {
  if (Math.abs(left.length - right.length) > most) return undefined;
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current[column] = Math.min(
        replaced,
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
    }
    if (Math.min(...current) > most) return undefined;
    previous = current;
  }
  const slips = previous[right.length] ?? 0;
  return slips <= most ? slips : undefined;
}
