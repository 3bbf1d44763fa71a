/** @jest-environment ./test/setup/page.ts */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { LANGUAGES, type PaneWord } from '../../src/i18n';
import { loadWorkbook } from '../../src/workbench/xlsx/loadWorkbook';
import { MEMBER, ownRegister, paneBeside } from './paneBeside';

// Fluent in jsdom is slow where other tests keep the processor busy.
jest.setTimeout(120_000);

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe.each(LANGUAGES)('the pane in %s', (language) => {
  test('shows the year at a glance, each figure leading to the list it counts', async () => {
    const { t, user } = await paneBeside({ language });
    await screen.findByRole('heading', { level: 2, name: t('overview') });
    const statuses = screen.getByRole('list', { name: t('membersByStatus') });
    const first = within(statuses).getAllByRole('button')[0];
    const count = Number(first?.querySelector('strong')?.textContent);
    expect(count).toBeGreaterThan(0);
    if (first) await user.click(first);
    expect(await screen.findByText(t('membersFound', { count }))).toBeTruthy();
  });

  test('names every part in its navigation and opens it', async () => {
    const { go } = await paneBeside({ language, holds: 'register' });
    const parts: PaneWord[] = ['members', 'reports', 'check', 'documents', 'settings', 'overview'];
    for (const part of parts) await go(part);
    expect(screen.getByRole('banner').closest('[lang]')?.getAttribute('lang')).toBe(language);
  });

  test('sets a register up where there is none', async () => {
    const { t, user, fill, workbook } = await paneBeside({ language, holds: 'nothing' });
    await screen.findByRole('heading', { level: 2, name: t('newRegister') });
    await fill('textbox', 'responsiblePerson', 'Асанова А.');
    await user.click(screen.getByRole('button', { name: t('setUp') }));
    expect(await screen.findByText(t('registerMade'))).toBeTruthy();
    expect(workbook.tables.map(({ name }) => name)).toContain('Members');
    await user.click(screen.getByRole('button', { name: t('undo') }));
    expect(await screen.findByText(t('undone'))).toBeTruthy();
    expect(workbook.tables).toEqual([]);
  });

  test('adds an activity whose points are shown before it is saved', async () => {
    const beside = await ownRegister({ language });
    const { t, user, fill, goToMember } = beside;
    await goToMember();
    await user.click(await screen.findByRole('button', { name: t('addActivity') }));
    await fill('combobox', 'form', '11');
    await user.click(await screen.findByRole('option', { name: /^11\./u }));
    await fill('textbox', 'date', '12.03.2025');
    await fill('textbox', 'activityTitle', 'Статья');
    await fill('combobox', 'organiser', 'Газета');
    await fill('textbox', 'evidence', 'статья.pdf');
    const preview = screen.getByRole('status', { name: t('preview') });
    expect(within(preview).getByText(t('willBeCredited', { count: 1 }))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: t('save') }));
    expect(await screen.findByText(t('activityAdded'))).toBeTruthy();
    expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toBe(
      t('pointsOfNorm', { credited: 3, norm: 10 }),
    );
    expect(beside.cells('Мероприятия', 'A3:F3')).toEqual([
      [MEMBER, 45728, 'Статья в СМИ', 'Статья', 'Газета', 'статья.pdf'],
    ]);
  });
});

