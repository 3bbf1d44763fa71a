import { normaliseName } from '../rules';
import type { RegisterSettings } from '../register';

/** Whose event it was, as far as the organiser's name tells. */
export const ORGANISER_KINDS = [
  'own-chamber',
  'collegium',
  'other-chamber',
  'education',
  'other',
] as const;

export type OrganiserKind = (typeof ORGANISER_KINDS)[number];

// Each also as some Kazakh sites and drafters write it.
const COLLEGIUM_NAMES = [
  'Республиканская коллегия юридических консультантов',
  'Республиканской коллегии юридических консультантов',
  'Республикалық заң консультанттары алқасы',
  'Заң кеңесшілерінің Республикалық алқасы',
  'Республикалық заң кеңесшілері алқасы',
].map(normaliseName);
const COLLEGIUM_SHORT = /(?<!\p{L})(?:РКЮК|РЗКА)(?!\p{L})/iu;

const CHAMBER_NAMES = [
  'палата юридических консультантов',
  'палаты юридических консультантов',
  'заң консультанттары палатасы',
  'заң консультанттарының палатасы',
  'заң кеңесшілері палатасы',
  'заң кеңесшілерінің палатасы',
].map(normaliseName);
const CHAMBER_SHORT = /(?<!\p{L})(?:ПЮК|ЗКП)(?!\p{L})/iu;
// Written with nothing more, these mean the chamber whose register this is.
const OWN_NAMES = ['палата', 'пюк', 'зкп', ...CHAMBER_NAMES].map(normaliseName);

const EDUCATION_WORDS = [
  'университет',
  'институт',
  'академия',
  'академии',
  'колледж',
  'факультет',
  'высшая школа',
  'учебный центр',
  'учебное заведение',
  'оқу орны',
  'оқу орталығы',
  'жоғары мектеп',
  'university',
  'institute',
  'academy',
  'college',
].map(normaliseName);
const EDUCATION_SHORT =
  /(?<!\p{L})(?:КазНУ|КазНПУ|КазГЮУ|КАЗГЮА|ҚазҰУ|ҚазҰПУ|ЕНУ|ЕҰУ|КИМЭП|KIMEP)(?!\p{L})/iu;

/** What the organiser's name tells: the chamber's and the Collegium's own names come from the settings. */
export function organiserKind(organiser: string, settings: RegisterSettings): OrganiserKind {
  const name = normaliseName(organiser);
  const says = (names: readonly string[]): boolean =>
    names.some((known) => known !== '' && name.includes(known));
  if (OWN_NAMES.includes(name) || says(ownNames(settings))) return 'own-chamber';
  const collegium = Object.values(settings.collegiumName).map(normaliseName);
  if (COLLEGIUM_SHORT.test(organiser) || says([...COLLEGIUM_NAMES, ...collegium])) {
    return 'collegium';
  }
  if (CHAMBER_SHORT.test(organiser) || says(CHAMBER_NAMES)) return 'other-chamber';
  return EDUCATION_SHORT.test(organiser) || says(EDUCATION_WORDS) ? 'education' : 'other';
}

/** What tells the chamber from others: the part of its name in quotes, else the whole name. */
function ownNames(settings: RegisterSettings): string[] {
  return Object.values(settings.chamberName).flatMap((fullName) => {
    const quoted = /[«“"]([^»”"]+)[»”"]/u.exec(fullName)?.[1];
    const name = normaliseName(quoted ?? fullName);
    return OWN_NAMES.includes(name) ? [] : [name];
  });
}
