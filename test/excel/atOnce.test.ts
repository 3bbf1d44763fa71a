import { expect, test } from '@jest/globals';
import { recordActivity } from '../../src/actions';
import { ANNA, deskOf, openDesk, settled } from './liveDesk';
import { rowsOf } from './registerBook';

const activity = (title: string) => ({
  member: ANNA,
  date: '12.03.2026',
  form: '8',
  title,
  organiser: 'Институт',
  evidence: 'Справка',
});

test('two panes that add activities at the same moment lose none', async () => {
  const desk = await openDesk();
  const other = await deskOf({ workbook: desk.workbook, office: desk.coAuthor.office });
  const titles = ['Первое', 'Второе', 'Третье', 'Четвёртое'];
  const results = await Promise.all(
    titles.map((title, index) =>
      (index % 2 === 0 ? desk : other).live.change(({ snapshot }) =>
        recordActivity(snapshot, activity(title)),
      ),
    ),
  );
  const rows = rowsOf(desk, 'activities');
  expect(rows.map((row) => row['Наименование мероприятия']).sort()).toEqual(
    ['Семинар', ...titles].sort(),
  );
  expect(rows.map((row) => row['Зачтено'])).toEqual([2, 6, 6, 6, 6]);
  await settled();
  const { activities } = desk.live.existing.snapshot.tables;
  expect(activities?.rows).toHaveLength(5);
  expect(other.live.existing.snapshot.tables.activities).toEqual(activities);
  const last = results.find(
    ({ outcome }) => outcome.kind === 'planned' && outcome.place.cell === 'A6',
  );
  expect(last?.undo && (await desk.live.undo(last.undo))).toBe('undone');
  expect(rowsOf(desk, 'activities')).toHaveLength(4);
  await other.live.close();
  await desk.close();
});
