import type { Reminder } from '../actions/reminders';
import { nameWithoutNumber } from '../actions/reportForms';
import type { ScoredMember } from '../actions/scoreRegister';
import type { Register, ReportLanguage, WorkbookLanguage } from '../register';
import { dottedDay } from '../rules';
import type { LetterFacts } from './wording/letterWording';
import { LETTER_WORDING } from './wording/letterWording';

/** A letter to one consultant, to copy or to send. */
export interface Letter {
  readonly fullName: string;
  readonly email: string;
  readonly subject: string;
  readonly body: string;
}

/** A link that opens a letter in the mail program. */
export interface MailLink {
  readonly href: string;
  /** Whether the text was too long for a link: the whole text is then to be copied. */
  readonly isCut: boolean;
}

/** Longer links are cut off by some mail programs. */
const LONGEST_LINK = 1900;

/** The reminder in the consultant's language; in both, Kazakh first. */
export function reminderLetter(reminder: Reminder, register: Register): Letter {
  const { kind, scored, language } = reminder;
  return letter(scored, register, language, (one) => {
    const wording = LETTER_WORDING[one];
    const facts = factsOf(scored, one, reminder);
    return { subject: wording.subject[kind](facts), lines: wording.body[kind](facts), facts };
  });
}

/** The consultant's year in a few lines: what was credited, what not, what is missing. Clause 1.9. */
export function statementLetter(scored: ScoredMember, register: Register): Letter {
  const language = scored.member.reportLanguage ?? register.settings.reportLanguage;
  return letter(scored, register, language, (one) => {
    const wording = LETTER_WORDING[one];
    const facts = factsOf(scored, one);
    const lines = [...wording.statement(facts), ...activityLines(scored, wording.notCredited)];
    return { subject: wording.subject.statement(facts), lines, facts };
  });
}

/** The letter as a `mailto:` link short enough for every mail program; lines that do not fit are left out. */
export function mailLink({ email, subject, body }: Letter): MailLink {
  const start = `mailto:${encodeURIComponent(email.trim()).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`;
  let href = start;
  const kept: string[] = [];
  for (const line of body.split('\n')) {
    const longer = `${start}&body=${encodeURIComponent([...kept, line].join('\r\n'))}`;
    if (longer.length > LONGEST_LINK) return { href, isCut: true };
    kept.push(line);
    href = longer;
  }
  return { href, isCut: false };
}

interface Part {
  readonly subject: string;
  readonly lines: readonly string[];
  readonly facts: LetterFacts;
}

function letter(
  { member }: ScoredMember,
  register: Register,
  language: ReportLanguage,
  partIn: (language: WorkbookLanguage) => Part,
): Letter {
  const languages: readonly WorkbookLanguage[] = language === 'both' ? ['kk', 'ru'] : [language];
  const parts = languages.map((one) => {
    const { subject, lines, facts } = partIn(one);
    const signature = [register.settings.responsiblePerson, register.settings.chamberName[one]];
    const text = [
      LETTER_WORDING[one].greeting(facts),
      '',
      ...lines,
      ...['', ...signature].filter((line, index) => index > 0 && line !== ''),
    ];
    return { subject, text: text.join('\n') };
  });
  return {
    fullName: member.fullName,
    email: member.email,
    subject: parts.map(({ subject }) => subject).join(' / '),
    body: parts.map(({ text }) => text).join('\n\n'),
  };
}

function factsOf(
  { member, result }: ScoredMember,
  language: WorkbookLanguage,
  reminder?: Reminder,
): LetterFacts {
  const ways = reminder?.ways.map(
    ({ row, count }) => `${language === 'kk' ? row.shortKk : row.shortRu} × ${count}`,
  );
  return {
    name: nameWithoutNumber(member.fullName),
    year: result.year,
    norm: result.norm,
    credited: result.credited,
    shortfall: result.shortfall,
    lastDay: reminder === undefined ? '' : dottedDay(reminder.lastDay),
    isDayOff: reminder?.isDayOff ?? false,
    ways: (ways ?? []).join('; '),
    remarks: (reminder?.report?.remarks ?? '').replace(/\n/gu, '; '),
  };
}

function activityLines({ activities, result }: ScoredMember, notCredited: string): string[] {
  return result.activities.flatMap(({ index, score }) => {
    const row = activities[index];
    if (!row) return [];
    const day = row.date === undefined ? '' : `${dottedDay(row.date)} `;
    return [`${day}${row.title}: ${score.credited > 0 ? score.credited : notCredited}`];
  });
}
