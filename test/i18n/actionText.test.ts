import { describe, expect, test } from '@jest/globals';
import type {
  ActivityProblemId as OfActivity,
  InputProblemCode as OfInput,
  IssueGroupKey,
  RefusalCode,
  SettingGroup as OfSettings,
} from '../../src/actions';
import { ACTIVITY_PROBLEMS, changeSetting, readActivity, settingsView } from '../../src/actions';
import type {
  ActionRefusalCode,
  ActivityProblemId,
  InputProblemCode,
  IssueGroup,
  SettingGroup,
} from '../../src/i18n/actionCodes';
import {
  activityProblemText,
  inputProblemText,
  LANGUAGES,
  outcomeText,
  settingValueText,
} from '../../src/i18n';
import { decode } from '../../src/register';
import { knownDay } from '../../src/rules';
import { member } from '../builders/rows';
import { snapshotOf } from '../builders/snapshot';

type Within<Part extends Whole, Whole> = [Part, Whole];

/** Does not compile unless the words for actions cover their codes and no others. */
export type ActionCodesAgree = [
  Within<ActionRefusalCode, RefusalCode>,
  Within<RefusalCode, ActionRefusalCode>,
  Within<ActivityProblemId, OfActivity>,
  Within<OfActivity, ActivityProblemId>,
  Within<IssueGroup, IssueGroupKey>,
  Within<IssueGroupKey, IssueGroup>,
  Within<InputProblemCode, OfInput>,
  Within<OfInput, InputProblemCode>,
  Within<SettingGroup, OfSettings>,
  Within<OfSettings, SettingGroup>,
];

const snapshot = snapshotOf({ members: [member()], settings: { carryOver: 'да' } });

describe('what actions say', () => {
  test('of a setting that cannot be so quotes what was typed', () => {
    const outcome = changeSetting(snapshot, 'requiredPoints', 'много');
    expect(outcome.kind === 'refused' && outcomeText(outcome, 'ru')).toBe(
      'Значение «много» для этой настройки не подходит, осталось прежнее. Введите другое.',
    );
  });

  test.each(LANGUAGES)('of a field is a whole sentence for every problem: %s', (language) => {
    const inputs = [
      { member: '', date: '', form: '', title: '', organiser: '', evidence: '' },
      {
        member: 'Иванов И.И.',
        date: '03/04/2026',
        form: '13',
        title: 'a',
        organiser: 'b',
        evidence: 'c',
      },
      { member: 'x', date: '01.01.1900', form: 'Йога', title: 'a', organiser: 'b', evidence: 'c' },
    ];
    const found = inputs.flatMap(
      (typed) => readActivity(typed, decode(snapshot), knownDay('2026-01-01')).problems,
    );
    expect(found.length).toBeGreaterThan(9);
    for (const one of found) {
      expect(Object.keys(ACTIVITY_PROBLEMS)).toContain(one.id);
      expect(activityProblemText(one, language)).toMatch(/^[^{}\n]+\.$/u);
    }
  });

  test('of an ambiguous date shows both days as they are written here', () => {
    const values = { text: '03/04/2026', date: '2026-04-03', otherDate: '2026-03-04' };
    expect(activityProblemText({ id: 'date-ambiguous', values }, 'ru')).toContain(
      '03.04.2026 или 04.03.2026',
    );
  });

  test('offers the likely name', () => {
    const values = { text: 'Иванов И.И.', suggestion: 'Иванов Иван Иванович' };
    expect(activityProblemText({ id: 'member-unknown', values }, 'kk')).toContain(
      'Бәлкім, дұрысы: Иванов Иван Иванович.',
    );
  });

  test('of an exemption that overlaps names the row', () => {
    const problem = { code: 'exemption-overlaps', values: { row: 12 } } as const;
    expect(inputProblemText(problem, 'ru')).toBe(
      'Пересекается с освобождением в строке 12. Общие дни считаются один раз.',
    );
  });

  test('of a setting is the word of its choice, or its own text', () => {
    const view = settingsView(decode(snapshot), snapshot);
    const shown = (key: string, language: 'ru' | 'kk' | 'en') => {
      const setting = view.find((candidate) => candidate.key === key);
      return setting && settingValueText(setting, setting.value, language);
    };
    expect([shown('carryOver', 'ru'), shown('carryOver', 'en')]).toEqual(['да', 'yes']);
    expect(shown('missingEvidence', 'kk')).toBe('есепке алынбайды');
    expect(shown('joinYear', 'en')).toBe('full');
    expect(shown('reportDeadline', 'en')).toBe('15.02');
  });
});
