import { describe, expect, test } from '@jest/globals';
import {
  catalogueOf,
  clauseText,
  LANGUAGES,
  languageOfTag,
  lossText,
  refusalText,
  say,
  stepText,
} from '../../src/i18n';
import { CLAUSES, InvariantError, knownDay, points } from '../../src/rules';
import type { ClauseName, Step, StepCode } from '../../src/rules';
import type { FileRefusal } from '../../src/workbench/xlsx/refusal';
import { activity, memberYearOf, POLICY } from '../rules/build';

const consultants = catalogueOf('ru').command.lines['score-total'];

describe('saying a message', () => {
  test.each([
    [1, 'Всего 1 консультант'],
    [2, 'Всего 2 консультанта'],
    [11, 'Всего 11 консультантов'],
    [21, 'Всего 21 консультант'],
    [1.5, 'Всего 1,5 консультанта'],
  ])('counts %d in Russian', (count, text) => {
    expect(say(consultants, { count }, 'ru')).toBe(text);
  });

  test('counts in English and Kazakh', () => {
    const totals = (count: number) =>
      (['en', 'kk'] as const).map((language) =>
        say(catalogueOf(language).command.lines['score-total'], { count }, language),
      );
    expect(totals(1)).toEqual(['1 consultant in all', 'Барлығы 1 консультант']);
    expect(totals(84)).toEqual(['84 consultants in all', 'Барлығы 84 консультант']);
  });

  test('groups the digits of amounts and not those of years and rows', () => {
    expect(say('{amount}; {year}; {row}', { amount: 12345, year: 2026, row: 12345 }, 'ru')).toBe(
      '12\u00a0345; 2026; 12345',
    );
  });

  test('shows a date by day, month and year and leaves other texts alone', () => {
    expect(say('{date}; {text}', { date: '2026-03-12', text: '2026-03-12' }, 'en')).toBe(
      '12.03.2026; 2026-03-12',
    );
  });

  test('takes a value literally', () => {
    expect(say('«{text}»', { text: '{member} $& $1' }, 'ru')).toBe('«{member} $& $1»');
  });

  test('takes a missing value or count for a bug', () => {
    expect(() => say('{text}', {}, 'ru')).toThrow(InvariantError);
    expect(() => say(consultants, {}, 'ru')).toThrow(InvariantError);
  });
});

describe('the language of a tag', () => {
  test.each([
    ['ru-RU', 'ru'],
    ['kk-KZ', 'kk'],
    ['kk-Cyrl-KZ', 'kk'],
    ['en-US', 'en'],
    ['ru_RU.UTF-8', 'ru'],
    ['kk_KZ', 'kk'],
    ['EN', 'en'],
  ])('%s is %s', (tag, language) => {
    expect(languageOfTag(tag)).toBe(language);
  });

  test.each(['', 'C', 'POSIX', 'C.UTF-8', 'de-DE', 'rum', 'uk-UA'])(
    '“%s” is none the program speaks',
    (tag) => {
      expect(languageOfTag(tag)).toBeUndefined();
    },
  );
});

describe('citing a clause', () => {
  test.each([
    ['keepRecord', 'п. 1.13 (қаз. 4.5)', '4.5-т. (орыс. 1.13)', 'cl. 1.13 (Kazakh 4.5)'],
    ['evidence', 'п. 6.2', '6.2-т.', 'cl. 6.2'],
    ['reportDeadline', 'қаз. 3.2', '3.2-т.', 'Kazakh 3.2'],
    ['entryIntoForce', 'п. 8.1', '8-бөлім, 8.1-т.', 'cl. 8.1'],
    ['scale', 'шкала', 'шкала', 'scale'],
  ] as const)('%s', (clause, ...texts) => {
    expect(LANGUAGES.map((language) => clauseText(clause, language))).toEqual(texts);
  });

  test('has words for every clause', () => {
    for (const clause of Object.keys(CLAUSES) as ClauseName[]) {
      for (const language of LANGUAGES) expect(clauseText(clause, language)).not.toMatch(/[{}—]/u);
    }
  });
});

