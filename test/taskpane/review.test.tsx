/** @jest-environment ./test/setup/page.ts */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { catalogueOf, LANGUAGES, say, type Language } from '../../src/i18n';
import type { ReportStep } from '../../src/rules';
import { MEMBER, ownRegister, type BesideInput, type PaneBeside } from './paneBeside';

// Fluent in jsdom is slow where other tests keep the processor busy.
jest.setTimeout(120_000);

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const stepName = (step: ReportStep, language: Language = 'ru'): string =>
  say(catalogueOf(language).reportSteps[step], {}, language);

const doneText = (step: ReportStep, language: Language = 'ru'): string =>
  say(catalogueOf(language).reportStepsDone[step], {}, language);

/** Opens the review of the consultant, whose report nobody has filed yet. */
async function underReview(input: BesideInput = {}): Promise<PaneBeside> {
  const beside = await ownRegister(input);
  const { t, go, user } = beside;
  await go('reports');
  await user.click(
    await screen.findByRole('button', { name: new RegExp(t('groupNotFiled'), 'u') }),
  );
  await user.click(await screen.findByRole('button', { name: new RegExp(MEMBER, 'u') }));
  await screen.findByRole('heading', { level: 2, name: MEMBER });
  return beside;
}

describe.each(LANGUAGES)('a report in %s', (language) => {
  test('is filed, looked at and accepted once the whole checklist is ticked', async () => {
    const beside = await underReview({ language });
    const { t, user, cells } = beside;
    const press = (step: ReportStep) =>
      screen.getAllByRole('button', { name: stepName(step, language) }).at(-1) as HTMLElement;
    await user.click(press('file'));
    expect(await screen.findByText(doneText('file', language))).toBeTruthy();
    await screen.findByRole('checkbox', { name: t('conforms') });
    expect(press('accept').hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: t('conforms') }));
    expect(press('accept').hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: t('documentsPresent') }));
    await user.click(press('accept'));
    expect(await screen.findByText(doneText('accept', language))).toBeTruthy();
    const [[name, year, state] = []] = cells('Отчёты', 'A2:C2');
    expect([name, year, state]).toEqual([MEMBER, 2025, 'принят']);
    expect(cells('Мероприятия', 'H2')).toEqual([['зачтено']]);
  });
});

describe('a decision on an activity', () => {
  test('needs a reason to reject, and leaves what was claimed as it is', async () => {
    const { t, user, cells } = await underReview();
    const before = cells('Мероприятия', 'A2:G2');
    await user.click(await screen.findByRole('button', { name: /^Отклонить/u }));
    await user.click(screen.getByRole('button', { name: t('saveDecision') }));
    expect(await screen.findByText(t('textNeeded'))).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /^Причина/u }), 'сертификат другого лица');
    await user.click(screen.getByRole('button', { name: t('saveDecision') }));
    expect(await screen.findByText(t('decisionSaved'))).toBeTruthy();
    expect(cells('Мероприятия', 'A2:G2')).toEqual(before);
    expect(cells('Мероприятия', 'H2:K2')).toEqual([
      ['отклонено', null, 'сертификат другого лица', 0],
    ]);
  });

  test('gives other points with a reason, and can be taken back', async () => {
    const { t, user, cells } = await underReview();
    await user.click(await screen.findByRole('button', { name: /^Другие баллы/u }));
    await user.type(screen.getByRole('textbox', { name: /^Баллы/u }), '1');
    await user.type(screen.getByRole('textbox', { name: /^Причина/u }), 'половина программы');
    await user.click(screen.getByRole('button', { name: t('saveDecision') }));
    expect(await screen.findByText(t('wasGivenPoints', { count: 1 }))).toBeTruthy();
    expect(cells('Мероприятия', 'K2')).toEqual([[1]]);
    await user.click(screen.getByRole('button', { name: /^Снять решение/u }));
    expect(await screen.findByText(t('decisionCleared'))).toBeTruthy();
    expect(cells('Мероприятия', 'K2')).toEqual([[2]]);
  });
});

describe('a dispute', () => {
  test('is accepted only with the comment that the form prints', async () => {
    const beside = await underReview();
    const { t, user, cells } = beside;
    const open = async (step: ReportStep): Promise<void> =>
      user.click(await screen.findByRole('button', { name: stepName(step) }));
    const take = async (step: ReportStep): Promise<void> =>
      user.click(
        (await screen.findAllByRole('button', { name: stepName(step) })).at(-1) as Element,
      );
    const fill = async (label: 'remarksField' | 'positionField' | 'commentField', text: string) =>
      user.type(await screen.findByRole('textbox', { name: new RegExp(t(label), 'u') }), text);
    await take('file');
    await open('remark');
    await fill('remarksField', 'нет программы');
    await take('remark');
    await open('disagree');
    await fill('positionField', 'программа приложена');
    await take('disagree');
    await user.click(await screen.findByRole('checkbox', { name: t('conforms') }));
    await user.click(screen.getByRole('checkbox', { name: t('documentsPresent') }));
    await take('accept');
    expect(await screen.findByText(t('textNeeded'))).toBeTruthy();
    await fill('commentField', 'сертификат есть, программа не нужна');
    await take('accept');
    await screen.findByText(doneText('accept'));
    const [row = []] = cells('Отчёты', 'A2:K2');
    expect(row).toContain('сертификат есть, программа не нужна');
    expect(row).toContain('программа приложена');
  });
});

describe('accepting together', () => {
  test('takes only ticked reports without questions', async () => {
    const beside = await ownRegister();
    const { t, user, go, cells, typeAsOther } = beside;
    typeAsOther('Консультанты', 'A3', ['2', 'Без документа', 40000]);
    typeAsOther('Мероприятия', 'A3', ['Без документа', 45700, '2', 'Лекция', 'КазНУ']);
    typeAsOther('Отчёты', 'A2', [MEMBER, 2025, 'сдан', 46000]);
    typeAsOther('Отчёты', 'A3', ['Без документа', 2025, 'сдан', 46000]);
    await go('reports');
    const tick = await screen.findByRole('checkbox', { name: t('tick', { name: MEMBER }) });
    expect(
      screen.queryByRole('checkbox', { name: t('tick', { name: 'Без документа' }) }),
    ).toBeNull();
    await user.click(tick);
    const together = within(await screen.findByRole('region', { name: t('acceptTogether') }));
    await user.click(together.getByRole('checkbox', { name: t('conforms') }));
    await user.click(together.getByRole('checkbox', { name: t('documentsPresent') }));
    await user.click(together.getByRole('button', { name: t('acceptTicked', { count: 1 }) }));
    expect(await screen.findByText(t('reportsAccepted', { count: 1 }))).toBeTruthy();
    expect(cells('Отчёты', 'C2:C3')).toEqual([['принят'], ['сдан']]);
  });
});
