/** What the `cpd` command does, one sentence each for its help. */
export type CommandName =
  'new' | 'score' | 'check' | 'report' | 'statement' | 'lists' | 'convert' | 'rollup' | 'demo';

/** Why the `cpd` command does nothing; exit status 2. */
export type UsageProblem =
  | 'command-missing'
  | 'command-unknown'
  | 'file-missing'
  | 'argument-surplus'
  | 'option-unknown'
  | 'option-value-missing'
  | 'out-missing'
  | 'into-missing'
  | 'year-missing'
  | 'member-or-all'
  | 'kind-missing'
  | 'kind-unknown'
  | 'lang-unknown'
  | 'year-unknown'
  | 'today-unknown'
  | 'out-not-xlsx'
  | 'out-exists'
  | 'would-lose'
  | 'file-not-found'
  | 'file-not-readable'
  | 'file-not-writable'
  | 'no-register'
  | 'format-version-unknown'
  | 'year-not-set'
  | 'scale-missing'
  | 'member-unknown'
  | 'member-not-in-year'
  | 'port-taken'
  | 'internal';

/** What the `cpd` command says of its work. */
export type CommandLine =
  | 'written'
  | 'nothing-written'
  | 'score-heading'
  | 'score-member'
  | 'score-total'
  | 'score-status'
  | 'score-unread'
  | 'check-issue'
  | 'check-total'
  | 'check-clean'
  | 'report-total'
  | 'report-none'
  | 'statement-total'
  | 'list-total'
  | 'convert-total'
  | 'convert-preview'
  | 'rollup-total'
  | 'rollup-form'
  | 'demo-ready'
  | 'demo-stopped';
