import type { Language } from '../../i18n';
import { languageOfTag } from '../../i18n';
import type { Day } from '../../rules';
import { isoDay } from '../../rules';
import { localDay } from '../../excel';

/** What a run of the command has of the world: where it prints, in which language, and what day it is. */
export interface Session {
  /** Of sentences that are not about a workbook. */
  readonly language: Language;
  readonly today: Day;
  readonly clock: () => Date;
  /** Results. */
  print(text: string): void;
  /** Progress and messages. */
  report(text: string): void;
}

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** A session in the surroundings' language (LC_ALL, LC_MESSAGES, LANG; English otherwise), on the given day or the present one. */
export function sessionOf(surroundings: Surroundings, given: Day | undefined): Session {
  const { env, now, stdout, stderr } = surroundings;
  const tags = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']];
  const tag = tags.find((value) => value !== undefined && value !== '') ?? '';
  const today = given ?? localDay(now());
  return {
    language: languageOfTag(tag) ?? 'en',
    today,
    clock: given === undefined ? now : () => noonOf(given),
    print: (text) => void stdout.write(`${text}\n`),
    report: (text) => void stderr.write(`${text}\n`),
  };
}

function noonOf(day: Day): Date {
  return new Date(`${isoDay(day)}T12:00:00`);
}
