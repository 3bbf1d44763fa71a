import { useMemo, useState } from 'react';
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { rollUp, type RollUp } from '../../actions';
import {
  coveringLetterDocuments,
  coveringLetterText,
  languagesOf,
  nextEdition,
  rollupDocuments,
} from '../../documents';
import { catalogueOf, say } from '../../i18n';
import type { ReportLanguage } from '../../register';
import { usePane, useRegister } from '../session/paneContext';
import { CoveringLetter } from './CoveringLetter';
import { DocumentMaking } from './DocumentMaking';
import { RollupCopy } from './RollupCopy';
import { useKeptCopies } from './useKeptCopies';

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
      <RollupMaking summary={summary} language={language} />
    </>
  );
}

interface RollupMakingProps {
  readonly summary: RollUp;
  readonly language: ReportLanguage | undefined;
}

/** What goes into the rollup, and the making of it: a draft, or a numbered copy that also stays in the workbook. */
function RollupMaking({ summary, language: given }: RollupMakingProps) {
  const { t } = usePane();
  const { decoded } = useRegister();
  const { register } = decoded;
  const language = given ?? register.language;
  const [withNames, setNames] = useState(true);
  const [withCharts, setCharts] = useState(true);
  const [wanted, setWanted] = useState<number>();
  const [hasLetter, setLetter] = useState(false);
  const kept = useKeptCopies();
  const edition = useMemo(
    () => kept && nextEdition(summary, kept, { withNames }),
    [summary, kept, withNames],
  );
  // Once that copy is there the next one is not wanted yet.
  const numbered = edition?.number === wanted ? edition : undefined;
  const letterNumber = numbered?.number ?? (edition && edition.number - 1);
  const [shownLanguage] = languagesOf(language);
  const make = () => [
    ...rollupDocuments(summary, language, { withNames, withCharts, edition: numbered }),
    ...(hasLetter ? coveringLetterDocuments(summary, language, letterNumber) : []),
  ];
  return (
    <>
      <div>
        <Checkbox
          label={t('rollupNames')}
          checked={withNames}
          onChange={(_event, { checked }) => setNames(checked === true)}
        />
        <Checkbox
          label={t('rollupCharts')}
          checked={withCharts}
          onChange={(_event, { checked }) => setCharts(checked === true)}
        />
        {edition && (
          <RollupCopy
            edition={edition}
            language={shownLanguage}
            isWanted={numbered !== undefined}
            onChange={(isWanted) => setWanted(isWanted ? edition.number : undefined)}
          />
        )}
      </div>
      <CoveringLetter
        text={coveringLetterText(summary, language, letterNumber)}
        isOnSheet={hasLetter}
        onSheet={setLetter}
      />
      <DocumentMaking
        make={make}
        count={1}
        occasion={{ about: 'rollup', period: summary, language }}
        staysHere={numbered !== undefined}
        summary={t('willMakeRollup', { year: summary.year })}
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
