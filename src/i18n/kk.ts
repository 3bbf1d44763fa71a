import type { Catalogue } from './catalogue';
import {
  actionRefusals,
  activityProblems,
  inputProblems,
  issueGroups,
  settingChoices,
  settingGroups,
  settingLabels,
} from './kk/actions';
import { command } from './kk/command';
import { lossOnSheet, losses, notWorkbooks, refusals } from './kk/files';
import { functionProblems, functions } from './kk/functions';
import { issues, issueTails, severities } from './kk/issues';
import {
  clauses,
  controlResults,
  controls,
  notes,
  problems,
  statuses,
  stepParts,
  steps,
} from './kk/rules';
import { pane, paneTroubles, reportStates } from './kk/pane';
import { reportSteps, reportStepsDone, review } from './kk/review';
import { year } from './kk/year';
import { hostErrors, setUp } from './kk/workbook';

export const kk = {
  issues,
  issueTails,
  severities,
  statuses,
  notes,
  steps,
  stepParts,
  problems,
  controls,
  controlResults,
  clauses,
  refusals,
  notWorkbooks,
  losses,
  lossOnSheet,
  hostErrors,
  setUp,
  pane: { ...pane, ...review, ...year },
  paneTroubles,
  reportStates,
  reportSteps,
  reportStepsDone,
  actionRefusals,
  activityProblems,
  inputProblems,
  issueGroups,
  settingGroups,
  settingLabels,
  settingChoices,
  command,
  functions,
  functionProblems,
} satisfies Catalogue;
