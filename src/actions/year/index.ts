export { closedChanges } from './closedChanges';
export type { ChangedField, ClosedChange } from './closedChanges';
export { closeYear, closingFacts } from './closeYear';
export type { CloseYearInput, ClosingFacts } from './closeYear';
export { nextYearRegister, openYear } from './openYear';
export type { NextYear } from './openYear';
export { enterScaleEdition, readScaleEdition, scaleRowsToCopy } from './scaleEdition';
export type { ScaleEditionInput, ScaleEditionProblem, ScaleEditionRow } from './scaleEdition';
