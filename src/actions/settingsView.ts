import type { ClauseName } from '../rules';
import type {
  Bilingual,
  DecodedRegister,
  Place,
  SettingDescription,
  SettingKey,
  Snapshot,
} from '../register';
import {
  cellPlace,
  parseSetting,
  presetOf,
  SETTING_KEYS,
  SETTINGS,
  typedSettings,
} from '../register';

/** Where a setting stands among the others in the pane. */
const SETTING_GROUPS = [
  'year',
  'chamber',
  'people',
  'points',
  'deadlines',
  'printing',
  'rules',
  'workbook',
] as const;

export type SettingGroup = (typeof SETTING_GROUPS)[number];

/** One setting as it holds now. */
export interface SettingView {
  readonly key: SettingKey;
  readonly label: Bilingual;
  readonly group: SettingGroup;
  readonly kind: SettingDescription['kind'];
  /** What the calculation follows: text, or the code of a choice; the preset where nothing readable is typed. */
  readonly value: string;
  /** What stands in the cell. */
  readonly typed: string;
  readonly choices?: Readonly<Record<string, Bilingual>> | undefined;
  /** Text, or the code of a choice. */
  readonly preset: string;
  readonly isPreset: boolean;
  /** Whether what stands in the cell is kept, but not followed. */
  readonly isWithoutEffect: boolean;
  /** Whether what stands in the cell cannot be read. */
  readonly isUnreadable: boolean;
  /** Fixed once the register is set up. */
  readonly isFixed: boolean;
  /** Absent where the table has no such row. */
  readonly place?: Place | undefined;
  readonly clause?: ClauseName | undefined;
}

const GROUP_OF: Readonly<Record<SettingKey, SettingGroup>> = {
  formatVersion: 'workbook',
  language: 'workbook',
  reportingYear: 'year',
  chamberNameRu: 'chamber',
  chamberNameKk: 'chamber',
  chamberCity: 'chamber',
  chamberAddress: 'chamber',
  responsiblePerson: 'people',
  responsibleSubstitute: 'people',
  responsibleAppointment: 'people',
  collegiumNameRu: 'chamber',
  collegiumNameKk: 'chamber',
  rulesTitle: 'rules',
  rulesApproval: 'rules',
  firstReportingYear: 'rules',
  requiredPoints: 'points',
  pointsUnit: 'points',
  allowOtherForm: 'points',
  otherFormDefaultPoints: 'points',
  missingEvidence: 'points',
  reportDeadline: 'deadlines',
  reportDeadlineInclusive: 'deadlines',
  rollupDeadline: 'deadlines',
  shiftIfDayOff: 'deadlines',
  reminderDaysYearEnd: 'deadlines',
  reminderDaysReport: 'deadlines',
  reminderDaysRollup: 'deadlines',
  checkDays: 'deadlines',
  correctionDays: 'deadlines',
  severityEvidence: 'points',
  severityDuplicate: 'points',
  severityOutside: 'points',
  partialExemption: 'points',
  waiverMonths: 'points',
  joinYear: 'points',
  joinYearDate: 'points',
  awardOncePerSubject: 'points',
  awardOncePerYear: 'points',
  formCaps: 'points',
  carryOver: 'points',
  coauthorShare: 'points',
  yearByDate: 'year',
  formLabels: 'printing',
  printAppendixLabel: 'printing',
  printEventDateInTitle: 'printing',
  printChamberName: 'printing',
  reportLanguage: 'printing',
};

const CLAUSE_OF: Readonly<Partial<Record<SettingKey, ClauseName>>> = {
  reportingYear: 'reportingYear',
  yearByDate: 'reportingYear',
  carryOver: 'reportingYear',
  responsiblePerson: 'responsiblePerson',
  responsibleAppointment: 'responsiblePerson',
  firstReportingYear: 'entryIntoForce',
  requiredPoints: 'minimum',
  allowOtherForm: 'openList',
  otherFormDefaultPoints: 'openList',
  missingEvidence: 'evidence',
  reportDeadline: 'reportDeadline',
  reportDeadlineInclusive: 'reportDeadline',
  rollupDeadline: 'rollup',
  partialExemption: 'exemption',
  waiverMonths: 'exemption',
  joinYear: 'minimum',
  awardOncePerSubject: 'scale',
  awardOncePerYear: 'scale',
  formCaps: 'scale',
  formLabels: 'form',
  printAppendixLabel: 'form',
  printEventDateInTitle: 'form',
  printChamberName: 'form',
};

const FIXED: ReadonlySet<SettingKey> = new Set(['formatVersion', 'language']);

export function isFixedSetting(key: SettingKey): boolean {
  return FIXED.has(key);
}

/** Every setting as it holds now, group by group in the order of the sheet. */
export function settingsView(
  { register }: Pick<DecodedRegister, 'register'>,
  snapshot: Snapshot,
): SettingView[] {
  const typed = typedSettings(snapshot.tables.settings);
  return SETTING_GROUPS.flatMap((group) =>
    SETTING_KEYS.filter((key) => GROUP_OF[key] === group).map((key) => {
      const setting: SettingDescription = SETTINGS[key];
      const stands = typed.get(key);
      const preset = presetOf(key, register.language);
      const text = stands?.text ?? '';
      const read = text === '' ? preset : parseSetting(setting, text);
      const value = key === 'reportingYear' ? String(register.year ?? '') : (read ?? preset);
      return {
        key,
        label: setting.label,
        group,
        kind: setting.kind,
        value,
        typed: text,
        choices: setting.choices,
        preset,
        isPreset: value === preset,
        isWithoutEffect:
          read !== undefined &&
          setting.supported !== undefined &&
          !setting.supported.includes(read),
        isUnreadable: read === undefined,
        isFixed: isFixedSetting(key),
        place: stands && cellPlace(stands.place, 'value'),
        clause: CLAUSE_OF[key],
      };
    }),
  );
}
