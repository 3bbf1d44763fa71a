import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changeSetting, settingsView } from '../../src/actions';
import type {
  SettingDescription,
  SettingKey,
  Snapshot,
  WorkbookLanguage,
} from '../../src/register';
import { decode, replaceTable, SETTING_KEYS, SETTINGS } from '../../src/register';
import { invariant } from '../../src/rules';
import { applied, unmet } from '../builders/applied';
import { planned } from '../builders/planned';
import { snapshotOf, tableOf } from '../builders/snapshot';

const viewOf = (snapshot: Snapshot, key: SettingKey) => {
  const view = settingsView(decode(snapshot), snapshot).find((setting) => setting.key === key);
  invariant(view, key);
  return view;
};

const changed = (snapshot: Snapshot, key: SettingKey, typed: string): Snapshot =>
  applied(snapshot, planned(changeSetting(snapshot, key, typed)).plan);

describe('the view of the settings', () => {
  test('shows every setting once, with its preset where nothing else is typed', () => {
    const view = settingsView(decode(snapshotOf({})), snapshotOf({}));
    expect(view.map(({ key }) => key).sort()).toEqual([...SETTING_KEYS].sort());
    expect(view.filter(({ isPreset }) => !isPreset).map(({ key }) => key)).toEqual([
      'reportingYear',
    ]);
    expect(view.every(({ place }) => place?.sheet === 'Настройки')).toBe(true);
  });

  test('gives a choice by its code, and what stands in the cell', () => {
    const snapshot = snapshotOf({ settings: { missingEvidence: 'Засчитываются' } });
    expect(viewOf(snapshot, 'missingEvidence')).toMatchObject({
      value: 'credit',
      typed: 'Засчитываются',
      preset: 'withhold',
      isPreset: false,
      isWithoutEffect: false,
      clause: 'evidence',
    });
  });

  test('says what is kept without effect and what cannot be read', () => {
    const snapshot = snapshotOf({ settings: { carryOver: 'да', requiredPoints: 'много' } });
    expect(viewOf(snapshot, 'carryOver')).toMatchObject({ value: 'yes', isWithoutEffect: true });
    expect(viewOf(snapshot, 'requiredPoints')).toMatchObject({ value: '10', isUnreadable: true });
  });

  test('shows the year that is followed and no place for a row that is missing', () => {
    const settings = tableOf('settings', []);
    const snapshot = replaceTable(snapshotOf({ year: 2025 }), 'settings', settings);
    expect(viewOf(snapshot, 'reportingYear').value).toBe('2025');
    expect(viewOf(snapshot, 'requiredPoints')).toMatchObject({ value: '10', place: undefined });
  });
});

