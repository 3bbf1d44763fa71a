import { makeStyles, tokens } from '@fluentui/react-components';
import { useLinkStyles } from './linkStyles';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** What stands at the bar's end; the count where absent. */
  readonly text?: string;
  readonly tone?: keyof typeof TONES;
  /** Opens the list that the bar counts. */
  readonly onOpen?: () => void;
}

const TONES = {
  good: tokens.colorPaletteGreenBackground3,
  bad: tokens.colorPaletteRedBackground3,
  open: tokens.colorPaletteMarigoldBorderActive,
  running: tokens.colorPaletteBlueBorderActive,
  quiet: tokens.colorNeutralStrokeAccessible,
} as const;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    minHeight: '32px',
    textAlign: 'start',
    boxSizing: 'border-box',
  },
  track: { gridColumn: '1 / -1', height: '6px', borderRadius: tokens.borderRadiusSmall },
  fill: {
    height: '100%',
    minWidth: '2px',
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
});

/** A bar chart that is a list: every bar says its number in words and may lead to what it counts. */
export function BarList({
  bars,
  label,
}: {
  readonly bars: readonly Bar[];
  readonly label: string;
}) {
  const styles = useStyles();
  const longest = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className={styles.list} aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.key}>
          <BarRow bar={bar} share={(bar.count / longest) * 100} />
        </li>
      ))}
    </ul>
  );
}

function BarRow({ bar, share }: { readonly bar: Bar; readonly share: number }) {
  const styles = useStyles();
  const links = useLinkStyles();
  const content = (
    <>
      <span>{bar.label}</span>
      <strong>{bar.text ?? bar.count}</strong>
      <span className={styles.track} aria-hidden="true">
        {bar.count > 0 && (
          <span
            className={styles.fill}
            style={{
              display: 'block',
              width: `${share}%`,
              backgroundColor: TONES[bar.tone ?? 'running'],
            }}
          />
        )}
      </span>
    </>
  );
  if (!bar.onOpen) return <div className={styles.row}>{content}</div>;
  return (
    <button type="button" className={`${links.button} ${styles.row}`} onClick={bar.onOpen}>
      {content}
    </button>
  );
}
