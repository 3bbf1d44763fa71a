export { check } from './check';
export { scoreRegister } from './scoreRegister';
export type { ScoredMember, ScoredRegister } from './scoreRegister';
export { setUp } from './setUp';
export type { Existing, SetUpInput, SetUpOutcome, SetUpRefusal } from './setUp';
