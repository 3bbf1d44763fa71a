import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NAMESPACE } from '../../src/functions';
import { readXml, type XmlElement } from '../../src/workbench/xlsx/xml';

const LOCALES = ['kk-KZ', 'en-US'];
const LONGEST_RESID = 32;
const LOCALISED = new Set(['DisplayName', 'Description', 'String']);
/** What the build writes besides what lies in the repository. */
const BUILT = new Set([
  'taskpane.html',
  'functions.ru.json',
  'functions.kk.json',
  'functions.en.json',
]);

/** What the schema does not see: references that lead nowhere, ids used twice, addresses that are not https, missing locales and files. */
export function manifestFaults(text: string, folder: string): string[] {
  const elements = [...descendants(readXml(text))];
  return [
    ...referenceFaults(elements),
    ...hostFaults(elements),
    ...localeFaults(elements),
    ...addressFaults(elements, folder),
    ...namespaceFaults(elements),
  ];
}

function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    yield* descendants(child);
  }
}

function referenceFaults(elements: readonly XmlElement[]): string[] {
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  const known = new Set(ids);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const references = elements.flatMap(({ attributes }) => attributes['resid'] ?? []);
  const long = [...known, ...references].filter((id) => id.length > LONGEST_RESID);
  return [
    ...twice.map((id) => `the id ${id} is used twice`),
    ...references.filter((id) => !known.has(id)).map((id) => `the resid ${id} leads nowhere`),
    ...long.map((id) => `the id ${id} is longer than ${LONGEST_RESID} characters`),
  ];
}

function hostFaults(elements: readonly XmlElement[]): string[] {
  return elements
    .filter(({ name }) => name === 'Host')
    .map(({ attributes }) => attributes['Name'] ?? attributes['type'])
    .filter((host) => host !== 'Workbook')
    .map((host) => `the host is ${String(host)}, not Workbook`);
}

function localeFaults(elements: readonly XmlElement[]): string[] {
  return elements
    .filter(
      ({ name, attributes }) => LOCALISED.has(name) && attributes['DefaultValue'] !== undefined,
    )
    .flatMap((element) => {
      const locales = element.children.map(({ attributes }) => attributes['Locale']);
      const what = element.attributes['id'] ?? element.name;
      return LOCALES.filter((locale) => !locales.includes(locale)).map(
        (locale) => `${what} has no ${locale}`,
      );
    });
}

function addressFaults(elements: readonly XmlElement[], folder: string): string[] {
  const addresses = elements
    .flatMap(({ attributes }) => [attributes['DefaultValue'], attributes['Value']])
    .filter((value) => value?.includes('://') === true) as string[];
  return addresses.flatMap((address) => {
    if (!address.startsWith('https://')) return [`${address} is not https`];
    const file = new URL(address).pathname.slice(1);
    const isThere = BUILT.has(file) || existsSync(join(folder, file));
    return isThere ? [] : [`${address} is not in the build`];
  });
}

function namespaceFaults(elements: readonly XmlElement[]): string[] {
  const reference = elements.find(({ name }) => name === 'Namespace')?.attributes['resid'];
  const string = elements.find(({ attributes }) => attributes['id'] === reference);
  const values = [string, ...(string?.children ?? [])].map(
    (element) => element?.attributes['DefaultValue'] ?? element?.attributes['Value'],
  );
  return values.every((value) => value === NAMESPACE)
    ? []
    : [`the namespace of functions is not ${NAMESPACE} in every language`];
}
