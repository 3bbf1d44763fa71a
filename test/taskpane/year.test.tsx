/** @jest-environment ./test/setup/page.ts */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { LANGUAGES, type PaneWord } from '../../src/i18n';
import { MEMBER, ownRegister, type BesideInput, type PaneBeside } from './paneBeside';

// Fluent in jsdom is slow where other tests keep the processor busy.
jest.setTimeout(120_000);

afterEach(() => {
  cleanup();
  localStorage.clear();
});

type Work = PaneBeside & {
  readonly press: (word: PaneWord) => Promise<void>;
  readonly write: (label: PaneWord, text: string) => Promise<void>;
};

function withHands(beside: PaneBeside): Work {
  const { t, user } = beside;
  const press = async (word: PaneWord): Promise<void> =>
    user.click(await screen.findByRole('button', { name: t(word) }));
  const write = async (label: PaneWord, text: string): Promise<void> => {
    const field = await screen.findByRole('textbox', { name: new RegExp(`^${t(label)}`, 'u') });
    await user.clear(field);
    await user.type(field, text);
  };
  return { ...beside, press, write };
}

async function atMember(input: BesideInput = {}): Promise<Work> {
  const beside = await ownRegister(input);
  await beside.goToMember();
  return withHands(beside);
}

describe.each(LANGUAGES)('a consultant in %s', (language) => {
  test('gets an individual norm only with a reason', async () => {
    const { press, write, t, cells } = await atMember({ language });
    await press('individualNorm');
    await write('normField', '7');
    await press('saveNorm');
    expect(await screen.findByText(t('textNeeded'))).toBeTruthy();
    await write('normReason', 'болезнь');
    await press('saveNorm');
    expect(await screen.findByText(t('normSaved'))).toBeTruthy();
    const [row = []] = cells('Отчёты', 'A2:K2');
    expect(row).toEqual(expect.arrayContaining([MEMBER, 2025, 7, 'болезнь']));
    expect(cells('Консультанты', 'G2')).toEqual([[7]]);
  });
});

describe('a consultant', () => {
  test('gets an exemption with its basis, dates and document', async () => {
    const { press, write, t, user, cells } = await atMember();
    await press('newExemption');
    await user.click(screen.getByRole('combobox', { name: /^Основание/u }));
    await user.click(await screen.findByRole('option', { name: /^приостановление/u }));
    await write('exemptFrom', '01.03.2025');
    await write('exemptTo', '31.10.2025');
    await press('saveExemption');
    expect(
      await screen.findByText(/не практикует|не осуществляет/u, { selector: '[role=alert]' }),
    ).toBeTruthy();
    await write('exemptDocument', 'приказ № 3');
    await user.click(screen.getByRole('checkbox', { name: t('notPractising') }));
    await press('saveExemption');
    expect(await screen.findByText(t('exemptionSaved'))).toBeTruthy();
    expect(cells('Освобождения', 'A2:E2')).toEqual([
      [MEMBER, 'приостановление деятельности', 45717, 45961, 'приказ № 3'],
    ]);
  });

  test('is renamed in every row at once, and back again', async () => {
    const { press, write, t, user, cells } = await atMember();
    await press('renaming');
    await write('newName', 'Асанов Асан Берикович');
    await press('saveName');
    expect(await screen.findByText(t('nameChanged'))).toBeTruthy();
    expect(cells('Мероприятия', 'A2')).toEqual([['Асанов Асан Берикович']]);
    await user.click(screen.getByRole('button', { name: t('undo') }));
    expect(await screen.findByText(t('undone'))).toBeTruthy();
    expect(cells('Мероприятия', 'A2')).toEqual([[MEMBER]]);
    expect(cells('Консультанты', 'B2')).toEqual([[MEMBER]]);
  });

  test('leaves on a day, and another spelling of the name becomes the same person', async () => {
    const beside = await atMember();
    const { press, write, t, user, cells, typeAsOther } = beside;
    await press('leaving');
    await write('lastMemberDay', '30.06.2025');
    await press('saveLeaving');
    expect(await screen.findByText(t('leavingSaved'))).toBeTruthy();
    expect(cells('Консультанты', 'D2')).toEqual([[45838]]);
    typeAsOther('Консультанты', 'A3', ['2', 'Асанов Асан', 40000]);
    await press('merging');
    await user.type(screen.getByRole('combobox', { name: /^Кому/u }), 'асанов асан');
    await user.click(await screen.findByRole('option', { name: 'Асанов Асан' }));
    await press('saveMerging');
    expect(await screen.findByText(t('merged'))).toBeTruthy();
    expect(cells('Мероприятия', 'A2')).toEqual([['Асанов Асан']]);
  });

  test('joins, told apart from somebody of the same name by the number', async () => {
    const beside = withHands(await ownRegister());
    const { press, write, go, t, user, cells } = beside;
    await go('members');
    await press('addMember');
    await write('fullName', MEMBER);
    await write('memberNo', '9');
    await write('sinceDay', '01.02.2025');
    await press('save');
    await user.click(await screen.findByRole('checkbox', { name: t('isOtherPerson') }));
    await press('save');
    expect(await screen.findByText(t('memberAdded'))).toBeTruthy();
    expect(cells('Консультанты', 'B2:B3')).toEqual([[`${MEMBER} (№ 1)`], [`${MEMBER} (№ 9)`]]);
    expect(cells('Мероприятия', 'A2')).toEqual([[`${MEMBER} (№ 1)`]]);
  });
});

describe('a year', () => {
  test('is closed, shows what was changed afterwards, and the next one is opened', async () => {
    const beside = withHands(await ownRegister());
    const { press, go, t, cells, typeAsOther } = beside;
    await go('reports');
    await press('openYearWork');
    expect(await screen.findByText(t('notAcceptedYet', { count: 1, names: MEMBER }))).toBeTruthy();
    await screen.findByRole('button', { name: t('closeYear', { year: 2025 }) });
    await beside.user.click(screen.getByRole('button', { name: t('closeYear', { year: 2025 }) }));
    expect(await screen.findByText(t('nothingChanged'))).toBeTruthy();
    typeAsOther('Мероприятия', 'D2', ['Другой вебинар']);
    expect(await screen.findByText(/Вебинар → Другой вебинар/u)).toBeTruthy();
    await beside.user.click(screen.getByRole('button', { name: t('openYear', { year: 2026 }) }));
    expect(await screen.findByText(t('yearOpened', { year: 2026 }))).toBeTruthy();
    const settings = new Map(cells('Настройки', 'A2:C60').map(([key, , value]) => [key, value]));
    expect(Number(settings.get('reportingYear'))).toBe(2026);
  });

  test('has a reminder in words for each who owes something', async () => {
    const { press, go, t } = withHands(await ownRegister());
    await go('reports');
    await press('reminders');
    const letter = await screen.findByRole('textbox', {
      name: t('reminderOf', { name: MEMBER }),
    });
    expect((letter as HTMLTextAreaElement).value).toMatch(/2025/u);
  });
});
