import { describe, expect, test } from '@jest/globals';
import { openBook, quiet, refusal } from './openBook';

type Office = Pick<ReturnType<typeof openBook>, 'Excel'>;

/** Collects what the handler of an event is told. */
async function listen<A>(
  { Excel }: Office,
  event: (workbook: Excel.Workbook) => OfficeExtension.EventHandlers<A>,
): Promise<{ readonly heard: A[]; readonly stop: () => Promise<void> }> {
  const heard: A[] = [];
  const result = await Excel.run(async (context) => {
    const added = event(context.workbook).add((args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const stop = () =>
    Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
  return { heard, stop };
}

function write({ Excel }: Office, address: string, values: unknown[][]): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Лист1').getRange(address).values = values;
    await context.sync();
  });
}

describe('Two people on one workbook', () => {
  test('hear of each other’s edits as Remote and of their own as Local', async () => {
    const anna = openBook();
    const bolat = anna.join('Болат');
    const event = (book: Excel.Workbook) => book.worksheets.getItem('Лист1').onChanged;
    const atAnna = await listen(anna, event);
    const atBolat = await listen(bolat, event);
    await write(anna, 'B2', [['x']]);
    await write(bolat, 'C3:D4', [
      [1, 2],
      [3, 4],
    ]);
    await quiet();
    const told = (heard: Excel.WorksheetChangedEventArgs[]) =>
      heard.map(({ source, address, changeType }) => [source, address, changeType]);
    expect(told(atAnna.heard)).toEqual([
      ['Local', 'B2', 'RangeEdited'],
      ['Remote', 'C3:D4', 'RangeEdited'],
    ]);
    expect(told(atBolat.heard)).toEqual([
      ['Remote', 'B2', 'RangeEdited'],
      ['Local', 'C3:D4', 'RangeEdited'],
    ]);
    expect(atAnna.heard[0]?.details).toMatchObject({ valueBefore: '', valueAfter: 'x' });
    expect(atAnna.heard[1]?.details).toBeUndefined();
  });

  test('see each other’s values', async () => {
    const anna = openBook();
    const bolat = anna.join('Болат');
    await write(anna, 'A1', [['общее']]);
    const seen = await bolat.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Лист1').getRange('A1').load('values');
      await context.sync();
      return cell.values;
    });
    expect(seen).toEqual([['общее']]);
  });

  test('hear nothing after the handler is removed or the pane is closed', async () => {
    const anna = openBook();
    const bolat = anna.join('Болат');
    const event = (book: Excel.Workbook) => book.worksheets.onChanged;
    const atAnna = await listen(anna, event);
    const atBolat = await listen(bolat, event);
    await atAnna.stop();
    bolat.close();
    await write(anna, 'A1', [[1]]);
    await quiet();
    expect([atAnna.heard, atBolat.heard]).toEqual([[], []]);
  });

  test('one write in many chunks is one event', async () => {
    const anna = openBook();
    const { heard } = await listen(anna.join('Болат'), (book) => book.worksheets.onChanged);
    await write(
      anna,
      'A1:C2000',
      Array.from({ length: 2000 }, (_, row) => [row, row, row]),
    );
    await quiet();
    expect(heard.map(({ address }) => address)).toEqual(['A1:C2000']);
  });

  test('an edit on the visible sheet, outside any request, is told as well', async () => {
    const anna = openBook();
    const { heard } = await listen(anna, (book) => book.worksheets.onChanged);
    anna.workbook.edit('Анна', () => anna.workbook.sheets[0]?.setInput(0, 0, 'руками'));
    await quiet();
    expect(heard.map(({ source, address }) => [source, address])).toEqual([['Local', 'A1']]);
  });
});

describe('Events of tables', () => {
  test('tell of edits in the table only', async () => {
    const anna = openBook();
    await anna.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Лист1').tables.add('A1:B3', true).name = 'Members';
      await context.sync();
    });
    const ofTable = await listen(anna, (book) => book.tables.getItem('Members').onChanged);
    const ofAll = await listen(anna, (book) => book.tables.onChanged);
    await write(anna, 'F9', [['мимо']]);
    await write(anna, 'A2:B2', [['Анна', 3]]);
    await quiet();
    expect(ofTable.heard.map(({ address }) => address)).toEqual(['A2:B2']);
    expect(ofAll.heard.map(({ tableId }) => tableId)).toEqual([ofTable.heard[0]?.tableId]);
  });

  test('give the changed cells, which follow later inserted rows', async () => {
    const anna = openBook();
    const { heard } = await listen(anna, (book) => book.worksheets.onChanged);
    await write(anna, 'B2', [['x']]);
    await quiet();
    const [event] = heard;
    const address = await anna.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Лист1').getRange('1:1').insert('Down');
      const range = event?.getRange(context).load('address');
      await context.sync();
      return range?.address;
    });
    expect(address).toBe('Лист1!B3');
  });

  test('tables that come and go are told', async () => {
    const anna = openBook();
    const added = await listen(anna, (book) => book.tables.onAdded);
    const deleted = await listen(anna, (book) => book.tables.onDeleted);
    await anna.Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Лист1').tables.add('A1:B3', true);
      await context.sync();
      table.delete();
      await context.sync();
    });
    await quiet();
    expect([added.heard.length, deleted.heard.length]).toEqual([1, 1]);
    expect(deleted.heard[0]?.tableId).toBe(added.heard[0]?.tableId);
  });
});

