import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { activityInputAt, decideActivity, type ActivityDecision } from '../../../actions';
import type { PaneWord } from '../../../i18n';
import type { ActivityRow } from '../../../register';
import { usePane, useRegister } from '../../session/paneContext';
import { useBy } from '../../session/useBy';
import { DecisionForm } from './DecisionForm';

const useStyles = makeStyles({
  decided: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** The decision on an activity and the ways to make or change it; what was claimed stays as it is (clause 1.8). */
export function ActivityDecisions({ row }: { readonly row: ActivityRow }) {
  const { t, change, isBusy } = usePane();
  const styles = useStyles();
  const { existing } = useRegister();
  const by = useBy();
  const [asked, setAsked] = useState<'reject' | 'points'>();
  const decide = async (decision: ActivityDecision): Promise<void> => {
    const seen = activityInputAt(existing.snapshot, row.place);
    const isDone = await change(
      ({ snapshot }) => decideActivity(snapshot, row.place, decision, by, seen),
      decision.kind === 'clear' ? t('decisionCleared') : t('decisionSaved'),
    );
    if (isDone) setAsked(undefined);
  };
  const isDecided = row.decision !== undefined || row.decidedPoints !== undefined;
  const button = (action: PaneWord, onClick: () => void) => (
    <Button
      size="small"
      disabled={isBusy}
      aria-label={t('decideOn', { action: t(action), title: row.title })}
      onClick={onClick}
    >
      {t(action)}
    </Button>
  );
  return (
    <>
      <span className={styles.decided}>{decisionText(row, t)}</span>
      {asked === undefined ? (
        <div className={styles.buttons}>
          {row.decision !== 'credited' && button('creditIt', () => void decide({ kind: 'credit' }))}
          {row.decision !== 'rejected' && button('rejectIt', () => setAsked('reject'))}
          {button('givePoints', () => setAsked('points'))}
          {isDecided && button('clearDecision', () => void decide({ kind: 'clear' }))}
        </div>
      ) : (
        <DecisionForm
          row={row}
          kind={asked}
          onDecide={(decision) => void decide(decision)}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

function decisionText(
  { decision, decidedPoints }: ActivityRow,
  t: ReturnType<typeof usePane>['t'],
): string {
  if (decision === 'rejected') return t('wasRejected');
  if (decidedPoints !== undefined) return t('wasGivenPoints', { count: decidedPoints });
  return decision === 'credited' ? t('wasCredited') : t('notDecided');
}
