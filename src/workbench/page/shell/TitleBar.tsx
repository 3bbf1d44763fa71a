import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../../i18n';
import type { Keeping } from '../storage/keeper';
import { pageWords } from '../words';
import { sayIn } from './sayIn';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: `6px ${tokens.spacingHorizontalM}`,
    color: '#ffffff',
    backgroundColor: '#0f6b38',
    '@media (forced-colors: active)': { borderBottom: '1px solid CanvasText' },
  },
  file: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  state: { fontSize: tokens.fontSizeBase200 },
  here: { fontSize: tokens.fontSizeBase200, marginInlineStart: 'auto' },
});

interface TitleBarProps {
  readonly fileName: string;
  readonly language: Language;
  readonly keeping?: Keeping | undefined;
}

/** The name of the workbook, whether it is kept, and where. */
export function TitleBar({ fileName, language, keeping }: TitleBarProps) {
  const styles = useStyles();
  const words = pageWords(language);
  const tell = sayIn(language);
  return (
    <header className={styles.bar}>
      <h1 className={styles.file}>{fileName}</h1>
      {keeping === undefined ? (
        <span className={styles.state}>{tell(words.windows.coauthor)}</span>
      ) : (
        <>
          <span role="status" className={styles.state}>
            {tell(words.keeping[keeping])}
          </span>
          <span className={styles.here}>{tell(words.keeping.here)}</span>
        </>
      )}
    </header>
  );
}
