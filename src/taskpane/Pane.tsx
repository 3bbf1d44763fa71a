import { useCallback, useEffect, useState } from 'react';
import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle1,
  tokens,
} from '@fluentui/react-components';
import { catalogueOf, say, type Language } from '../i18n';
import { NewRegister } from './NewRegister';
import { Overview } from './Overview';
import { openRegister, type PaneRegister } from './openRegister';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

type View =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'open'; readonly opened: PaneRegister };

/** The task pane: a register to set up, or the one that is open. */
export function Pane({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const words = catalogueOf(language).pane;
  const [view, setView] = useState<View>({ kind: 'loading' });
  const reload = useCallback(() => {
    setView({ kind: 'loading' });
    void openRegister(language).then(setView);
  }, [language]);
  useEffect(() => {
    let isCurrent = true;
    void openRegister(language).then((opened) => {
      if (isCurrent) setView(opened);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return (
    <main className={styles.pane} lang={language}>
      <Subtitle1 as="h1">{say(words.title, {}, language)}</Subtitle1>
      {view.kind === 'loading' && <Spinner label={say(words.loading, {}, language)} />}
      {view.kind === 'failed' && (
        <MessageBar intent="error">
          <MessageBarBody>{view.sentence}</MessageBarBody>
        </MessageBar>
      )}
      {view.kind === 'open' && view.opened.kind === 'none' && (
        <NewRegister language={language} onDone={reload} />
      )}
      {view.kind === 'open' && view.opened.kind === 'register' && (
        <Overview language={language} register={view.opened} />
      )}
      {view.kind !== 'loading' && (
        <Button onClick={reload}>
          <Body1>{say(words.reload, {}, language)}</Body1>
        </Button>
      )}
    </main>
  );
}
