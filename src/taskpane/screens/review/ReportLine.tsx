import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Review } from '../../../actions';
import { useLinkStyles } from '../../parts/linkStyles';
import { usePane, useRegister } from '../../session/paneContext';
import { filingText } from './filingText';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  row: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'start',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ReportLineProps {
  readonly review: Review;
  readonly isTicked: boolean;
  readonly onTick: (fullName: string, isTicked: boolean) => void;
}

/** One report in a list: a way to it, and a tick where it may be accepted together with others. */
export function ReportLine({ review, isTicked, onTick }: ReportLineProps) {
  const pane = usePane();
  const { t, go } = pane;
  const styles = useStyles();
  const links = useLinkStyles();
  const { today } = useRegister();
  const { member, scored, openPoints, state } = review;
  const { credited, norm } = scored.result;
  const { fullName } = member;
  const questions =
    openPoints.length > 0 ? t('openPoints', { count: openPoints.length }) : t('noOpenPoints');
  return (
    <li className={styles.line}>
      {review.isClear && (
        <Checkbox
          checked={isTicked}
          aria-label={t('tick', { name: fullName })}
          onChange={(_event, { checked }) => onTick(fullName, checked === true)}
        />
      )}
      <button
        type="button"
        className={`${links.button} ${styles.row}`}
        onClick={() => go({ name: 'review', fullName })}
      >
        <span>{fullName}</span>
        <span className={styles.quiet}>{filingText(review, today, pane)}</span>
        <span className={styles.quiet}>
          {t('pointsOfNorm', { credited, norm })}
          {state !== 'accepted' && ` · ${questions}`}
        </span>
      </button>
    </li>
  );
}
