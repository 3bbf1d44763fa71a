/** The arrangement of sheets and columns this program reads and writes. */
export const FORMAT_VERSION = '1';

/** Workbook names a register defines. Formulas follow them, so a person may move the cells they point at. */
export const NAMES = {
  /** The reporting year that all formulas follow. */
  year: 'CPD_Year',
  /** Points a member owes a year where no individual norm is recorded. */
  required: 'CPD_Required',
  /** What an activity without a supporting document earns. */
  missingEvidence: 'CPD_MissingEvidence',
  /** Entries of the drop-down of consultants. */
  members: 'CPD_Members',
  /** Entries of the drop-down of forms. */
  forms: 'CPD_Forms',
} as const;
