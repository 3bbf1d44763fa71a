import { useState } from 'react';
import { Combobox, makeStyles, Option } from '@fluentui/react-components';
import { findForm, normaliseName, scaleOfYear, type ScaleRow, type Year } from '../../rules';
import { usePane, useRegister } from '../session/paneContext';
import { formName } from './formName';

const useStyles = makeStyles({ wide: { minWidth: 0, maxWidth: 'none' } });

interface FormPickerProps {
  /** The form as it stands in the register. */
  readonly value: string;
  /** The year whose scale is offered; the one that is looked at where absent. */
  readonly year?: Year | undefined;
  readonly onChange: (form: string) => void;
}

/** Picks a form of the scale by any part of its names in either language, or by its code. */
export function FormPicker({ value, year, onChange, ...field }: FormPickerProps) {
  const { t, language } = usePane();
  const styles = useStyles();
  const { decoded, year: shownYear } = useRegister();
  const { register } = decoded;
  const scaleYear = year ?? shownYear;
  const rows = scaleOfYear(register.scale, scaleYear);
  const found = findForm(register.scale, value, scaleYear);
  const chosen = found.kind === 'found' ? found.row : undefined;
  const [typed, setTyped] = useState<string>();
  const offered = typed === undefined ? rows : rows.filter((row) => isSought(row, typed));
  const storedName = (row: ScaleRow): string =>
    register.language === 'kk' ? row.shortKk : row.shortRu;
  return (
    <Combobox
      {...field}
      className={styles.wide}
      placeholder={t('formPlaceholder')}
      value={typed ?? (chosen ? formName(chosen, language, register.language) : value)}
      selectedOptions={chosen ? [chosen.code] : []}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onOptionSelect={(_event, { optionValue }) => {
        const row = rows.find(({ code }) => code === optionValue);
        if (row) onChange(storedName(row));
        setTyped(undefined);
      }}
      onBlur={() => setTyped(undefined)}
    >
      {offered.map((row) => (
        <Option key={row.code} value={row.code} text={formName(row, language, register.language)}>
          <span>
            {formName(row, language, register.language)}{' '}
            <strong>{t('points', { count: row.points })}</strong>
          </span>
        </Option>
      ))}
      {offered.length === 0 && (
        <Option key="none" disabled text="">
          {t('noFormFound')}
        </Option>
      )}
    </Combobox>
  );
}

function isSought(row: ScaleRow, typed: string): boolean {
  const names = [row.code, row.shortRu, row.shortKk, row.fullRu, row.fullKk].map(normaliseName);
  return typed
    .split(/\s+/u)
    .map(normaliseName)
    .every((word) => names.some((name) => name.includes(word)));
}
