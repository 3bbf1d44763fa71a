import { useState } from 'react';
import { Combobox, makeStyles, Option } from '@fluentui/react-components';
import { isMemberSought } from '../session/isMemberSought';
import { usePane, useRegister } from '../session/paneContext';

/** More names than a person reads; typing a letter more shows the others. */
const OFFERED = 50;

const useStyles = makeStyles({ wide: { minWidth: 0, maxWidth: 'none' } });

interface MemberPickerProps {
  /** Full name of the chosen consultant, empty while nobody is. */
  readonly value: string;
  readonly onChange: (fullName: string) => void;
}

/** Picks a consultant by any part of the name, or by the number. */
export function MemberPicker({ value, onChange, ...field }: MemberPickerProps) {
  const { t } = usePane();
  const styles = useStyles();
  const { members } = useRegister().decoded.register;
  const [typed, setTyped] = useState<string>();
  const offered = members
    .filter((member) => member.fullName !== '' && isMemberSought(member, typed ?? ''))
    .slice(0, OFFERED);
  return (
    <Combobox
      {...field}
      className={styles.wide}
      placeholder={t('searchMember')}
      value={typed ?? value}
      selectedOptions={value === '' ? [] : [value]}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onOptionSelect={(_event, { optionValue }) => {
        if (optionValue !== undefined) onChange(optionValue);
        setTyped(undefined);
      }}
      onBlur={() => setTyped(undefined)}
    >
      {offered.map(({ fullName, place }) => (
        <Option key={place.row} value={fullName}>
          {fullName}
        </Option>
      ))}
      {offered.length === 0 && (
        <Option key="none" disabled text="">
          {t('membersFound', { count: 0 })}
        </Option>
      )}
    </Combobox>
  );
}
