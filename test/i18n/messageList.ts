import { catalogueOf } from '../../src/i18n';
import type { Language, Message, PluralForms } from '../../src/i18n';

export interface ListedMessage {
  readonly path: string;
  readonly message: Message;
}

/** Every message of a language by its path in the catalogue, such as `issues.date-missing`. */
export function messagesOf(language: Language): readonly ListedMessage[] {
  return listed('', catalogueOf(language));
}

function listed(path: string, node: unknown): readonly ListedMessage[] {
  if (typeof node === 'string' || isPluralForms(node)) return [{ path, message: node }];
  return Object.entries(node as object).flatMap(([key, child]) =>
    listed(path === '' ? key : `${path}.${key}`, child),
  );
}

export function isPluralForms(node: unknown): node is PluralForms {
  return typeof node === 'object' && node !== null && 'other' in node;
}

/** The texts of a message: one, or one for each plural form. */
export function textsOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

export function placesOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name))].sort();
}
