import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { RollupEdition } from '../../documents';
import type { WorkbookLanguage } from '../../register';
import { usePane } from '../session/paneContext';

/** Differences shown before a copy is made; the copy lists them all. */
const SHOWN = 6;

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface RollupCopyProps {
  readonly edition: RollupEdition;
  readonly language: WorkbookLanguage;
  readonly isWanted: boolean;
  readonly onChange: (isWanted: boolean) => void;
}

/** Whether a numbered copy is made, and what would differ in it from the one before (D56). */
export function RollupCopy({ edition, language, isWanted, onChange }: RollupCopyProps) {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <div>
      <Checkbox
        label={t('numberedCopy', { number: edition.number })}
        checked={isWanted}
        onChange={(_event, { checked }) => onChange(checked === true)}
      />
      {isWanted && (
        <>
          <p className={styles.note}>{t('numberedCopyHint')}</p>
          <Differences edition={edition} language={language} />
        </>
      )}
    </div>
  );
}

function Differences({ edition, language }: Pick<RollupCopyProps, 'edition' | 'language'>) {
  const { t } = usePane();
  const styles = useStyles();
  const compared = edition.compared?.(language);
  if (!compared) return null;
  const { number, changes } = compared;
  if (changes === 'gone') return <p className={styles.note}>{t('copyGone', { number })}</p>;
  if (changes.length === 0) return <p className={styles.note}>{t('copySame', { number })}</p>;
  return (
    <>
      <p className={styles.note}>{t('copyChanges', { count: changes.length, number })}</p>
      <ul className={styles.list}>
        {changes.slice(0, SHOWN).map(({ label, before, after }) => (
          <li key={label}>
            {t('copyChange', { label, before: before || '–', after: after || '–' })}
          </li>
        ))}
        {changes.length > SHOWN && (
          <li>{t('copyChangesMore', { count: changes.length - SHOWN })}</li>
        )}
      </ul>
    </>
  );
}
