import type { Existing, SetUpOutcome } from '../../actions';
import { catalogueOf, say } from '../../i18n';
import { usePane } from './paneContext';

/** Turns the workbook into a register as planned, or says which of its sheets stand in the way. */
export function useSetUp(): (plan: (existing: Existing) => SetUpOutcome) => Promise<void> {
  const { t, live, attempt, notify, language } = usePane();
  return async (plan) => {
    notify(undefined);
    const result = await attempt(() => live.change(plan));
    if (result === undefined) return;
    const { outcome, undo } = result;
    if (outcome.kind === 'planned') {
      notify({ intent: 'success', sentence: t('registerMade'), undo });
      return;
    }
    const sentences = outcome.refusals.map(({ code, ...names }) =>
      say(catalogueOf(language).setUp[code], names, language),
    );
    notify({ intent: 'warning', sentence: sentences.join(' ') });
  };
}
