import { useDeferredValue, useMemo, useState } from 'react';
import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { catalogueOf, say } from '../../i18n';
import { Screen } from '../parts/Screen';
import { isMemberSought } from '../session/isMemberSought';
import { usePane, useRegister } from '../session/paneContext';
import type { PaneRegister } from '../session/paneRegister';
import type { MemberFilter } from '../session/screen';
import { MemberRows } from './MemberRows';

/** More rows than a person reads; the rest is a press away. */
const PAGE = 100;

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  search: { maxWidth: 'none' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The year's consultants: all of them, or those a figure of the overview counts. */
export function MembersScreen({ filter }: { readonly filter?: MemberFilter | undefined }) {
  const { t, go, language } = usePane();
  const styles = useStyles();
  const register = useRegister();
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(PAGE);
  const sought = useDeferredValue(typed);
  const members = useMemo(
    () => filtered(register, filter).filter(({ member }) => isMemberSought(member, sought)),
    [register, filter, sought],
  );
  const { statuses, reportStates } = catalogueOf(language);
  const filterText =
    filter &&
    {
      status: () => filter.by === 'status' && say(statuses[filter.status], {}, language),
      report: () => filter.by === 'report' && say(reportStates[filter.state], {}, language),
      shortfall: () => t('whoIsShort'),
    }[filter.by]();
  return (
    <Screen title={t('members')}>
      <div className={styles.tools}>
        <SearchBox
          className={styles.search}
          aria-label={t('searchMember')}
          placeholder={t('searchMember')}
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
        />
        {filterText && (
          <Button onClick={() => go({ name: 'members' })}>
            {t('removeFilter', { filter: filterText })}
          </Button>
        )}
        <Button onClick={() => go({ name: 'joining' })}>{t('addMember')}</Button>
        <p className={styles.note} aria-live="polite">
          {t('membersFound', { count: members.length })}
        </p>
      </div>
      <MemberRows members={members.slice(0, shown)} />
      {members.length > shown && (
        <Button onClick={() => setShown(shown + PAGE)}>{t('showMore')}</Button>
      )}
    </Screen>
  );
}

function filtered({ scored, overview }: PaneRegister, filter: MemberFilter | undefined) {
  switch (filter?.by) {
    case undefined:
      return scored.members;
    case 'status':
      return scored.members.filter(({ result }) => result.status === filter.status);
    case 'report':
      return overview.reportsByState[filter.state];
    case 'shortfall':
      return overview.short.map(({ member }) => member);
  }
}
