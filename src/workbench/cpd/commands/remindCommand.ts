import { remindersOf, scoreRegister, type Reminder } from '../../../actions';
import { mailLink, mailMergeSheet, reminderLetter } from '../../../documents';
import { catalogueOf, say } from '../../../i18n';
import type { Register } from '../../../register';
import { isoDay, type Day, type Year } from '../../../rules';
import type { CommandInput } from '../arguments';
import { openRegister, periodOf } from '../openRegister';
import type { ExitStatus } from '../exitStatus';
import { reportUnread } from '../reportUnread';
import type { Session } from '../session';
import { writeDocuments } from '../writeDocuments';
import { outputPath } from '../writeOutput';

/** `cpd remind`: a letter for everybody who has something to do, and on request the table for a mail merge. */
export async function remindCommand(input: CommandInput, session: Session): Promise<ExitStatus> {
  const out = input.out === undefined ? undefined : outputPath(input.out, 'remind');
  const opened = await openRegister(input.file, session);
  const { register } = opened.decoded;
  const period = periodOf(register, input, session);
  const reminders = remindersOf(register, scoreRegister(register, period));
  reportUnread(opened.decoded, session);
  const { lines } = catalogueOf(session.language).command;
  if (out === undefined) opened.office.close();
  else {
    const documents = [mailMergeSheet(reminders, register)];
    const occasion = { about: 'list', period } as const;
    await writeDocuments({ documents, occasion, out, input: input.file, opened }, session);
  }
  if (input.json)
    session.print(JSON.stringify(remindJson(reminders, register, period), undefined, 2));
  else for (const reminder of reminders) session.print(letterText(reminder, register));
  session.report(say(lines['remind-total'], { count: reminders.length }, session.language));
  return 0;
}

function remindJson(
  reminders: readonly Reminder[],
  register: Register,
  { year, today }: { readonly year: Year; readonly today: Day },
): unknown {
  return {
    year,
    today: isoDay(today),
    reminders: reminders.map((reminder) => {
      const letter = reminderLetter(reminder, register);
      return {
        memberNo: reminder.scored.member.memberNo,
        fullName: letter.fullName,
        email: letter.email,
        language: reminder.language,
        kind: reminder.kind,
        lastDay: isoDay(reminder.lastDay),
        daysLeft: reminder.daysLeft,
        subject: letter.subject,
        text: letter.body,
        mailto: mailLink(letter).href,
      };
    }),
  };
}

function letterText(reminder: Reminder, register: Register): string {
  const { email, subject, body } = reminderLetter(reminder, register);
  return [[email, subject].filter((line) => line !== '').join(': '), body, ''].join('\n');
}
