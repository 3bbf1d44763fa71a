import type { Day } from '../../rules';
import type { Draft } from './draft';

/** A row of `Activities` with the day it belongs to, by which rows are put in order. */
export interface SampleActivity {
  readonly day: Day;
  readonly cells: Draft<'activities'>;
}
