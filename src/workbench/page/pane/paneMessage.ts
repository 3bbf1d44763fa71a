import type { OfficeTheme } from '../../richapi/commonApi';
import type { Json } from '../../richapi/wire';

export type PaneSettings = Readonly<Record<string, Json>>;

/** What the pane's window says when its bridge stands, with a port for the Rich API's own texts. */
export const RICH_API_PORT = 'workbench:rich-api';
/** What it says when office.js is loaded, with a port for the messages below. */
export const COMMON_API_PORT = 'workbench:common-api';

/** What the page tells the pane, as JSON text. */
export type ToPane =
  | {
      readonly kind: 'welcome';
      readonly displayLanguage: string;
      readonly documentUrl: string;
      readonly theme: OfficeTheme;
      readonly settings: PaneSettings;
    }
  | { readonly kind: 'settings'; readonly settings: PaneSettings };

/** What the pane tells the page, as JSON text. */
export type FromPane =
  | { readonly kind: 'save-settings'; readonly settings: PaneSettings }
  | { readonly kind: 'open-window'; readonly url: string };
