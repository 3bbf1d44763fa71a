export { endExemption, readExemption, recordExemption } from './exemption';
export type { ExemptionInput, ExemptionProblem, ExemptionReading } from './exemption';
export { normSuggestion, setIndividualNorm } from './individualNorm';
export type { IndividualNormInput, NormSuggestion } from './individualNorm';
