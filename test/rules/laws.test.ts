import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  creditedPoints,
  EDITIONS,
  exemptDays,
  findForm,
  memberYear,
  normaliseName,
  rollup,
  scaleRowsOf,
  scoreActivity,
  statusOf,
  year,
} from '../../src/rules';
import type {
  Activity,
  Day,
  ExemptionPeriod,
  MemberYear,
  MemberYearInput,
  Step,
} from '../../src/rules';
import {
  anyActivity,
  anyDay,
  anyMemberYearInput,
  anyPeriod,
  anyPoints,
  namesIn,
  retyped,
} from './arbitraries';
import type { Language } from './arbitraries';
import { activity, memberYearOf, scaleRow } from './build';

const LANGUAGES: readonly Language[] = ['ru', 'kk'];
const CASES = EDITIONS.flatMap((edition) =>
  LANGUAGES.map((language) => ({ edition, language, from: edition.fromYear })),
);

function sumOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + step.delta, 0);
}

function numbersOf(result: MemberYear | undefined): unknown {
  return (
    result && {
      ...{ norm: result.norm, claimed: result.claimed, credited: result.credited },
      ...{ shortfall: result.shortfall, status: result.status, notes: result.notes },
      ...{ exemptDays: result.exemptDays, activities: result.activities.length },
    }
  );
}

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

function coveredDayByDay(periods: readonly ExemptionPeriod[], from: Day, to: Day): number {
  let days = 0;
  for (let day: number = from; day <= to; day += 1) {
    const covered = periods.some((p) => p.from <= day && (p.to === undefined || day <= p.to));
    if (covered) days += 1;
  }
  return days;
}

describe.each(CASES)('in the edition from $from, written in $language', ({ edition, language }) => {
  const anyInput = anyMemberYearInput(edition, language);
  const scale = scaleRowsOf([edition]);

  test('the order of activities and exemptions changes no number', () => {
    const reordered = anyInput.chain((input) =>
      fc.tuple(fc.constant(input), shuffled(input.activities), shuffled(input.exemptions)),
    );
    fc.assert(
      fc.property(reordered, ([input, activities, exemptions]) => {
        const other = memberYear({ ...input, activities, exemptions });
        expect(numbersOf(other)).toEqual(numbersOf(memberYear(input)));
      }),
    );
  });

  test('one more activity never loses points', () => {
    fc.assert(
      fc.property(anyInput, anyActivity(edition, language), (input, added) => {
        const before = memberYear(input);
        const after = memberYear({ ...input, activities: [...input.activities, added] });
        expect(after === undefined).toBe(before === undefined);
        if (before === undefined || after === undefined) return;
        expect(after.credited).toBeGreaterThanOrEqual(before.credited);
        expect(after.shortfall).toBeLessThanOrEqual(before.shortfall);
        expect(after.norm).toBe(before.norm);
        if (before.status === 'met') expect(after.status).toBe('met');
      }),
    );
  });

  test('the steps add up to the number they explain', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const result = memberYear(input);
        if (result === undefined) return;
        expect(sumOf(result.normSteps)).toBe(result.norm);
        expect(sumOf(result.creditedSteps)).toBe(result.credited);
        for (const { score } of result.activities) {
          expect(sumOf(score.claimedSteps)).toBe(score.claimed ?? 0);
          expect(sumOf(score.creditedSteps)).toBe(score.credited);
        }
      }),
    );
  });

  test('a score has a claim or a problem, never both and never neither', () => {
    fc.assert(
      fc.property(anyActivity(edition, language), fc.boolean(), (item, evidenceRequired) => {
        const score = scoreActivity(item, scale, { evidenceRequired });
        expect(score.claimed === undefined).toBe(score.problem !== undefined);
        expect(score.claimed).toBe(score.row?.points);
        const credited = creditedPoints({ ...item, claimed: score.claimed }, { evidenceRequired });
        expect(score.credited).toBe(credited);
      }),
    );
  });

  test('every form is found by its code and names however they are typed', () => {
    const anyName = fc
      .constantFrom(...edition.rows)
      .chain((row) =>
        fc
          .constantFrom(...namesIn(row, language))
          .chain((name) => fc.tuple(fc.constant(row.code), retyped(name))),
      );
    fc.assert(
      fc.property(anyName, ([code, text]) => {
        const search = findForm(scale, text, edition.fromYear);
        expect(search.kind === 'found' ? search.row.code : search.kind).toBe(code);
      }),
      { numRuns: 500 },
    );
  });

  test('the controls of the rollup hold, and its parts do not depend on the order of members', () => {
    const entries = fc
      .array(anyInput, { maxLength: 8 })
      .map((inputs) => inputs.flatMap((input, index) => entryOf(input, index)));
    const reordered = entries.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    fc.assert(
      fc.property(reordered, ([list, other]) => {
        const result = rollup(list, scale, year(2026));
        expect(result.controls.filter((control) => !control.holds)).toEqual([]);
        expect(result.totals.members).toBe(list.length);
        const counted = result.forms.reduce((sum, form) => sum + form.activities, 0);
        const recorded = list.reduce((sum, e) => sum + e.memberYear.activities.length, 0);
        expect(counted + result.uncounted).toBe(recorded);
        expect(rollup(other, scale, year(2026))).toEqual(result);
      }),
    );
  });
});

