import { describe, expect, test } from '@jest/globals';
import type { HostError, Planned } from '../../src/excel';
import { REQUIRED_SETS } from '../../src/excel';
import { openOffice, type OfficeRealm } from '../../src/workbench/richapi/officeRealm';
import { ANNA, cellsOf, deskOf, MARCH, nextChange, openDesk, settled, type Desk } from './liveDesk';
import { read, registerBook, sheetOf, type } from './registerBook';

/** Lets office.js refuse, as it does in an older Excel, what is not in the sets. */
function refuseNewer(office: OfficeRealm): void {
  const { CommonUtility } = office.OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
}

async function openOldest(): Promise<Desk> {
  const { workbook } = await registerBook();
  const office = openOffice(workbook, { client: 'Анна', requirements: REQUIRED_SETS });
  refuseNewer(office);
  return deskOf({ workbook, office });
}

const addBelow = (): Planned => ({
  kind: 'planned',
  plan: [
    {
      kind: 'write',
      sheet: 'Мероприятия',
      top: 2,
      left: 0,
      cells: [[ANNA, MARCH, { code: '8' }, 'Курс', 'Институт', 'Справка']],
    },
  ],
});

describe('the oldest Excel the add-in runs in', () => {
  test('really refuses what is newer', async () => {
    const desk = await openOldest();
    const newer = desk.office.Excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
      await context.sync();
    });
    await expect(newer).rejects.toMatchObject({ code: 'ApiNotFound' });
    await desk.close();
  });

  test('follows, changes, takes back and draws all the same', async () => {
    const desk = await openOldest();
    const heard = nextChange(desk);
    await type(desk.coAuthor, 'Мероприятия', 'A2', [[ANNA, MARCH, "'2", 'Семинар']]);
    expect(cellsOf(await heard, 'activities')?.[3]).toBe('Семинар');
    const { undo } = await desk.live.change(addBelow);
    expect(undo && (await desk.live.undo(undo))).toBe('undone');
    const drawn = await desk.live.renderDocuments([
      {
        title: 'Отчёт',
        columns: [10],
        rows: [{ height: 15, cells: [{ column: 0, value: 'Итого', style: { bold: true } }] }],
        print: {
          orientation: 'portrait',
          margins: { top: 2, bottom: 2, left: 2, right: 2 },
          language: 'ru',
        },
      },
    ]);
    expect('sheets' in drawn && (await desk.live.undo(drawn.undo))).toBe('undone');
    await desk.live.select({ sheet: 'Шкала', cell: 'A2' });
    await desk.close();
  });

  test('tells of a renamed sheet only with the next edit, and nothing is lost by that', async () => {
    const desk = await openOldest();
    desk.workbook.edit('Болат', () => {
      desk.workbook.renameSheet(sheetOf(desk, 'Мероприятия'), 'Занятия');
    });
    await settled();
    expect(desk.live.existing.snapshot.tables.activities?.sheet).toBe('Мероприятия');
    const heard = nextChange(desk);
    await type(desk.coAuthor, 'Занятия', 'A2', [[ANNA, MARCH, "'2", 'Семинар']]);
    expect((await heard).existing.snapshot.tables.activities).toMatchObject({ sheet: 'Занятия' });
    expect(desk.live.existing.snapshot.sheetNames).toContain('Занятия');
    expect(cellsOf(desk.live, 'activities')?.[3]).toBe('Семинар');
    await desk.close();
  });
});

describe('what Excel refuses while it is to say what changed', () => {
  test('is told, and asked again with the next change', async () => {
    const desk = await openDesk();
    const troubles: HostError[] = [];
    const told = new Promise<void>((resolve) =>
      desk.live.onTrouble((error) => {
        troubles.push(error);
        resolve();
      }),
    );
    const text = 'я'.repeat(30_000);
    desk.workbook.edit('Болат', () => {
      const sheet = sheetOf(desk, 'Мероприятия');
      for (let row = 1; row <= 100; row += 1) sheet.setInputs(cellArea(row, 3), [[text]]);
    });
    await told;
    expect(troubles.map(({ code }) => code)).toEqual(['payload-too-large']);
    expect(desk.live.existing.snapshot.tables.activities?.rows).toHaveLength(1);
    const heard = nextChange(desk);
    desk.workbook.edit('Болат', () => {
      const sheet = sheetOf(desk, 'Мероприятия');
      for (let row = 1; row <= 99; row += 1) sheet.setInputs(cellArea(row, 3), [['Курс']]);
    });
    await heard;
    expect(desk.live.existing.snapshot).toEqual((await read(desk, true)).snapshot);
    await desk.close();
  });

  test('is a file for reading only where the sheet is protected in one', async () => {
    const { workbook } = await registerBook();
    const services = { isReadOnly: () => true };
    const office = openOffice(workbook, { client: 'Анна', services });
    const desk = await deskOf({ workbook, office });
    expect(desk.live.existing.isReadOnly).toBe(true);
    workbook.edit('Болат', () => sheetOf(desk, 'Мероприятия').protect());
    await expect(desk.live.change(addBelow)).rejects.toMatchObject({ code: 'access-denied' });
    await desk.close();
  });
});

function cellArea(row: number, column: number) {
  return { top: row, left: column, bottom: row, right: column };
}
