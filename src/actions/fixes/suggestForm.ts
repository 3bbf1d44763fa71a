import type { ScaleRow, Year } from '../../rules';
import { scaleOfYear } from '../../rules';
import type { KnownName } from '../check/nameSuggestion';
import { knownAliases, looseKey, nearestName } from '../check/nameSuggestion';

/** Shorter words stand in too many names to mean one of them. */
const SHORTEST_WORD = 5;

// A register asks for many forms of one scale, and rows never change.
const aliasesByRow = new WeakMap<ScaleRow, readonly KnownName[]>();

/** The one form of the year that a typed text most likely means: a name misspelt, or a word of one form alone. */
export function suggestForm(
  typed: string,
  scale: readonly ScaleRow[],
  year: Year,
): ScaleRow | undefined {
  const rows = scaleOfYear(scale, year);
  const near = nearestName(typed, rows.flatMap(aliasesOf));
  return near === undefined ? rowWith(typed, rows) : rows.find(({ code }) => code === near);
}

function rowWith(typed: string, rows: readonly ScaleRow[]): ScaleRow | undefined {
  const word = looseKey(typed);
  if (word.length < SHORTEST_WORD) return undefined;
  const [row, ...others] = rows.filter((candidate) =>
    aliasesOf(candidate).some(({ key }) => key.includes(word)),
  );
  return others.length === 0 ? row : undefined;
}

function aliasesOf(row: ScaleRow): readonly KnownName[] {
  const known = aliasesByRow.get(row);
  if (known) return known;
  const names = [row.shortRu, row.shortKk, row.fullRu, row.fullKk];
  const aliases = knownAliases(
    row.code,
    names.filter((name) => name !== ''),
  );
  aliasesByRow.set(row, aliases);
  return aliases;
}
