import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { issueText, LANGUAGES, say } from '../../src/i18n';
import type { Language, Message } from '../../src/i18n';
import { FAULTY_REGISTERS, issuesOf } from './faultyRegisters';
import { messagesOf, placesOf, textsOf } from './messageList';
import { SAMPLE_VALUES } from './sampleValues';

const GOLDEN = join(__dirname, 'messages.golden.md');
const COUNTS = [1, 2, 5];
const ISSUES = new Map(
  FAULTY_REGISTERS.flatMap(issuesOf)
    .toReversed()
    .map((issue) => [`issues.${issue.code}`, issue]),
);

test('the sentences a proof-reader has seen are the ones the program says', () => {
  const now = rendered();
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, now);
  expect(existsSync(GOLDEN) ? readFileSync(GOLDEN, 'utf8') : '').toBe(now);
});

function rendered(): string {
  const inEach = new Map(
    LANGUAGES.map((language) => [
      language,
      new Map(messagesOf(language).map(({ path, message }) => [path, message])),
    ]),
  );
  const paths = messagesOf('ru').map(({ path }) => path);
  const groups = [...new Set(paths.map(groupOf))];
  const cell = (path: string, language: Language): string =>
    saidOfIssue(path, language) ?? said(inEach.get(language)?.get(path) ?? '', language);
  const tables = groups.map((group) => {
    const rows = paths
      .filter((path) => groupOf(path) === group)
      .map((path) => {
        const cells = LANGUAGES.map((language) => cell(path, language));
        return `| ${path.slice(group.length + 1) || group} | ${cells.join(' | ')} |`;
      });
    return [`## ${group}`, '', '| | ru | kk | en |', '| --- | --- | --- | --- |', ...rows].join(
      '\n',
    );
  });
  return [
    '<!-- prettier-ignore-start -->',
    '# Every message of the program, with sample values',
    '',
    'Issues are those of registers with everything wrong. Counted messages are shown for 1, 2 and 5. Rewritten only by `UPDATE_GOLDEN=1 npx jest test/i18n`.',
    '',
    tables.join('\n\n'),
    '',
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n');
}

function groupOf(path: string): string {
  return path.startsWith('command.') || path.startsWith('functions.')
    ? path.split('.').slice(0, 2).join('.')
    : (path.split('.')[0] ?? path);
}

function saidOfIssue(path: string, language: Language): string | undefined {
  const issue = ISSUES.get(path);
  return issue && issueText(issue, language);
}

function said(message: Message, language: Language): string {
  const isCounted = textsOf(message).some((text) => placesOf(text).includes('count'));
  const counts = isCounted ? COUNTS : [0];
  return counts
    .map((count) => say(message, { ...SAMPLE_VALUES, count }, language))
    .join(' / ')
    .replaceAll('|', '\\|');
}
