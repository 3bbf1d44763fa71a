import fc from 'fast-check';
import { knownDay, points, scaleRowsOf, year } from '../../src/rules';
import type {
  Activity,
  Day,
  Edition,
  EditionRow,
  ExemptionPeriod,
  Membership,
  MemberYearInput,
  Points,
} from '../../src/rules';

export type Language = 'ru' | 'kk';

const EARLIEST = knownDay('2024-10-01');
const LATEST = knownDay('2027-03-31');

export function namesIn(row: EditionRow, language: Language): string[] {
  return language === 'ru'
    ? [row.code, row.shortRu, row.fullRu]
    : [row.code, row.shortKk, row.fullKk];
}

export function anyDay(): fc.Arbitrary<Day> {
  return fc.integer({ min: EARLIEST, max: LATEST }).map((day) => day as Day);
}

export function anyPoints(): fc.Arbitrary<Points> {
  return fc.nat({ max: 12 }).map(points);
}

/** Now and then ends before it begins, as typed data does. */
export function anyPeriod(): fc.Arbitrary<ExemptionPeriod> {
  return fc.record({ from: anyDay(), to: fc.option(anyDay(), { nil: undefined }) });
}

function anyMembership(): fc.Arbitrary<Membership> {
  return fc.record({
    since: fc.option(anyDay(), { nil: undefined }),
    until: fc.option(anyDay(), { nil: undefined, freq: 2 }),
  });
}

export function anyActivity(edition: Edition, language: Language): fc.Arbitrary<Activity> {
  const known = fc.constantFrom(...edition.rows.flatMap((row) => namesIn(row, language)));
  return fc.record({
    form: fc.oneof({ weight: 6, arbitrary: known }, fc.constantFrom('', 'Йога', '10')),
    date: fc.option(anyDay(), { nil: undefined, freq: 10 }),
    evidence: fc.constantFrom('папка 3, лист 12', 'сертификат.pdf', '', ' '),
    decision: fc.constantFrom(undefined, undefined, 'credited' as const, 'rejected' as const),
    decidedPoints: fc.option(anyPoints(), { nil: undefined, freq: 2 }),
    remark: fc.constantFrom('', 'не по теме'),
  });
}

export function anyMemberYearInput(
  edition: Edition,
  language: Language,
): fc.Arbitrary<MemberYearInput> {
  return fc.record({
    membership: anyMembership(),
    activities: fc.array(anyActivity(edition, language), { maxLength: 12 }),
    exemptions: fc.array(anyPeriod(), { maxLength: 4 }),
    individualNorm: fc.option(anyPoints(), { nil: undefined, freq: 2 }),
    scale: fc.constant(scaleRowsOf([edition])),
    policy: fc.record({
      evidenceRequired: fc.boolean(),
      required: fc.constant(points(10)),
      partialExemption: fc.constantFrom('manual', 'prorata', 'waiver', 'none'),
      waiverMonths: fc.constantFrom(1, 6),
      joinYear: fc.constantFrom('full', 'prorata', 'exempt', 'exempt-after'),
      joinYearDate: fc.constant({ day: 30, month: 9 }),
      award: fc.constant({ oncePerSubject: ['5'], oncePerYear: ['12'], caps: { '2': 4 } }),
    }),
    year: fc.constantFrom(2025, 2026).map(year),
    today: anyDay(),
  });
}

const SPACES = ['', '  ', '\u00a0', '\u2009', '\u200b '];
const HYPHENS = ['-', '\u2010', '\u2011', '–', '—', '\u2212', ' '];
const QUOTES = ['"', "'", '“', '”', '«', '»', '„', ''];
const LATIN_FOR: Readonly<Record<string, string>> = {
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', һ: 'h' },
  ...{ А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C' },
  ...{ Т: 'T', У: 'Y', Х: 'X', І: 'I', Һ: 'h' },
};

/** The text as another hand would have typed it: case, spaces, hyphens, quotes, look-alike letters, a full stop. */
export function retyped(text: string): fc.Arbitrary<string> {
  const letters = [...text].map(retypedLetter);
  return fc
    .tuple(fc.tuple(...letters), fc.constantFrom('', '.', ' ;', '…'), fc.constantFrom(...SPACES))
    .map(([typed, end, space]) => space + typed.join('') + end + space);
}

function retypedLetter(letter: string): fc.Arbitrary<string> {
  if (/\s/u.test(letter)) return fc.constantFrom(letter, ...SPACES);
  if (letter === '-') return fc.constantFrom(...HYPHENS);
  if (/["«»]/u.test(letter)) return fc.constantFrom(letter, ...QUOTES);
  const cases = [letter, letter.toLowerCase(), letter.toUpperCase()];
  return fc.constantFrom(...cases, ...cases.map((variant) => LATIN_FOR[variant] ?? variant));
}
