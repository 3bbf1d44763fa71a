import { normaliseName, scaleOfYear } from '../../rules';
import type { Issue, PlacedScaleRow } from '../../register';
import { issueAt, TABLES } from '../../register';
import type { Checking } from './checking';
import { rowIssue } from './checking';

/** What is wrong in the scale: no rows for the reporting year, or one name for two rows of one year. Clause 8.2. */
export function checkScale(checking: Checking): Issue[] {
  return [...checkOverlaps(checking), ...checkReportingYear(checking)];
}

function checkOverlaps({ register }: Checking): Issue[] {
  const byName = new Map<string, PlacedScaleRow[]>();
  return register.scale.flatMap((row) => {
    const names = new Set(
      [row.code, row.shortRu, row.shortKk, row.fullRu, row.fullKk]
        .map(normaliseName)
        .filter((name) => name !== ''),
    );
    const twin = [...names]
      .flatMap((name) => byName.get(name) ?? [])
      .find((other) => overlap(row, other));
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), row]);
    return twin
      ? [rowIssue('scale-overlap', row, 'code', row.code, { code: twin.code, row: twin.place.row })]
      : [];
  });
}

function overlap(left: PlacedScaleRow, right: PlacedScaleRow): boolean {
  const startsBeforeEnd = (from: PlacedScaleRow, to: PlacedScaleRow): boolean =>
    to.toYear === undefined || from.fromYear <= to.toYear;
  return startsBeforeEnd(left, right) && startsBeforeEnd(right, left);
}

function checkReportingYear({ register }: Checking): Issue[] {
  const { year, scale, language } = register;
  if (year === undefined || scaleOfYear(scale, year).length > 0) return [];
  const place = { sheet: scale[0]?.place.sheet ?? TABLES.scale.sheet[language], cell: '' };
  return [issueAt('scale-missing-for-year', place, String(year), { year })];
}
