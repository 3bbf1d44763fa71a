import type { Json } from './wire';

/** What Excel around the workbook does; a service left out makes the call that needs it fail with NotImplemented. */
export interface HostServices {
  /** The language of the person's Excel, such as 'ru-RU'. */
  readonly culture?: string;
  /** The name of the person at this client, for comments. */
  readonly userName?: string;
  /** The file's name. */
  readonly workbookName?: () => string;
  readonly isDirty?: () => boolean;
  /** Whether the file is open for reading only; what is written is not refused for that. */
  readonly isReadOnly?: () => boolean;
  /** Opens another window with the workbook of these bytes, or an empty one. */
  readonly createWorkbook?: (base64: string | undefined) => Promise<void>;
  readonly save?: () => Promise<void>;
  readonly close?: () => void;
  /** Shows or hides the task pane. */
  readonly setPaneVisible?: (visible: boolean) => void;
  /** Takes the results of custom functions that were called by messages. */
  readonly takeInvocationResults?: (results: Json) => void;
}
