import { knownDay } from '../../../src/rules';
import { sessionOf, type Session } from '../../../src/workbench/cpd/session';

/** A session on a given day, or the present one, whose output is not looked at. */
export function testSession(today?: string): Session {
  const nowhere = { write: () => true };
  return sessionOf(
    { env: { LANG: 'ru_RU.UTF-8' }, now: () => new Date(), stdout: nowhere, stderr: nowhere },
    today === undefined ? undefined : knownDay(today),
  );
}
