import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../session/paneContext';

const POINTS = ['learnSheets', 'learnPoints', 'learnShared', 'learnPrivate', 'learnUndo'] as const;

const useStyles = makeStyles({
  details: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground1 },
});

/** What the add-in does, for those who see it for the first time. */
export function LearnMore() {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{t('learnMore')}</summary>
      <ul>
        {POINTS.map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
      </ul>
    </details>
  );
}
