import type { ScaleRow, Year } from '../../rules';
import { scaleOfYear } from '../../rules';
import { knownAliases, looseKey, nearestName } from '../check/nameSuggestion';

/** Shorter words stand in too many names to mean one of them. */
const SHORTEST_WORD = 5;

/** The one form of the year that a typed text most likely means: a name misspelt, or a word of one form alone. */
export function suggestForm(
  typed: string,
  scale: readonly ScaleRow[],
  year: Year,
): ScaleRow | undefined {
  const rows = scaleOfYear(scale, year);
  const near = nearestName(
    typed,
    rows.flatMap((row) => knownAliases(row.code, namesOf(row))),
  );
  return near === undefined ? rowWith(typed, rows) : rows.find(({ code }) => code === near);
}

function rowWith(typed: string, rows: readonly ScaleRow[]): ScaleRow | undefined {
  const word = looseKey(typed);
  if (word.length < SHORTEST_WORD) return undefined;
  const [row, ...others] = rows.filter((candidate) =>
    namesOf(candidate).some((name) => looseKey(name).includes(word)),
  );
  return others.length === 0 ? row : undefined;
}

function namesOf({ shortRu, shortKk, fullRu, fullKk }: ScaleRow): string[] {
  return [shortRu, shortKk, fullRu, fullKk].filter((name) => name !== '');
}
