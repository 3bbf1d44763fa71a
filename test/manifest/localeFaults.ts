import type { XmlElement } from '../../src/workbench/xlsx/xml';
import { named, valuesOf, type Elements } from './manifestTree';

const DEFAULT_LOCALE = 'ru-RU';
const OVERRIDES = ['kk-KZ', 'en-US'];

/** Texts that a language lacks, has twice, or has empty; languages nobody asked for. */
export function localeFaults(elements: Elements): string[] {
  const locale = named(elements, 'DefaultLocale')[0]?.text.trim();
  const texts = named(elements, 'DisplayName', 'Description', 'String').filter(
    ({ attributes }) => attributes['DefaultValue'] !== undefined,
  );
  return [
    ...(locale === DEFAULT_LOCALE ? [] : [`the default locale is not ${DEFAULT_LOCALE}`]),
    ...texts.flatMap((text) => textFaults(text)),
  ];
}

function textFaults(element: XmlElement): string[] {
  const what = element.attributes['id'] ?? element.name;
  const locales = element.children.map(({ attributes }) => attributes['Locale'] ?? '');
  const values = valuesOf(element);
  return [
    ...OVERRIDES.filter((each) => !locales.includes(each)).map((each) => `${what} has no ${each}`),
    ...locales
      .filter((each, index) => locales.indexOf(each) !== index)
      .map((each) => `${what} has ${each} twice`),
    ...locales
      .filter((each) => !OVERRIDES.includes(each))
      .map((each) => `${what} has ${each}, which is none of the three languages`),
    ...[...values]
      .filter(([, value]) => value.trim() === '')
      .map(([each]) => `${what} is empty in ${each || DEFAULT_LOCALE}`),
  ];
}
