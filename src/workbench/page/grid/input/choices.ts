const SHOWN = 500;

/** The entries of a list that the typed text leaves, those that begin with it first. */
export function matchingChoices(items: readonly string[], typed: string): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return items.slice(0, SHOWN);
  const matching = items.filter((item) => item.toLowerCase().includes(wanted));
  const starts = (item: string): number => (item.toLowerCase().startsWith(wanted) ? 0 : 1);
  return matching.toSorted((a, b) => starts(a) - starts(b)).slice(0, SHOWN);
}
