import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { acceptReports, type Review } from '../../../actions';
import type { Checklist } from '../../../rules';
import { Section } from '../../parts/Section';
import { usePane, useRegister } from '../../session/paneContext';
import { useBy } from '../../session/useBy';
import { ChecklistFields, NOTHING_CHECKED } from './ChecklistFields';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AcceptTogetherProps {
  readonly reviews: readonly Review[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** Accepts the ticked reports without questions, and only those. */
export function AcceptTogether({ reviews, ticked, onTick }: AcceptTogetherProps) {
  const { t, change, isBusy } = usePane();
  const styles = useStyles();
  const { year } = useRegister();
  const by = useBy();
  const [checklist, setChecklist] = useState<Checklist>(NOTHING_CHECKED);
  const clear = reviews.filter(({ isClear }) => isClear).map(({ member }) => member.fullName);
  const members = clear.filter((name) => ticked.has(name));
  if (clear.length === 0) return null;
  const accept = async (): Promise<void> => {
    const isDone = await change(
      ({ snapshot }) => acceptReports(snapshot, { members, year, checklist }, by),
      t('reportsAccepted', { count: members.length }),
    );
    if (!isDone) return;
    onTick(new Set());
    setChecklist(NOTHING_CHECKED);
  };
  return (
    <Section title={t('acceptTogether')}>
      <p className={styles.note}>{t('acceptTogetherNote')}</p>
      {members.length < clear.length && (
        <Button onClick={() => onTick(new Set(clear))}>
          {t('tickReady', { count: clear.length })}
        </Button>
      )}
      {members.length > 0 && (
        <>
          <ChecklistFields checklist={checklist} onChange={setChecklist} />
          {by.who.trim() === '' && <p className={styles.note}>{t('needPerson')}</p>}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabled={!checklist.conforms || !checklist.documents || isBusy}
              onClick={() => void accept()}
            >
              {t('acceptTicked', { count: members.length })}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
