import type { Catalogue } from './catalogue';
import {
  actionRefusals,
  activityProblems,
  inputProblems,
  issueGroups,
  settingChoices,
  settingGroups,
  settingLabels,
} from './en/actions';
import { command } from './en/command';
import { lossOnSheet, losses, notWorkbooks, refusals } from './en/files';
import { functionProblems, functions } from './en/functions';
import { issues, issueTails, severities } from './en/issues';
import {
  clauses,
  controlResults,
  controls,
  notes,
  problems,
  statuses,
  stepParts,
  steps,
} from './en/rules';
import { pane, paneTroubles, reportStates } from './en/pane';
import { reportSteps, reportStepsDone, review } from './en/review';
import { year } from './en/year';
import { hostErrors, setUp } from './en/workbook';

export const en = {
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
