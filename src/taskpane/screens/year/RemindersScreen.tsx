import { useMemo, useState } from 'react';
import { Button, Link, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { remindersOf } from '../../../actions';
import { mailLink, reminderLetter, type Letter } from '../../../documents';
import { Screen } from '../../parts/Screen';
import { Section } from '../../parts/Section';
import { usePane, useRegister } from '../../session/paneContext';

/** More letters than a person writes in one go; the rest is a press away. */
const PAGE = 20;

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  text: { width: '100%' },
  buttons: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** Who is to be reminded of what, each with a letter to copy or to open in the mail program. */
export function RemindersScreen() {
  const { t, go } = usePane();
  const styles = useStyles();
  const { decoded, scored } = useRegister();
  const [shown, setShown] = useState(PAGE);
  const letters = useMemo(
    () =>
      remindersOf(decoded.register, scored).map((reminder) =>
        reminderLetter(reminder, decoded.register),
      ),
    [decoded, scored],
  );
  return (
    <Screen title={t('reminders')} onBack={() => go({ name: 'reports' })}>
      <p className={styles.note}>
        {letters.length === 0 ? t('nobodyToRemind') : t('remindersNote')}
      </p>
      {letters.slice(0, shown).map((letter) => (
        <LetterCard key={letter.fullName} letter={letter} />
      ))}
      {letters.length > shown && (
        <Button onClick={() => setShown(shown + PAGE)}>{t('showMore')}</Button>
      )}
    </Screen>
  );
}

function LetterCard({ letter }: { readonly letter: Letter }) {
  const { t, notify } = usePane();
  const styles = useStyles();
  const { fullName, subject, body, email } = letter;
  const copy = (): void => {
    navigator.clipboard.writeText(`${subject}\n\n${body}`).then(
      () => notify({ intent: 'success', sentence: t('copied') }),
      () => notify({ intent: 'warning', sentence: t('notCopied') }),
    );
  };
  return (
    <Section title={fullName}>
      <Textarea
        className={styles.text}
        readOnly
        resize="vertical"
        aria-label={t('reminderOf', { name: fullName })}
        value={`${subject}\n\n${body}`}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={copy}>
          {t('copyText')}
        </Button>
        {email !== '' && (
          <Link href={mailLink(letter).href} target="_blank">
            {t('writeMail')}
          </Link>
        )}
      </div>
    </Section>
  );
}
