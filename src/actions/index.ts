export { ACTIVITY_FIELDS } from './activityInput';
export type { ActivityField, ActivityInput } from './activityInput';
export { ACTIVITY_PROBLEMS } from './activityProblems';
export type { ActivityProblem, ActivityProblemCode, ActivityProblemId } from './activityProblems';
export { activityInputAt } from './activityRow';
export { attendanceOf, eventsOfYear } from './attendance';
export { changeActivity } from './changeActivity';
export { changeSetting } from './changeSetting';
export { check } from './check';
export { suggestName } from './check/nameSuggestion';
export { notFiledListOf, shortListOf } from './consultantLists';
export { fixAll, fixIssues, fixOf, freezeValues, repairFormulas } from './fixes';
export type { Fix } from './fixes';
export { ISSUE_GROUPS, issueGroups } from './issueGroups';
export type { IssueGroup, IssueGroupKey } from './issueGroups';
export type { Outcome, Refusal, RefusalCode } from './outcome';
export { overview } from './overview';
export type { Deadline, Overview, OverviewForm, ShortMember } from './overview';
export { readActivity } from './readActivity';
export type { ActivityReading } from './readActivity';
export { recordActivity } from './recordActivity';
export { emptyReportForm, reportFormOf, reportFormsOf } from './reportForms';
export type { ReportForm } from './reportForms';
export { rollUp } from './rollUp';
export type { RollUp } from './rollUp';
export { sampleRegister, setUpSample } from './sample';
export type { SampleInput, SampleRegister } from './sample';
export { scaleEditions } from './scaleEditions';
export type { ScaleEdition } from './scaleEditions';
export { scoreRegister } from './scoreRegister';
export type { ScoredMember, ScoredRegister } from './scoreRegister';
export { settingsView } from './settingsView';
export type { SettingGroup, SettingView } from './settingsView';
export { setUp } from './setUp';
export type { Existing, SetUpInput, SetUpOutcome, SetUpRefusal } from './setUp';
export { statementsOf } from './statement';
export { shortfallAdvice } from './shortfallAdvice';
export type { ShortfallWay } from './shortfallAdvice';
export type { By } from './log';
export { acceptReports, decideActivity, reviewOf, reviewQueue, takeReportStep } from './review';
export type {
  AcceptedReports,
  AcceptReportsInput,
  ActivityDecision,
  OpenPoint,
  ReportDuty,
  ReportStepInput,
  Review,
  ReviewActivity,
} from './review';
