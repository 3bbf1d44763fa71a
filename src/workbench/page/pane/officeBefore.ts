import { installAssociation } from '../../richapi/association';
import { RICH_API_PORT } from './paneMessage';

const realm = globalThis as unknown as Record<string, unknown>;
const { port1, port2 } = new MessageChannel();
const bridge = {
  sendMessageToHost: (text: string): void => {
    port1.postMessage(text);
  },
  onMessageFromHost: (_text: string): void => undefined,
};
port1.onmessage = ({ data }: MessageEvent<string>) => {
  bridge.onMessageFromHost(data);
};
realm['_richApiNativeBridge'] = bridge;
installAssociation(realm);
window.parent.postMessage(RICH_API_PORT, location.origin, [port2]);
