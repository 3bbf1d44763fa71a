import { describe, expect, test } from '@jest/globals';
import { FUNCTIONS, functionMetadata } from '../../src/functions';
import { FUNCTION_PARAMETERS, LANGUAGES, type Language } from '../../src/i18n';
import { associated } from './functionHost';

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly result: { readonly dimensionality?: string };
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality: string;
      readonly optional?: boolean;
    }[];
  }[];
}

const metadata = (language: Language) =>
  JSON.parse(JSON.stringify(functionMetadata(language))) as Metadata;

test('the catalogue is that of the words, parameter by parameter', () => {
  const catalogue = FUNCTIONS.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]);
  expect(Object.fromEntries(catalogue)).toEqual(FUNCTION_PARAMETERS);
});

describe.each(LANGUAGES)('the metadata in %s', (language) => {
  const { functions, allowErrorForDataTypeAny } = metadata(language);

  test('lists the associated functions under their Latin names', () => {
    const ids = functions.map(({ id }) => id);
    expect([...associated(language).keys()]).toEqual(ids);
    expect(functions.map(({ name }) => name)).toEqual(ids);
    expect(ids.every((id) => /^[A-Z]+$/u.test(id))).toBe(true);
    expect(ids).toEqual(['SCORE', 'CREDIT', 'STATUS', 'SHORTFALL', 'EXEMPTDAYS', 'SUMMARY']);
  });

  test('has a name of its own for every function and parameter, and a description', () => {
    expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
    for (const { parameters, description } of functions) {
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text.length).toBeGreaterThan(5);
      }
      expect(parameters.every(({ name }) => /^[\p{L}_]+$/u.test(name))).toBe(true);
    }
  });

  test('has optional parameters last, and passes tables whole and errors through', () => {
    expect(allowErrorForDataTypeAny).toBe(true);
    for (const { parameters } of functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
      expect(parameters.every(({ type }) => type === 'any')).toBe(true);
    }
    const shapes = functions.map(({ id, parameters, result }) => [
      id,
      parameters.filter(({ dimensionality }) => dimensionality === 'matrix').length,
      parameters.filter(({ optional }) => optional).length,
      result.dimensionality ?? 'scalar',
    ]);
    expect(shapes).toEqual([
      ['SCORE', 1, 0, 'scalar'],
      ['CREDIT', 0, 3, 'scalar'],
      ['STATUS', 0, 1, 'scalar'],
      ['SHORTFALL', 0, 0, 'scalar'],
      ['EXEMPTDAYS', 1, 0, 'scalar'],
      ['SUMMARY', 5, 1, 'matrix'],
    ]);
  });

  test('differs from the Russian in words only', () => {
    const wordless = (each: Metadata) =>
      each.functions.map(({ id, parameters, result }) => [
        id,
        result,
        parameters.map(({ type, dimensionality, optional }) => [type, dimensionality, optional]),
      ]);
    expect(wordless(metadata(language))).toEqual(wordless(metadata('ru')));
    const words = metadata(language).functions.map(({ description }) => description);
    const russian = metadata('ru').functions.map(({ description }) => description);
    expect(words.filter((word) => russian.includes(word))).toEqual(
      language === 'ru' ? russian : [],
    );
  });
});
