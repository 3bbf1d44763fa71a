import { setUp } from '../../src/actions';
import { applyPlan, HostError, readWorkbook, runExcel } from '../../src/excel';
import { decode, tableCells, TABLES, type DecodedRegister, type Plan } from '../../src/register';
import { invariant, knownDay, year } from '../../src/rules';
import { openExcel } from '../../src/workbench/cpd/embeddedExcel';
import { Workbook } from '../../src/workbench/model/workbook';
import type { OfficeRealm } from '../../src/workbench/richapi/officeRealm';
import type { Traffic } from '../../src/workbench/richapi/traffic';
import { grownSample } from './grownSample';

export const YEAR = year(2026);
export const TODAY = knownDay('2026-12-10');
export const SIZES = [100, 1_000, 10_000] as const;

const TYPED = ['members', 'activities', 'exemptions', 'reports'] as const;

/** What a step sent and got, or why Excel refused it. */
export type Outcome = Traffic | HostError;

/** A register of one size in an open workbook, and what it took to get there over the wire. */
export interface Trial {
  readonly activities: number;
  readonly workbook: Workbook;
  readonly office: OfficeRealm;
  readonly decoded: DecodedRegister;
  readonly traffic: Readonly<Record<'setUp' | 'fill' | 'read' | 'readForCheck', Outcome>>;
}

/** Sets up a register in a new workbook and fills and reads it, all through office.js. */
export async function openTrial(activities: number): Promise<Trial> {
  const workbook = new Workbook({ clock: () => new Date('2026-12-10T12:00:00') });
  workbook.restore(() => workbook.addSheet());
  const office = openExcel(workbook, 'ru');
  const sample = grownSample(activities);
  const input = { language: 'ru', year: YEAR, settings: sample.settings } as const;
  const existing = await runExcel(office.Excel, readWorkbook);
  const planned = setUp(input, existing);
  invariant(planned.kind === 'planned', 'A new workbook takes a register');
  const contents: Plan = TYPED.map((key) => ({
    kind: 'fill-table',
    name: TABLES[key].name,
    rows: tableCells(key, sample[key]),
  }));
  const traffic = {
    setUp: await outcomeOf(office, (context) => applyPlan(context, planned.plan)),
    fill: await outcomeOf(office, (context) => applyPlan(context, contents)),
    read: await outcomeOf(office, readWorkbook),
    readForCheck: await outcomeOf(office, (context) => readWorkbook(context, { forCheck: true })),
  };
  const { snapshot } = await runExcel(office.Excel, readWorkbook);
  return { activities, workbook, office, decoded: decode(snapshot), traffic };
}

/** Counts what a step in Excel sends and gets. */
export async function outcomeOf(
  office: OfficeRealm,
  step: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<Outcome> {
  try {
    const { traffic } = await office.host.measure(() => runExcel(office.Excel, step));
    return traffic;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}
