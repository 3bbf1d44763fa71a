import type { Association } from './association';
import type { Json } from './wire';

/** Requirement sets and the versions of them that this host answers for. */
const SUPPORTED_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.7',
  DelayForCellEdit: '1.1',
  OpenBrowserWindowApi: '1.1',
};

export interface CommonApiOptions {
  /** Such as 'ru-RU'. */
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  readonly documentUrl?: string;
  readonly requirements?: Readonly<Record<string, string>>;
  readonly officeTheme?: OfficeTheme;
  /** Without it `openBrowserWindow` is refused. */
  readonly openBrowserWindow?: (url: string) => void;
  /** Where `Office.context.document.settings` is kept. */
  readonly settings?: SettingsStore;
}

/** The colours of Office as an add-in is told them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export interface SettingsStore {
  read(): Readonly<Record<string, Json>>;
  write(values: Readonly<Record<string, Json>>): void;
}

type Callback = ((result: object) => void) | undefined;

const READY = { host: 'Excel', platform: null };

/** Gives `Office` what only Microsoft's full loader would: readiness, context, actions; must run after excel-web. */
export function installCommonApi(
  realm: Record<string, unknown>,
  association: Association,
  options: CommonApiOptions,
): void {
  const context = contextOf(options);
  installOffice(
    realm,
    association,
    () => context,
    (callback) => {
      callback?.(READY);
      return Promise.resolve(READY);
    },
  );
}

/** The same where Office says only later what it is: until then there is no context, and `onReady` waits. */
export function installCommonApiLater(
  realm: Record<string, unknown>,
  association: Association,
  options: Promise<CommonApiOptions>,
): void {
  let context: object | undefined;
  const ready = options.then((known) => {
    context = contextOf(known);
    return READY;
  });
  installOffice(
    realm,
    association,
    () => context,
    (callback) =>
      ready.then((info) => {
        callback?.(info);
        return info;
      }),
  );
}

type OnReady = (callback?: (info: object) => unknown) => Promise<object>;

function installOffice(
  realm: Record<string, unknown>,
  association: Association,
  getContext: () => object | undefined,
  onReady: OnReady,
): void {
  Object.assign(objectIn(realm, 'Office'), {
    onReady,
    initialize: () => undefined,
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac', iOS: 'iOS' },
    Promise,
    actions: { associate: association.associate, _association: association },
  });
  objectIn(realm, 'OSF')['_OfficeAppFactory'] = {
    getContext,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'devhost', hostLocale: 'en-us' }),
  };
}

function objectIn(realm: Record<string, unknown>, name: string): Record<string, unknown> {
  const known = realm[name];
  if (typeof known === 'object' && known !== null) return known as Record<string, unknown>;
  const created: Record<string, unknown> = {};
  realm[name] = created;
  return created;
}

function contextOf(options: CommonApiOptions): object {
  const displayLanguage = options.displayLanguage ?? 'ru-RU';
  const sets = options.requirements ?? SUPPORTED_SETS;
  return {
    host: 'Excel',
    platform: null,
    diagnostics: { host: 'Excel', platform: 'devhost', version: 'embedded workbook' },
    displayLanguage,
    contentLanguage: options.contentLanguage ?? displayLanguage,
    officeTheme: options.officeTheme,
    requirements: {
      isSetSupported: (name: string, version: string | number = '1.1') =>
        reaches(sets[name], String(version)),
    },
    document: {
      url: options.documentUrl ?? '',
      settings: settingsOf(options.settings),
    },
    ui: {
      openBrowserWindow: (url: string) => {
        if (!options.openBrowserWindow) throw new Error('This host opens no browser windows.');
        options.openBrowserWindow(url);
      },
      displayDialogAsync: (_url: string, settings?: unknown, callback?: unknown) =>
        refuse([settings, callback], 'This host shows no dialogs.'),
    },
  };
}

function reaches(supported: string | undefined, wanted: string): boolean {
  if (supported === undefined) return false;
  const [major = 0, minor = 0] = supported.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** The old settings object: a copy that is kept with the workbook only by `saveAsync`. */
function settingsOf(store: SettingsStore | undefined): object {
  let values: Record<string, Json> = { ...store?.read() };
  return {
    get: (name: string) => values[name] ?? null,
    set: (name: string, value: Json) => {
      values[name] = value;
    },
    remove: (name: string) => {
      values = Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
    },
    saveAsync: (...rest: unknown[]) => {
      if (!store) return refuse(rest, 'This host keeps no document settings.');
      store.write(values);
      callbackIn(rest)?.({ status: 'succeeded', value: undefined });
    },
    refreshAsync: (...rest: unknown[]) => {
      values = { ...store?.read() };
      callbackIn(rest)?.({ status: 'succeeded', value: undefined });
    },
  };
}

function refuse(rest: readonly unknown[], message: string): void {
  const error = { name: 'NotImplemented', code: 5007, message };
  callbackIn(rest)?.({ status: 'failed', error });
}

function callbackIn(rest: readonly unknown[]): Callback {
  return rest.find((each): each is NonNullable<Callback> => typeof each === 'function');
}
