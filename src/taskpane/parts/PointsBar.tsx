import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MemberYear } from '../../rules';
import { usePane } from '../session/paneContext';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between' },
  credited: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  track: {
    height: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflow: 'hidden',
    boxSizing: 'border-box',
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorPaletteBlueBorderActive,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  met: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  short: { backgroundColor: tokens.colorPaletteRedBackground3 },
});

/** The credited points on their way to the norm. The norm is 0 for those who are exempt. */
export function PointsBar({ result }: { readonly result: MemberYear }) {
  const { t } = usePane();
  const styles = useStyles();
  const { credited, norm, claimed, status } = result;
  const share = norm === 0 ? 100 : Math.min(100, (credited / norm) * 100);
  const text = t('pointsOfNorm', { credited, norm });
  return (
    <div>
      <div className={styles.line}>
        <span>
          <strong className={styles.credited}>{credited}</strong> {t('ofNorm', { norm })}
        </span>
        {claimed !== credited && <span>{t('claimed', { claimed })}</span>}
      </div>
      <div
        className={styles.track}
        role="meter"
        aria-label={t('creditedPoints')}
        aria-valuemin={0}
        aria-valuemax={Math.max(norm, credited)}
        aria-valuenow={credited}
        aria-valuetext={text}
      >
        <div
          className={mergeClasses(
            styles.fill,
            status === 'met' && styles.met,
            status === 'short' && styles.short,
          )}
          style={{ width: `${share}%` }}
        />
      </div>
    </div>
  );
}
