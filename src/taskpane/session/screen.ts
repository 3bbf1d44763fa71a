import type { ReportState, RowPlace } from '../../register';
import type { Status } from '../../rules';

/** Where in the pane a person is, with what it was opened for. */
export type Screen =
  | { readonly name: 'overview' }
  | { readonly name: 'members'; readonly filter?: MemberFilter }
  | { readonly name: 'member'; readonly fullName: string }
  | { readonly name: 'activity'; readonly fullName: string; readonly place?: RowPlace }
  | { readonly name: 'reports' }
  | { readonly name: 'review'; readonly fullName: string }
  | { readonly name: 'joining' }
  | { readonly name: 'reminders' }
  | { readonly name: 'year' }
  | { readonly name: 'check' }
  | {
      readonly name: 'documents';
      readonly kind?: DocumentKind;
      readonly members?: readonly string[];
    }
  | { readonly name: 'settings' };

/** What the pane prints, in the order it is offered. */
export const DOCUMENT_KINDS = [
  'report',
  'rollup',
  'statement',
  'short',
  'not-filed',
  'attendance',
  'empty-form',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Which consultants a list shows. */
export type MemberFilter =
  | { readonly by: 'status'; readonly status: Status }
  | { readonly by: 'report'; readonly state: ReportState }
  | { readonly by: 'shortfall' };

/** The screens of the navigation bar. */
export const MAIN_SCREENS = [
  'overview',
  'members',
  'reports',
  'check',
  'documents',
  'settings',
] as const;
export type MainScreen = (typeof MAIN_SCREENS)[number];

/** The entry of the navigation bar a screen belongs to. */
export function mainScreenOf({ name }: Screen): MainScreen {
  switch (name) {
    case 'member':
    case 'activity':
    case 'joining':
      return 'members';
    case 'review':
    case 'reminders':
    case 'year':
      return 'reports';
    default:
      return name;
  }
}
