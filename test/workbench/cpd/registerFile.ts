import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Draft } from '../../../src/actions/sample/draft';
import { rowOf } from '../../../src/actions/sample/draft';
import { applyPlan, runExcel } from '../../../src/excel';
import type { PlanCell, SettingKey, WorkbookLanguage } from '../../../src/register';
import { tableCells, TABLES } from '../../../src/register';
import { knownDay, year } from '../../../src/rules';
import { setUpRegister } from '../../../src/workbench/cpd/commands/newCommand';
import { openExcel } from '../../../src/workbench/cpd/embeddedExcel';
import { fileOf } from '../../../src/workbench/cpd/newWorkbook';
import type { Sheet } from '../../../src/workbench/model/sheet';
import { loadWorkbook } from '../../../src/workbench/xlsx/loadWorkbook';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import { TODAY } from './command';
import { testSession } from './testSession';

const session = testSession(TODAY);
const FILLED = ['members', 'activities', 'exemptions', 'reports'] as const;

export interface RegisterContent {
  readonly members?: readonly Draft<'members'>[];
  readonly activities?: readonly Draft<'activities'>[];
  readonly exemptions?: readonly Draft<'exemptions'>[];
  readonly reports?: readonly Draft<'reports'>[];
}

export interface RegisterOptions {
  readonly language?: WorkbookLanguage;
  readonly year?: number;
  readonly settings?: Readonly<Partial<Record<SettingKey, string>>>;
}

/** A register as `cpd new` writes it, with rows in its tables. */
export function registerFile(
  content: RegisterContent,
  { language = 'ru', year: reportingYear = 2026, settings = {} }: RegisterOptions = {},
): Promise<Uint8Array> {
  return fileOf(session, async (office) => {
    await setUpRegister(office, { language, year: year(reportingYear), settings });
    const plan = FILLED.map((key) => ({
      kind: 'fill-table' as const,
      name: TABLES[key].name,
      rows: tableCells(key, rowsOf(key, content, language)),
    }));
    await runExcel(office.Excel, (context) => applyPlan(context, plan));
  });
}

function rowsOf(
  key: (typeof FILLED)[number],
  content: RegisterContent,
  language: WorkbookLanguage,
): readonly (readonly PlanCell[])[] {
  switch (key) {
    case 'members':
      return (content.members ?? []).map((row) => rowOf(key, row, language));
    case 'activities':
      return (content.activities ?? []).map((row) => rowOf(key, row, language));
    case 'exemptions':
      return (content.exemptions ?? []).map((row) => rowOf(key, row, language));
    case 'reports':
      return (content.reports ?? []).map((row) => rowOf(key, row, language));
  }
}

/** The file after a person did something with it in Excel. */
export async function changedInExcel(
  bytes: Uint8Array,
  change: (context: Excel.RequestContext) => void,
): Promise<Uint8Array> {
  const { workbook } = await loadWorkbook(bytes, { clock: session.clock });
  const office = openExcel(workbook, 'ru');
  await runExcel(office.Excel, async (context) => {
    change(context);
    await context.sync();
  });
  office.close();
  return saveWorkbook(workbook);
}

export const on = (iso: string) => ({ day: knownDay(iso) });

export const ivanov = {
  memberNo: '1',
  fullName: 'Иванов Иван Иванович',
  since: on('2020-01-15'),
} satisfies Draft<'members'>;

/** A clean seminar, worth 2 points. */
export const seminar = (row: Draft<'activities'> = {}): Draft<'activities'> => ({
  member: ivanov.fullName,
  date: on('2026-03-12'),
  form: '2',
  title: 'Новое в гражданском процессе',
  organiser: 'Юридический институт',
  evidence: 'Сертификат № 1',
  ...row,
});

/** The sheets of a file by name, each with the texts of its filled cells, row by row. */
export async function sheetsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string[]>> {
  const { workbook } = await loadWorkbook(bytes, { clock: session.clock });
  return new Map(workbook.sheets.map((sheet) => [sheet.name, textsOf(sheet)]));
}

function textsOf(sheet: Sheet): string[] {
  const area = sheet.usedArea(true);
  if (!area) return [];
  const texts: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      texts.push(sheet.textAt(row, column));
  return texts.filter((text) => text !== '');
}

/** The file with the texts of some of its parts changed. */
export function changedParts(
  bytes: Uint8Array,
  change: (text: string, part: string) => string,
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  return zipSync(
    Object.fromEntries(
      parts.map(([part, content]) => [part, strToU8(change(strFromU8(content), part))]),
    ),
  );
}
