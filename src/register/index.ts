export {
  blockAddress,
  cellAddress,
  columnLetters,
  LAST_ROW,
  parseCell,
  sheetReference,
} from './address';
export { isProbable, rawText, typedText } from './cellReading';
export { columnFormat } from './columnFormat';
export { columnFormulas } from './columnFormulas';
export { dayOfText, daysOfText } from './dateText';
export { decode, workbookLanguage } from './decode';
export { exemptionPeriods } from './exemptionPeriods';
export { expectHeaders, expectRow } from './expectation';
export type { Expectation } from './expectation';
export { activityFormulas, memberFormulas, scaleFormulas } from './formulas';
export { groupByMember } from './groupByMember';
export { hintIn, PROMPTS, REFUSALS } from './hints';
export { ISSUE_SEVERITIES, issueAt } from './issue';
export type { Issue, IssueCode, Place, Severity } from './issue';
export type { Bilingual, WorkbookLanguage } from './language';
export { WORKBOOK_LANGUAGES } from './language';
export { nameKeyFormula } from './nameKeyFormula';
export { FORMAT_VERSION, NAMES } from './names';
export { patchRows, replaceTable } from './patch';
export type { RowsRead } from './patch';
export type { Block, Edit, HighlightStyle, Hint, Plan, PlanCell, ValidationRule } from './plan';
export { cellPlace, memberKey } from './register';
export type {
  ActivityRow,
  ClosedRow,
  DecodedRegister,
  ExemptionRow,
  LogRow,
  MemberRow,
  PlacedScaleRow,
  Register,
  RegisterSettings,
  ReportRow,
  RowPlace,
} from './register';
export type { SettingDescription, SettingKey } from './settings';
export { SETTING_KEYS, SETTINGS } from './settings';
export { parseSetting, presetOf, presetSettings, typedSettings } from './settingsReading';
export type { TypedSetting } from './settingsReading';
export type { Snapshot, SnapshotCell, TableSnapshot } from './snapshot';
export { columnIndexes, isTypedRow, tableLanguage, typedColumns } from './tableReading';
export type { ChoiceList, ColumnDescription, ColumnKey, ColumnKind, TableKey } from './tables';
export { BASE_TABLE_KEYS, columnsOf, isComputed, TABLE_KEYS, tableCells, TABLES } from './tables';
export type {
  ActivityFlag,
  ExemptionBasis,
  LogEvent,
  ReportLanguage,
  Vocabulary,
} from './vocabulary';
export {
  ACTIVITY_FLAG_WORDS,
  CHOICE_WORDS,
  codeOfWord,
  DECISION_WORDS,
  EXEMPTION_BASIS_WORDS,
  LOG_EVENT_WORDS,
  REPORT_LANGUAGE_WORDS,
  REPORT_STATE_WORDS,
  STATUS_WORDS,
  wordsOf,
} from './vocabulary';
export type { ReportState } from '../rules';
