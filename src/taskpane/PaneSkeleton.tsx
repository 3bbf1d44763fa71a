import { makeStyles, tokens } from '@fluentui/react-components';
import { firstWords } from './firstWords';

const BLOCKS = [56, 96, 20, 20, 20, 64] as const;

const useStyles = makeStyles({
  head: {
    boxSizing: 'border-box',
    height: '88px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '24px' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  block: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    animationName: { '0%': { opacity: 1 }, '50%': { opacity: 0.5 }, '100%': { opacity: 1 } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

/** What the pane looks like until it knows the workbook: as high as what takes its place. */
export function PaneSkeleton() {
  const styles = useStyles();
  const { language, title, loading } = firstWords(navigator.languages);
  return (
    <main lang={language} aria-busy="true">
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
      </header>
      <SkeletonBlocks label={loading} />
    </main>
  );
}

/** Grey blocks where text is about to stand. */
export function SkeletonBlocks({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.body} role="status" aria-label={label}>
      {BLOCKS.map((height, index) => (
        <div key={index} className={styles.block} style={{ height }} />
      ))}
    </div>
  );
}