describe('changing a setting', () => {
  const start = snapshotOf({});

  test.each([
    ['reportDeadline', ' 20.2 ', { code: '20.02' }, '@'],
    ['reportDeadline', '20 февраля', { code: '20.02' }, '@'],
    ['rollupDeadline', '5 наурыз', { code: '05.03' }, '@'],
    ['missingEvidence', 'credit', { code: 'засчитываются' }, '@'],
    ['missingEvidence', 'есепке алынады', { code: 'засчитываются' }, '@'],
    ['printAppendixLabel', 'да', { code: 'да' }, '@'],
    ['requiredPoints', '12', 12, '0'],
    ['requiredPoints', '', '', '0'],
    ['chamberNameRu', '=Палата', { code: '=Палата' }, '@'],
  ] as const)('%s to %p writes %j into a cell formatted %s', (key, typed, cell, format) => {
    const { plan, place, expects } = planned(changeSetting(start, key, typed));
    expect(plan).toMatchObject([
      { kind: 'number-format', format },
      { kind: 'write', cells: [[cell]] },
    ]);
    expect(place.cell).toMatch(/^C\d+$/u);
    expect(unmet(start, expects)).toEqual([]);
  });

  test.each([
    ['reportDeadline', '31.02', 'setting-unreadable'],
    ['reportDeadline', 'весной', 'setting-unreadable'],
    ['requiredPoints', '-1', 'setting-unreadable'],
    ['missingEvidence', 'иногда', 'setting-unreadable'],
    ['reportingYear', '', 'setting-unreadable'],
    ['reportingYear', '26', 'setting-unreadable'],
    ['formatVersion', '2', 'setting-fixed'],
    ['language', 'kk', 'setting-fixed'],
  ] as const)('%s to %p is refused', (key, typed, code) => {
    const outcome = changeSetting(start, key, typed);
    expect(outcome.kind === 'refused' && outcome.code).toBe(code);
  });

  test('plans nothing where the value stands there already', () => {
    expect(planned(changeSetting(start, 'reportDeadline', '15.02')).plan).toEqual([]);
    expect(planned(changeSetting(start, 'missingEvidence', 'withhold')).plan).toEqual([]);
    expect(planned(changeSetting(start, 'chamberCity', '')).plan).toEqual([]);
  });

  test('adds a row the table lacks, and none for a preset', () => {
    const snapshot = replaceTable(start, 'settings', tableOf('settings', []));
    const { plan, place } = planned(changeSetting(snapshot, 'chamberCity', 'Алматы'));
    expect(plan.at(-1)).toMatchObject({
      top: 1,
      left: 0,
      cells: [['chamberCity', 'Город', { code: 'Алматы' }]],
    });
    expect(place.cell).toBe('C2');
    expect(planned(changeSetting(snapshot, 'chamberCity', '')).plan).toEqual([]);
  });

  test('of the reporting year writes the cell that CPD_Year names', () => {
    const { plan } = planned(
      changeSetting(snapshotOf({ settings: { reportingYear: 2026 } }), 'reportingYear', '2027'),
    );
    expect(plan.map(({ kind }) => kind)).toEqual(['number-format', 'write']);
    expect(plan[1]).toMatchObject({ top: 3, left: 2, cells: [[2027]] });
  });

  test.each([
    ['points elsewhere', snapshotOf({ year: 2025, settings: { reportingYear: 2026 } })],
    ['is gone', (({ yearName: _gone, ...rest }) => rest)(start)],
  ])('turns CPD_Year to the cell where it %s', (_where, snapshot) => {
    const { plan } = planned(changeSetting(snapshot, 'reportingYear', '2027'));
    expect(plan.at(-1)).toEqual({
      kind: 'name-cell',
      name: 'CPD_Year',
      block: { sheet: 'Настройки', top: 3, left: 2, bottom: 3, right: 2 },
    });
  });
});

const anyTyped = (key: SettingKey): fc.Arbitrary<string> => {
  const { kind, choices }: SettingDescription = SETTINGS[key];
  if (choices) return fc.constantFrom(...Object.keys(choices));
  if (kind === 'year') return fc.integer({ min: 1900, max: 2999 }).map(String);
  if (kind === 'points') return fc.nat({ max: 99 }).map(String);
  if (kind === 'form-codes') return fc.constantFrom('5', '5, 7, 10а');
  if (kind === 'form-caps') return fc.constantFrom('12: 3', '10б: 5; 12: 3');
  if (kind === 'day-counts') return fc.constantFrom('14', '60, 14', '7;3');
  if (kind === 'day-month') return fc.constantFrom('1.1', '29.02', '31.12', '15.02');
  return fc.constantFrom('Палата', '=1+1', '12', '01.02', 'да');
};

test('a changed setting is the one that is read, and changing it back gives the same values', () => {
  const free = SETTING_KEYS.filter((key) => key !== 'formatVersion' && key !== 'language');
  const change = fc.constantFrom(...free).chain((key) => fc.tuple(fc.constant(key), anyTyped(key)));
  const languages = fc.constantFrom<WorkbookLanguage>('ru', 'kk');
  fc.assert(
    fc.property(change, languages, ([key, typed], language) => {
      const start = snapshotOf({ settings: { reportingYear: 2026 } }, language);
      const after = changed(start, key, typed);
      const value = key === 'reportingYear' ? viewOf(after, key).typed : viewOf(after, key).value;
      const { kind }: SettingDescription = SETTINGS[key];
      if (kind === 'day-month')
        expect(value.split('.').map(Number)).toEqual(typed.split('.').map(Number));
      else expect(value).toBe(kind === 'points' || kind === 'year' ? String(Number(typed)) : typed);
      const back = changed(after, key, viewOf(start, key).typed);
      expect(viewOf(back, key)).toEqual(viewOf(start, key));
    }),
  );
});
