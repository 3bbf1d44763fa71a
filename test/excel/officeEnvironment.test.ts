import { afterEach, describe, expect, test } from '@jest/globals';
import { officeEnvironment } from '../../src/excel';
import { storageIn } from '../../src/excel/personalStorage';
import { openOffice, type OpenOfficeOptions } from '../../src/workbench/richapi/officeRealm';
import { emptyBook } from './registerBook';

const globals = globalThis as { Office?: unknown; Excel?: unknown };

/** Makes Office and Excel global, as the loader does. */
function load(options: Partial<OpenOfficeOptions> = {}) {
  const { workbook } = emptyBook();
  const office = openOffice(workbook, { client: 'Анна', ...options });
  globals.Office = office.Office;
  globals.Excel = office.Excel;
  return office;
}

afterEach(() => {
  delete globals.Office;
  delete globals.Excel;
});

const COLOURS = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#FFFFFF',
  controlForegroundColor: '#242424',
  isDarkTheme: false,
};

const SETS = { ExcelApi: '1.13', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.2' };

describe('what is around the pane', () => {
  test('is told by Office', async () => {
    load({ displayLanguage: 'kk-KZ', officeTheme: COLOURS });
    expect(await officeEnvironment(1000)).toEqual({
      language: 'kk-KZ',
      theme: {
        isDark: false,
        isHighContrast: false,
        colours: {
          background: '#FFFFFF',
          foreground: '#242424',
          controlBackground: '#FFFFFF',
          controlForeground: '#242424',
        },
      },
      isReadOnly: false,
      supports: { delayForCellEdit: true },
    });
  });

  test('is waited for while office.js loads', async () => {
    const environment = officeEnvironment(2000);
    setTimeout(() => load(), 100);
    expect(await environment).toMatchObject({ language: 'ru-RU' });
  });

  test('is no Office where office.js does not come, or never gets ready', async () => {
    expect(await officeEnvironment(20)).toBe('no-office');
    load().Office.onReady = () => new Promise(() => undefined);
    expect(await officeEnvironment(20)).toBe('no-office');
  });

  test('is another host in Word, and in a browser without any', async () => {
    const { Office: office } = load();
    for (const host of ['Word', null]) {
      office.onReady = () => Promise.resolve({ host, platform: null } as never);
      expect(await officeEnvironment(1000)).toBe('other-host');
    }
  });

  test.each([
    ['as needed', SETS, false],
    ['without waiting for cells', { ...SETS, DelayForCellEdit: '1.1' }, true],
  ])('is enough with requirement sets %s', async (_, requirements, delayForCellEdit) => {
    load({ requirements });
    expect(await officeEnvironment(1000)).toMatchObject({ supports: { delayForCellEdit } });
  });

  test.each([
    ['ExcelApi', { ...SETS, ExcelApi: '1.12' }],
    ['a shared runtime', { ExcelApi: '1.17', CustomFunctionsRuntime: '1.3' }],
  ])('is too old without %s', async (_, requirements) => {
    load({ requirements });
    expect(await officeEnvironment(1000)).toBe('too-old');
  });

  test('is a file open for reading only where Excel says so', async () => {
    load({ services: { isReadOnly: () => true } });
    expect(await officeEnvironment(1000)).toMatchObject({ isReadOnly: true });
  });

  test.each([
    ['none', undefined, undefined],
    ['the colourful one', COLOURS, [false, false]],
    ['black', { ...COLOURS, bodyBackgroundColor: '#1F1F1F', isDarkTheme: true }, [true, false]],
    [
      'a dark one that does not say so',
      { ...COLOURS, bodyBackgroundColor: '#262626', isDarkTheme: undefined as never },
      [true, false],
    ],
    [
      'a contrast theme',
      {
        ...COLOURS,
        bodyBackgroundColor: '#000000',
        controlBackgroundColor: '#000000',
        isDarkTheme: true,
      },
      [true, true],
    ],
  ])('has the theme: %s', async (_, officeTheme, expected) => {
    load(officeTheme ? { officeTheme } : {});
    const environment = await officeEnvironment(1000);
    if (typeof environment === 'string') throw new Error(environment);
    const { theme } = environment;
    expect(theme && [theme.isDark, theme.isHighContrast]).toEqual(expected);
  });
});

describe('what a person keeps', () => {
  const kept = () => {
    const texts = new Map<string, string>();
    return {
      texts,
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => void texts.set(key, text),
    };
  };

  test('comes back, apart from what is kept for another site', () => {
    const keeping = kept();
    const here = storageIn(
      () => keeping,
      () => 'a',
    );
    here.write('preferences', { language: 'kk' });
    expect(keeping.texts.get('apreferences')).toBe('{"language":"kk"}');
    const again = (partition: string) =>
      storageIn(
        () => keeping,
        () => partition,
      ).read('preferences');
    expect(again('a')).toEqual({ language: 'kk' });
    expect(again('b')).toBeUndefined();
  });

  test('is nothing where something else stands there', () => {
    const keeping = kept();
    keeping.setItem('preferences', '{half');
    const storage = storageIn(
      () => keeping,
      () => '',
    );
    expect(storage.read('preferences')).toBeUndefined();
  });

  test('lasts as long as the pane where the browser denies it', () => {
    const storage = storageIn(
      () => {
        throw new Error('SecurityError');
      },
      () => '',
    );
    expect(storage.read('preferences')).toBeUndefined();
    storage.write('preferences', { role: 'consultant' });
    expect(storage.read('preferences')).toEqual({ role: 'consultant' });
  });
});
