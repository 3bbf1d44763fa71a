import { useState } from 'react';
import { Button, Checkbox, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { usePane } from '../session/paneContext';

const useStyles = makeStyles({
  letter: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface CoveringLetterProps {
  readonly text: string;
  readonly isOnSheet: boolean;
  readonly onSheet: (isOnSheet: boolean) => void;
}

/** The letter to the Collegium to copy into a mail, or to print from a sheet of its own. */
export function CoveringLetter({ text, isOnSheet, onSheet }: CoveringLetterProps) {
  const { t, notify } = usePane();
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  const copy = async (): Promise<void> => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (isCopied) notify({ intent: 'success', sentence: t('letterCopied') });
    else notify({ intent: 'warning', sentence: t('letterNotCopied') });
  };
  return (
    <div className={styles.letter}>
      <Checkbox
        label={t('letterAsSheet')}
        checked={isOnSheet}
        onChange={(_event, { checked }) => onSheet(checked === true)}
      />
      <div className={styles.buttons}>
        <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t('coveringLetter')}
        </Button>
        {isShown && <Button onClick={() => void copy()}>{t('copyLetter')}</Button>}
      </div>
      {isShown && (
        <Field label={t('coveringLetter')}>
          <Textarea readOnly rows={12} resize="vertical" value={text} />
        </Field>
      )}
    </div>
  );
}