describe('a consultant in the pane', () => {
  test('has every point explained by a clause', async () => {
    const { t, user, goToMember } = await ownRegister();
    await goToMember();
    await user.click(await screen.findByRole('button', { name: t('why') }));
    expect(screen.getByText(/по шкале на 2025 год: 2 балла/u)).toBeTruthy();
    expect(screen.getByText(/Норма за год: 10 баллов \(.*қаз/u)).toBeTruthy();
  });

  test('is told what is missing, with some ways to make it up', async () => {
    const { goToMember } = await ownRegister();
    await goToMember();
    expect(await screen.findByText('Не хватает 8 баллов')).toBeTruthy();
    expect(screen.getAllByText(/^\d × /u).length).toBeGreaterThan(1);
  });

  test('appears when a row of theirs is selected in the sheet', async () => {
    const { t, go, select, goToMember } = await ownRegister();
    await goToMember();
    await screen.findByText('Вебинар');
    await go('overview');
    select('Мероприятия', 'D2');
    expect(await screen.findByRole('heading', { level: 2, name: MEMBER })).toBeTruthy();
    expect(screen.getByText(t('activitiesOfYear', { year: 2025 }))).toBeTruthy();
  });

  test('appears when their name is put into the selected row', async () => {
    const { select, typeAsOther } = await ownRegister();
    await screen.findByRole('heading', { level: 2, name: 'Обзор' });
    select('Мероприятия', 'A3');
    typeAsOther('Мероприятия', 'A3', [MEMBER, 45701, '2', 'Лекция', 'КазНУ', 'л.pdf']);
    await screen.findByRole('heading', { level: 2, name: MEMBER });
    expect(await screen.findByText('Лекция')).toBeTruthy();
  });

  test('has new points as soon as somebody else types an activity', async () => {
    const { t, typeAsOther, goToMember } = await ownRegister();
    await goToMember();
    typeAsOther('Мероприятия', 'A3', [MEMBER, 45800, '8', 'Учёная степень', 'КазНУ', 'диплом.pdf']);
    await waitFor(() =>
      expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toBe(
        t('pointsOfNorm', { credited: 8, norm: 10 }),
      ),
    );
  });
});

describe('what cannot be read', () => {
  test('keeps an activity from being saved, with the reason at its field', async () => {
    const { t, user, fill, cells, goToMember } = await ownRegister();
    await goToMember();
    await user.click(await screen.findByRole('button', { name: t('addActivity') }));
    await fill('textbox', 'date', '35.03.2025');
    await user.click(screen.getByRole('button', { name: t('save') }));
    const date = screen.getByRole('textbox', { name: t('date') });
    expect(date.getAttribute('aria-invalid')).toBe('true');
    expect(cells('Мероприятия', 'A3:F3')).toEqual([[null, null, null, null, null, null]]);
  });

  test('is listed with its cell, and put right with one press and back', async () => {
    const { t, go, user, typeAsOther, cells, selected } = await ownRegister();
    typeAsOther('Мероприятия', 'A3', [MEMBER, '12 апреля 2025', '2', 'Вебинар', 'КазНУ', 'x.pdf']);
    await go('check');
    await user.click(await screen.findByRole('button', { name: /Мероприятия!B3/u }));
    await waitFor(() => expect(selected()).toBe('Мероприятия!B3'));
    const fix = screen.getByRole('button', { name: t('fixTo', { after: '12.04.2025' }) });
    await user.click(fix);
    expect(await screen.findByText(t('fixed', { after: '12.04.2025' }))).toBeTruthy();
    expect(cells('Мероприятия', 'B3')).toEqual([[45759]]);
    await user.click(screen.getByRole('button', { name: t('undo') }));
    expect(await screen.findByText(t('undone'))).toBeTruthy();
    expect(cells('Мероприятия', 'B3')).toEqual([['12 апреля 2025']]);
  });
});

describe('documents', () => {
  test('are made on sheets of their own and taken away again', async () => {
    const { t, go, user, workbook } = await ownRegister();
    await go('documents');
    const before = workbook.sheets.length;
    await user.click(await screen.findByRole('button', { name: t('makeDocuments') }));
    expect(await screen.findByText(t('documentsMade', { count: 1 }))).toBeTruthy();
    expect(workbook.sheets).toHaveLength(before + 1);
    await user.click(screen.getByRole('button', { name: t('undo') }));
    expect(await screen.findByText(t('undone'))).toBeTruthy();
    expect(workbook.sheets).toHaveLength(before);
  });

  test.each([
    ['statements', 'Лицевой счёт юридического консультанта за 2025 год'],
    ['shortList', 'Консультанты, которым не хватает баллов'],
    ['notFiledList', 'Консультанты, не сдавшие отчёт'],
    ['attendanceSheet', 'Лист регистрации участников'],
    ['emptyForm', 'Отчет'],
  ] as const)('of the kind "%s" are shown and made', async (kind, title) => {
    const { t, go, user, workbook } = await ownRegister();
    await go('documents');
    await user.click(await screen.findByRole('radio', { name: t(kind) }));
    await user.click(screen.getByRole('button', { name: t('showPreview') }));
    expect(await screen.findByText(title)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: t('makeDocuments') }));
    await screen.findByText(t('documentsMade', { count: 1 }));
    expect(workbook.sheets.at(-1)?.textAt(0, 0)).toBe(title);
  });

  test('of many consultants become a workbook of their own behind a sheet of contents', async () => {
    URL.createObjectURL = () => 'blob:reports';
    URL.revokeObjectURL = () => undefined;
    const { t, go, user, workbook, opened } = await paneBeside();
    await go('documents');
    const before = workbook.sheets.length;
    await user.click(await screen.findByRole('button', { name: t('makeDocuments') }));
    expect(await screen.findByText(t('fileOpened'))).toBeTruthy();
    expect(workbook.sheets).toHaveLength(before);
    const link = screen.getByRole('link', { name: t('downloadFile') });
    expect(link.getAttribute('download')).toMatch(/^Отчёты .* 2025 год\.xlsx$/u);
    const file = await loadWorkbook(Buffer.from(opened[0] ?? '', 'base64'), {
      clock: () => new Date(),
    });
    const [contents, ...reports] = file.workbook.sheets;
    expect(contents?.name).toBe('Содержание');
    expect(contents?.state.hyperlinks.map(({ documentReference }) => documentReference)).toEqual(
      reports.map(({ name }) => `'${name}'!A1`),
    );
    expect(reports.length).toBeGreaterThan(10);
  });

  test('show the figures of the rollup before it is made', async () => {
    const { t, go, user, workbook } = await ownRegister();
    await go('documents');
    await user.click(await screen.findByRole('radio', { name: t('rollup') }));
    expect(screen.getByText(t('rollupObliged')).nextElementSibling?.textContent).toBe('1');
    expect(screen.getByText(t('controlsHold'))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: t('makeDocuments') }));
    await screen.findByText(t('documentsMade', { count: 1 }));
    expect(workbook.sheets.at(-1)?.textAt(0, 0)).not.toBe('');
  });
});

