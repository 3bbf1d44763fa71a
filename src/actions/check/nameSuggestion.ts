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
  const key = looseKey(typed);
  if (key === '') return undefined;
  const most = Math.min(MOST_SLIPS, Math.floor(key.length / LETTERS_PER_SLIP));
  let nearest: { name: string; slips: number } | undefined;
  let isTie = false;
  for (const name of known) {
    const slips = initialsMatch(typed, name) ? most : slipsBetween(key, looseKey(name), most);
    if (slips === undefined) continue;
    if (nearest === undefined || slips < nearest.slips) {
      nearest = { name, slips };
      isTie = false;
    } else if (slips === nearest.slips) isTie = true;
  }
  return isTie ? undefined : nearest?.name;
}

function looseKey(name: string): string {
  return [...normaliseName(name)].map((letter) => LOOSE_LETTERS[letter] ?? letter).join('');
}

/** «Иванов И.И.» against «Иванов Иван Иванович». */
function initialsMatch(typed: string, name: string): boolean {
  const [surname, ...initials] = typed.split(/[\s.]+/u).filter((part) => part !== '');
  const [knownSurname, ...given] = name.split(/\s+/u);
  if (surname === undefined || knownSurname === undefined || initials.length === 0) return false;
  return (
    initials.every((initial) => initial.length === 1) &&
    looseKey(surname) === looseKey(knownSurname) &&
    initials.every((initial, index) => looseKey(given[index]?.[0] ?? '') === looseKey(initial))
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
