import { makeStyles, tokens } from '@fluentui/react-components';
import type { ScoredMember } from '../../actions';
import { useLinkStyles } from '../parts/linkStyles';
import { StatusBadge } from '../parts/StatusBadge';
import { usePane } from '../session/paneContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: `0 ${tokens.spacingHorizontalS}`,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'start',
  },
  points: { justifySelf: 'end', whiteSpace: 'nowrap' },
  lacking: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  badge: { justifySelf: 'end' },
});

/** Consultants with their points, each a way to their own screen. */
export function MemberRows({ members }: { readonly members: readonly ScoredMember[] }) {
  const styles = useStyles();
  if (members.length === 0) return null;
  return (
    <ul className={styles.list}>
      {members.map((scored) => (
        <li key={scored.member.place.row}>
          <MemberLine scored={scored} />
        </li>
      ))}
    </ul>
  );
}

function MemberLine({ scored: { member, result } }: { readonly scored: ScoredMember }) {
  const { t, go } = usePane();
  const styles = useStyles();
  const links = useLinkStyles();
  const { fullName, memberNo } = member;
  return (
    <button
      type="button"
      className={`${links.button} ${styles.row}`}
      onClick={() => go({ name: 'member', fullName })}
    >
      <span>{fullName}</span>
      <span className={styles.points}>
        {t('pointsOfNorm', { credited: result.credited, norm: result.norm })}
      </span>
      <span className={styles.lacking}>
        {result.shortfall > 0
          ? t('lacksPoints', { count: result.shortfall })
          : memberNo && t('memberNumber', { number: memberNo })}
      </span>
      <span className={styles.badge}>
        <StatusBadge status={result.status} />
      </span>
    </button>
  );
}
