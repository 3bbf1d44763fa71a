import { useState } from 'react';
import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ActivityDecision } from '../../../actions';
import type { ActivityRow } from '../../../register';
import { usePane } from '../../session/paneContext';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  points: { width: '96px' },
});

interface DecisionFormProps {
  readonly row: ActivityRow;
  readonly kind: 'reject' | 'points';
  readonly onDecide: (decision: ActivityDecision) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason without which nothing is rejected and no points are changed, and for the points. */
export function DecisionForm({ row, kind, onDecide, onCancel }: DecisionFormProps) {
  const { t, isBusy } = usePane();
  const styles = useStyles();
  const [points, setPoints] = useState(String(row.decidedPoints ?? ''));
  const [remark, setRemark] = useState(row.remark);
  const [wasTried, setTried] = useState(false);
  const lacks = (text: string) =>
    wasTried && text.trim() === ''
      ? { validationState: 'error' as const, validationMessage: t('textNeeded') }
      : {};
  const submit = (): void => {
    setTried(true);
    if (remark.trim() === '' || (kind === 'points' && points.trim() === '')) return;
    onDecide(
      kind === 'reject' ? { kind, remark } : { kind, remark, points: Number(points.trim()) },
    );
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {kind === 'points' && (
        <Field label={t('decidedPoints')} required {...lacks(points)}>
          <Input
            className={styles.points}
            inputMode="numeric"
            value={points}
            onChange={(_event, { value }) => setPoints(value)}
          />
        </Field>
      )}
      <Field label={t('decisionReason')} hint={t('decisionReasonHint')} required {...lacks(remark)}>
        <Textarea
          value={remark}
          resize="vertical"
          onChange={(_event, { value }) => setRemark(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={isBusy}>
          {t('saveDecision')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
