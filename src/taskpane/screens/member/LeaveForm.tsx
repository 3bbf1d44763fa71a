import { useState } from 'react';
import { leaveMember, type ScoredMember } from '../../../actions';
import { dayOfText } from '../../../register';
import { dayText } from '../../parts/dayText';
import { StepwiseForm } from '../../parts/StepwiseForm';
import { TextField } from '../../parts/TextField';
import { usePane } from '../../session/paneContext';
import { useBy } from '../../session/useBy';

/** The last day of membership. */
export function LeaveForm({ scored: { member } }: { readonly scored: ScoredMember }) {
  const { t, change, language } = usePane();
  const by = useBy();
  const [typed, setTyped] = useState(
    member.until === undefined ? '' : dayText(member.until, language),
  );
  const [wasTried, setTried] = useState(false);
  const day = dayOfText(typed);
  const save = (): void => {
    setTried(true);
    if (day === undefined) return;
    void change(
      ({ snapshot }) => leaveMember(snapshot, member.fullName, day, by),
      t('leavingSaved'),
    );
  };
  return (
    <StepwiseForm action={t('saveLeaving')} onSubmit={save}>
      <TextField
        label={t('lastMemberDay')}
        value={typed}
        isRequired
        problem={
          wasTried && day === undefined
            ? { severity: 'error', text: t('dayUnreadable') }
            : undefined
        }
        onChange={setTyped}
      />
    </StepwiseForm>
  );
}
