import { check } from '../../../actions';
import { catalogueOf, issueText, say, type Language } from '../../../i18n';
import type { Issue, Severity } from '../../../register';
import type { CommandInput } from '../arguments';
import { openRegister } from '../openRegister';
import type { ExitStatus } from '../exitStatus';
import { placeText } from '../placeText';
import type { Session } from '../session';

/** `cpd check`: everything wrong or doubtful; exit status 1 when any of it is an error. */
export async function checkCommand(input: CommandInput, session: Session): Promise<ExitStatus> {
  const { decoded, office } = await openRegister(input.file, session, { mayLackMembers: true });
  office.close();
  const issues = check(decoded, session.today);
  const { language } = decoded.register;
  if (input.json) {
    const listed = issues.map((issue) => issueJson(issue, language));
    session.print(JSON.stringify({ issues: listed }, undefined, 2));
  } else for (const line of checkLines(issues, language)) session.print(line);
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function issueJson(issue: Issue, language: Language) {
  const { code, severity, place, text } = issue;
  return {
    code,
    severity,
    sheet: place.sheet,
    cell: place.cell,
    text,
    message: issueText(issue, language),
  };
}

function checkLines(issues: readonly Issue[], language: Language): string[] {
  const { severities, command } = catalogueOf(language);
  const sentences = issues.map((issue) =>
    say(
      command.lines['check-issue'],
      {
        place: placeText(issue.place),
        severity: say(severities[issue.severity], {}, language),
        sentence: issueText(issue, language),
      },
      language,
    ),
  );
  return [...sentences, checkTotal(issues, language)];
}

/** How many errors, warnings and notices a check found. */
export function checkTotal(issues: readonly Issue[], language: Language): string {
  const { lines } = catalogueOf(language).command;
  const count = (severity: Severity): number =>
    issues.filter((issue) => issue.severity === severity).length;
  if (issues.length === 0) return say(lines['check-clean'], {}, language);
  return say(
    lines['check-total'],
    { errors: count('error'), warnings: count('warning'), notices: count('notice') },
    language,
  );
}
