import { useState } from 'react';
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Review } from '../../../actions';
import { Screen } from '../../parts/Screen';
import { usePane, useRegister } from '../../session/paneContext';
import { REPORT_GROUPS, reportGroupOf, type ReportGroup } from '../../session/reportGroups';
import { useReviews } from '../../session/useReviews';
import { AcceptTogether } from './AcceptTogether';
import { ReportLine } from './ReportLine';

/** More rows than a person reads; the rest is a press away. */
const PAGE = 100;

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { flexGrow: 1 },
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
});

/** Every report of the year by whose turn it is; those that wait for the responsible person first. */
export function ReportsScreen() {
  const { t, go } = usePane();
  const styles = useStyles();
  const { year } = useRegister();
  const { reviews } = useReviews();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const waiting = reviews.filter((review) => reportGroupOf(review) === 'groupWaiting');
  const [first] = waiting;
  return (
    <Screen title={t('reports')}>
      <p className={styles.note}>{t('reportsOfYear', { year })}</p>
      {first ? (
        <Button
          appearance="primary"
          onClick={() => go({ name: 'review', fullName: first.member.fullName })}
        >
          {t('reviewOneByOne')}
        </Button>
      ) : (
        <p className={styles.note}>{t('nothingWaits')}</p>
      )}
      <Accordion multiple collapsible defaultOpenItems={['groupWaiting', 'groupAtConsultant']}>
        {REPORT_GROUPS.map((group) => (
          <Group
            key={group}
            group={group}
            reviews={reviews.filter((review) => reportGroupOf(review) === group)}
            ticked={ticked}
            onTick={setTicked}
          />
        ))}
      </Accordion>
      <Button onClick={() => go({ name: 'reminders' })}>{t('reminders')}</Button>
      <Button onClick={() => go({ name: 'year' })}>{t('openYearWork')}</Button>
    </Screen>
  );
}

interface GroupProps {
  readonly group: ReportGroup;
  readonly reviews: readonly Review[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

function Group({ group, reviews, ticked, onTick }: GroupProps) {
  const { t } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  if (reviews.length === 0) return null;
  const tick = (name: string, isTicked: boolean): void => {
    const others = [...ticked].filter((one) => one !== name);
    onTick(new Set(isTicked ? [...others, name] : others));
  };
  return (
    <AccordionItem value={group}>
      <AccordionHeader>
        <span className={styles.title}>{t(group)}</span>
        <Badge appearance="tint" color={group === 'groupWaiting' ? 'brand' : 'informative'}>
          {reviews.length}
        </Badge>
      </AccordionHeader>
      <AccordionPanel>
        <ul className={styles.list}>
          {reviews.slice(0, shown).map((review) => (
            <ReportLine
              key={review.member.place.row}
              review={review}
              isTicked={ticked.has(review.member.fullName)}
              onTick={tick}
            />
          ))}
        </ul>
        {reviews.length > shown && (
          <Button onClick={() => setShown(shown + PAGE)}>{t('showMore')}</Button>
        )}
        {group === 'groupWaiting' && (
          <AcceptTogether reviews={reviews} ticked={ticked} onTick={onTick} />
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
