import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
} from '@fluentui/react-components';
import type { ScoredMember } from '../../../actions';
import { Section } from '../../parts/Section';
import { usePane } from '../../session/paneContext';
import { ExemptionForm } from './ExemptionForm';
import { LeaveForm } from './LeaveForm';
import { MergeForm } from './MergeForm';
import { NormForm } from './NormForm';
import { RenameForm } from './RenameForm';

const FORMS = {
  individualNorm: NormForm,
  newExemption: ExemptionForm,
  renaming: RenameForm,
  leaving: LeaveForm,
  merging: MergeForm,
} as const;

/** What the responsible person changes about a consultant; each change is one step that can be undone. */
export function MemberChanges({ scored }: { readonly scored: ScoredMember }) {
  const { t } = usePane();
  const names = Object.keys(FORMS) as (keyof typeof FORMS)[];
  return (
    <Section title={t('changes')}>
      <Accordion collapsible>
        {names.map((name) => {
          const Form = FORMS[name];
          return (
            <AccordionItem key={name} value={name}>
              <AccordionHeader>{t(name)}</AccordionHeader>
              <AccordionPanel>
                <Form scored={scored} />
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </Section>
  );
}
