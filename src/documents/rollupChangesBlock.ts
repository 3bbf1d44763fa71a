import { blockRows, type Section } from './rollupBlock';
import type { RollupChange } from './rollupChanges';
import type { ComparedCopy } from './rollupCopies';
import { placed, wide } from './rollupLayout';
import type { DocumentRow } from './sheetDocument';
import { CENTRED, HEADING, PLAIN, TABLE } from './tableLayout';
import type { RollupWording } from './wording/rollupWording';

/** What differs from the copy before (D56), row by row so that a long list may go over pages. */
export function changesSections(
  compared: ComparedCopy | undefined,
  wording: RollupWording,
  numbered: (title: string) => string,
): Section[] {
  if (!compared) return [];
  const { changes: words } = wording;
  const title = numbered(wording.blocks.changes(compared.number, compared.day));
  const sentence = (text: string): Section[] => [{ rows: blockRows(title, wide(text, PLAIN)) }];
  if (compared.changes === 'gone') return sentence(words.gone);
  const [first, ...others] = compared.changes.map((change) => changeRows(change, wording));
  if (!first) return sentence(words.none);
  const [figure, before, after] = words.headings;
  const heading = placed([
    { value: figure, style: HEADING, span: 3 },
    { value: before, style: HEADING, span: 2 },
    { value: after, style: HEADING, span: 2 },
  ]);
  return [{ rows: blockRows(title, [...heading, ...first]) }, ...others.map((rows) => ({ rows }))];
}

function changeRows(
  { label, before, after }: RollupChange,
  { changes: { absent } }: RollupWording,
): DocumentRow[] {
  return placed([
    { value: label, style: TABLE, span: 3 },
    { value: before || absent, style: CENTRED, span: 2 },
    { value: after || absent, style: CENTRED, span: 2 },
  ]);
}