describe('Events of sheets', () => {
  test('tell what happened to them', async () => {
    const anna = openBook();
    const told: string[] = [];
    await anna.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const tell = (text: string) => {
        told.push(text);
        return Promise.resolve();
      };
      worksheets.onAdded.add(({ source }) => tell(`added ${source}`));
      worksheets.onNameChanged.add(({ nameBefore, nameAfter }) =>
        tell(`${nameBefore} → ${nameAfter}`),
      );
      worksheets.onMoved.add(({ positionBefore, positionAfter }) =>
        tell(`${String(positionBefore)} → ${String(positionAfter)}`),
      );
      worksheets.onVisibilityChanged.add(({ visibilityBefore, visibilityAfter }) =>
        tell(`${visibilityBefore} → ${visibilityAfter}`),
      );
      worksheets.onProtectionChanged.add(({ isProtected }) => tell(String(isProtected)));
      worksheets.onDeleted.add(() => tell('deleted'));
      await context.sync();
      const sheet = worksheets.add('Второй');
      await context.sync();
      sheet.name = 'Третий';
      sheet.position = 0;
      sheet.visibility = 'Hidden';
      sheet.protection.protect();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await quiet();
    expect(told).toEqual([
      'added Local',
      'Второй → Третий',
      '1 → 0',
      'Visible → Hidden',
      'true',
      'deleted',
    ]);
  });

  test('activation and selection are told to the person who moved', async () => {
    const anna = openBook();
    anna.workbook.restore(() => anna.workbook.addSheet('Второй'));
    const bolat = anna.join('Болат');
    const activated = await listen(anna, (book) => book.worksheets.onActivated);
    const left = await listen(anna, (book) => book.worksheets.onDeactivated);
    const selected = await listen(anna, (book) => book.worksheets.onSelectionChanged);
    const documentSelected = await listen(anna, (book) => book.onSelectionChanged);
    const elsewhere = await listen(bolat, (book) => book.worksheets.onSelectionChanged);
    await anna.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Второй').getRange('B2:C3').select();
      await context.sync();
    });
    await quiet();
    expect([activated.heard.length, left.heard.length]).toEqual([1, 1]);
    expect(selected.heard.map(({ address }) => address)).toEqual(['B2:C3']);
    expect(documentSelected.heard).toHaveLength(1);
    expect(elsewhere.heard).toEqual([]);
  });

  test('calculation and formats are told', async () => {
    const anna = openBook();
    await anna.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Лист1').getRange('B1').formulas = [['=A1*2']];
      await context.sync();
    });
    const calculated = await listen(anna, (book) => book.worksheets.onCalculated);
    const formatted = await listen(anna, (book) => book.worksheets.onFormatChanged);
    await write(anna, 'A1', [[4]]);
    await anna.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Лист1').getRange('A1:B1').format.font.bold = true;
      await context.sync();
    });
    await quiet();
    expect(calculated.heard).toHaveLength(1);
    expect(formatted.heard.map(({ address }) => address)).toEqual(['A1:B1']);
  });

  test('sorted rows are told as such', async () => {
    const anna = openBook();
    const { heard } = await listen(anna, (book) => book.worksheets.onRowSorted);
    await anna.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('D1:D3').values = [['Имя'], ['Б'], ['А']];
      sheet.tables.add('D1:D3', true).sort.apply([{ key: 0 }]);
      await context.sync();
    });
    await quiet();
    expect(heard.map(({ address, source }) => [address, source])).toEqual([['D2:D3', 'Local']]);
  });

  test('inserted rows are told as such', async () => {
    const anna = openBook();
    const { heard } = await listen(anna, (book) => book.worksheets.onChanged);
    await anna.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Лист1');
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('A1').insert('Right');
      await context.sync();
    });
    await quiet();
    expect(heard.map(({ changeType, address }) => [changeType, address])).toEqual([
      ['RowInserted', '2:3'],
      ['CellInserted', 'A1'],
    ]);
    expect(heard[1]?.changeDirectionState.insertShiftDirection).toBe('Right');
  });

  test('settings that change are told', async () => {
    const anna = openBook();
    const { heard } = await listen(anna.join('Болат'), (book) => book.settings.onSettingsChanged);
    await anna.Excel.run(async (context) => {
      context.workbook.settings.add('k', 1);
      await context.sync();
    });
    await quiet();
    expect(heard).toHaveLength(1);
  });

  test('an event the workbook never raises cannot be listened to', async () => {
    const anna = openBook();
    const asked = listen(anna, (book) => book.worksheets.onColumnSorted);
    expect(await refusal(asked)).toMatchObject({ code: 'ApiNotFound' });
  });
});
