import { describe, expect, test } from '@jest/globals';
import { openBook } from './openBook';

describe('Office', () => {
  test('is ready, in Excel, on no platform of Microsoft’s', async () => {
    const { Office } = openBook();
    const told: unknown[] = [];
    const info = await Office.onReady((each) => told.push(each));
    expect(info).toEqual({ host: 'Excel', platform: null });
    expect(told).toEqual([info]);
    expect(Office.context.host).toBe(Office.HostType.Excel);
    expect(Object.values(Office.PlatformType)).not.toContain(Office.context.platform);
  });

  test('speaks the language it is opened with, Russian unless told', () => {
    expect(openBook().Office.context.displayLanguage).toBe('ru-RU');
    expect(openBook({ displayLanguage: 'kk-KZ' }).Office.context.contentLanguage).toBe('kk-KZ');
  });

  test('claims only the requirement sets that are answered for', () => {
    const { requirements } = openBook().Office.context;
    const supported = (name: string, version: string) => requirements.isSetSupported(name, version);
    expect(supported('ExcelApi', '1.9')).toBe(true);
    expect(supported('ExcelApi', '1.17')).toBe(true);
    expect(supported('ExcelApi', '1.18')).toBe(false);
    expect(supported('DialogApi', '1.1')).toBe(false);
    expect(supported('RichApiRuntime', '1.1')).toBe(false);
    const old = openBook({ requirements: { ExcelApi: '1.8' } }).Office.context.requirements;
    expect(old.isSetSupported('ExcelApi', '1.9')).toBe(false);
  });

  test('opens windows through its host and shows no dialogs', () => {
    const opened: string[] = [];
    const { Office } = openBook({ openBrowserWindow: (url) => opened.push(url) });
    Office.context.ui.openBrowserWindow('https://example.org');
    expect(opened).toEqual(['https://example.org']);
    const results: Office.AsyncResult<Office.Dialog>[] = [];
    Office.context.ui.displayDialogAsync('https://example.org', (each) => results.push(each));
    expect(results.map(({ status }) => status)).toEqual(['failed']);
    expect(() => openBook().Office.context.ui.openBrowserWindow('https://example.org')).toThrow();
  });

  test('keeps document settings with the workbook once they are saved', async () => {
    const { Excel, Office } = openBook();
    const read = () =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject('язык').load('value');
        await context.sync();
        return setting.isNullObject ? null : (setting.value as unknown);
      });
    const { settings } = Office.context.document;
    settings.set('язык', 'kk');
    expect(await read()).toBeNull();
    const saved = await new Promise((resolve) => settings.saveAsync(resolve));
    expect(saved).toMatchObject({ status: 'succeeded' });
    expect(await read()).toBe('kk');
    settings.remove('язык');
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(await read()).toBeNull();
  });

  test('runs ribbon commands that are associated', () => {
    const { Office } = openBook();
    const done: string[] = [];
    Office.actions.associate('recalculate', () => done.push('done'));
    const { mappings } = (
      Office.actions as unknown as { _association: { mappings: Record<string, () => void> } }
    )._association;
    mappings['RECALCULATE']?.();
    expect(done).toEqual(['done']);
  });

  test('an older Excel refuses newer calls before anything is sent', async () => {
    const { Excel, OfficeExtension, host } = openBook({ requirements: { ExcelApi: '1.8' } });
    const utility = OfficeExtension as unknown as {
      CommonUtility: { _doApiNotSupportedCheck: boolean };
    };
    utility.CommonUtility._doApiNotSupportedCheck = true;
    const before = host.traffic.syncs;
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Лист1').getRange('A1').copyFrom('B1');
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(host.traffic.syncs - before).toBeLessThanOrEqual(1);
  });

  test('two instances share nothing but the workbook', () => {
    const anna = openBook();
    const bolat = anna.join('Болат');
    expect(bolat.Excel).not.toBe(anna.Excel);
    expect(bolat.host.workbook).toBe(anna.host.workbook);
  });
});
