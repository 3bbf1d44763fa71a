import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readPackage, type AddInPackage } from './addInPackage';
import { manifestFaults } from './manifestFaults';

const pack = readPackage(resolve(__dirname, '../..'));
const AT = 'https://localhost:3000/';

test('the add-in has no faults', () => {
  expect(manifestFaults(pack)).toEqual([]);
});

test.each([
  ['<bt:Image id="Icon.16"', '<bt:Image id="Icon.1"', 'the resid Icon.16 leads nowhere'],
  ['<bt:Image id="Icon.16"', '<bt:Image id="Icon.1"', 'nothing refers to Icon.1'],
  ['<bt:Image id="Icon.16"', '<bt:Image id="Icon.32"', 'the id Icon.32 is used twice'],
  ['id="Cpd.Check"', 'id="Cpd.Open"', 'the id Cpd.Open is used twice'],
  [
    'id="Cpd.Check"',
    'id="Cpd.CheckOfTheWholeRegisterOfUs32"',
    'the id Cpd.CheckOfTheWholeRegisterOfUs32 is longer than 32 characters',
  ],
  [
    '<Label resid="Open.Label" />',
    '<Label resid="Pane.Url" />',
    'Label refers to Pane.Url, which is no String',
  ],
  ['<Host Name="Workbook" />', '<Host Name="Document" />', 'the host is Document, not Workbook'],
  [
    '<Host xsi:type="Workbook">',
    '<Host xsi:type="Document">',
    'the host is Document, not Workbook',
  ],
  ['lifetime="long"', 'lifetime="short"', 'the runtime is not a shared one'],
  ['<Runtimes>', '<AllFormFactors /><Runtimes>', 'the runtimes are not first in their host'],
  [
    '<FunctionFile resid="Pane.Url" />',
    '<FunctionFile resid="Functions.Url" />',
    'Functions.Url is not the page of the runtime',
  ],
  [
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>',
    'a shared runtime knows no TaskpaneId',
  ],
  ['<DefaultLocale>ru-RU<', '<DefaultLocale>ru<', 'the default locale is not ru-RU'],
  [
    '<Override Locale="kk-KZ" Value="Біліктілікті арттыру тізілімі" />',
    '',
    'DisplayName has no kk-KZ',
  ],
  ['<bt:Override Locale="en-US" Value="Check" />', '', 'Check.Label has no en-US'],
  [
    '<bt:Override Locale="en-US" Value="Check" />',
    '<bt:Override Locale="en-US" Value="Check" /><bt:Override Locale="en-US" Value="Test" />',
    'Check.Label has en-US twice',
  ],
  [
    '<bt:Override Locale="en-US" Value="Check" />',
    '<bt:Override Locale="en" Value="Check" />',
    'Check.Label has en, which is none of the three languages',
  ],
  ['Locale="en-US" Value="Check"', 'Locale="en-US" Value=" "', 'Check.Label is empty in en-US'],
  ['DefaultValue="Проверить"', 'DefaultValue=""', 'Check.Label is empty in ru-RU'],
  [`${AT}functions.kk.json`, 'http://localhost:3000/f', 'http://localhost:3000/f is not https'],
  [`${AT}functions.kk.json`, 'https://a.example/f', `https://a.example/f is not at ${AT}`],
  ['<Hosts>', '<AppDomain>http://a.example</AppDomain><Hosts>', 'http://a.example is not https'],
  ['icon-80.png', 'icon-81.png', `${AT}assets/icon-81.png is not in the build`],
  ['icon-48.png', 'icon-64.png', `${AT}assets/icon-64.png has 64 × 64 pixels, not 48 × 48`],
  [
    '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"',
    '<IconUrl DefaultValue="https://localhost:3000/assets/icon-16.png"',
    `${AT}assets/icon-16.png has 16 × 16 pixels, not 32 × 32`,
  ],
  ['<bt:Image size="80" resid="Icon.80" />', '', 'the icon of Icon.16 has no size 80'],
  ['>openCheck<', '>openChek<', 'no code is associated with the command openChek'],
  ['>openCheck<', '>openChek<', 'no control calls the command openCheck'],
  ['functions.kk.json', 'functions.ru.json', 'not every language has metadata of its own'],
  ['<Metadata>', '<Metadata><Nothing />', 'the functions have no metadata'],
  [
    'DefaultValue="CPD"',
    'DefaultValue="CDP"',
    'the namespace of functions is not CPD in every language',
  ],
  [
    '<Permissions>ReadWriteDocument<',
    '<Permissions>ReadDocument<',
    'the permission is not ReadWriteDocument',
  ],
  [
    '<Set Name="SharedRuntime" MinVersion="1.1" />',
    '',
    'SharedRuntime is not required; Addin.showAsTaskpane in excel/showPane.ts needs 1.1',
  ],
  [
    '<Set Name="SharedRuntime"',
    '<Set Name="DialogApi" /><Set Name="SharedRuntime"',
    'nothing needs DialogApi',
  ],
  ['<Version>0.1.0.0<', '<Version>0.1.1.0<', 'the version is 0.1.1.0, that of package.json 0.1.0'],
])('a manifest with %s replaced by %s is faulty: %s', (before, after, fault) => {
  expect(pack.manifest).toContain(before);
  const manifest = pack.manifest.replace(before, after);
  expect(manifestFaults({ ...pack, manifest })).toContain(fault);
});

test.each(['1.12', '1.14'])('the set ExcelApi %s is not what the code needs', (version) => {
  const manifest = pack.manifest.replace(
    '<Set Name="ExcelApi" MinVersion="1.13" />',
    `<Set Name="ExcelApi" MinVersion="${version}" />`,
  );
  expect(manifestFaults({ ...pack, manifest }).join()).toMatch(
    new RegExp(`^ExcelApi is ${version}; \\w+\\.\\w+ in \\S+ needs 1\\.13$`, 'u'),
  );
});

describe('the functions in code and in the metadata', () => {
  const [first = '', ...others] = pack.functions;

  test('are not the same when code lacks one', () => {
    expect(manifestFaults({ ...pack, functions: others })).toEqual(
      ['ru', 'kk', 'en'].map(
        (language) =>
          `no code is associated with the function ${first} of functions.${language}.json`,
      ),
    );
  });

  test('are not the same when one language lacks one', () => {
    const metadata = changedMetadata((functions) => functions.slice(1));
    expect(manifestFaults(metadata)).toEqual([`functions.kk.json lacks the function ${first}`]);
  });

  test('are told of in every language', () => {
    const metadata = changedMetadata((functions) =>
      functions.map((each, index) => (index === 0 ? { ...each, description: '' } : each)),
    );
    expect(manifestFaults(metadata)).toEqual([`functions.kk.json does not tell of ${first}`]);
  });
});

/** The package with other Kazakh metadata of functions. */
function changedMetadata(
  change: (functions: readonly object[]) => readonly object[],
): AddInPackage {
  const file = 'functions.kk.json';
  const text = Buffer.from(pack.files.get(file) ?? []).toString('utf8');
  const { functions } = JSON.parse(text) as { functions: readonly object[] };
  const content = Buffer.from(JSON.stringify({ functions: change(functions) }));
  return { ...pack, files: new Map([...pack.files, [file, content]]) };
}

test('a member that the code is said to do without, but does not name, is told', () => {
  const needs = pack.needs.filter(({ member }) => member !== 'WorksheetCollection.onNameChanged');
  expect(manifestFaults({ ...pack, needs })).toEqual([
    'the code does not name WorksheetCollection.onNameChanged, which it is said to do without',
  ]);
});
