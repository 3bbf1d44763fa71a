import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  changeActivity,
  changeSetting,
  check,
  decideActivity,
  fixAll,
  fixOf,
  freezeValues,
  recordActivity,
  repairFormulas,
  setUpSample,
  takeReportStep,
  type Existing,
} from '../../src/actions';
import type { Planned } from '../../src/excel';
import { decode } from '../../src/register';
import { knownDay, year } from '../../src/rules';
import { ANNA, deskOf, nextChange, type Desk } from './liveDesk';
import { emptyBook, read } from './registerBook';

const TODAY = knownDay('2026-12-10');

const ACTIVITY = {
  member: ANNA,
  date: '12.03.2026',
  form: '8',
  title: '=Курс',
  organiser: 'Институт',
  evidence: '+7 701 000 00 00',
};

/** Everything that stands in the tables, formulas as formulas. */
const contents = ({ workbook }: Desk) =>
  workbook.tables.map(({ name, area, sheet }) => {
    const rows = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells = [];
      for (let column = area.left; column <= area.right; column += 1) {
        const { numberFormat } = sheet.styleAt(row, column);
        const content = sheet.formulaAt(row, column) ?? sheet.valueAt(row, column);
        cells.push(content === null ? null : [content, numberFormat]);
      }
      rows.push(cells);
    }
    return [name, area, rows];
  });

const fixEverything = ({ snapshot }: Existing): Planned => {
  const decoded = decode(snapshot);
  const fixes = check(decoded, TODAY).flatMap(
    (issue) => fixOf(issue, decoded, snapshot, TODAY) ?? [],
  );
  expect(fixes.length).toBeGreaterThan(3);
  return fixAll(fixes);
};

const changeFirst = ({ snapshot }: Existing): Planned => {
  const { activities } = decode(snapshot).register;
  const [first] = activities;
  if (!first) throw new Error('No activities');
  return changeActivity(snapshot, first.place, ACTIVITY);
};

const BY = { who: 'Сапарова Г.', today: TODAY };

const fileReport = ({ snapshot }: Existing): Planned => {
  const { members, reports } = decode(snapshot).register;
  const member = members.find(({ fullName }) => reports.every((row) => row.member !== fullName));
  if (!member) throw new Error('Everybody has a report');
  const input = { member: member.fullName, year: year(2026), step: 'file' } as const;
  return takeReportStep(snapshot, input, BY);
};

const decideFirst = ({ snapshot }: Existing): Planned => {
  const { activities } = decode(snapshot).register;
  const [first] = activities.filter(({ decision }) => decision === undefined);
  if (!first) throw new Error('Everything is decided');
  return decideActivity(snapshot, first.place, { kind: 'reject', remark: '=Повтор' }, BY);
};

describe('every action beside the sample register', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await deskOf(emptyBook());
    await desk.live.change((existing) =>
      setUpSample({ language: 'ru', year: year(2026) }, existing),
    );
  });

  afterAll(async () => {
    await desk.close();
  });

  test('is set up with it and known as it stands', async () => {
    expect(desk.live.existing).toEqual(await read(desk, true));
    expect(desk.live.existing.snapshot.tables.activities?.rows.length).toBeGreaterThan(30);
  });

  test.each<[string, (existing: Existing) => Planned]>([
    ['adding an activity', ({ snapshot }) => recordActivity(snapshot, ACTIVITY)],
    ['changing an activity', changeFirst],
    ['changing a setting', ({ snapshot }) => changeSetting(snapshot, 'requiredPoints', '12')],
    ['changing the year', ({ snapshot }) => changeSetting(snapshot, 'reportingYear', '2025')],
    ['fixing everything that can be fixed', fixEverything],
    ['writing the formulas anew', ({ snapshot }) => repairFormulas(snapshot)],
    ['filing a report, with a log made for it', fileReport],
    ['deciding on an activity', decideFirst],
    ['freezing values', ({ snapshot }) => freezeValues(snapshot)],
  ])('%s is known as it stands, and taken back whole', async (name, plan) => {
    const before = contents(desk);
    const { outcome, undo } = await desk.live.change(plan);
    expect(outcome.kind).toBe('planned');
    expect(desk.live.existing.snapshot.tables.activities?.rows).toHaveLength(
      (await read(desk, true)).snapshot.tables.activities?.rows.length ?? -1,
    );
    if (name !== 'writing the formulas anew') expect(contents(desk)).not.toEqual(before);
    expect(undo && (await desk.live.undo(undo))).toBe('undone');
    expect(contents(desk)).toEqual(before);
  });

  test('leaves nothing to hear of once the echo of all that is read', async () => {
    await desk.live.refresh();
    const known = desk.live.existing;
    const nothing = Promise.race([
      nextChange(desk),
      new Promise((resolve) => setTimeout(() => resolve('silence'), 400)),
    ]);
    expect(await nothing).toBe('silence');
    expect(desk.live.existing).toBe(known);
  });
});
