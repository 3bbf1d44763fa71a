import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { rollUp, scoreRegister, type RollUp } from '../../src/actions';
import { nextEdition, rollupDocuments, type SheetDocument } from '../../src/documents';
import { documentGrid } from '../../src/documents/documentGrid';
import { runExcel } from '../../src/excel';
import { decode } from '../../src/register';
import { knownDay, year } from '../../src/rules';
import { openDesk, type Desk } from './liveDesk';

const PERIOD = { year: year(2026), today: knownDay('2027-02-25') };
const WITH_NAMES = { withNames: true };

let desk: Desk;

function rollUpNow(): RollUp {
  const { register } = decode(desk.live.existing.snapshot);
  return rollUp(scoreRegister(register, PERIOD), register);
}

async function nextDocuments(language: 'ru' | 'both'): Promise<SheetDocument[]> {
  const kept = await desk.live.keptCopies(PERIOD.year);
  const edition = nextEdition(rollUpNow(), kept, WITH_NAMES);
  return rollupDocuments(rollUpNow(), language, { edition });
}

async function keep(language: 'ru' | 'both' = 'ru') {
  const drawn = await desk.live.renderDocuments(await nextDocuments(language));
  if ('cancelled' in drawn) throw new Error('Nobody cancelled');
  return drawn;
}

const change = (work: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
  runExcel(desk.office.Excel, async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

const names = () =>
  desk.workbook.names.items.map(({ name }) => name).filter((name) => /Rollup/u.test(name));

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(async () => {
  await desk.close();
});

describe('a copy of the rollup kept in the workbook', () => {
  test('is read back as it was drawn, its charts there, in each language', async () => {
    const documents = await nextDocuments('both');
    const { sheets } = await keep('both');
    expect(sheets).toEqual(['Жиынтық есеп 2026 № 1', 'Сводный отчёт 2026 № 1']);
    expect(await desk.live.keptCopies(PERIOD.year)).toEqual([
      { number: 1, language: 'kk', cells: documents[0] && documentGrid(documents[0]) },
      { number: 1, language: 'ru', cells: documents[1] && documentGrid(documents[1]) },
    ]);
    expect(await desk.live.keptCopies(year(2025))).toEqual([]);
    expect(desk.workbook.sheet('Сводный отчёт 2026 № 1')?.charts).toHaveLength(3);
  });

  test('is found again after its sheet was renamed, moved, and rows were put above it', async () => {
    await keep();
    const [before] = await desk.live.keptCopies(PERIOD.year);
    await change((sheets) => {
      const sheet = sheets.getItem('Сводный отчёт 2026 № 1');
      sheet.getRange('1:2').insert('Down');
      sheet.name = 'Отправлено';
      sheet.position = 0;
    });
    const [after] = await desk.live.keptCopies(PERIOD.year);
    expect(after).toEqual(before);
    await keep();
    expect(desk.workbook.sheet('Сводный отчёт 2026 № 2')).toBeDefined();
  });

  test('still counts when its sheet was deleted, but has nothing to compare with', async () => {
    await keep();
    await change((sheets) => sheets.getItem('Сводный отчёт 2026 № 1').delete());
    expect(await desk.live.keptCopies(PERIOD.year)).toEqual([{ number: 1, language: 'ru' }]);
    const { sheets } = await keep();
    expect(sheets).toEqual(['Сводный отчёт 2026 № 2']);
  });

  test('is taken back with its name', async () => {
    const { undo } = await keep();
    expect(names()).toEqual(['CPD_Rollup_2026_1_ru']);
    expect(await desk.live.undo(undo)).toBe('undone');
    expect(names()).toEqual([]);
    expect(await desk.live.keptCopies(PERIOD.year)).toEqual([]);
  });

  test('leaves no name behind when it is cancelled', async () => {
    const stopping = new AbortController();
    const drawn = await desk.live.renderDocuments(await nextDocuments('both'), {
      signal: stopping.signal,
      onProgress: () => stopping.abort(),
    });
    expect(drawn).toEqual({ cancelled: true });
    expect(names()).toEqual([]);
  });
});
