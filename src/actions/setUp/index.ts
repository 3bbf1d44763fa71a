export { setUp } from './setUp';
export type { Existing, SetUpInput, SetUpOutcome, SetUpRefusal } from './setUp';
