import type { Catalogue } from './catalogue';
import {
  actionRefusals,
  activityProblems,
  inputProblems,
  issueGroups,
  settingChoices,
  settingGroups,
  settingLabels,
} from './ru/actions';
import { command } from './ru/command';
import { lossOnSheet, losses, notWorkbooks, refusals } from './ru/files';
import { functionProblems, functions } from './ru/functions';
import { issues, issueTails, severities } from './ru/issues';
import {
  clauses,
  controlResults,
  controls,
  notes,
  problems,
  statuses,
  stepParts,
  steps,
} from './ru/rules';
import { pane, paneTroubles, reportStates } from './ru/pane';
import { reportSteps, reportStepsDone, review } from './ru/review';
import { year } from './ru/year';
import { hostErrors, setUp } from './ru/workbook';

export const ru = {
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
