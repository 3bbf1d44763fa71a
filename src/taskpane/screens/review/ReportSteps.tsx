import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Review } from '../../../actions';
import { catalogueOf, say } from '../../../i18n';
import type { ReportStep, ReportTransition } from '../../../rules';
import { Section } from '../../parts/Section';
import { usePane } from '../../session/paneContext';
import { StepForm } from './StepForm';

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** The step that is most likely wanted comes first. */
const ORDER: readonly ReportStep[] = [
  'accept',
  'file',
  'comment',
  'remark',
  'correct',
  'disagree',
  'withdraw',
  'reopen',
];

/** What may be done with the report now; a consultant sees only their own steps. */
export function ReportSteps({ review }: { readonly review: Review }) {
  const { t, language, preferences } = usePane();
  const styles = useStyles();
  const isOwn = preferences.role === 'consultant';
  const steps = review.steps
    .filter(({ by }) => !isOwn || by === 'consultant')
    .toSorted((a, b) => ORDER.indexOf(a.step) - ORDER.indexOf(b.step));
  const names = catalogueOf(language).reportSteps;
  if (steps.length === 0) return null;
  return (
    <Section title={t('nextSteps')}>
      <BlockedNote review={review} steps={steps} className={styles.note} />
      <Accordion key={review.state} collapsible defaultOpenItems={steps[0]?.step}>
        {steps.map(({ step }) => (
          <AccordionItem key={step} value={step}>
            <AccordionHeader>{say(names[step], {}, language)}</AccordionHeader>
            <AccordionPanel>
              <StepForm review={review} step={step} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
}

interface BlockedNoteProps {
  readonly review: Review;
  readonly steps: readonly ReportTransition[];
  readonly className: string;
}

function BlockedNote({ review, steps, className }: BlockedNoteProps) {
  const { t } = usePane();
  const count = review.openPoints.filter(({ blocks }) => blocks).length;
  if (count === 0 || !steps.some(({ step }) => step === 'accept')) return null;
  return <p className={className}>{t('beforeAccepting', { count })}</p>;
}
