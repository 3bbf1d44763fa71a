import { Field } from '@fluentui/react-components';
import { MemberPicker } from '../parts/MemberPicker';
import { Screen } from '../parts/Screen';
import { usePane } from '../session/paneContext';
import { MemberScreen } from './MemberScreen';

/** The consultant's own year; first the consultant says who they are. */
export function OwnScreen() {
  const { t, preferences, prefer } = usePane();
  if (preferences.person !== '') return <MemberScreen fullName={preferences.person} isOwn />;
  return (
    <Screen title={t('myPoints')}>
      <Field label={t('whoAmI')}>
        <MemberPicker value="" onChange={(person) => prefer({ person })} />
      </Field>
    </Screen>
  );
}
