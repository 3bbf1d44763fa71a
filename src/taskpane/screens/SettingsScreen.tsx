import {
  Dropdown,
  Field,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { settingsView } from '../../actions';
import type { Language } from '../../i18n';
import { catalogueOf, LANGUAGES, say } from '../../i18n';
import { MemberPicker } from '../parts/MemberPicker';
import { Screen } from '../parts/Screen';
import { Section } from '../parts/Section';
import { usePane } from '../session/paneContext';
import type { Role } from '../session/preferences';
import { ScaleSection } from './ScaleSection';
import { SettingField } from './SettingField';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ru: 'Русский',
  kk: 'Қазақша',
  en: 'English',
};

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  wide: { minWidth: 0 },
});

/** What one person chooses for themself, and what the chamber has set down in its workbook. */
export function SettingsScreen() {
  const { t, register, preferences } = usePane();
  return (
    <Screen title={t('settings')}>
      <OwnPreferences />
      {register && preferences.role === 'responsible' && (
        <>
          <WorkbookSettings />
          <ScaleSection />
        </>
      )}
    </Screen>
  );
}

function OwnPreferences() {
  const { t, preferences, prefer, register, go } = usePane();
  const styles = useStyles();
  const { language, role, person } = preferences;
  return (
    <Section title={t('forMe')}>
      <p className={styles.note}>{t('forMeNote')}</p>
      <Field label={t('paneLanguage')}>
        <Dropdown
          className={styles.wide}
          value={language ? LANGUAGE_NAMES[language] : t('languageOfOffice')}
          selectedOptions={[language ?? 'office']}
          onOptionSelect={(_event, { optionValue }) =>
            prefer({ language: LANGUAGES.find((one) => one === optionValue) })
          }
        >
          <Option value="office">{t('languageOfOffice')}</Option>
          {LANGUAGES.map((one) => (
            <Option key={one} value={one}>
              {LANGUAGE_NAMES[one]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label={t('mode')}>
        <RadioGroup
          value={role}
          onChange={(_event, { value }) => {
            prefer({ role: value as Role });
            go({ name: value === 'consultant' ? 'overview' : 'settings' });
          }}
        >
          <Radio value="responsible" label={t('modeResponsible')} />
          <Radio value="consultant" label={t('modeConsultant')} />
        </RadioGroup>
      </Field>
      {role === 'consultant' && register && (
        <Field label={t('whoAmI')}>
          <MemberPicker value={person} onChange={(chosen) => prefer({ person: chosen })} />
        </Field>
      )}
    </Section>
  );
}

function WorkbookSettings() {
  const { t, register, language } = usePane();
  const styles = useStyles();
  if (!register) return null;
  const view = settingsView(register.decoded, register.existing.snapshot);
  const groups = [...new Set(view.map(({ group }) => group))];
  return (
    <>
      <p className={styles.note}>{t('workbookSettingsNote')}</p>
      {groups.map((group) => (
        <Section key={group} title={say(catalogueOf(language).settingGroups[group], {}, language)}>
          <div className={styles.fields}>
            {view
              .filter((setting) => setting.group === group)
              .map((setting) => (
                <SettingField key={`${setting.key} ${setting.value}`} setting={setting} />
              ))}
          </div>
        </Section>
      ))}
    </>
  );
}
