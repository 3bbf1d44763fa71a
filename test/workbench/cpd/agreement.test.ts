import { beforeAll, describe, expect, test } from '@jest/globals';
import { scoreRegister } from '../../../src/actions';
import {
  decode,
  memberKey,
  STATUS_WORDS,
  type ActivityRow,
  type Register,
  type WorkbookLanguage,
} from '../../../src/register';
import { readWorkbook, runExcel } from '../../../src/excel';
import { isExemptOn, scoreActivity, year } from '../../../src/rules';
import { openExcel } from '../../../src/workbench/cpd/embeddedExcel';
import { sampleFile } from '../../../src/workbench/cpd/sampleFile';
import type { CellValue } from '../../../src/workbench/model/cellValue';
import { isCellError } from '../../../src/workbench/model/cellValue';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { loadWorkbook } from '../../../src/workbench/xlsx/loadWorkbook';
import { describeWith } from '../../tool/findTool';
import { convertedByOffice } from '../xlsx/outsidePrograms';
import { testSession } from './testSession';

const YEAR = year(new Date().getFullYear());
const session = testSession();

/** The computed columns of one table, by column name, as a workbook holds them. */
type Computed = readonly Readonly<Record<string, string | number | boolean | null>>[];

function computedOf(workbook: Workbook, name: string): Computed {
  const table = workbook.table(name);
  if (!table) throw new Error(`No table ${name}`);
  const { top, left, bottom } = table.dataArea;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Object.fromEntries(
      table.columns.map((column, index) => [
        column.name,
        plain(table.sheet.valueAt(top + row, left + index)),
      ]),
    ),
  );
}

const plain = (value: CellValue) => (isCellError(value) ? value.code : value === '' ? null : value);

async function registerOf(workbook: Workbook): Promise<Register> {
  const office = openExcel(workbook, 'ru');
  const { snapshot } = await runExcel(office.Excel, (context) => readWorkbook(context));
  office.close();
  return decode(snapshot).register;
}

const HEADERS = {
  ru: {
    points: 'Баллы',
    credited: 'Зачтено',
    members: ['Норма', 'Заявлено', 'Зачтено', 'Не хватает', 'Статус'],
  },
  kk: {
    points: 'Балл саны',
    credited: 'Есепке алынғаны',
    members: ['Норма', 'Мәлімделгені', 'Есепке алынғаны', 'Жетіспейді', 'Мәртебесі'],
  },
} as const;

function expectedActivity(row: ActivityRow, register: Register) {
  const { claimed, credited } = scoreActivity(row, register.scale, register.settings);
  const isEmpty = row.form.trim() === '';
  return {
    points: isEmpty ? null : (claimed ?? '#N/A'),
    credited: isEmpty && row.decidedPoints === undefined ? null : credited,
  };
}

function compare(workbook: Workbook, register: Register, language: WorkbookLanguage): void {
  const headers = HEADERS[language];
  const activities = computedOf(workbook, 'Activities');
  for (const row of register.activities) {
    const computed = activities[row.place.row - 2];
    expect({
      row: row.place.row,
      points: computed?.[headers.points],
      credited: computed?.[headers.credited],
    }).toEqual({ row: row.place.row, ...expectedActivity(row, register) });
  }
  const members = computedOf(workbook, 'Members');
  const { members: scored } = scoreRegister(register, { year: YEAR, today: session.today });
  for (const member of register.members) {
    const listed = scored.find((one) => one.member === member)?.result;
    const computed = members[member.place.row - 2];
    expect([member.fullName, ...headers.members.map((header) => computed?.[header])]).toEqual([
      member.fullName,
      ...(listed
        ? [
            listed.norm,
            listed.claimed,
            listed.credited,
            listed.shortfall,
            STATUS_WORDS[listed.status][language],
          ]
        : [null, null, null, null, null]),
    ]);
  }
}

describe.each(['ru', 'kk'] as const)('the sample register in %s', (language) => {
  let bytes: Uint8Array;
  let register: Register;
  let workbook: Workbook;

  beforeAll(async () => {
    bytes = await sampleFile(language, YEAR, session);
    ({ workbook } = await loadWorkbook(bytes, { clock: session.clock }));
    register = await registerOf(workbook);
  }, 120_000);

  test('holds overlapping exemptions, so that counting days once is put to the test', () => {
    const overlapping = register.exemptions.filter((one) =>
      register.exemptions.some(
        (other) =>
          other !== one &&
          memberKey(other.member) === memberKey(one.member) &&
          one.from !== undefined &&
          other.from !== undefined &&
          isExemptOn([{ from: other.from, to: other.to }], one.from),
      ),
    );
    expect(overlapping.length).toBeGreaterThan(0);
  });

  test('stores the numbers of the rules', () => {
    compare(workbook, register, language);
  });

  test('has the same numbers where the add-in is unknown', async () => {
    const opened = await loadWorkbook(bytes, { clock: session.clock });
    opened.workbook.recalculate(true);
    compare(opened.workbook, register, language);
  });

  describeWith('soffice', 'recalculated by LibreOffice', (soffice) => {
    test('has the same numbers', async () => {
      const converted = await convertedByOffice(soffice, bytes, 'xlsx:Calc MS Excel 2007 XML');
      const opened = await loadWorkbook(converted, { clock: session.clock });
      compare(opened.workbook, register, language);
    }, 120_000);
  });
});
