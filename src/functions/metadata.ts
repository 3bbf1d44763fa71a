import type { Language } from '../i18n';
import { catalogueOf } from '../i18n';
import type { FunctionDescription, FunctionParameter } from './catalogue';
import { FUNCTIONS } from './catalogue';

/** The JSON metadata Excel reads for the custom functions, in one language. Names and ids are the same in all. */
export function functionMetadata(language: Language): unknown {
  return {
    // An unknown form is #N/A in a table; the rest of the table is to be counted all the same.
    allowErrorForDataTypeAny: true,
    functions: FUNCTIONS.map((description) => functionEntry(description, language)),
  };
}

function functionEntry({ id, parameters, result }: FunctionDescription, language: Language) {
  const words = catalogueOf(language).functions[id];
  const parameterWords: Readonly<Record<string, { name: string; description: string }>> =
    words.parameters;
  return {
    id,
    name: id,
    description: words.description,
    parameters: parameters.map((parameter) => parameterEntry(parameter, parameterWords)),
    result: result === 'matrix' ? { dimensionality: 'matrix' } : {},
  };
}

function parameterEntry(
  { name, isMatrix, isOptional }: FunctionParameter,
  words: Readonly<Record<string, { name: string; description: string }>>,
) {
  return {
    name: words[name]?.name ?? name,
    description: words[name]?.description ?? '',
    type: 'any',
    dimensionality: isMatrix ? 'matrix' : 'scalar',
    ...(isOptional && { optional: true }),
  };
}
