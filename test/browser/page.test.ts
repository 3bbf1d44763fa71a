import { expect, test } from '@jest/globals';
import { paneOf } from './browser';
import { describeInBrowser } from './describeInBrowser';
import { cellOf, cellShows, deskOf, goTo, typeInto, untilKept } from './sheet';

describeInBrowser('the page', ({ newPage, url }) => {
  test('shows the sample register, and its pane reads it through office.js', async () => {
    const { page } = await newPage();
    await cellShows(page, 'B1', 'ФИО');
    const pane = await paneOf(page);
    await pane.waitForSelector('main h2');
    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe('ru-RU');
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem('Members').getHeaderRowRange().getCell(0, 1);
        range.load('values');
        await context.sync();
        return range.values;
      }),
    );
    expect(read).toEqual([['ФИО']]);
  });

  test('computes by the functions of the pane while one types', async () => {
    const { page } = await newPage();
    const pane = await paneOf(page);
    await pane.waitForSelector('main h2');
    await typeInto(page, 'Шкала', 'L1', '=CPD.SHORTFALL(7,10)');
    await cellShows(page, 'L1', '3');
    await typeInto(page, 'Шкала', 'L2', '=CPD.NOSUCH(1)');
    await cellShows(page, 'L2', '#NAME?');
    await goTo(page, 'Мероприятия', 'K2');
    expect(await cellOf(page, 'K2').innerText()).not.toBe('0');
    await typeInto(page, 'Мероприятия', 'H2', 'отклонено');
    await goTo(page, 'Мероприятия', 'K2');
    await cellOf(page, 'K2').filter({ hasText: /^0$/u }).waitFor();
  });

  test('keeps the workbook over a reload and says that it is nowhere else', async () => {
    const { page } = await newPage();
    await typeInto(page, 'Консультанты', 'B2', 'Асанова Айгуль');
    await untilKept(page);
    await page.getByText('Книга хранится только в этом браузере').waitFor();
    await page.reload();
    await cellShows(page, 'B2', 'Асанова Айгуль');
  });

  test('keeps even what was typed in the moment before it is left', async () => {
    const { page } = await newPage();
    await untilKept(page);
    await typeInto(page, 'Консультанты', 'B3', 'В последний миг');
    await page.goto('about:blank');
    await page.goto(url());
    await cellShows(page, 'B3', 'В последний миг');
  });

  test('shows a co-author’s edits at once, remote to the pane, and the other way round', async () => {
    const { page, context } = await newPage();
    const pane = await paneOf(page);
    await pane.waitForSelector('main h2');
    const heard = pane.evaluate(
      () =>
        new Promise<string>((resolve) => {
          void Excel.run(async (excel) => {
            excel.workbook.worksheets.onChanged.add(({ source, address }) => {
              resolve(`${source} ${address}`);
              return Promise.resolve();
            });
            await excel.sync();
          });
        }),
    );
    const [second] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('button', { name: 'Окно соавтора' }).click(),
    ]);
    await cellShows(second, 'B1', 'ФИО');
    await typeInto(second, 'Консультанты', 'B4', 'Из второго окна');
    await cellShows(page, 'B4', 'Из второго окна');
    expect(await heard).toBe('Remote B4');
    await typeInto(page, 'Консультанты', 'B5', 'Из первого окна');
    await cellShows(second, 'B5', 'Из первого окна');
    const secondPane = await paneOf(second);
    await secondPane.waitForSelector('main h2');
    await page.close();
    await second.getByText('Основное окно закрыто').waitFor();
    await second.getByRole('button', { name: 'Открыть книгу здесь' }).click();
    await cellShows(second, 'B5', 'Из первого окна');
  });

  test('refuses to a co-author what the workbook refuses, in the same words', async () => {
    const { page, context } = await newPage();
    await cellShows(page, 'B1', 'ФИО');
    const desk = await deskOf(page);
    await desk.evaluate(({ book }) => {
      const [sheet] = book.workbook.sheets;
      book.workbook.edit('test', () => sheet?.protect());
    });
    const [second] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('button', { name: 'Окно соавтора' }).click(),
    ]);
    await typeInto(second, 'Консультанты', 'B2', 'Нельзя');
    await second.getByText('Лист или книга защищены.').first().waitFor();
    expect(await cellOf(page, 'B2').innerText()).not.toBe('Нельзя');
  });

  test('lets one window at a time have the workbook, and another take it over', async () => {
    const { page, context } = await newPage();
    await typeInto(page, 'Консультанты', 'B2', 'Из первой вкладки');
    const other = await context.newPage();
    await other.goto(url());
    await other.getByText('Книга уже открыта в другом окне').waitFor();
    await other.getByRole('button', { name: 'Работать здесь' }).click();
    await cellShows(other, 'B2', 'Из первой вкладки');
    await page.getByText('Работа с книгой перешла в другое окно').waitFor();
  });

  test('refuses the pane’s writes while a cell is being typed in', async () => {
    const { page } = await newPage();
    const pane = await paneOf(page);
    await pane.waitForSelector('main h2');
    await goTo(page, 'Шкала', 'L1');
    await page.keyboard.type('12');
    const outcome = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('Z1').values = [['x']];
        await context.sync();
        return 'written';
      }).catch((error: unknown) => (error as { readonly code: string }).code),
    );
    expect(outcome).toBe('InvalidOperationInCellEditMode');
  });

  test('speaks the language of Office and tells it to the pane', async () => {
    const { page } = await newPage();
    await page.getByRole('button', { name: 'Язык Office: Русский' }).click();
    await page.getByRole('menuitemradio', { name: 'Қазақша' }).click();
    await page.getByRole('button', { name: 'Жаңа кітап' }).waitFor();
    const pane = await paneOf(page);
    await pane.waitForFunction(() => Office.context.displayLanguage === 'kk-KZ');
  });

  test('changes the pane’s width by keyboard within its bounds and hides it', async () => {
    const { page } = await newPage();
    await paneOf(page);
    const edge = page.getByRole('separator', { name: 'Ширина области задач' });
    await edge.focus();
    await page.keyboard.press('End');
    expect(await edge.getAttribute('aria-valuenow')).toBe('450');
    const frame = page.locator('iframe.pane-frame');
    expect((await frame.boundingBox())?.width).toBe(450);
    await page.getByRole('button', { name: 'Скрыть область задач' }).click();
    await frame.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Показать область задач' }).click();
    await frame.waitFor({ state: 'visible' });
  });

  test('runs the commands of the ribbon in the pane', async () => {
    const { page } = await newPage();
    const pane = await paneOf(page);
    await pane.waitForSelector('main h2');
    await page.getByRole('button', { name: 'Скрыть область задач' }).click();
    await page
      .getByRole('toolbar', { name: 'Команды надстройки' })
      .getByText('Открыть реестр')
      .click();
    await page.locator('iframe.pane-frame').waitFor({ state: 'visible' });
    await page.getByRole('toolbar', { name: 'Команды надстройки' }).getByText('Проверить').click();
    await pane.getByRole('heading', { level: 2, name: 'Проверка' }).waitFor();
  });
});
