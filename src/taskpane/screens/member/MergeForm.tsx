import { useState } from 'react';
import { Field } from '@fluentui/react-components';
import { mergeMembers, type ScoredMember } from '../../../actions';
import { MemberPicker } from '../../parts/MemberPicker';
import { StepwiseForm } from '../../parts/StepwiseForm';
import { usePane } from '../../session/paneContext';
import { useBy } from '../../session/useBy';

/** Two spellings of one person become one consultant. */
export function MergeForm({ scored: { member } }: { readonly scored: ScoredMember }) {
  const { t, change, go } = usePane();
  const by = useBy();
  const [into, setInto] = useState('');
  const save = async (): Promise<void> => {
    if (into === '') return;
    const isDone = await change(
      ({ snapshot }) => mergeMembers(snapshot, { from: member.fullName, into }, by),
      t('merged'),
    );
    if (isDone) go({ name: 'member', fullName: into });
  };
  return (
    <StepwiseForm action={t('saveMerging')} onSubmit={() => void save()}>
      <Field label={t('mergeInto')} hint={t('mergingHint')} required>
        <MemberPicker value={into} onChange={setInto} />
      </Field>
    </StepwiseForm>
  );
}
