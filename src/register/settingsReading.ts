import { z } from 'zod';
import type { JoinYearMode, PartialExemptionMode, Year } from '../rules';
import { dayOf, points, year } from '../rules';
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

/** A setting as it stands in the sheet. */
export interface TypedSetting {
  readonly text: string;
  readonly place: RowPlace;
}

/** Reads the Settings table; a setting that is missing or empty has its default, one that cannot be read its default and an issue. */
export function readSettings(
  snapshot: TableSnapshot | undefined,
  language: WorkbookLanguage,
  issues: Issue[],
): SettingsReading {
  const typed = typedSettings(snapshot, issues);
  const values = Object.fromEntries(
    SETTING_KEYS.map((key) => [key, settingValue(key, typed.get(key), language, issues)]),
  ) as Readonly<Record<SettingKey, string>>;
  const value = (key: SettingKey): string => values[key];
  return {
    settings: settingsOf(value),
    formatVersion: value('formatVersion'),
    year: YEAR_TEXT.safeParse(value('reportingYear')).data,
    yearPlace: typed.get('reportingYear')?.place,
  };
}

/** What stands in the Settings table by key; of a key that stands there twice, the last. */
export function typedSettings(
  snapshot: TableSnapshot | undefined,
  issues: Issue[] = [],
): ReadonlyMap<string, TypedSetting> {
  const typed = new Map<string, TypedSetting>();
  if (!snapshot) return typed;
  readRows('settings', snapshot, issues, (row) => {
    typed.set(row.text('key').trim(), { text: row.text('value').trim(), place: row.place });
  });
  return typed;
}

/** The value of one setting: its text, or its code for choices and yes-no. */
function settingValue(
  key: SettingKey,
  typed: TypedSetting | undefined,
  language: WorkbookLanguage,
  issues: Issue[],
): string {
  const setting: SettingDescription = SETTINGS[key];
  const preset = presetOf(key, language);
  if (typed === undefined || typed.text === '') return preset;
  const value = parseSetting(setting, typed.text);
  const place = cellPlace(typed.place, 'value');
  // The reporting year has no default: CPD_Year answers for it, and says when it cannot be read.
  if (value === undefined && key === 'reportingYear') return preset;
  if (value === undefined) {
    issues.push(
      issueAt('setting-unknown-value', place, typed.text, {
        key,
        preset: presetWord(key, language),
      }),
    );
    return preset;
  }
  if (setting.supported && !setting.supported.includes(value)) {
    issues.push(
      issueAt('setting-without-effect', place, typed.text, {
        key,
        preset: presetWord(key, language),
      }),
    );
  }
  return value;
}

/** What holds where nothing is typed: text, or the code of a choice; empty for the reporting year. */
export function presetOf(key: SettingKey, language: WorkbookLanguage): string {
  const { preset }: SettingDescription = SETTINGS[key];
  return typeof preset === 'string' ? preset : preset[language];
}

function presetWord(key: SettingKey, language: WorkbookLanguage): string {
  const setting: SettingDescription = SETTINGS[key];
  const preset = presetOf(key, language);
  return setting.choices?.[preset]?.[language] ?? preset;
}

/** Has every day a deadline may name. */
const LEAP_YEAR = 2024;

const DAY_MONTH = z
  .string()
  .regex(/^\d{1,2}\.\d{1,2}$/u)
  .transform((text) => text.split('.').map(Number))
  .pipe(z.tuple([z.int(), z.int()]))
  .refine(([day, month]) => dayOf(LEAP_YEAR, month, day) !== undefined)
  .transform(([day, month]) => ({ day, month }));

/** Numbers of days between commas, such as `60, 14`. */
const DAY_COUNTS = z
  .string()
  .regex(/^\d{1,3}(?:\s*[,;]\s*\d{1,3})*$/u)
  .transform((text) => text.split(/[,;]/u).map(Number));

