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
export type { InputProblem, InputProblemCode } from './inputProblem';
export {
  endExemption,
  normSuggestion,
  readExemption,
  recordExemption,
  setIndividualNorm,
} from './norms';
export type {
  ExemptionInput,
  ExemptionProblem,
  ExemptionReading,
  IndividualNormInput,
  NormSuggestion,
} from './norms';
export {
  formerNames,
  joinMember,
  leaveMember,
  mergeMembers,
  readMember,
  renameMember,
} from './members';
export type { MemberInput, MemberProblem } from './members';
export {
  closedChanges,
  closeYear,
  closingFacts,
  enterScaleEdition,
  nextYearRegister,
  openYear,
  readScaleEdition,
  scaleRowsToCopy,
} from './year';
export type {
  ChangedField,
  ClosedChange,
  CloseYearInput,
  ClosingFacts,
  NextYear,
  ScaleEditionInput,
  ScaleEditionProblem,
  ScaleEditionRow,
} from './year';
export { reminderCalendar, remindersOf } from './reminders';
export type { Reminder, ReminderCalendar, ReminderKind } from './reminders';
