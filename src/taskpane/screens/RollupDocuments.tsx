import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { rollUp } from '../../actions';
import { rollupDocuments } from '../../documents';
import { catalogueOf, say } from '../../i18n';
import type { ReportLanguage } from '../../register';
import { usePane, useRegister } from '../session/paneContext';
import { DocumentMaking } from './DocumentMaking';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  note: { margin: 0 },
  number: { margin: 0, textAlign: 'end', fontWeight: tokens.fontWeightSemibold },
});

/** The chamber's year for the Collegium (clause 4.7) with its figures shown beforehand. */
export function RollupDocuments({ language }: { readonly language: ReportLanguage | undefined }) {
  const { t, language: shown } = usePane();
  const styles = useStyles();
  const { scored, decoded } = useRegister();
  const { register } = decoded;
  const summary = useMemo(() => rollUp(scored, register), [scored, register]);
  const { totals } = summary;
  const documentLanguage = language ?? register.language;
  const { statuses } = catalogueOf(shown);
  const facts = [
    [t('rollupMembers'), totals.members],
    [t('rollupObliged'), totals.obliged],
    [say(statuses.met, {}, shown), totals.met],
    [say(statuses.short, {}, shown), totals.short],
    [say(statuses['in-progress'], {}, shown), totals.inProgress],
    [say(statuses.decide, {}, shown), totals.decide],
    [say(statuses.exempt, {}, shown), totals.exempt],
    [say(statuses.left, {}, shown), totals.left],
    [t('creditedPoints'), totals.credited],
  ] as const;
  const failing = summary.controls.filter(({ holds }) => !holds).length;
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([label, count]) => (
          <Fact key={label} label={label} count={count} />
        ))}
      </dl>
      <p className={styles.note}>
        {failing === 0 ? t('controlsHold') : t('controlsFail', { count: failing })}
      </p>
      <DocumentMaking
        make={() => rollupDocuments(summary, documentLanguage)}
        count={documentLanguage === 'both' ? 2 : 1}
        occasion={{ about: 'rollup', period: scored, language }}
        summary={t('willMakeRollup', { year: scored.year })}
      />
    </>
  );
}

function Fact({ label, count }: { readonly label: string; readonly count: number }) {
  const styles = useStyles();
  return (
    <>
      <dt>{label}</dt>
      <dd className={styles.number}>{count}</dd>
    </>
  );
}
