export type { Fix } from './fix';
export { fixAll, fixIssues } from './fixAll';
export { fixOf } from './fixOf';
export { freezeValues } from './freezeValues';
export { repairFormulas } from './repairFormulas';
