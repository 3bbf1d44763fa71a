import type { Review } from '../../actions';

/** Whose turn it is with a report, in the order in which the responsible person looks at them. */
export const REPORT_GROUPS = [
  'groupWaiting',
  'groupAtConsultant',
  'groupNotFiled',
  'groupAccepted',
  'groupNotDue',
] as const;

export type ReportGroup = (typeof REPORT_GROUPS)[number];

export function reportGroupOf({ state, duty }: Review): ReportGroup {
  switch (state) {
    case 'filed':
    case 'corrected':
    case 'dispute':
      return 'groupWaiting';
    case 'remarks':
      return 'groupAtConsultant';
    case 'accepted':
      return 'groupAccepted';
    case 'not-filed':
      return duty === 'due' ? 'groupNotFiled' : 'groupNotDue';
  }
}
