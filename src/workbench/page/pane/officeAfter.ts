import type { Association } from '../../richapi/association';
import { sendClassNames } from '../../richapi/classNames';
import { installCommonApiLater, type CommonApiOptions } from '../../richapi/commonApi';
import { COMMON_API_PORT, type FromPane, type PaneSettings, type ToPane } from './paneMessage';

const realm = globalThis as unknown as Record<string, unknown>;
const { port1, port2 } = new MessageChannel();
let settings: PaneSettings = {};

function tell(message: FromPane): void {
  port1.postMessage(JSON.stringify(message));
}

const options = new Promise<CommonApiOptions>((resolve) => {
  port1.onmessage = ({ data }: MessageEvent<string>) => {
    const message = JSON.parse(data) as ToPane;
    settings = message.settings;
    if (message.kind !== 'welcome') return;
    const { displayLanguage, documentUrl, theme } = message;
    resolve({
      displayLanguage,
      documentUrl,
      officeTheme: theme,
      openBrowserWindow: (url) => tell({ kind: 'open-window', url }),
      settings: {
        read: () => settings,
        write: (values) => tell({ kind: 'save-settings', settings: values }),
      },
    });
  };
});

const { _association } = realm['CustomFunctions'] as { readonly _association: Association };
installCommonApiLater(realm, _association, options);
sendClassNames(realm);
window.parent.postMessage(COMMON_API_PORT, location.origin, [port2]);
