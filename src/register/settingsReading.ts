import type { Year } from '../rules';
import { points, year } from '../rules';
import type { Issue } from './issue';
import { issueAt } from './issue';
import type { Bilingual, WorkbookLanguage } from './language';
import type { RegisterSettings, RowPlace } from './register';
import { cellPlace } from './register';
import type { SettingDescription, SettingKey } from './settings';
import { SETTING_KEYS, SETTINGS } from './settings';
import type { TableSnapshot } from './snapshot';
import { readRows } from './tableReading';
import { codeOfWord } from './vocabulary';

export interface SettingsReading {
  readonly settings: RegisterSettings;
  readonly formatVersion: string;
  /** The reporting year as the Settings table states it. */
  readonly year?: Year | undefined;
  readonly yearPlace?: RowPlace | undefined;
}

interface TypedSetting {
  readonly text: string;
  readonly place: RowPlace;
}

/** Reads the Settings table; a setting that is missing or empty has its default, one that cannot be read its default and an issue. */
export function readSettings(
  snapshot: TableSnapshot | undefined,
  language: WorkbookLanguage,
  issues: Issue[],
): SettingsReading {
  const typed = new Map<string, TypedSetting>();
  if (snapshot) {
    readRows('settings', snapshot, issues, (row) => {
      typed.set(row.text('key').trim(), { text: row.text('value').trim(), place: row.place });
    });
  }
  const values = Object.fromEntries(
    SETTING_KEYS.map((key) => [key, settingValue(key, typed.get(key), language, issues)]),
  ) as Readonly<Record<SettingKey, string>>;
  const value = (key: SettingKey): string => values[key];
  return {
    settings: settingsOf(value),
    formatVersion: value('formatVersion'),
    year: yearOfText(value('reportingYear')),
    yearPlace: typed.get('reportingYear')?.place,
  };
}

/** The value of one setting: its text, or its code for choices and yes-no. */
function settingValue(
  key: SettingKey,
  typed: TypedSetting | undefined,
  language: WorkbookLanguage,
  issues: Issue[],
): string {
  const setting: SettingDescription = SETTINGS[key];
  const preset = typeof setting.preset === 'string' ? setting.preset : setting.preset[language];
  if (typed === undefined || typed.text === '') return preset;
  const value = parseSetting(setting, typed.text);
  const place = cellPlace(typed.place, 'value');
  if (value === undefined) {
    issues.push(
      issueAt('setting-unknown-value', place, typed.text, {
        key,
        preset: presetWord(setting, language),
      }),
    );
    return preset;
  }
  if (setting.supported && !setting.supported.includes(value)) {
    issues.push(
      issueAt('setting-without-effect', place, typed.text, {
        key,
        preset: presetWord(setting, language),
      }),
    );
  }
  return value;
}

function presetWord(setting: SettingDescription, language: WorkbookLanguage): string {
  const preset = typeof setting.preset === 'string' ? setting.preset : setting.preset[language];
  return setting.choices?.[preset]?.[language] ?? preset;
}

function parseSetting(setting: SettingDescription, text: string): string | undefined {
  switch (setting.kind) {
    case 'text':
    case 'date':
      return text;
    case 'year':
      return yearOfText(text) === undefined ? undefined : text;
    case 'points':
      return /^\d{1,4}$/u.test(text) ? text : undefined;
    case 'day-month':
      return dayMonthOf(text) === undefined ? undefined : text;
    case 'yes-no':
    case 'choice': {
      const choices: Readonly<Record<string, Bilingual>> = setting.choices ?? {};
      return codeOfWord(choices, text) ?? Object.keys(choices).find((code) => code === text);
    }
  }
}

function yearOfText(text: string): Year | undefined {
  return /^(?:19|[2-9]\d)\d{2}$/u.test(text) ? year(Number(text)) : undefined;
}

function dayMonthOf(text: string): { day: number; month: number } | undefined {
  const found = /^(\d{1,2})\.(\d{1,2})$/u.exec(text);
  const day = Number(found?.[1]);
  const month = Number(found?.[2]);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { day, month } : undefined;
}

function settingsOf(value: (key: SettingKey) => string): RegisterSettings {
  const isYes = (key: SettingKey): boolean => value(key) === 'yes';
  const deadline = (key: SettingKey) => dayMonthOf(value(key)) ?? { day: 1, month: 3 };
  return {
    requiredPoints: points(Number(value('requiredPoints'))),
    evidenceRequired: value('missingEvidence') === 'withhold',
    firstReportingYear: yearOfText(value('firstReportingYear')) ?? year(2023),
    reportDeadline: deadline('reportDeadline'),
    reportDeadlineInclusive: isYes('reportDeadlineInclusive'),
    rollupDeadline: deadline('rollupDeadline'),
    formLabels: value('formLabels') === 'literal' ? 'literal' : 'corrected',
    printAppendixLabel: isYes('printAppendixLabel'),
    printEventDateInTitle: isYes('printEventDateInTitle'),
    printChamberName: isYes('printChamberName'),
    reportLanguage: reportLanguageOf(value('reportLanguage')),
    chamberName: { ru: value('chamberNameRu'), kk: value('chamberNameKk') },
    chamberCity: value('chamberCity'),
    chamberAddress: value('chamberAddress'),
    collegiumName: { ru: value('collegiumNameRu'), kk: value('collegiumNameKk') },
    responsiblePerson: value('responsiblePerson'),
    rulesTitle: value('rulesTitle'),
    rulesApproval: value('rulesApproval'),
  };
}

function reportLanguageOf(code: string): RegisterSettings['reportLanguage'] {
  return code === 'kk' || code === 'both' ? code : 'ru';
}

/** Every setting with its text as a new register in this language holds it, the given ones filled in. */
export function presetSettings(
  language: WorkbookLanguage,
  given: Readonly<Partial<Record<SettingKey, string>>>,
): readonly { readonly key: SettingKey; readonly label: string; readonly value: string }[] {
  return SETTING_KEYS.map((key) => {
    const setting: SettingDescription = SETTINGS[key];
    return {
      key,
      label: setting.label[language],
      value: given[key] ?? presetWord(setting, language),
    };
  });
}
