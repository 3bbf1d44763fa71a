import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { formerNames, renameMember, type ScoredMember } from '../../../actions';
import { StepwiseForm } from '../../parts/StepwiseForm';
import { TextField } from '../../parts/TextField';
import { usePane, useRegister } from '../../session/paneContext';
import { useBy } from '../../session/useBy';

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Another name for the same person, in every row at once (D66). */
export function RenameForm({ scored: { member } }: { readonly scored: ScoredMember }) {
  const { t, change, go } = usePane();
  const styles = useStyles();
  const { register } = useRegister().decoded;
  const by = useBy();
  const from = member.fullName;
  const [to, setTo] = useState(from);
  const [reason, setReason] = useState('');
  const names = formerNames(register, from);
  const save = async (): Promise<void> => {
    const isDone = await change(
      ({ snapshot }) => renameMember(snapshot, { from, to, reason }, by),
      t('nameChanged'),
    );
    if (isDone) go({ name: 'member', fullName: to.trim().replace(/\s+/gu, ' ') });
  };
  return (
    <StepwiseForm action={t('saveName')} onSubmit={() => void save()}>
      {names.length > 0 && (
        <p className={styles.note}>{t('formerNames', { names: names.join(', ') })}</p>
      )}
      <TextField
        label={t('newName')}
        hint={t('renamingHint')}
        value={to}
        isRequired
        onChange={setTo}
      />
      <TextField label={t('renameReason')} value={reason} onChange={setReason} />
    </StepwiseForm>
  );
}
