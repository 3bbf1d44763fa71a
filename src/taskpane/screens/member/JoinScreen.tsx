import { useState } from 'react';
import { Checkbox } from '@fluentui/react-components';
import { joinMember, readMember, type MemberInput } from '../../../actions';
import { inputProblemText } from '../../../i18n';
import { Screen } from '../../parts/Screen';
import { StepwiseForm } from '../../parts/StepwiseForm';
import { TextField } from '../../parts/TextField';
import { usePane, useRegister } from '../../session/paneContext';
import { useBy } from '../../session/useBy';

const NOBODY: MemberInput = {
  fullName: '',
  memberNo: '',
  since: '',
  reportLanguage: '',
  email: '',
  isOtherPerson: false,
};

/** A new consultant; somebody of the same name is told apart by the number. */
export function JoinScreen() {
  const { t, go, change, language } = usePane();
  const { register } = useRegister().decoded;
  const by = useBy();
  const [input, setInput] = useState(NOBODY);
  const [wasTried, setTried] = useState(false);
  const problems = readMember(input, register);
  const set = (part: Partial<MemberInput>): void => setInput((typed) => ({ ...typed, ...part }));
  const problemOf = (field: keyof MemberInput) => {
    const own = problems.find((problem) => problem.field === field);
    if (!own || (own.severity === 'error' && !wasTried)) return undefined;
    return { severity: own.severity, text: inputProblemText(own, language) };
  };
  const isNameTaken = problems.some(({ code }) => code === 'member-name-taken');
  const back = (): void => go({ name: 'members' });
  const save = async (): Promise<void> => {
    setTried(true);
    if (problems.some(({ severity }) => severity === 'error')) return;
    const isDone = await change(
      ({ snapshot }) => joinMember(snapshot, input, by),
      t('memberAdded'),
    );
    if (isDone) back();
  };
  return (
    <Screen title={t('newMember')} onBack={back}>
      <StepwiseForm action={t('save')} onSubmit={() => void save()}>
        <TextField
          label={t('fullName')}
          value={input.fullName}
          isRequired
          problem={problemOf('fullName')}
          onChange={(fullName) => set({ fullName })}
        />
        {(isNameTaken || input.isOtherPerson) && (
          <Checkbox
            checked={input.isOtherPerson}
            label={t('isOtherPerson')}
            onChange={(_event, { checked }) => set({ isOtherPerson: checked === true })}
          />
        )}
        <TextField
          label={t('memberNo')}
          value={input.memberNo}
          problem={problemOf('memberNo')}
          onChange={(memberNo) => set({ memberNo })}
        />
        <TextField
          label={t('sinceDay')}
          value={input.since}
          isRequired
          problem={problemOf('since')}
          onChange={(since) => set({ since })}
        />
        <TextField label={t('email')} value={input.email} onChange={(email) => set({ email })} />
      </StepwiseForm>
    </Screen>
  );
}
