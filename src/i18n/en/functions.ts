import type { Catalogue } from '../catalogue';

const YEAR = { name: 'year', description: 'Reporting year, for example the name CPD_Year' };
const TODAY = { name: 'today', description: 'The day the status is told for' };
const LANGUAGE = {
  name: 'language',
  description: 'Language of the status: "ru" (default) or "kk"',
};

export const functions = {
  SCORE: {
    description: 'Points the scale gives for a form of participation in the year of the date',
    parameters: {
      form: {
        name: 'form',
        description: 'Code of the form in the scale, its short or full name, in Russian or Kazakh',
      },
      date: { name: 'date', description: 'Date of the activity, or a year' },
      scale: { name: 'scale', description: 'Table of the scale with its headers: Scale[#All]' },
    },
  },
  CREDIT: {
    description: 'Credited points of an activity',
    parameters: {
      points: { name: 'points', description: 'Points by the scale' },
      evidence: {
        name: 'evidence',
        description: 'Supporting document; without it no points are credited (cl. 6.2)',
      },
      decision: { name: 'decision', description: 'Empty, “зачтено” or “отклонено”' },
      decidedPoints: {
        name: 'decidedPoints',
        description: 'Points set by the responsible person; empty where the scale decides',
      },
    },
  },
  STATUS: {
    description: 'Status of a consultant in the reporting year',
    parameters: {
      credited: { name: 'credited', description: 'Credited points of the year' },
      norm: { name: 'norm', description: 'Points required in the year' },
      memberSince: { name: 'memberSince', description: 'Date of joining the chamber' },
      memberUntil: { name: 'memberUntil', description: 'Date of leaving; empty while a member' },
      exemptDays: { name: 'exemptDays', description: 'Days of the year covered by exemptions' },
      decided: {
        name: 'decided',
        description: 'TRUE when an individual norm is recorded with a reason',
      },
      year: YEAR,
      today: TODAY,
      language: LANGUAGE,
    },
  },
  SHORTFALL: {
    description: 'Points still missing to the norm, never below zero',
    parameters: {
      credited: { name: 'credited', description: 'Credited points of the year' },
      norm: { name: 'norm', description: 'Points required in the year' },
    },
  },
  EXEMPTDAYS: {
    description: 'Days of the year for which a consultant is exempt; overlaps count once',
    parameters: {
      member: { name: 'member', description: 'Full name of the consultant' },
      year: YEAR,
      exemptions: {
        name: 'exemptions',
        description: 'Table of exemptions with its headers: Exemptions[#All]',
      },
    },
  },
  SUMMARY: {
    description:
      'The year of every consultant: full name, norm, claimed, credited, missing points, status',
    parameters: {
      members: {
        name: 'members',
        description: 'Table of consultants with its headers: Members[#All]',
      },
      activities: {
        name: 'activities',
        description: 'Table of activities with its headers: Activities[#All]',
      },
      exemptions: {
        name: 'exemptions',
        description: 'Table of exemptions with its headers: Exemptions[#All]',
      },
      reports: { name: 'reports', description: 'Table of reports with its headers: Reports[#All]' },
      scale: { name: 'scale', description: 'Table of the scale with its headers: Scale[#All]' },
      year: YEAR,
      today: TODAY,
      language: LANGUAGE,
    },
  },
} satisfies Catalogue['functions'];

export const functionProblems = {
  'form-unknown':
    'The scale for {year} has no such form: “{form}”. Choose the form from the list, or enter its code.',
  'form-ambiguous':
    'The form fits several rows of the scale: “{form}” (codes {codes}). Enter the code of the row that is meant.',
  'scale-missing':
    'The scale has no rows for {year}. Check the year, or add rows for it to the scale.',
  'date-missing': 'The date is missing, and it decides the year of the scale. Enter the date.',
  'date-unreadable':
    'The date cannot be read: “{text}”. Enter it as a date, for example 12.03.2026.',
  'year-unreadable': 'The year cannot be read: “{text}”. Give four digits, for example 2026.',
  'number-unreadable': 'A number is needed here, and what is passed is “{text}”.',
  'decision-unknown':
    'Unknown decision: “{text}”. Allowed are “зачтено”, “отклонено” or an empty cell.',
  'language-unknown': 'Unknown language: “{text}”. Allowed are "ru" or "kk".',
  'column-missing':
    'The table passed has no column “{column}”. Pass the table with its headers: {table}[#All].',
} satisfies Catalogue['functionProblems'];
