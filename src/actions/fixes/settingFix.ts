import type { Year } from '../../rules';
import type {
  Issue,
  SettingDescription,
  SettingKey,
  Snapshot,
  WorkbookLanguage,
} from '../../register';
import { presetOf, SETTING_KEYS, SETTINGS } from '../../register';
import { changeSetting } from '../changeSetting';
import type { Fix } from './fix';

/** Lets the settings and the workbook name agree on the year that is followed, so that nothing is counted anew. */
export function yearFix(issue: Issue, year: Year | undefined, snapshot: Snapshot): Fix | undefined {
  if (year === undefined) return undefined;
  const before = String(issue.values['stated'] ?? '—');
  return settingFix(issue, 'reportingYear', String(year), snapshot, {
    before,
    after: String(year),
  });
}

/** The preset holds already; with it in the cell the sheet says so too. */
export function presetFix(
  issue: Issue,
  language: WorkbookLanguage,
  snapshot: Snapshot,
): Fix | undefined {
  const key = SETTING_KEYS.find((candidate) => candidate === issue.values['key']);
  if (key === undefined) return undefined;
  const setting: SettingDescription = SETTINGS[key];
  const preset = presetOf(key, language);
  const after = setting.choices?.[preset]?.[language] ?? preset;
  return settingFix(issue, key, preset, snapshot, { before: issue.text, after });
}

function settingFix(
  issue: Issue,
  key: SettingKey,
  value: string,
  snapshot: Snapshot,
  shown: Pick<Fix, 'before' | 'after'>,
): Fix | undefined {
  const outcome = changeSetting(snapshot, key, value);
  return outcome.kind === 'refused'
    ? undefined
    : { issue, ...shown, plan: outcome.plan, expects: outcome.expects };
}
