import type { Catalogue } from '../catalogue';

export const statuses = {
  left: 'Left',
  exempt: 'Exempt',
  met: 'Norm met',
  decide: 'Decision needed',
  'in-progress': 'In progress',
  short: 'Points missing',
} satisfies Catalogue['statuses'];

export const notes = {
  'joined-in-year': 'Joined in the reporting year',
  'left-in-year': 'Left in the reporting year',
  'partly-exempt': 'Exempt for part of the year (cl. 6.4)',
  'individual-norm': 'An individual norm applies',
  'activity-before-membership': 'Has an activity before joining the chamber',
  'activity-after-membership': 'Has an activity after leaving the chamber',
  'activity-in-exemption': 'Has an activity during an exemption',
  'activity-without-evidence': 'Has an activity without a supporting document (cl. 6.2)',
  'activity-unknown-form': 'Has an activity that the scale gives no points for',
  'activity-undecided-other': 'Has an activity of the form “other” with no decision on its points',
  'legal-education':
    'Has legal education of the public (code 10б): one row with scientific works in the scale, counted separately here',
  'award-exceeded':
    'Has an activity beyond what the chamber awards once a year, or beyond its limit',
} satisfies Catalogue['notes'];

export const steps = {
  'scale-points': {
    one: 'Form {code} by the scale for {year}: {count} point',
    other: 'Form {code} by the scale for {year}: {count} points',
  },
  claimed: { one: 'Claimed: {count} point', other: 'Claimed: {count} points' },
  rejected: 'The activity was rejected, no points are credited',
  'decided-points': {
    one: 'By decision of the responsible person: {count} point',
    other: 'By decision of the responsible person: {count} points',
  },
  'no-evidence': 'No supporting document is named, no points are credited',
  'evidence-waived':
    'No supporting document is named, by the setting of the register the points are credited',
  'required-points': {
    one: 'Norm for the year: {count} point',
    other: 'Norm for the year: {count} points',
  },
  'exempt-whole-membership': {
    one: 'Exempt for the whole membership time in the year ({count} day), no points are required',
    other:
      'Exempt for the whole membership time in the year ({count} days), no points are required',
  },
  'individual-norm': {
    one: 'Individual norm: {count} point',
    other: 'Individual norm: {count} points',
  },
  'activity-credited': {
    one: 'Form {code}: {count} point credited',
    other: 'Form {code}: {count} points credited',
  },
  'award-repeated':
    'Form {code}: points for this institution or group were credited in the year already. Credited again, the responsible person decides',
  'award-over-cap': {
    one: 'Form {code}: {total} in all, the limit of the chamber is {count} point a year. Credited beyond it, the responsible person decides',
    other:
      'Form {code}: {total} in all, the limit of the chamber is {count} points a year. Credited beyond it, the responsible person decides',
  },
  'norm-by-months': {
    one: '{required} × {months} months / 12, rounded up: {count} point',
    other: '{required} × {months} months / 12, rounded up: {count} points',
  },
  'waived-months':
    'Whole months of exemption: {months}. By the setting of the chamber no points are required for the year',
  'join-year-waived': 'By the setting of the chamber no points are required in the year of joining',
} satisfies Catalogue['steps'];

export const stepParts = {
  withClause: '{sentence} ({clause})',
  unrecognisedForm: 'not recognised',
} satisfies Catalogue['stepParts'];

export const problems = {
  'no-form': 'The form of participation is missing',
  'unknown-form': 'The scale has no such form',
  'ambiguous-form': 'The form fits several rows of the scale',
  'no-date': 'The date is missing or cannot be read',
  'no-scale': 'The scale has no rows for this year',
} satisfies Catalogue['problems'];

export const controls = {
  members: 'Consultants in the list: {left}, all statuses together: {right}',
  obliged: 'Obliged to earn points: {left}, all without those exempt and those who left: {right}',
  'points-by-form': 'Points of all forms together: {left}, credited in all: {right}',
  'points-by-member': 'Points of all consultants together: {left}, credited in all: {right}',
} satisfies Catalogue['controls'];

export const controlResults = {
  holds: 'agrees',
  fails: 'does not agree, check the register',
} satisfies Catalogue['controlResults'];

export const clauses = {
  same: 'cl. {kk}',
  differing: 'cl. {ru} (Kazakh {kk})',
  kazakhOnly: 'Kazakh {kk}',
  entryIntoForce: 'cl. {kk}',
  scale: 'scale',
  minimum: 'note to the scale, Kazakh 3.2',
  form: 'report form',
} satisfies Catalogue['clauses'];
