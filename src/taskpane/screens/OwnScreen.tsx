import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { Screen } from '../parts/Screen';
import { usePane, useRegister } from '../session/paneContext';
import { MemberScreen } from './MemberScreen';

const useStyles = makeStyles({ wide: { minWidth: 0 } });

/** The consultant's own year; first the consultant says who they are. */
export function OwnScreen() {
  const { t, preferences, prefer } = usePane();
  const styles = useStyles();
  const { decoded } = useRegister();
  if (preferences.person !== '') return <MemberScreen fullName={preferences.person} isOwn />;
  return (
    <Screen title={t('myPoints')}>
      <Field label={t('whoAmI')}>
        <Dropdown
          className={styles.wide}
          placeholder={t('whoAmIPlaceholder')}
          onOptionSelect={(_event, { optionValue }) => prefer({ person: optionValue ?? '' })}
        >
          {decoded.register.members.map(({ fullName, place }) => (
            <Option key={place.row}>{fullName}</Option>
          ))}
        </Dropdown>
      </Field>
    </Screen>
  );
}
