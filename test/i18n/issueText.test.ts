import { describe, expect, test } from '@jest/globals';
import { issueText, LANGUAGES } from '../../src/i18n';
import { ISSUE_SEVERITIES, issueAt } from '../../src/register';
import { FAULTY_REGISTERS, issueIn, issuesOf, MEMBERS, SCALE, tableOf } from './faultyRegisters';

const found = FAULTY_REGISTERS.flatMap(issuesOf);
const place = { sheet: 'Мероприятия', cell: 'A2' };

const activitiesOf = (member: string) => ({
  members: MEMBERS,
  scale: SCALE,
  activities: tableOf('activities', [{ member, form: '2' }]),
});

describe('issues as reading and checking give them', () => {
  test('every code there is occurs', () => {
    const codes = new Set(found.map(({ code }) => code));
    expect([...codes].sort()).toEqual(Object.keys(ISSUE_SEVERITIES).sort());
  });

  test.each(LANGUAGES)('carry every value their sentence needs: %s', (language) => {
    for (const issue of found) expect(issueText(issue, language)).toMatch(/^[^{}\n]+\.$/u);
  });

  test('tell the likely name of an unknown consultant', () => {
    const issue = issueIn(
      { tables: activitiesOf('Алиева Айгерім Болатовна') },
      'consultant-unknown',
    );
    expect(issueText(issue, 'ru')).toBe(
      'Такого ФИО нет в списке консультантов: «Алиева Айгерім Болатовна», поэтому строка ни к кому не относится. Выберите ФИО из списка. Возможно, имеется в виду: Алиева Айгерим Болатовна.',
    );
  });

  test('suggest no name where none is near', () => {
    const issue = issueIn({ tables: activitiesOf('Сидоров') }, 'consultant-unknown');
    expect(issueText(issue, 'en')).toBe(
      'The list of consultants has no such name: “Сидоров”, so the row belongs to nobody. Choose the full name from the list.',
    );
  });

  test('name the consultant where the row does', () => {
    const known = issueIn({ tables: activitiesOf('Алиева Айгерим Болатовна') }, 'evidence-missing');
    expect(issueText(known, 'kk')).toMatch(/ Консультант: Алиева Айгерим Болатовна\.$/u);
    const unnamed = issueIn({ tables: activitiesOf('') }, 'evidence-missing');
    expect(issueText(unnamed, 'kk')).not.toContain('Консультант:');
  });

  test('read a date that was typed as text', () => {
    const members = tableOf('members', [{ memberNo: '1', fullName: 'А', since: '5 мая 2020 г.' }]);
    expect(issueText(issueIn({ tables: { members } }, 'date-as-text'), 'kk')).toBe(
      'Күн мәтін түрінде жазылған («5 мая 2020 г.») және ескерілмейді. Бұл 05.05.2020 болса керек: күнді қайта енгізіңіз.',
    );
  });

  test('write years and rows without spaces between digits', () => {
    const text = issueText(issueAt('report-twice', place, 'А', { year: 2026, row: 1234 }), 'ru');
    expect(text).toContain('за 2026 год уже внесён в строку 1234.');
  });

  test('show a dash for what is empty', () => {
    const values = { key: 'reportingYear', preset: '' };
    const text = issueText(issueAt('setting-unknown-value', place, 'когда', values), 'ru');
    expect(text).toContain('по умолчанию: «—».');
  });

  test('quote a long text with line breaks as one short line', () => {
    const text = issueText(
      issueAt('consultant-unknown', place, `Иванов\n${'ж'.repeat(200)}`),
      'ru',
    );
    expect(text).toContain(`«Иванов ${'ж'.repeat(72)}…»`);
  });
});
