import { scoreRegister, type ScoredMember, type ScoredRegister } from '../../../actions';
import { catalogueOf, say, type Language } from '../../../i18n';
import { isoDay, type Status } from '../../../rules';
import type { CommandInput } from '../arguments';
import { openRegister, periodOf } from '../openRegister';
import type { ExitStatus } from '../exitStatus';
import { reportUnread } from '../reportUnread';
import type { Session } from '../session';

const STATUS_ORDER: readonly Status[] = ['met', 'short', 'in-progress', 'decide', 'exempt', 'left'];

/** `cpd score`: one line per member of the year. */
export async function scoreCommand(input: CommandInput, session: Session): Promise<ExitStatus> {
  const { decoded, office } = await openRegister(input.file, session);
  office.close();
  const { register } = decoded;
  const scored = scoreRegister(register, periodOf(register, input, session));
  if (input.json) session.print(JSON.stringify(scoreJson(scored), undefined, 2));
  else printScore(scored, register.language, session);
  reportUnread(decoded, session);
  return 0;
}

/** The JSON document of a score. */
function scoreJson({ year, today, required, members }: ScoredRegister): unknown {
  return {
    year,
    today: isoDay(today),
    required,
    members: members.map(({ member, result }) => ({
      memberNo: member.memberNo,
      fullName: member.fullName,
      norm: result.norm,
      claimed: result.claimed,
      credited: result.credited,
      shortfall: result.shortfall,
      status: result.status,
      notes: result.notes,
    })),
  };
}

/** Prints a line per member; what stands around them goes to the messages. */
function printScore(scored: ScoredRegister, language: Language, session: Session): void {
  const { lines } = catalogueOf(language).command;
  const { year, today, required, members } = scored;
  session.report(say(lines['score-heading'], { year, date: isoDay(today), required }, language));
  for (const member of members) session.print(memberLine(member, language));
  for (const line of statusLines(scored, language)) session.report(line);
}

function memberLine({ member, result }: ScoredMember, language: Language): string {
  const { statuses, command } = catalogueOf(language);
  const { norm, claimed, credited, shortfall } = result;
  const values = {
    name: member.fullName.trim().replace(/\s+/gu, ' '),
    norm,
    claimed,
    credited,
    shortfall,
    status: say(statuses[result.status], {}, language),
  };
  return say(command.lines['score-member'], values, language);
}

/** How many members there are, and how many of each status. */
export function statusLines({ members }: ScoredRegister, language: Language): string[] {
  const { statuses, command } = catalogueOf(language);
  const counts = STATUS_ORDER.map((status) => ({
    status: say(statuses[status], {}, language),
    members: members.filter(({ result }) => result.status === status).length,
  })).filter((line) => line.members > 0);
  return [
    say(command.lines['score-total'], { count: members.length }, language),
    ...counts.map((line) => `  ${say(command.lines['score-status'], line, language)}`),
  ];
}
