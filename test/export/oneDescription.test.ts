import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { reportFormDocument, type SheetDocument } from '../../src/documents';
import { renderDocuments, runExcel } from '../../src/excel';
import { saveWorkbook } from '../../src/workbench/xlsx/saveWorkbook';
import { lines, reportForm } from '../documents/form';
import { emptyBook } from '../excel/registerBook';
import { describeWith } from '../tool/findTool';
import { runPython } from '../workbench/xlsx/outsidePrograms';
import { cell, documentOf, fileWith } from './documents';
import { READ_BACK } from './readBack';

/** Every look, value and print set-up that a document can have. */
const EVERYTHING = documentOf({
  title: "Год '26: всё",
  rows: [
    {
      height: 20.25,
      cells: [cell(0, 'Заголовок', { span: 3, style: { bold: true, size: 14, align: 'center' } })],
    },
    {
      height: 31.5,
      cells: [
        cell(0, '=1+1', {
          style: { wrap: true, vertical: 'top', borders: ['top', 'bottom', 'left', 'right'] },
        }),
        cell(1, '12.03.2026', { span: 2, style: { borders: ['left', 'right'], align: 'right' } }),
      ],
    },
    {
      height: 15,
      startsPage: true,
      cells: [
        cell(0, ' <б> & «в»\nстрока ', { style: { wrap: true, align: 'justify' } }),
        cell(1, '-5', { style: { borders: ['bottom'], vertical: 'middle' } }),
        cell(2, 1234.5, {
          style: { format: '0.00', fill: '#EEEEEE', colour: '#123456', italic: true },
        }),
      ],
    },
    { height: 4, cells: [] },
    { height: 15, cells: [cell(0, 'К отчёту', { link: { document: 'Отчёт' } })] },
  ],
  print: {
    ...documentOf().print,
    orientation: 'landscape',
    repeatRows: [0, 1],
    footer: { left: 'Ким А.', center: '&P / &N', right: '2026' },
  },
});

const bars = (kind: 'bar' | 'column') => ({
  kind,
  title: `Баллы & ${kind}`,
  series: 'Баллов',
  source: { top: 0, bottom: 2, labels: 0, values: 2 },
  place: { top: 3, left: 0, bottom: 3, right: kind === 'bar' ? 1 : 2 },
});

const CHARTED = documentOf({
  title: 'Диаграммы',
  rows: [
    ...['10а', 'Әлия', '3'].map((label, index) => ({
      height: 15,
      cells: [cell(0, label), cell(2, index * 3)],
    })),
    { height: 180, cells: [] },
  ],
  charts: [bars('bar'), bars('column')],
});

const DOCUMENTS: readonly SheetDocument[] = [
  EVERYTHING,
  documentOf(),
  CHARTED,
  reportFormDocument(reportForm({ activities: lines(25) })),
];

/** What the renderer in the workbook draws, saved. */
async function drawnFile(): Promise<Uint8Array> {
  const { workbook, office } = emptyBook();
  await runExcel(office.Excel, (context) => renderDocuments(context, DOCUMENTS));
  await runExcel(office.Excel, async (context) => {
    context.workbook.worksheets.getFirst().delete();
    await context.sync();
  });
  office.close();
  return saveWorkbook(workbook);
}

describeWith('openpyxl', 'a document drawn in the workbook and in a file of its own', (python) => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cpd-export-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('is the same in every cell, line, merge, size, page and chart', async () => {
    const [drawn, written] = [join(folder, 'drawn.xlsx'), join(folder, 'written.xlsx')];
    writeFileSync(drawn, await drawnFile());
    writeFileSync(written, await fileWith(...DOCUMENTS));
    const [inWorkbook, inFile] = [drawn, written].map(
      (file) => runPython(python, READ_BACK, file) as { sheets: unknown[] },
    );
    expect(inFile?.sheets).toHaveLength(DOCUMENTS.length);
    expect(inFile?.sheets).toEqual(inWorkbook?.sheets);
  });
});
