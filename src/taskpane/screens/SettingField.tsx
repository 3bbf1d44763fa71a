import { useState } from 'react';
import {
  Button,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  tokens,
} from '@fluentui/react-components';
import { changeSetting, type SettingView } from '../../actions';
import { catalogueOf, clauseText, say, settingValueText } from '../../i18n';
import { usePane } from '../session/paneContext';

const useStyles = makeStyles({
  wide: { minWidth: 0, width: '100%' },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1, minWidth: 0 },
});

/** One setting of the workbook with its clause and its default; saved when the person says so. */
export function SettingField({ setting }: { readonly setting: SettingView }) {
  const { t, change, language } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState(setting.value);
  const label = say(catalogueOf(language).settingLabels[setting.key], {}, language);
  const { choices, clause, preset, isPreset, isFixed } = setting;
  const shownOf = (value: string): string => settingValueText(setting, value, language);
  const save = (value: string): void => {
    void change(
      ({ snapshot }) => changeSetting(snapshot, setting.key, value),
      t('settingChanged', { setting: label }),
    );
  };
  const hints = [
    clause && !label.includes('(') && clauseText(clause, language),
    !isPreset && preset !== '' && t('presetIs', { preset: shownOf(preset) }),
    setting.isWithoutEffect && t('withoutEffect'),
  ].filter(Boolean);
  return (
    <Field label={label} hint={hints.join('. ')}>
      {choices ? (
        <Dropdown
          className={styles.wide}
          disabled={isFixed}
          value={shownOf(setting.value)}
          selectedOptions={[setting.value]}
          onOptionSelect={(_event, { optionValue }) => {
            if (optionValue !== undefined && optionValue !== setting.value) save(optionValue);
          }}
        >
          {Object.keys(choices).map((code) => (
            <Option key={code} value={code}>
              {shownOf(code)}
            </Option>
          ))}
        </Dropdown>
      ) : (
        <Input
          className={styles.wide}
          value={typed}
          disabled={isFixed}
          onChange={(_event, { value }) => setTyped(value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter' && typed !== setting.value) save(typed);
            if (key === 'Escape') setTyped(setting.value);
          }}
          {...(typed !== setting.value && {
            contentAfter: (
              <Button size="small" appearance="primary" onClick={() => save(typed)}>
                {t('save')}
              </Button>
            ),
          })}
        />
      )}
    </Field>
  );
}
