import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { Workbook } from '../model/workbook';
import { installAssociation } from './association';
import { sendClassNames } from './classNames';
import { installCommonApi, type CommonApiOptions } from './commonApi';
import type { CustomFunctionRegistry } from './customFunctions';
import { RichApiHost, type RichApiHostOptions } from './host';
import { workbookSettings } from './workbookSettings';

export interface OpenOfficeOptions extends CommonApiOptions, RichApiHostOptions {
  /** Where the workbook looks for custom functions. */
  readonly functions?: CustomFunctionRegistry;
  /** What Excel puts before the names of custom functions, without the dot. */
  readonly namespace?: string;
  /** Whether custom functions are called with errors among their arguments, as their metadata says. */
  readonly acceptsErrors?: boolean;
}

/** The part of `CustomFunctions` that an add-in's functions need. */
export interface CustomFunctionsApi {
  associate(id: string, body: (...args: never[]) => unknown): void;
  associate(bodies: Readonly<Record<string, (...args: never[]) => unknown>>): void;
  readonly Error: new (code: string, message?: string) => { code: string; message?: string };
  readonly ErrorCode: Readonly<Record<string, string>>;
}

/** One running office.js with its own globals, as one pane of one person has it. */
export interface OfficeRealm {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: CustomFunctionsApi;
  readonly host: RichApiHost;
  /** Ends it: no events, answers or custom functions from now on. */
  close(): void;
}

let compiled: Script | undefined;

function officeScript(): Script {
  if (compiled) return compiled;
  const location = createRequire(join(process.cwd(), 'package.json')).resolve(
    '@microsoft/office-js/package.json',
  );
  const filename = join(location, '..', 'dist', 'excel-web-16.00.js');
  compiled = new Script(readFileSync(filename, 'utf8'), { filename });
  return compiled;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/** Loads the unmodified office.js into a context of its own and connects it with the workbook. */
export function openOffice(workbook: Workbook, options: OpenOfficeOptions): OfficeRealm {
  const host = new RichApiHost(workbook, options);
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      host.receive(text);
    },
    onMessageFromHost: () => undefined,
  };
  const timers = new RealmTimers();
  const realm = globalsWith(bridge, timers);
  const association = installAssociation(realm);
  officeScript().runInContext(createContext(realm));
  installCommonApi(realm, association, {
    settings: workbookSettings(workbook, options.client),
    ...options,
  });
  host.connect((text) => {
    bridge.onMessageFromHost(text);
  });
  const { functions, namespace, acceptsErrors = false } = options;
  const disconnect = functions?.connect(association, namespace, { acceptsErrors });
  const office = realm as unknown as Omit<OfficeRealm, 'host' | 'close'>;
  sendClassNames(realm);
  const { Excel, Office, OfficeExtension, CustomFunctions } = office;
  const close = () => {
    disconnect?.();
    host.close();
    timers.end();
  };
  return { Excel, Office, OfficeExtension, CustomFunctions, host, close };
}

function globalsWith(bridge: Bridge, timers: RealmTimers): Record<string, unknown> {
  const realm: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    navigator: { userAgent: 'embedded workbook' },
    console,
    setTimeout: timers.set,
    clearTimeout: timers.clear,
    performance,
  };
  realm['window'] = realm;
  realm['self'] = realm;
  return realm;
}

/** The timers of one realm, so that nothing in it goes on after its end. */
class RealmTimers {
  private readonly running = new Set<NodeJS.Timeout>();
  private open = true;

  readonly set = (action: () => void, delay?: number): NodeJS.Timeout | undefined => {
    if (!this.open) return undefined;
    const timer = setTimeout(() => {
      this.running.delete(timer);
      action();
    }, delay);
    this.running.add(timer);
    return timer;
  };

  readonly clear = (timer: NodeJS.Timeout | undefined): void => {
    if (timer) this.running.delete(timer);
    clearTimeout(timer);
  };

  end(): void {
    this.open = false;
    for (const timer of this.running) clearTimeout(timer);
    this.running.clear();
  }
}
