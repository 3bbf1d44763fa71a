import { describe, expect, test } from '@jest/globals';
import { organiserKind } from '../../src/actions/organiserKind';
import { decode } from '../../src/register';
import { snapshotOf } from '../builders/snapshot';

const settingsOf = (settings: Record<string, string>) =>
  decode(snapshotOf({ settings })).register.settings;

const SETTINGS = settingsOf({
  chamberNameRu: 'Палата юридических консультантов «Центр правовой защиты»',
  chamberNameKk: '«Құқықтық қорғау орталығы» заң консультанттары палатасы',
});

describe('organiserKind', () => {
  test.each([
    ['ПЮК «Центр правовой защиты»', 'own-chamber'],
    ['Палата', 'own-chamber'],
    ['Палата юридических консультантов', 'own-chamber'],
    ['«Құқықтық қорғау орталығы» ЗКП', 'own-chamber'],
    ['РКЮК', 'collegium'],
    ['Республиканская  Коллегия юридических консультантов', 'collegium'],
    ['Заң кеңесшілерінің Республикалық алқасы', 'collegium'],
    ['Палата юридических консультантов г. Астаны', 'other-chamber'],
    ['ПЮК «Әділет»', 'other-chamber'],
    ['«Әділет» заң консультанттарының палатасы', 'other-chamber'],
    ['КазНУ им. аль-Фараби', 'education'],
    ['Әл-Фараби атындағы Қазақ ұлттық университеті', 'education'],
    ['Maqsut Narikbayev University', 'education'],
    ['Академия правоохранительных органов', 'education'],
    ['Zakon.kz', 'other'],
    ['Енукидзе и партнёры', 'other'],
    ['', 'other'],
  ])('tells of «%s» that it is %s', (organiser, kind) => {
    expect(organiserKind(organiser, SETTINGS)).toBe(kind);
  });

  test('takes no chamber for its own while the settings name none, but one that is named by nothing more', () => {
    const unnamed = settingsOf({});
    expect(organiserKind('ПЮК «Центр правовой защиты»', unnamed)).toBe('other-chamber');
    expect(organiserKind('Палата', unnamed)).toBe('own-chamber');
  });

  test('does not take all chambers for its own where its own name tells nothing', () => {
    const plain = settingsOf({ chamberNameRu: 'Палата юридических консультантов' });
    expect(organiserKind('Палата юридических консультантов г. Астаны', plain)).toBe(
      'other-chamber',
    );
  });
});
