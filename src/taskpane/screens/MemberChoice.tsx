import { type ReactNode, useMemo, useState } from 'react';
import { Button, Checkbox, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { ScoredMember } from '../../actions';
import { memberKey } from '../../register';
import { usePane, useRegister } from '../session/paneContext';

/** More tick boxes than a person goes through; with more, choosing all is the better way. */
const PAGE = 60;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

export interface ChosenMembers {
  readonly members: readonly ScoredMember[];
  /** Where they are chosen; nothing in the consultant's mode. */
  readonly choice: ReactNode;
}

/** All consultants of the year, or those that are ticked; `first` are ticked to begin with. */
export function useMemberChoice(first: readonly string[] | undefined): ChosenMembers {
  const { t, preferences } = usePane();
  const { scored } = useRegister();
  const isOwn = preferences.role === 'consultant';
  const [scope, setScope] = useState<'all' | 'some'>(first || isOwn ? 'some' : 'all');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set((isOwn ? [preferences.person] : (first ?? [])).map(memberKey)),
  );
  const members = useMemo(
    () =>
      scope === 'all'
        ? scored.members
        : scored.members.filter(({ member }) => ticked.has(memberKey(member.fullName))),
    [scope, scored, ticked],
  );
  const choice = isOwn ? null : (
    <>
      <RadioGroup
        aria-label={t('whoseReports')}
        value={scope}
        onChange={(_event, { value }) => setScope(value === 'all' ? 'all' : 'some')}
      >
        <Radio value="all" label={t('allConsultants', { count: scored.members.length })} />
        <Radio value="some" label={t('someConsultants')} />
      </RadioGroup>
      {scope === 'some' && (
        <MemberTicks members={scored.members} ticked={ticked} onChange={setTicked} />
      )}
    </>
  );
  return { members, choice };
}

interface MemberTicksProps {
  readonly members: readonly ScoredMember[];
  /** Keys of the ticked names. */
  readonly ticked: ReadonlySet<string>;
  readonly onChange: (ticked: ReadonlySet<string>) => void;
}

function MemberTicks({ members, ticked, onChange }: MemberTicksProps) {
  const { t } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const isTicked = ({ member }: ScoredMember): boolean => ticked.has(memberKey(member.fullName));
  const sorted = [...members].sort((a, b) => Number(isTicked(b)) - Number(isTicked(a)));
  const [order] = useState(sorted);
  const toggle = (name: string, isOn: boolean): void => {
    const next = new Set(ticked);
    if (isOn) next.add(memberKey(name));
    else next.delete(memberKey(name));
    onChange(next);
  };
  return (
    <>
      <ul className={styles.list}>
        {order.slice(0, shown).map((one) => (
          <li key={one.member.place.row}>
            <Checkbox
              label={one.member.fullName}
              checked={isTicked(one)}
              onChange={(_event, { checked }) => toggle(one.member.fullName, checked === true)}
            />
          </li>
        ))}
      </ul>
      {order.length > shown && (
        <Button onClick={() => setShown(shown + PAGE)}>{t('showMore')}</Button>
      )}
    </>
  );
}
