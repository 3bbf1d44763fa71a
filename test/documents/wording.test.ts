import { describe, expect, test } from '@jest/globals';
import { knownDay } from '../../src/rules';
import { chamberOf } from '../../src/documents/wording/chamberOf';
import { formDay, notLaterThan, sinceDay } from '../../src/documents/wording/dayWords';

describe('chamberOf', () => {
  test.each([
    ['Палата юридических консультантов «Право»', 'Палаты юридических консультантов «Право»'],
    ['Алматинская городская палата', 'Алматинской городской палаты'],
    ['Коллегия «Әділет»', 'Коллегии «Әділет»'],
    ['ПЮК «Палата прав»', 'ПЮК «Палата прав»'],
    ['Палатальный центр', 'Палатальный центр'],
    ['', ''],
  ])('puts «%s» into the genitive or leaves it', (name, declined) => {
    expect(chamberOf(name, 'ru')).toBe(declined);
  });

  test.each([
    ['«Әділет» заң консультанттары палатасы', '«Әділет» заң консультанттары палатасының'],
    ['Заң көмегі', 'Заң көмегінің'],
    ['ЗКП «Әділет»', 'ЗКП «Әділет»'],
  ])('gives «%s» its Kazakh ending or leaves it', (name, declined) => {
    expect(chamberOf(name, 'kk')).toBe(declined);
  });
});

describe('dates in words', () => {
  test('have the Kazakh month in the ablative, by the sounds it ends in', () => {
    const from = (month: string) => sinceDay(knownDay(`2026-${month}-03`), 'kk').split(' ')[3];
    expect(
      ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(from),
    ).toEqual([
      'қаңтардан',
      'ақпаннан',
      'наурыздан',
      'сәуірден',
      'мамырдан',
      'маусымнан',
      'шілдеден',
      'тамыздан',
      'қыркүйектен',
      'қазаннан',
      'қарашадан',
      'желтоқсаннан',
    ]);
  });

  test('follow the order of each language', () => {
    const day = knownDay('2027-03-01');
    expect(formDay(day, 'ru')).toBe('«01» марта 2027 года');
    expect(formDay(day, 'kk')).toBe('2027 жылғы «01» наурыз');
    expect(sinceDay(day, 'ru')).toBe('с «01» марта 2027 года');
    expect(notLaterThan(day, 'ru')).toBe('не позднее 1 марта 2027 года');
    expect(notLaterThan(day, 'kk')).toBe('2027 жылғы 1 наурыздан кешіктірмей');
  });
});
