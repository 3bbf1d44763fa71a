import type { IssueCode, ReportState, SettingKey, Severity } from '../register';
import type { ControlCode, NoteCode, ReportStep, ScoreProblem, Status, StepCode } from '../rules';
import type {
  ActionRefusalCode,
  ActivityProblemId,
  InputProblemCode,
  IssueGroup,
  SettingChoice,
  SettingGroup,
} from './actionCodes';
import type { CommandLine, CommandName, UsageProblem } from './commandCodes';
import type { FileKind, FileLossCode, FileRefusalCode } from './fileCodes';
import type { FunctionProblem, FunctionWords } from './functionCodes';
import type { Message } from './message';
import type { PaneTrouble, PaneWord } from './paneCodes';

/** What the workbook refused to do. */
export type HostErrorCode =
  | 'edit-mode'
  | 'protected'
  | 'access-denied'
  | 'item-missing'
  | 'payload-too-large'
  | 'invalid-workbook'
  | 'not-supported'
  | 'offline'
  | 'changed-meanwhile'
  | 'sheet-hidden'
  | 'unknown';

type Words<Code extends string> = Readonly<Record<Code, Message>>;

/** Everything the program says in one language. */
export interface Catalogue {
  readonly issues: Words<IssueCode>;
  /** Sentences after that of an issue which knows more. */
  readonly issueTails: Words<'suggestion' | 'member'>;
  readonly severities: Words<Severity>;
  readonly statuses: Words<Status>;
  readonly notes: Words<NoteCode>;
  readonly steps: Words<StepCode>;
  /** How a step and its clause stand together, and what stands for a form the scale does not know. */
  readonly stepParts: Words<'withClause' | 'unrecognisedForm'>;
  readonly problems: Words<ScoreProblem>;
  readonly controls: Words<ControlCode>;
  readonly controlResults: Words<'holds' | 'fails'>;
  readonly clauses: Words<
    'same' | 'differing' | 'kazakhOnly' | 'entryIntoForce' | 'scale' | 'minimum' | 'form'
  >;
  readonly refusals: Words<Exclude<FileRefusalCode, 'notAWorkbook'>>;
  /** The refusals of files that are no workbook, by what they are. */
  readonly notWorkbooks: Words<FileKind>;
  readonly losses: Words<FileLossCode>;
  readonly lossOnSheet: Message;
  readonly hostErrors: Words<HostErrorCode>;
  /** The task pane's own labels. */
  readonly pane: Words<PaneWord>;
  readonly paneTroubles: Words<PaneTrouble>;
  readonly reportStates: Words<ReportState>;
  readonly reportSteps: Words<ReportStep>;
  /** What is said once a step is done. */
  readonly reportStepsDone: Words<ReportStep>;
  readonly setUp: Words<
    'sheet-name-taken' | 'table-name-taken' | 'done' | 'completed' | 'nothing-to-do'
  >;
  readonly actionRefusals: Words<ActionRefusalCode>;
  readonly inputProblems: Words<InputProblemCode>;
  readonly activityProblems: Words<ActivityProblemId>;
  readonly issueGroups: Words<IssueGroup>;
  readonly settingGroups: Words<SettingGroup>;
  readonly settingLabels: Words<SettingKey>;
  readonly settingChoices: Words<SettingChoice>;
  readonly command: {
    readonly help: Words<CommandName>;
    readonly usage: Words<UsageProblem>;
    readonly lines: Words<CommandLine>;
  };
  readonly functions: FunctionWords;
  readonly functionProblems: Words<FunctionProblem>;
}
