import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../i18n';
import { catalogueOf, say } from '../../i18n';
import type { HostErrorCode, PaneTrouble } from '../../i18n';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500 },
  text: { margin: 0 },
});

interface TroubleScreenProps {
  readonly trouble: PaneTrouble | HostErrorCode;
  readonly language: Language;
}

/** The pane cannot work here: why, and what to do about it. */
export function TroubleScreen({ trouble, language }: TroubleScreenProps) {
  const styles = useStyles();
  const { pane, paneTroubles, hostErrors } = catalogueOf(language);
  const sentences = { ...hostErrors, ...paneTroubles };
  return (
    <main className={styles.screen} lang={language}>
      <h1 className={styles.title}>{say(pane.title, {}, language)}</h1>
      <p className={styles.text} role="alert">
        {say(sentences[trouble], {}, language)}
      </p>
      <Button appearance="primary" onClick={() => location.reload()}>
        {say(pane.tryAgain, {}, language)}
      </Button>
    </main>
  );
}
