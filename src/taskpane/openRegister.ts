import { check, scoreRegister, type ScoredRegister } from '../actions';
import { HostError, localDay, openWorkbook, readWorkbook, runExcel } from '../excel';
import { catalogueOf, say, type Language } from '../i18n';
import { decode, type Issue } from '../register';

/** What the pane shows of the open workbook. */
export type PaneRegister =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'register';
      /** Absent where the workbook states no reporting year. */
      readonly scored?: ScoredRegister | undefined;
      readonly issues: readonly Issue[];
    };

export type Opening =
  | { readonly kind: 'open'; readonly opened: PaneRegister }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Reads the open workbook, scores and checks it. What Excel refuses becomes a sentence. */
export async function openRegister(language: Language): Promise<Opening> {
  return withSentence(language, async () => {
    const { snapshot } = await runExcel(openWorkbook(), (context) =>
      readWorkbook(context, { forCheck: true }),
    );
    if (!snapshot.tables.members) return { kind: 'open', opened: { kind: 'none' } };
    const decoded = decode(snapshot);
    const today = localDay(new Date());
    const { year } = decoded.register;
    const scored =
      year === undefined ? undefined : scoreRegister(decoded.register, { year, today });
    const issues = check(decoded, today);
    return { kind: 'open', opened: { kind: 'register', scored, issues } };
  });
}

/** The one place where what Excel refused is told to the person. */
export async function withSentence<Done>(
  language: Language,
  work: () => Promise<Done>,
): Promise<Done | { readonly kind: 'failed'; readonly sentence: string }> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { hostErrors } = catalogueOf(language);
    return { kind: 'failed', sentence: say(hostErrors[error.code], {}, language) };
  }
}
