import type { StepNeed } from '../rules';

/** Why an action of a person cannot be planned. */
export type ActionRefusalCode =
  | 'table-missing'
  | 'column-missing'
  | 'row-gone'
  | 'row-changed'
  | 'setting-unreadable'
  | 'setting-fixed'
  | 'fixes-overlap'
  | 'member-unknown'
  | 'step-not-allowed'
  | 'report-open-points'
  | 'report-not-due'
  | 'report-accepted'
  | 'points-unreadable'
  | 'input-errors'
  | 'exemption-gone'
  | 'merge-same'
  | 'merge-report-twice'
  | 'member-exists'
  | 'year-not-over'
  | 'year-closed'
  | 'year-not-later'
  | 'scale-missing-for-year'
  | `need-${StepNeed}`;

/** What can be said of an activity while it is filled in: the field and what it lacks. */
export type ActivityProblemId =
  | 'member-missing'
  | 'member-unknown'
  | 'date-missing'
  | 'date-unreadable'
  | 'date-ambiguous'
  | 'date-improbable'
  | 'date-in-future'
  | 'date-other-year'
  | 'date-no-scale'
  | 'date-outside-membership'
  | 'date-in-exemption'
  | 'form-missing'
  | 'form-unknown'
  | 'form-ambiguous'
  | 'form-undecided'
  | 'title-missing'
  | 'title-duplicate'
  | 'title-two-forms'
  | 'organiser-missing'
  | 'evidence-missing'
  | 'evidence-waived';

/** What can be said of an exemption, a consultant or an edition of the scale while it is entered. */
export type InputProblemCode =
  | 'exemption-member-unknown'
  | 'exemption-basis-missing'
  | 'exemption-from-unreadable'
  | 'exemption-to-unreadable'
  | 'exemption-reversed'
  | 'exemption-document-missing'
  | 'exemption-practising'
  | 'exemption-same'
  | 'exemption-overlaps'
  | 'exemption-outside-membership'
  | 'member-name-missing'
  | 'member-name-wildcard'
  | 'member-name-taken'
  | 'member-name-near'
  | 'member-number-missing'
  | 'member-number-taken'
  | 'member-since-unreadable'
  | 'member-until-reversed'
  | 'scale-empty'
  | 'scale-code-missing'
  | 'scale-code-twice'
  | 'scale-name-missing'
  | 'scale-name-twice'
  | 'scale-name-long'
  | 'scale-points-unreadable'
  | 'scale-year-early'
  | 'scale-year-taken';

/** What an issue is about. */
export type IssueGroup =
  | 'names'
  | 'dates'
  | 'forms'
  | 'documents'
  | 'decisions'
  | 'exemptions'
  | 'reports'
  | 'scale'
  | 'settings'
  | 'cells';

export type SettingGroup =
  'year' | 'chamber' | 'people' | 'points' | 'deadlines' | 'printing' | 'rules' | 'workbook';

/** A choice of a setting; yes and no are the same in all of them. */
export type SettingChoice =
  | 'yes'
  | 'no'
  | `language.${'ru' | 'kk'}`
  | `missingEvidence.${'withhold' | 'credit'}`
  | `severityEvidence.${'block' | 'warn'}`
  | `severityDuplicate.${'block' | 'warn'}`
  | `severityOutside.${'block' | 'warn'}`
  | `partialExemption.${'manual' | 'prorata' | 'waiver' | 'none'}`
  | `joinYear.${'full' | 'prorata' | 'exempt' | 'exempt-after'}`
  | `coauthorShare.${'full' | 'share'}`
  | `yearByDate.${'end' | 'start'}`
  | `formLabels.${'corrected' | 'literal'}`
  | `reportLanguage.${'ru' | 'kk' | 'both'}`;
