import { assertNever } from '../../rules';
import { HostError } from '../../excel';
import { catalogueOf, issueText, outcomeText, refusalText, say, type Language } from '../../i18n';
import { readArguments, RUNNABLE_COMMANDS, usageOf, type CommandInput } from './arguments';
import { CommandRefused, type Refusal } from './commandRefusal';
import { checkCommand } from './commands/checkCommand';
import { closeCommand } from './commands/closeCommand';
import type { ExitStatus } from './exitStatus';
import { listsCommand } from './commands/listsCommand';
import { newCommand } from './commands/newCommand';
import { openYearCommand } from './commands/openYearCommand';
import { remindCommand } from './commands/remindCommand';
import { reportCommand } from './commands/reportCommand';
import { rollupCommand } from './commands/rollupCommand';
import { scoreCommand } from './commands/scoreCommand';
import { statementCommand } from './commands/statementCommand';
import { placeText } from './placeText';
import { sessionOf, type Session, type Surroundings } from './session';

/** Runs one `cpd` command. Whatever goes wrong ends in one sentence on the error stream. */
export async function runCommand(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const session = sessionOf(surroundings, undefined);
  if (isHelp(args)) {
    session.print(helpText(session.language));
    return 0;
  }
  try {
    const input = readArguments(args);
    return await commandOf(input, sessionOf(surroundings, input.today));
  } catch (error) {
    session.report(sentenceOf(error, session.language));
    return 2;
  }
}

function isHelp(args: readonly string[]): boolean {
  return args[0] === 'help' || args.includes('--help') || args.includes('-h');
}

function commandOf(input: CommandInput, session: Session): Promise<ExitStatus> {
  switch (input.command) {
    case 'new':
      return newCommand(input, session);
    case 'score':
      return scoreCommand(input, session);
    case 'check':
      return checkCommand(input, session);
    case 'report':
      return reportCommand(input, session);
    case 'statement':
      return statementCommand(input, session);
    case 'lists':
      return listsCommand(input, session);
    case 'remind':
      return remindCommand(input, session);
    case 'close':
      return closeCommand(input, session);
    case 'open-year':
      return openYearCommand(input, session);
    case 'rollup':
      return rollupCommand(input, session);
    default:
      return assertNever(input.command);
  }
}

function helpText(language: Language): string {
  const { help } = catalogueOf(language).command;
  return RUNNABLE_COMMANDS.map(
    (command) => `${usageOf(command)}\n    ${say(help[command], {}, language)}`,
  ).join('\n');
}

function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof CommandRefused) return refusalSentence(error.refusal, language);
  const { hostErrors, command } = catalogueOf(language);
  if (error instanceof HostError && error.code !== 'unknown') {
    return say(hostErrors[error.code], {}, language);
  }
  const message = error instanceof Error ? error.message : String(error);
  return say(command.usage.internal, { detail: message.replace(/\s+/gu, ' ') }, language);
}

function refusalSentence(refusal: Refusal, language: Language): string {
  switch (refusal.kind) {
    case 'usage': {
      const { issueTails, command } = catalogueOf(language);
      const sentence = say(command.usage[refusal.problem], refusal.values, language);
      return 'suggestion' in refusal.values
        ? `${sentence} ${say(issueTails.suggestion, refusal.values, language)}`
        : sentence;
    }
    case 'file':
      return `${refusal.path}: ${refusalText(refusal.refusal, language)}`;
    case 'action':
      return outcomeText(refusal.refusal, language);
    case 'issue':
      return `${placeText(refusal.issue.place)}: ${issueText(refusal.issue, language)}`;
    default:
      return assertNever(refusal);
  }
}