function entryOf(input: MemberYearInput, index: number) {
  const result = memberYear({ ...input, year: year(2026) });
  return result === undefined ? [] : [{ key: `member ${index}`, memberYear: result }];
}

describe.each(EDITIONS.map((edition) => ({ edition, from: edition.fromYear })))(
  'in the edition from $from',
  ({ edition }) => {
    test('the language of the names changes no number', () => {
      const inKazakh = new Map(
        edition.rows.flatMap((row) => {
          const kazakh = namesIn(row, 'kk');
          return namesIn(row, 'ru').map((name, index) => [name, kazakh[index] ?? ''] as const);
        }),
      );
      const translate = (item: Activity): Activity => ({
        ...item,
        form: inKazakh.get(item.form) ?? item.form,
      });
      fc.assert(
        fc.property(anyMemberYearInput(edition, 'ru'), (input) => {
          const kazakh = { ...input, activities: input.activities.map(translate) };
          expect(memberYear(kazakh)).toEqual(memberYear(input));
        }),
      );
    });
  },
);

describe('in any register', () => {
  test('exempt days are the days that some period covers', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod(), { maxLength: 5 }), anyDay(), anyDay(), (periods, a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        expect(exemptDays(periods, from, to)).toBe(coveredDayByDay(periods, from, to));
      }),
    );
  });

  test('exempt days cut in two parts add up', () => {
    const anyCut = fc.tuple(anyDay(), anyDay(), anyDay()).map((days) => days.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(anyPeriod(), { maxLength: 5 }), anyCut, (periods, days) => {
        const [from, middle, to] = days;
        const next = (middle + 1) as Day;
        expect(exemptDays(periods, from, middle) + exemptDays(periods, next, to)).toBe(
          exemptDays(periods, from, to),
        );
      }),
    );
  });

  test('a name that two forms share is never decided by guessing', () => {
    const anyCode = fc.constantFrom('14', '15', '16');
    const anyShared = fc.constantFrom('Круглый стол', 'Дөңгелек үстел', 'Ph.D');
    const anySpelling = anyShared.chain((name) =>
      fc.tuple(retyped(name), retyped(name), retyped(name)),
    );
    fc.assert(
      fc.property(anySpelling, anyCode, fc.boolean(), ([one, two, typed], code, inFull) => {
        const rows = [
          scaleRow({ code: '1', shortRu: one }),
          scaleRow({ code, ...(inFull ? { fullKk: two } : { shortKk: two }) }),
        ];
        expect(findForm(rows, typed, year(2026))).toEqual({ kind: 'ambiguous', rows });
      }),
    );
  });

  test('a form is found only under one of its own names', () => {
    const scale = scaleRowsOf(EDITIONS);
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(...scale.flatMap((row) => row.fullRu.split(/[,\s]+/u))),
      fc.nat({ max: 40 }).map(String),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const search = findForm(scale, text, year(2026));
        if (search.kind !== 'found') return;
        const { code, shortRu, shortKk, fullRu, fullKk } = search.row;
        const keys = [code, shortRu, shortKk, fullRu, fullKk].map(normaliseName);
        expect(keys).toContain(normaliseName(text));
      }),
    );
  });

  test('the key of a key is the key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = normaliseName(text);
        expect(normaliseName(key)).toBe(key);
      }),
    );
  });

  test('a later today never reopens a year', () => {
    fc.assert(
      fc.property(anyPoints(), anyPoints(), anyDay(), anyDay(), (credited, norm, a, b) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        const facts = { credited, norm, membership: {}, exemptDays: 0, decided: false };
        const at = (today: Day) => statusOf({ ...facts, year: year(2026), today });
        if (at(earlier) === 'short') expect(at(later)).toBe('short');
        expect(at(earlier) === 'met').toBe(at(later) === 'met');
      }),
    );
  });

  test('every activity counts in one year, that of its date', () => {
    const years = [2024, 2025, 2026, 2027].map(year);
    fc.assert(
      fc.property(fc.array(anyDay(), { maxLength: 8 }), (days) => {
        const activities = days.map((date) => activity({ date }));
        const perYear = years.map((y) => memberYearOf({ activities, year: y }).credited);
        expect(perYear.reduce((sum, credited) => sum + credited, 0)).toBe(days.length * 2);
      }),
    );
  });
});
