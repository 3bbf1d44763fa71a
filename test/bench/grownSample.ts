import { sampleRegister, type SampleRegister } from '../../src/actions';
import type { PlanCell } from '../../src/register';
import { year } from '../../src/rules';

type Row = readonly PlanCell[];

/** Which column of each table holds the consultant's name. */
const NAME_COLUMNS = { members: 1, activities: 0, exemptions: 0, reports: 0 } as const;

/** The sample register grown to so many activities: the whole chamber again and again, each time under other names. */
export function grownSample(activities: number): SampleRegister {
  const sample = sampleRegister({ language: 'ru', year: year(2026) });
  const copies = Math.ceil(activities / sample.activities.length);
  const grown = (table: keyof typeof NAME_COLUMNS): Row[] =>
    Array.from({ length: copies }, (_, copy) =>
      sample[table].map((row) => renamed(row, NAME_COLUMNS[table], copy)),
    ).flat();
  return {
    settings: sample.settings,
    members: grown('members'),
    activities: grown('activities').slice(0, activities),
    exemptions: grown('exemptions'),
    reports: grown('reports'),
  };
}

function renamed(row: Row, column: number, copy: number): Row {
  const name = row[column];
  return copy === 0 || typeof name !== 'string' || name === ''
    ? row
    : row.with(column, `${name} (№ ${copy + 1})`);
}
