import type { Issue } from '../register';
import { catalogueOf } from './catalogueOf';
import type { Language } from './language';
import { say } from './say';

const LONGEST_QUOTE = 80;
const NOTHING = '—';

/** What is wrong or doubtful and what to do about it, with the consultant and the likely name where they are known. */
export function issueText(issue: Issue, language: Language): string {
  const { issues, issueTails } = catalogueOf(language);
  const values = quoted({ text: issue.text, ...issue.values });
  const sentences = [say(issues[issue.code], values, language)];
  for (const tail of ['suggestion', 'member'] as const) {
    if ((values[tail] ?? NOTHING) !== NOTHING) {
      sentences.push(say(issueTails[tail], values, language));
    }
  }
  return sentences.join(' ');
}

/** Texts of a workbook may be long, have line breaks or be empty: a sentence holds a short line of each. */
export function quoted(values: Issue['values']): Issue['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? shortLine(value) : value,
    ]),
  );
}

function shortLine(text: string): string {
  const letters = [...text.replace(/\s+/gu, ' ').trim()];
  if (letters.length === 0) return NOTHING;
  return letters.length <= LONGEST_QUOTE
    ? letters.join('')
    : `${letters.slice(0, LONGEST_QUOTE - 1).join('')}…`;
}
