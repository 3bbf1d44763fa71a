import { rollUp, scoreRegister, type RollUp } from '../../../actions';
import { rollupDocuments } from '../../../documents';
import { catalogueOf, say, type Language } from '../../../i18n';
import type { CommandInput } from '../arguments';
import type { ExitStatus } from '../exitStatus';
import { openRegister, periodOf } from '../openRegister';
import { reportUnread } from '../reportUnread';
import { writeDocuments } from '../writeDocuments';
import type { Session } from '../session';
import { outputPath } from '../writeOutput';

/** `cpd rollup`: the year's results as a file to send to the Collegium. Clause 4.7. */
export async function rollupCommand(input: CommandInput, session: Session): Promise<ExitStatus> {
  const out = outputPath(input.out, 'rollup');
  const opened = await openRegister(input.file, session);
  const { register } = opened.decoded;
  const results = rollUp(scoreRegister(register, periodOf(register, input, session)), register);
  const documents = rollupDocuments(results, input.lang ?? register.language, {
    withNames: !input.withoutNames,
    withCharts: !input.noCharts,
  });
  reportUnread(opened.decoded, session);
  reportControls(results, session);
  const occasion = { about: 'rollup', period: results, language: input.lang } as const;
  await writeDocuments({ documents, occasion, out, input: input.file, opened }, session);
  if (input.json) session.print(JSON.stringify(rollupJson(results), undefined, 2));
  else session.print(rollupTotal(results, session.language));
  return 0;
}

/** Says on the error stream that control sums do not agree; the rollup shows which. */
function reportControls({ controls }: RollUp, session: Session): void {
  const count = controls.filter(({ holds }) => !holds).length;
  const { controlsFail } = catalogueOf(session.language).pane;
  if (count > 0) session.report(say(controlsFail, { count }, session.language));
}

/** The JSON document of a rollup. */
function rollupJson({ year, totals, forms }: RollUp): unknown {
  return {
    year,
    totals,
    forms: forms.map(({ code, activities, participants, points }) => ({
      code,
      activities,
      participants,
      points,
    })),
  };
}

/** A rollup in one line. */
export function rollupTotal({ year, totals }: RollUp, language: Language): string {
  const { members, obliged, credited } = totals;
  const { lines } = catalogueOf(language).command;
  return say(lines['rollup-total'], { year, members, obliged, credited }, language);
}
