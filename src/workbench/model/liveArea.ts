import type { Area } from './area';

/** A block that follows inserted and deleted rows; `area` is undefined once all of it is deleted. */
export interface LiveArea {
  readonly sheetId: string;
  readonly area: Area | undefined;
  /** Stops following; needed because the sheet keeps every live area. */
  release(): void;
}
