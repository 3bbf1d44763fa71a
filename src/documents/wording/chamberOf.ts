import type { WorkbookLanguage } from '../../register';

// Adjectives and one of these nouns, before any name in quotes.
const RUSSIAN_HEAD = /^((?:[\p{L}-]+(?:ая|яя) )*)(палата|коллегия)(?!\p{L})/iu;

/**
 * A chamber's name as «of the chamber»: Палаты юридических консультантов …, … палатасының. A name of another make is
 * left as it is.
 */
export function chamberOf(name: string, language: WorkbookLanguage): string {
  return language === 'ru' ? russianOf(name) : kazakhOf(name);
}

function russianOf(name: string): string {
  return name.replace(RUSSIAN_HEAD, (_match, adjectives: string, noun: string) => {
    const declined = adjectives.replace(/ая(?= )/giu, 'ой').replace(/яя(?= )/giu, 'ей');
    return declined + noun.slice(0, -1) + (noun.endsWith('я') ? 'и' : 'ы');
  });
}

function kazakhOf(name: string): string {
  if (/[аы]$/u.test(name)) return `${name}ның`;
  return /[еі]$/u.test(name) ? `${name}нің` : name;
}
