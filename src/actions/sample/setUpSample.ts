import type { Edit } from '../../register';
import { tableCells, TABLES } from '../../register';
import type { Existing, SetUpOutcome } from '../setUp';
import { setUp } from '../setUp';
import { sampleRegister, type SampleInput } from './sampleRegister';

const FILLED = ['members', 'activities', 'exemptions', 'reports'] as const;

/** Plans a register with the sample's rows in it, for a workbook that holds none. */
export function setUpSample(input: SampleInput, existing: Existing): SetUpOutcome {
  const sample = sampleRegister(input);
  const outcome = setUp({ ...input, settings: sample.settings }, existing);
  if (outcome.kind === 'refused') return outcome;
  const rows = FILLED.map((key): Edit => ({
    kind: 'fill-table',
    name: TABLES[key].name,
    rows: tableCells(key, sample[key]),
  }));
  return { kind: 'planned', plan: [...outcome.plan, ...rows] };
}
