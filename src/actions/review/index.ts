export { acceptReports } from './acceptReports';
export type { AcceptedReports, AcceptReportsInput } from './acceptReports';
export { decideActivity } from './decideActivity';
export type { ActivityDecision } from './decideActivity';
export type { OpenPoint } from './openPoints';
export { reviewOf, reviewQueue } from './review';
export type { ReportDuty, Review, ReviewActivity } from './review';
export { takeReportStep } from './takeReportStep';
export type { ReportStepInput } from './takeReportStep';
