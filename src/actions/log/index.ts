export { withLog } from './withLog';
export type { By, LogEntry } from './withLog';
