import type { Points, Year } from './unit';

/** One row of the scale: what a form of participation is called and what it is worth, and for which reporting years. */
export interface ScaleRow {
  /** `1`–`9`, `10а`, `10б`, `11`, `12`, `13` (other form), with Cyrillic letters; a chamber may add its own. */
  readonly code: string;
  readonly shortRu: string;
  readonly shortKk: string;
  readonly fullRu: string;
  readonly fullKk: string;
  readonly points: Points;
  readonly fromYear: Year;
  /** Absent: onward. */
  readonly toYear?: Year | undefined;
  readonly clause: string;
}

/** Code of the form that is none of the listed ones: the list is open (clause 5.3), its points are decided one by one. */
export const OTHER_FORM = '13';
