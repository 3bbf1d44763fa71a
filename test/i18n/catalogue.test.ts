import { describe, expect, test } from '@jest/globals';
import type { FileKind, FileLossCode, FileRefusalCode, Language } from '../../src/i18n';
import { LANGUAGES } from '../../src/i18n';
import type { LossCode } from '../../src/workbench/xlsx/losses';
import type { FileRefusal, LookedLike } from '../../src/workbench/xlsx/refusal';
import { isPluralForms, messagesOf, placesOf, textsOf } from './messageList';

type Within<Part extends Whole, Whole> = [Part, Whole];

/** Does not compile unless the words for files cover the codes of their loader and no others. */
export type FileCodesAgree = [
  Within<FileRefusalCode, FileRefusal['code']>,
  Within<FileRefusal['code'], FileRefusalCode>,
  Within<FileKind, LookedLike>,
  Within<LookedLike, FileKind>,
  Within<FileLossCode, LossCode>,
  Within<LossCode, FileLossCode>,
];

const textsIn = (language: Language) =>
  messagesOf(language).flatMap(({ path, message }) =>
    textsOf(message).map((text) => ({ path, text })),
  );

function pathsWhere(language: Language, fault: RegExp): string[] {
  return textsIn(language).flatMap(({ path, text }) => (fault.test(text) ? [path] : []));
}

describe('the catalogues', () => {
  test.each(['kk', 'en'] as const)(
    'say in %s what they say in Russian, with the same values',
    (language) => {
      const shape = (of: Language) =>
        messagesOf(of).map(({ path, message }) => [path, placesOf(textsOf(message).join())]);
      expect(shape(language)).toEqual(shape('ru'));
    },
  );

  test.each(LANGUAGES)('have every plural form of %s and the same values in each', (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plurals = messagesOf(language).filter(({ message }) => isPluralForms(message));
    for (const { message } of plurals) {
      expect(Object.keys(message).sort()).toEqual([...categories].sort());
      const places = textsOf(message).map(placesOf);
      expect(places).toEqual(places.map(() => places[0]));
      expect(places[0]).toContain('count');
    }
  });

  test('have plurals in Russian and English for every counted message', () => {
    for (const language of ['ru', 'en'] as const) {
      const counted = messagesOf(language).filter(
        ({ message }) => typeof message === 'string' && placesOf(message).includes('count'),
      );
      expect(counted).toEqual([]);
    }
  });

  test.each(LANGUAGES)('hang no ending on a value in %s', (language) => {
    expect(pathsWhere(language, /\}(?!-жол|-т\.)-?»?-?\p{L}/u)).toEqual([]);
  });

  test.each(LANGUAGES)(
    'are tidy in %s: no empty texts, doubled spaces or stray braces',
    (language) => {
      expect(pathsWhere(language, /^\s*$|^\s|\s$|\s\s|\{(?!\w+\})|(?<!\{\w+)\}/u)).toEqual([]);
    },
  );

  test.each(LANGUAGES)('end whole sentences in %s with a full stop', (language) => {
    const sentences = messagesOf(language).filter(({ path }) =>
      /^(?:issues|issueTails|actionRefusals|activityProblems|refusals|notWorkbooks|hostErrors|setUp|functionProblems)\./u.test(
        path,
      ),
    );
    expect(
      sentences.filter(({ message }) => !textsOf(message).every((t) => t.endsWith('.'))),
    ).toEqual([]);
  });

  test('blame nobody and threaten nothing', () => {
    const blame = {
      ru: /наруш|виноват|санкци|штраф|наказ|ответственность|обязаны? вы/iu,
      kk: /бұзушы|бұзды|кінә|айыппұл|жазала|санкция/iu,
      en: /violat|offend|penalt|sanction|punish|\bfault|blame/iu,
    };
    for (const language of LANGUAGES) {
      expect(pathsWhere(language, blame[language])).toEqual([]);
    }
  });

  test('address nobody by a pronoun', () => {
    expect(pathsWhere('ru', /(?<!\p{L})(?:вы|вас|вам|вами|ваш\p{L}*)(?!\p{L})/iu)).toEqual([]);
    expect(pathsWhere('kk', /(?<!\p{L})(?:сіз\p{L}*)(?!\p{L})/iu)).toEqual([]);
    expect(pathsWhere('en', /\b(?:you|your)\b/iu)).toEqual([]);
  });

  test('keep to the script of their language', () => {
    const mixed = /(?=\p{L}*\p{Script=Cyrillic})(?=\p{L}*\p{Script=Latin})\p{L}+/u;
    for (const language of LANGUAGES) expect(pathsWhere(language, mixed)).toEqual([]);
  });
});
