import { makeStyles, tokens } from '@fluentui/react-components';
import { firstWords } from './firstWords';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

/** What is left to say when a part of the pane could not be loaded or broke. */
export function BrokenScreen() {
  const styles = useStyles();
  const { language, title, broken, again } = firstWords(navigator.languages);
  return (
    <main className={styles.screen} lang={language}>
      <h1>{title}</h1>
      <p role="alert">{broken}</p>
      <button
        type="button"
        onClick={() => {
          location.reload();
        }}
      >
        {again}
      </button>
    </main>
  );
}
