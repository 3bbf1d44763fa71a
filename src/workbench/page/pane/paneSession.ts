import { openInWindow } from '../book/openInWindow';
import type { Association } from '../../richapi/association';
import type { Desk } from '../book/desk';
import type { OpenBook } from '../book/openBook';
import type { PaneHost } from '../book/paneHost';
import type { InstalledAddIn } from '../ribbon/loadAddIn';
import type { View } from '../view';
import { OFFICE_THEMES } from './officeThemes';
import { COMMON_API_PORT, RICH_API_PORT, type FromPane, type ToPane } from './paneMessage';

export interface PaneSurroundings {
  readonly desk: Desk;
  readonly book: OpenBook;
  readonly client: string;
  readonly addIn: InstalledAddIn;
  readonly view: Pick<View, 'language' | 'theme'>;
  readonly setPaneVisible: (visible: boolean) => void;
}

/** What a pane's window has once office.js runs in it. */
export interface PaneWindow extends Window {
  readonly CustomFunctions?: { readonly _association: Association };
  readonly Office?: { readonly actions: { readonly _association: Association } };
}

/** The conversation with the add-in in one frame: from its first word to the page's leaving. */
export class PaneSession {
  private host: PaneHost | undefined;
  private ports: MessagePort[] = [];

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly surroundings: PaneSurroundings,
  ) {
    window.addEventListener('message', this.hear);
  }

  get paneWindow(): PaneWindow | undefined {
    return this.frame.contentWindow ?? undefined;
  }

  setCellEdit(isEditing: boolean): void {
    this.host?.setCellEdit(isEditing);
  }

  tellVisibility(visible: boolean): void {
    this.host?.tellVisibility(visible);
  }

  close(): void {
    window.removeEventListener('message', this.hear);
    this.leave();
  }

  /** A new document in the frame says that it is there: what the last one had is over. */
  private readonly hear = ({ data, source, origin, ports }: MessageEvent<unknown>): void => {
    const [port] = ports;
    if (origin !== location.origin || source !== this.frame.contentWindow || !port) return;
    if (data === RICH_API_PORT) this.answerRichApi(port);
    else if (data === COMMON_API_PORT) this.answerCommonApi(port);
  };

  private answerRichApi(port: MessagePort): void {
    this.leave();
    const { desk, book, client, setPaneVisible } = this.surroundings;
    const deliver = (text: string): void => {
      port.postMessage(text);
    };
    const createWorkbook = (base64: string | undefined) => openInWindow(desk, base64);
    const host = desk.openPane(book, { client, deliver, setPaneVisible, createWorkbook });
    port.onmessage = ({ data }: MessageEvent<string>) => {
      host.receive(data);
    };
    this.host = host;
    this.ports.push(port);
  }

  private answerCommonApi(port: MessagePort): void {
    const { host } = this;
    if (!host) return;
    const { book, addIn, view } = this.surroundings;
    const tell = (message: ToPane): void => {
      port.postMessage(JSON.stringify(message));
    };
    port.onmessage = ({ data }: MessageEvent<string>) => {
      const message = JSON.parse(data) as FromPane;
      if (message.kind === 'open-window') window.open(message.url, '_blank', 'noopener');
      else {
        host.settings.write(message.settings);
        tell({ kind: 'settings', settings: host.settings.read() });
      }
    };
    this.ports.push(port);
    const functions = this.paneWindow?.CustomFunctions;
    if (functions)
      host.connectFunctions(functions._association, addIn.namespace, {
        acceptsErrors: addIn.acceptsErrors,
      });
    tell({
      kind: 'welcome',
      displayLanguage: view.language,
      documentUrl: `${location.origin}/${encodeURIComponent(book.fileName)}`,
      theme: OFFICE_THEMES[view.theme],
      settings: host.settings.read(),
    });
  }

  private leave(): void {
    for (const port of this.ports) port.close();
    this.ports = [];
    this.host?.close();
    this.host = undefined;
  }
}
