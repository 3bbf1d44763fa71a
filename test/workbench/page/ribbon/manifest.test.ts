/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readManifest } from '../../../../src/workbench/page/ribbon/manifest';

const OWN = new DOMParser().parseFromString(
  readFileSync('manifest.xml', 'utf8'),
  'application/xml',
);

const bt = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

function manifestWith(control: string, strings: string): Document {
  return new DOMParser().parseFromString(
    `<OfficeApp xmlns="urn:a" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="${bt}">
      <DisplayName DefaultValue="Имя"><Override Locale="kk-KZ" Value="Атау"/></DisplayName>
      <ExtensionPoint xsi:type="PrimaryCommandSurface">
        <CustomTab id="T"><Group id="G"><Label resid="L"/>${control}</Group><Label resid="L"/></CustomTab>
      </ExtensionPoint>
      <Resources><bt:ShortStrings>${strings}</bt:ShortStrings></Resources>
    </OfficeApp>`,
    'application/xml',
  );
}

describe('a manifest', () => {
  test('names itself and its labels in the language of Office', () => {
    const strings = `<bt:String id="L" DefaultValue="Реестр"><bt:Override Locale="kk-KZ" Value="Тізілім"/></bt:String>`;
    const document = manifestWith('', strings);
    expect(readManifest(document, 'kk-KZ')).toMatchObject({
      name: 'Атау',
      tabs: [{ label: 'Тізілім', groups: [{ label: 'Тізілім', controls: [] }] }],
    });
    expect(readManifest(document, 'en-US').tabs[0]?.label).toBe('Реестр');
  });

  test('has buttons that show the pane, run a function or open a menu', () => {
    const control = (id: string, inner: string) =>
      `<Control id="${id}"><Label resid="L"/>${inner}</Control>`;
    const document = manifestWith(
      [
        control('a', '<Action xsi:type="ShowTaskpane"/>'),
        control(
          'b',
          '<Action xsi:type="ExecuteFunction"><FunctionName>check</FunctionName></Action>',
        ),
        control(
          'c',
          '<Items><Item id="d"><Label resid="L"/><Action xsi:type="ShowTaskpane"/></Item></Items>',
        ),
      ].join(''),
      '<bt:String id="L" DefaultValue="Имя"/>',
    );
    const controls = readManifest(document, 'ru-RU').tabs[0]?.groups[0]?.controls;
    expect(controls?.map(({ id, action }) => [id, action])).toEqual([
      ['a', { kind: 'show-pane' }],
      ['b', { kind: 'execute', functionName: 'check' }],
      ['c', { kind: 'menu', items: [expect.objectContaining({ id: 'd', label: 'Имя' })] }],
    ]);
  });

  test('of this add-in has its pane, its functions and an icon for every button', () => {
    const addIn = readManifest(OWN, 'ru-RU');
    expect(addIn.panePath).toBe('/taskpane.html');
    expect(addIn.functionsPath).toBe('/functions.ru.json');
    expect(readManifest(OWN, 'kk-KZ').functionsPath).toBe('/functions.kk.json');
    expect(addIn.namespace).toBe('CPD');
    const controls = addIn.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls));
    expect(controls.length).toBeGreaterThan(0);
    for (const { label, icons } of controls) {
      expect(label).not.toBe('');
      expect([...icons.values()].every((path) => path.startsWith('/assets/'))).toBe(true);
    }
  });
});
