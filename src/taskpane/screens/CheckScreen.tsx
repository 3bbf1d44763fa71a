import { useDeferredValue, useMemo, useState } from 'react';
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import {
  check,
  fixIssues,
  fixOf,
  issueGroups,
  repairFormulas,
  type Fix,
  type IssueGroup,
} from '../../actions';
import { catalogueOf, issueText, say } from '../../i18n';
import type { Issue, Severity } from '../../register';
import { useLinkStyles } from '../parts/linkStyles';
import { Screen } from '../parts/Screen';
import { usePane, useRegister } from '../session/paneContext';
import type { PaneRegister } from '../session/paneRegister';

/** Issues of one group shown at once; a register pasted from elsewhere may have thousands. */
const PAGE = 50;

const COLOURS = {
  error: 'danger',
  warning: 'warning',
  notice: 'informative',
} as const satisfies Record<Severity, string>;

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  issue: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  sentence: { width: '100%', padding: tokens.spacingHorizontalXS, textAlign: 'start' },
  place: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  fix: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  change: { flexGrow: 1 },
  title: { flexGrow: 1 },
});

/** Everything wrong or doubtful, by subject; each leads to its cell, and what has one plain remedy offers it. */
export function CheckScreen() {
  const { t, change } = usePane();
  const styles = useStyles();
  const current = useRegister();
  const register = useDeferredValue(current);
  const found = useMemo(() => {
    const issues = check(register.decoded, register.today);
    return { groups: issueGroups(issues), count: issues.length };
  }, [register]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const names = found.groups.map(({ group }) => group);
  return (
    <Screen title={t('check')}>
      {register !== current && <Spinner size="tiny" label={t('checking')} />}
      <p className={styles.note} role="status">
        {found.count === 0 ? t('nothingWrong') : t('issuesFound', { count: found.count })}
      </p>
      <Accordion
        multiple
        collapsible
        openItems={names.filter((name) => !closed.has(name))}
        onToggle={(_event, { openItems }) =>
          setClosed(new Set(names.filter((name) => !openItems.includes(name))))
        }
      >
        {found.groups.map((group) => (
          <Group key={group.group} group={group} register={register} />
        ))}
      </Accordion>
      <p className={styles.note}>{t('repairFormulasHint')}</p>
      <Button
        onClick={() =>
          void change(({ snapshot }) => repairFormulas(snapshot), t('formulasRepaired'))
        }
      >
        {t('repairFormulas')}
      </Button>
    </Screen>
  );
}

interface GroupProps {
  readonly group: IssueGroup;
  readonly register: PaneRegister;
}

function Group({ group, register }: GroupProps) {
  const { t, change, language } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const { issueGroups: names } = catalogueOf(language);
  const listed = group.issues.slice(0, shown);
  const fixes = useMemo(
    () => new Map(group.issues.slice(0, shown).map((issue) => [issue, fixFor(issue, register)])),
    [group, shown, register],
  );
  const fixable = listed.filter((issue) => fixes.get(issue));
  return (
    <AccordionItem value={group.group}>
      <AccordionHeader>
        <span className={styles.title}>{say(names[group.group], {}, language)}</span>
        <Badge appearance="tint" color={COLOURS[worstOf(group.issues)]}>
          {group.issues.length}
        </Badge>
      </AccordionHeader>
      <AccordionPanel>
        <ul className={styles.list}>
          {listed.map((issue) => (
            <li
              key={`${issue.code} ${issue.place.sheet}!${issue.place.cell}`}
              className={styles.issue}
            >
              <IssueLine issue={issue} fix={fixes.get(issue)} />
            </li>
          ))}
        </ul>
        {group.issues.length > shown && (
          <Button onClick={() => setShown(shown + PAGE)}>{t('showMore')}</Button>
        )}
        {fixable.length > 1 && (
          <Button
            onClick={() =>
              void change(
                ({ snapshot }) => fixIssues(snapshot, fixable, register.today),
                t('fixedAll', { count: fixable.length }),
              )
            }
          >
            {t('fixAll', { count: fixable.length })}
          </Button>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}

function fixFor(issue: Issue, { decoded, existing, today }: PaneRegister): Fix | undefined {
  return fixOf(issue, decoded, existing.snapshot, today);
}

function worstOf(issues: readonly Issue[]): Severity {
  const weights = ['error', 'warning', 'notice'] as const;
  return weights.find((weight) => issues.some(({ severity }) => severity === weight)) ?? 'notice';
}

function IssueLine({ issue, fix }: { readonly issue: Issue; readonly fix: Fix | undefined }) {
  const { t, show, change, language } = usePane();
  const styles = useStyles();
  const links = useLinkStyles();
  const { severities } = catalogueOf(language);
  const { today } = useRegister();
  const { sheet, cell } = issue.place;
  const fixOne = ({ after }: Fix): void => {
    void change(({ snapshot }) => fixIssues(snapshot, [issue], today), t('fixed', { after }));
  };
  return (
    <>
      <button
        type="button"
        className={`${links.button} ${styles.sentence}`}
        onClick={() => show(issue.place)}
      >
        <span className={styles.place}>
          {say(severities[issue.severity], {}, language)} ·{' '}
          {cell === '' ? sheet : `${sheet}!${cell}`}
        </span>
        {issueText(issue, language)}
      </button>
      {fix && (
        <div className={styles.fix}>
          <span className={styles.change}>
            <del>{fix.before}</del> → <ins>{fix.after}</ins>
          </span>
          <Button
            size="small"
            aria-label={t('fixTo', { after: fix.after })}
            onClick={() => fixOne(fix)}
          >
            {t('fix')}
          </Button>
        </div>
      )}
    </>
  );
}
