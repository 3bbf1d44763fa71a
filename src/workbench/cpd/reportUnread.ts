import { catalogueOf, say } from '../../i18n';
import type { DecodedRegister } from '../../register';
import type { Session } from './session';

/** Says that something of a register could not be read, so that nobody takes the result for complete. */
export function reportUnread({ issues }: DecodedRegister, session: Session): void {
  const count = issues.filter(({ severity }) => severity === 'error').length;
  if (count === 0) return;
  const { lines } = catalogueOf(session.language).command;
  session.report(say(lines['score-unread'], { count }, session.language));
}
