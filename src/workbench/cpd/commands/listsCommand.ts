import {
  attendanceOf,
  emptyReportForm,
  notFiledListOf,
  scoreRegister,
  shortListOf,
  type ScoredRegister,
} from '../../../actions';
import {
  attendanceDocuments,
  notFiledDocuments,
  reportFormDocument,
  shortListDocuments,
  type SheetDocument,
} from '../../../documents';
import { catalogueOf, say } from '../../../i18n';
import type { Register } from '../../../register';
import { assertNever } from '../../../rules';
import { LIST_KINDS, type CommandInput, type ListKind } from '../arguments';
import { usageRefused } from '../commandRefusal';
import type { ExitStatus } from '../exitStatus';
import { openRegister, periodOf } from '../openRegister';
import { reportUnread } from '../reportUnread';
import type { Session } from '../session';
import { writeDocuments } from '../writeDocuments';
import { outputPath } from '../writeOutput';

interface Listed {
  readonly documents: readonly SheetDocument[];
  /** Consultants in the list. */
  readonly count: number;
}

/** `cpd lists`: a list of consultants to print, or the report form to fill in by hand. */
export async function listsCommand(input: CommandInput, session: Session): Promise<ExitStatus> {
  const out = outputPath(input.out, 'lists');
  const { kind } = input;
  if (kind === undefined) throw usageRefused('kind-missing', { allowed: LIST_KINDS.join(', ') });
  const opened = await openRegister(input.file, session);
  const { register } = opened.decoded;
  const scored = scoreRegister(register, periodOf(register, input, session));
  const { documents, count } = listOf(kind, scored, register, input.lang);
  reportUnread(opened.decoded, session);
  const occasion = { about: 'list', period: scored, language: input.lang } as const;
  await writeDocuments({ documents, occasion, out, input: input.file, opened }, session);
  const { lines } = catalogueOf(session.language).command;
  session.print(say(lines['list-total'], { members: count }, session.language));
  return 0;
}

function listOf(
  kind: ListKind,
  scored: ScoredRegister,
  register: Register,
  lang: CommandInput['lang'],
): Listed {
  const language = lang ?? register.language;
  switch (kind) {
    case 'short': {
      const list = shortListOf(scored, register);
      return { documents: shortListDocuments(list, language), count: list.members.length };
    }
    case 'not-filed': {
      const list = notFiledListOf(scored, register);
      return { documents: notFiledDocuments(list, language), count: list.members.length };
    }
    case 'attendance': {
      const sheet = attendanceOf(scored, register);
      return { documents: attendanceDocuments(sheet, language), count: sheet.people.length };
    }
    case 'empty-form':
      return {
        documents: [reportFormDocument(emptyReportForm(register, { language: lang }))],
        count: 0,
      };
    default:
      return assertNever(kind);
  }
}