describe('explaining points', () => {
  const wholeYear = { from: knownDay('2026-01-01'), to: knownDay('2026-12-31') };
  const years = [
    memberYearOf({
      activities: [
        activity(),
        activity({ decision: 'rejected' }),
        activity({ decidedPoints: points(5), form: 'Танцы' }),
        activity({ evidence: '' }),
      ],
      exemptions: [wholeYear],
    }),
    memberYearOf({
      activities: [activity({ evidence: '' })],
      policy: { ...POLICY, evidenceRequired: false },
      individualNorm: points(1),
    }),
    memberYearOf({
      activities: [activity({ form: '5' }), activity({ form: '5' })],
      policy: {
        ...POLICY,
        partialExemption: 'waiver',
        award: { ...POLICY.award, caps: { '5': 2 } },
      },
      exemptions: [{ from: knownDay('2026-01-01'), to: knownDay('2026-06-30') }],
    }),
    memberYearOf({
      membership: { since: knownDay('2026-07-15') },
      policy: { ...POLICY, joinYear: 'prorata' },
    }),
    memberYearOf({
      membership: { since: knownDay('2026-07-15') },
      policy: { ...POLICY, joinYear: 'exempt' },
    }),
  ];
  const steps: readonly Step[] = years.flatMap((year) => [
    ...year.normSteps,
    ...year.creditedSteps,
    ...year.activities.flatMap(({ score }) => [...score.claimedSteps, ...score.creditedSteps]),
  ]);

  test('has words for every step the rules take', () => {
    const codes = new Set<StepCode>(steps.map(({ code }) => code));
    expect([...codes].sort()).toEqual(Object.keys(catalogueOf('ru').steps).sort());
    for (const language of LANGUAGES) {
      for (const step of steps) expect(stepText(step, language)).toMatch(/^[^{}]+\)$/u);
    }
  });

  const textsOf = (code: StepCode) =>
    LANGUAGES.map((language) => {
      const step = steps.find((each) => each.code === code);
      return step && stepText(step, language);
    });

  test('counts points and names the clause', () => {
    expect(textsOf('scale-points')).toEqual([
      'Форма 2 по шкале на 2026 год: 2 балла (шкала)',
      '2026 жылғы шкала бойынша нысан (2): 2 балл (шкала)',
      'Form 2 by the scale for 2026: 2 points (scale)',
    ]);
  });

  test('counts days of an exemption', () => {
    expect(textsOf('exempt-whole-membership')[0]).toBe(
      'Освобождение на всё время членства в году (365 дней), баллы не требуются (п. 6.4)',
    );
  });

  test('says so where credited points have no form', () => {
    const unnamed = steps.find(
      ({ code, values }) => code === 'activity-credited' && !values['code'],
    );
    expect(unnamed && LANGUAGES.map((language) => stepText(unnamed, language))).toEqual([
      'Форма не распознана: зачтено 5 баллов (п. 6.1)',
      'Нысан (танылмаған): 5 балл есепке алынды (6.1-т.)',
      'Form not recognised: 5 points credited (cl. 6.1)',
    ]);
  });
});

describe('telling of files', () => {
  const refusals: readonly FileRefusal[] = [
    { code: 'notAWorkbook', looksLike: 'csv' },
    { code: 'oldFormat' },
    { code: 'encrypted' },
    { code: 'truncated' },
    { code: 'damaged', part: 'xl/workbook.xml' },
    { code: 'tooManyParts', parts: 10_001, limit: 10_000 },
    { code: 'tooLarge', bytes: 300_000_001, limit: 300_000_000 },
    { code: 'tooCompressed', ratio: 900, limit: 200 },
    { code: 'duplicateTable', table: 'Members', sheets: ['Лист1'] },
    { code: 'duplicateSheet', sheet: 'Лист1' },
    { code: 'date1904' },
    { code: 'unreadable', cause: 'unexpected token' },
  ];

  test.each(LANGUAGES)('has words for whatever the loader refuses: %s', (language) => {
    for (const refusal of refusals) {
      expect(refusalText(refusal, language)).toMatch(/^[^{}]+\.$/u);
    }
  });

  test('names what a file is when it is no workbook', () => {
    expect(refusalText({ code: 'notAWorkbook', looksLike: 'pdf' }, 'ru')).toBe(
      'Это документ PDF, а не книга Excel. Выберите файл .xlsx.',
    );
  });

  test('gives sizes in megabytes', () => {
    const file = { code: 'tooLarge', bytes: 300_000_001, limit: 300_000_000 } as const;
    expect(refusalText(file, 'en')).toContain('301 MB unpacked, at most 300 MB');
  });

  test('names the sheets of two tables of one name', () => {
    const file = { code: 'duplicateTable', table: 'Members', sheets: ['Лист1', 'Лист2'] } as const;
    expect(refusalText(file, 'ru')).toContain('(листы: Лист1, Лист2)');
  });

  test('names the sheet of a loss where it is known', () => {
    expect(lossText({ code: 'macro' }, 'ru')).toBe('макросы');
    expect(lossText({ code: 'image', sheet: 'Шкала' }, 'kk')).toBe('суреттер («Шкала» парағы)');
  });
});
