import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { normSuggestion, setIndividualNorm, type ScoredMember } from '../../../actions';
import { memberKey } from '../../../register';
import { StepList } from '../../parts/StepList';
import { StepwiseForm } from '../../parts/StepwiseForm';
import { TextField } from '../../parts/TextField';
import { usePane, useRegister } from '../../session/paneContext';
import { useBy } from '../../session/useBy';

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** An individual norm with its reason; the suggestion shows its arithmetic, the person decides (D44, D45). */
export function NormForm({ scored }: { readonly scored: ScoredMember }) {
  const { t, change } = usePane();
  const { decoded, year } = useRegister();
  const by = useBy();
  const member = scored.member.fullName;
  const report = decoded.register.reports.findLast(
    (row) => row.year === year && memberKey(row.member) === memberKey(member),
  );
  const [norm, setNorm] = useState(String(report?.individualNorm ?? ''));
  const [reason, setReason] = useState(report?.normReason ?? '');
  const [wasTried, setTried] = useState(false);
  const lacks = (text: string) =>
    wasTried && text.trim() === ''
      ? ({ severity: 'error', text: t('textNeeded') } as const)
      : undefined;
  const save = (): void => {
    setTried(true);
    if (norm.trim() === '' || reason.trim() === '') return;
    const input = { member, year, norm: Number(norm.trim()), reason };
    void change(({ snapshot }) => setIndividualNorm(snapshot, input, by), t('normSaved'));
  };
  const clear = (): void => {
    setTried(true);
    if (reason.trim() === '') return;
    void change(
      ({ snapshot }) => setIndividualNorm(snapshot, { member, year, reason }, by),
      t('normCleared'),
    );
    setNorm('');
  };
  return (
    <StepwiseForm
      action={t('saveNorm')}
      onSubmit={save}
      other={
        report?.individualNorm !== undefined && <Button onClick={clear}>{t('clearNorm')}</Button>
      }
    >
      <Suggestion scored={scored} onTake={(points) => setNorm(String(points))} />
      <TextField
        label={t('normField')}
        value={norm}
        isRequired
        problem={lacks(norm)}
        onChange={setNorm}
      />
      <TextField
        label={t('normReason')}
        hint={t('normReasonHint')}
        value={reason}
        isLong
        isRequired
        problem={lacks(reason)}
        onChange={setReason}
      />
    </StepwiseForm>
  );
}

interface SuggestionProps {
  readonly scored: ScoredMember;
  readonly onTake: (norm: number) => void;
}

function Suggestion({ scored, onTake }: SuggestionProps) {
  const { t } = usePane();
  const styles = useStyles();
  const suggestion = normSuggestion(scored, useRegister().decoded.register);
  if (!suggestion) return null;
  return (
    <div>
      <p className={styles.note}>{t('normSuggested', { count: suggestion.norm })}</p>
      <StepList steps={suggestion.steps} />
      <Button size="small" onClick={() => onTake(suggestion.norm)}>
        {t('takeSuggestion')}
      </Button>
    </div>
  );
}
