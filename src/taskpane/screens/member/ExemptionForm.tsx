import { useState } from 'react';
import { Checkbox, Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import {
  readExemption,
  recordExemption,
  type ExemptionInput,
  type ScoredMember,
} from '../../../actions';
import { inputProblemText } from '../../../i18n';
import { EXEMPTION_BASIS_WORDS, type ExemptionBasis } from '../../../register';
import { StepwiseForm } from '../../parts/StepwiseForm';
import { TextField } from '../../parts/TextField';
import { usePane, useRegister } from '../../session/paneContext';
import { useBy } from '../../session/useBy';

const useStyles = makeStyles({ wide: { minWidth: 0 } });

const BASES = Object.keys(EXEMPTION_BASIS_WORDS) as ExemptionBasis[];

/** An exemption with its basis, dates and document. Clause 6.4. */
export function ExemptionForm({ scored }: { readonly scored: ScoredMember }) {
  const { t, change, language } = usePane();
  const styles = useStyles();
  const { decoded } = useRegister();
  const by = useBy();
  const nothing: ExemptionInput = {
    member: scored.member.fullName,
    basis: '',
    from: '',
    to: '',
    document: '',
    notPractising: false,
  };
  const [input, setInput] = useState(nothing);
  const [wasTried, setTried] = useState(false);
  const { problems } = readExemption(input, decoded.register);
  const set = (part: Partial<ExemptionInput>): void => setInput((typed) => ({ ...typed, ...part }));
  const problemOf = (field: keyof ExemptionInput) => {
    const own = problems.find((problem) => problem.field === field);
    if (!own || (own.severity === 'error' && !wasTried)) return undefined;
    return { severity: own.severity, text: inputProblemText(own, language) };
  };
  const wording = language === 'en' ? decoded.register.language : language;
  const basisProblem = problemOf('basis');
  const practisingProblem = problemOf('notPractising');
  const save = async (): Promise<void> => {
    setTried(true);
    if (problems.some(({ severity }) => severity === 'error')) return;
    const isDone = await change(
      ({ snapshot }) => recordExemption(snapshot, input, by),
      t('exemptionSaved'),
    );
    if (!isDone) return;
    setInput(nothing);
    setTried(false);
  };
  return (
    <StepwiseForm action={t('saveExemption')} onSubmit={() => void save()}>
      <Field
        label={t('basis')}
        required
        {...(basisProblem && {
          validationState: basisProblem.severity,
          validationMessage: basisProblem.text,
        })}
      >
        <Dropdown
          className={styles.wide}
          placeholder={t('basisPlaceholder')}
          value={input.basis === '' ? '' : EXEMPTION_BASIS_WORDS[input.basis][wording]}
          selectedOptions={input.basis === '' ? [] : [input.basis]}
          onOptionSelect={(_event, { optionValue }) =>
            set({ basis: BASES.find((basis) => basis === optionValue) ?? '' })
          }
        >
          {BASES.map((basis) => (
            <Option key={basis} value={basis}>
              {EXEMPTION_BASIS_WORDS[basis][wording]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <TextField
        label={t('exemptFrom')}
        value={input.from}
        isRequired
        problem={problemOf('from')}
        onChange={(from) => set({ from })}
      />
      <TextField
        label={t('exemptTo')}
        hint={t('exemptToHint')}
        value={input.to}
        problem={problemOf('to')}
        onChange={(to) => set({ to })}
      />
      <TextField
        label={t('exemptDocument')}
        hint={t('exemptDocumentHint')}
        value={input.document}
        isRequired
        problem={problemOf('document')}
        onChange={(document) => set({ document })}
      />
      <Checkbox
        checked={input.notPractising}
        label={t('notPractising')}
        onChange={(_event, { checked }) => set({ notPractising: checked === true })}
      />
      {practisingProblem && <span role="alert">{practisingProblem.text}</span>}
    </StepwiseForm>
  );
}