describe('settings', () => {
  test('are changed in the workbook, with their default and clause beside them', async () => {
    const { t, go, user, cells } = await ownRegister();
    await go('settings');
    const norm = await screen.findByRole('textbox', { name: /Норма баллов за год/u });
    await user.clear(norm);
    await user.type(norm, '12{Enter}');
    expect(await screen.findByText(/Настройка изменена/u)).toBeTruthy();
    await waitFor(() => expect(cells('Настройки', 'C2:C40').flat()).toContain(12));
    expect(await screen.findByText(new RegExp(t('presetIs', { preset: '10' }), 'u'))).toBeTruthy();
  });

  test('of one person are remembered on their machine and not in the workbook', async () => {
    const first = await ownRegister();
    await first.go('settings');
    await first.user.click(await screen.findByRole('radio', { name: first.t('modeConsultant') }));
    await screen.findByRole('heading', { level: 2, name: first.t('myPoints') });
    cleanup();
    const again = await ownRegister();
    expect(
      await screen.findByRole('heading', { level: 2, name: again.t('myPoints') }),
    ).toBeTruthy();
    const who = screen.getByRole('combobox', { name: again.t('whoAmI') });
    await again.user.type(who, 'иванов');
    expect(await screen.findByText(again.t('membersFound', { count: 0 }))).toBeTruthy();
    await again.user.clear(who);
    await again.user.type(who, 'асанович аса');
    await again.user.click(await screen.findByRole('option', { name: MEMBER }));
    expect(await screen.findByRole('heading', { level: 2, name: MEMBER })).toBeTruthy();
    const bar = within(screen.getByRole('navigation'));
    expect(bar.queryByRole('button', { name: again.t('check') })).toBeNull();
  });
});

describe('a workbook that refuses', () => {
  test('is named with what to do about it, and nothing is lost', async () => {
    const { t, user, workbook, goToMember } = await ownRegister();
    await goToMember();
    workbook.edit('other', () => {
      const sheet = workbook.sheet('Мероприятия');
      sheet?.set('protection', { ...sheet.state.protection, protected: true });
    });
    await user.click(await screen.findByRole('button', { name: t('edit') }));
    const title = await screen.findByRole('textbox', { name: t('activityTitle') });
    await user.type(title, ' (исправлено)');
    await user.click(screen.getByRole('button', { name: t('save') }));
    expect(await screen.findByText(/Снимите защиту/u)).toBeTruthy();
    expect(screen.getByDisplayValue(/исправлено/u)).toBeTruthy();
  });

  test('while a cell is open for typing is waited for, and the pane says so', async () => {
    const { t, go, user, office } = await ownRegister();
    await go('settings');
    const leave = office.host.startCellEdit();
    const norm = await screen.findByRole('textbox', { name: /Норма баллов за год/u });
    await user.clear(norm);
    await user.type(norm, '11{Enter}');
    expect(await screen.findByText(t('finishCell'))).toBeTruthy();
    leave();
    expect(await screen.findByText(/Настройка изменена/u)).toBeTruthy();
    expect(screen.queryByText(t('finishCell'))).toBeNull();
  });
});
