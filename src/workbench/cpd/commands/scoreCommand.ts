import { scoreRegister, type ScoredRegister } from '../../../actions';
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
  else for (const line of scoreLines(scored, register.language)) session.print(line);
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

/** A score in words: a heading, a line per member, how many there are of each status. */
function scoreLines(scored: ScoredRegister, language: Language): string[] {
  const { statuses, command } = catalogueOf(language);
  const { year, today, required, members } = scored;
  return [
    say(command.lines['score-heading'], { year, date: isoDay(today), required }, language),
    ...members.map(({ member, result }) =>
      say(
        command.lines['score-member'],
        {
          name: member.fullName.trim().replace(/\s+/gu, ' '),
          norm: result.norm,
          claimed: result.claimed,
          credited: result.credited,
          shortfall: result.shortfall,
          status: say(statuses[result.status], {}, language),
        },
        language,
      ),
    ),
    ...statusLines(scored, language),
  ];
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
