export { REGISTER_NAMES, setUp } from './setUp';
export type { Existing, SetUpInput, SetUpOutcome, SetUpRefusal } from './setUp';
