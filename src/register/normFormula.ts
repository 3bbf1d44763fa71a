import type { WorkbookLanguage } from './language';
import { NAMES } from './names';
import type { SettingDescription, SettingKey } from './settings';
import { SETTINGS } from './settings';
import { TABLES } from './tables';

/** What the formulas of one consultant's row name. */
export interface NormCells {
  readonly since: string;
  readonly until: string;
  /** How many exemptions the consultant has. */
  readonly exemptions: string;
  /** A grid of the year's dates, 12 × 31. */
  readonly day: string;
  /** Of each date of the grid, how many exemptions cover it. */
  readonly covering: string;
}

const ONES = `{${Array.from({ length: 31 }, () => 1).join(';')}}`;
const MONTHS = '{1;2;3;4;5;6;7;8;9;10;11;12}';

/**
 * The norm of those who have no individual one and are not exempt for all their membership time, by the chamber's
 * settings: the same steps as `normFor`. A register whose settings lack the rows has the presets.
 */
export function normByModes(cells: NormCells, language: WorkbookLanguage): string {
  const is = (key: SettingKey, ...codes: readonly string[]): string =>
    isOneOf(settingCell(key, language), key, codes);
  const joined = `INT(N(${cells.since}))>=DATE(${NAMES.year},1,1)`;
  const isLate = `AND(${is('joinYear', 'exempt-after')},INT(N(${cells.since}))>${joinDate(language)})`;
  const proportion =
    `ROUNDUP(MAX(0,${NAMES.required}*(12-${monthsOff(cells, language)}` +
    `-IF(AND(${joined},${is('joinYear', 'prorata')}),MONTH(${cells.since})-1,0))/12),0)`;
  const byJoining = `IF(AND(${joined},OR(${is('joinYear', 'exempt')},${isLate})),0,${proportion})`;
  const isPreset = `AND(NOT(${decidesPartial(language)}),NOT(${is('joinYear', 'prorata', 'exempt', 'exempt-after')}))`;
  return `IF(${isPreset},${NAMES.required},${byJoining})`;
}

/** Whether a setting decides on exemptions for part of the year, so that nobody has to. */
export function decidesPartial(language: WorkbookLanguage): string {
  const cell = settingCell('partialExemption', language);
  return isOneOf(cell, 'partialExemption', ['prorata', 'waiver', 'none']);
}

/** Months with a day of membership, without those that have one not covered by an exemption. */
function exemptMonths({ since, until, exemptions, day, covering }: NormCells): string {
  const first = `IF(INT(N(${since}))<DATE(${NAMES.year},1,1),1,MONTH(N(${since})))`;
  const last = `IF(ISNUMBER(${until}),IF(INT(N(${until}))>DATE(${NAMES.year},12,31),12,MONTH(N(${until}))),12)`;
  const isMember = `(MONTH(${day})=${MONTHS})*(${day}>=INT(N(${since})))*(${day}<=IF(ISNUMBER(${until}),${until},2958465))`;
  const withDuty = `SUMPRODUCT(--(MMULT(${isMember}*((${covering})=0),${ONES})>0))`;
  return `IF(${exemptions}=0,0,${last}-${first}+1-${withDuty})`;
}

/**
 * Months that the year asks nothing for because of exemptions: those exempt, or all twelve once there are enough. The
 * months stand in it once, as Excel takes no formula of more than 8192 characters.
 */
function monthsOff(cells: NormCells, language: WorkbookLanguage): string {
  const setting = settingCell('partialExemption', language);
  const isWaiver = isOneOf(setting, 'partialExemption', ['waiver']);
  const isCounted = isOneOf(setting, 'partialExemption', ['prorata', 'waiver']);
  const needed = `MAX(1,IFERROR(VALUE(${settingCell('waiverMonths', language)}),${SETTINGS.waiverMonths.preset}))`;
  const whole = `INT((${exemptMonths(cells)})/IF(${isWaiver},${needed},1))`;
  return `IF(${isCounted},MIN(IF(${isWaiver},1,12),${whole})*IF(${isWaiver},12,1),0)`;
}

function joinDate(language: WorkbookLanguage): string {
  const cell = settingCell('joinYearDate', language);
  const text = `IF(${cell}="","${SETTINGS.joinYearDate.preset}",${cell})`;
  const month = `MID(${text},FIND(".",${text})+1,2)`;
  const day = `LEFT(${text},FIND(".",${text})-1)`;
  return `MIN(DATE(${NAMES.year},${month},${day}),DATE(${NAMES.year},${month}+1,0))`;
}

/** What stands in a setting's cell; empty where there is no such row. */
function settingCell(key: SettingKey, language: WorkbookLanguage): string {
  const { name, columns } = TABLES.settings;
  const values = `${name}[${columns.value.header[language]}]`;
  const keys = `${name}[${columns.key.header[language]}]`;
  return `IFERROR(INDEX(${values},MATCH("${key}",${keys},0))&"","")`;
}

/** Whether a setting's cell holds one of these choices, by its word in either language or its code. */
function isOneOf(cell: string, key: SettingKey, codes: readonly string[]): string {
  const { choices = {} }: SettingDescription = SETTINGS[key];
  const words = codes.flatMap((code) => [
    code,
    choices[code]?.ru ?? code,
    choices[code]?.kk ?? code,
  ]);
  const list = [...new Set(words)].map((word) => `"${word}"`).join(',');
  return `ISNUMBER(MATCH(TRIM(${cell}),{${list}},0))`;
}