/** Codes of forms between commas, such as `5, 7, 10а`. */
const FORM_CODES = z
  .string()
  .regex(/^[\p{L}\d]{1,4}(?:\s*[,;]\s*[\p{L}\d]{1,4})*$/u)
  .transform((text) => text.split(/[,;]/u).map((code) => code.trim()));

/** Codes of forms with points, such as `10б: 5; 12: 3`. */
const FORM_CAPS = z
  .string()
  .regex(/^[\p{L}\d]{1,4}\s*:\s*\d{1,4}(?:\s*[,;]\s*[\p{L}\d]{1,4}\s*:\s*\d{1,4})*$/u)
  .transform((text) =>
    Object.fromEntries(
      text.split(/[,;]/u).map((part) => {
        const [code = '', cap = ''] = part.split(':');
        return [code.trim(), Number(cap)] as const;
      }),
    ),
  );

/** A reporting year as text: four digits from 1900 on. */
export const YEAR_TEXT = z
  .string()
  .regex(/^(?:19|[2-9]\d)\d{2}$/u)
  .transform((text) => year(Number(text)));

/** What a value of each kind has to be; choices are looked up by their words instead. */
const KINDS = {
  text: z.string(),
  year: YEAR_TEXT,
  points: z.string().regex(/^\d{1,4}$/u),
  'day-month': DAY_MONTH,
  'day-counts': DAY_COUNTS,
  'form-codes': FORM_CODES,
  'form-caps': FORM_CAPS,
} as const;

/** The value as it is kept, a choice by its code; undefined when it is none of its kind. */
export function parseSetting(setting: SettingDescription, text: string): string | undefined {
  if (setting.kind === 'yes-no' || setting.kind === 'choice') {
    const choices: Readonly<Record<string, Bilingual>> = setting.choices ?? {};
    return codeOfWord(choices, text) ?? Object.keys(choices).find((code) => code === text);
  }
  return KINDS[setting.kind].safeParse(text).success ? text : undefined;
}

function settingsOf(value: (key: SettingKey) => string): RegisterSettings {
  const isYes = (key: SettingKey): boolean => value(key) === 'yes';
  const deadline = (key: SettingKey) => DAY_MONTH.parse(value(key));
  const counts = (key: SettingKey) => DAY_COUNTS.safeParse(value(key)).data ?? [];
  const blocks = (key: SettingKey) => value(key) === 'block';
  return {
    requiredPoints: points(Number(value('requiredPoints'))),
    evidenceRequired: value('missingEvidence') === 'withhold',
    norming: {
      partialExemption: value('partialExemption') as PartialExemptionMode,
      waiverMonths: Number(value('waiverMonths')),
      joinYear: value('joinYear') as JoinYearMode,
      joinYearDate: deadline('joinYearDate'),
    },
    award: {
      oncePerSubject: FORM_CODES.safeParse(value('awardOncePerSubject')).data ?? [],
      oncePerYear: FORM_CODES.safeParse(value('awardOncePerYear')).data ?? [],
      caps: FORM_CAPS.safeParse(value('formCaps')).data ?? {},
    },
    firstReportingYear: YEAR_TEXT.parse(value('firstReportingYear')),
    reportDeadline: deadline('reportDeadline'),
    reportDeadlineInclusive: isYes('reportDeadlineInclusive'),
    shiftIfDayOff: isYes('shiftIfDayOff'),
    reminderDays: {
      yearEnd: counts('reminderDaysYearEnd'),
      report: counts('reminderDaysReport'),
      rollup: counts('reminderDaysRollup'),
    },
    checkDays: counts('checkDays')[0],
    correctionDays: counts('correctionDays')[0],
    blocking: {
      evidence: blocks('severityEvidence'),
      duplicate: blocks('severityDuplicate'),
      outside: blocks('severityOutside'),
    },
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
    responsibleSubstitute: value('responsibleSubstitute'),
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
      value: given[key] ?? presetWord(key, language),
    };
  });
}
