import { describe, expect, test } from '@jest/globals';
import { Workbook } from '../../../src/workbench/model/workbook';
import { apiChartSpec } from '../../../src/workbench/charts/apiChartSpec';
import { sourceCells } from '../../../src/workbench/charts/chartReference';
import { fileChartSpec } from '../../../src/workbench/charts/fileChartSpec';
import type { ChartSource } from '../../../src/workbench/charts/chartSpec';
import type { ApiChart } from '../../../src/workbench/charts/apiChart';

const POINTS = [
  ['', 'Баллы', 'Норма'],
  ['Әлия', 7, 10],
  ['Иван', 12, 10],
  ['Пётр', 3, 5],
];

function bookWithPoints(): Workbook {
  const workbook = new Workbook({ clock: () => new Date(0), locale: 'ru' });
  workbook.restore(() => workbook.addSheet("Год '26"));
  const [sheet] = workbook.sheets;
  workbook.edit('test', () => sheet?.setInputs({ top: 0, left: 0, bottom: 3, right: 2 }, POINTS));
  return workbook;
}

const ADDED: ApiChart = {
  chartType: 'ColumnClustered',
  source: "='Год ''26'!$A$1:$C$4",
  seriesBy: 'Auto',
  title: 'Баллы',
  titleVisible: true,
  legendPosition: 'Bottom',
  legendVisible: true,
};

const valuesIn = (workbook: Workbook, source: ChartSource) =>
  sourceCells(workbook, source).map(({ value }) => value);

describe('a chart that an add-in added', () => {
  test('has a series of each column, named by its header, over the first column', () => {
    const workbook = bookWithPoints();
    const spec = apiChartSpec(workbook, ADDED);
    expect(spec).toMatchObject({ kind: 'column', title: 'Баллы', legend: 'bottom' });
    const series = spec?.series.map(({ name, categories, values }) => [
      valuesIn(workbook, name),
      valuesIn(workbook, categories),
      valuesIn(workbook, values),
    ]);
    expect(series).toEqual([
      [['Баллы'], ['Әлия', 'Иван', 'Пётр'], [7, 12, 3]],
      [['Норма'], ['Әлия', 'Иван', 'Пётр'], [10, 10, 5]],
    ]);
  });

  test('has a series of each row when it is told so', () => {
    const workbook = bookWithPoints();
    const spec = apiChartSpec(workbook, { ...ADDED, chartType: 'BarStacked', seriesBy: 'Rows' });
    expect(spec).toMatchObject({ kind: 'bar', isStacked: true });
    expect(spec?.series.map(({ values }) => valuesIn(workbook, values))).toEqual([
      [7, 10],
      [12, 10],
      [3, 5],
    ]);
  });

  test('follows its cells', () => {
    const workbook = bookWithPoints();
    const values = apiChartSpec(workbook, ADDED)?.series[0]?.values;
    workbook.edit('test', () => workbook.sheets[0]?.setInput(1, 1, 9));
    expect(values && valuesIn(workbook, values)).toEqual([9, 12, 3]);
  });

  test('is not drawn in a kind that is not known or over a sheet that is gone', () => {
    const workbook = bookWithPoints();
    expect(apiChartSpec(workbook, { ...ADDED, chartType: 'Radar' })).toBeUndefined();
    expect(apiChartSpec(workbook, { ...ADDED, source: '=Нет!$A$1:$B$2' })).toBeUndefined();
  });
});

function fileChart(plot: string) {
  const xml = `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart>
    <c:title><c:tx><c:rich><a:p><a:r><a:t>По </a:t></a:r><a:r><a:t>формам</a:t></a:r></a:p></c:rich></c:tx></c:title>
    <c:plotArea>${plot}</c:plotArea><c:legend><c:legendPos val="r"/></c:legend></c:chart></c:chartSpace>`;
  const bytes = new TextEncoder().encode(xml);
  const parts = [{ path: 'xl/charts/chart1.xml', contentType: '', bytes }];
  return fileChartSpec({ anchor: { from: { column: 0, row: 0 } }, parts });
}

const SERIES = `<c:ser><c:tx><c:strRef><c:f>Лист1!$B$1</c:f><c:strCache><c:pt><c:v>Баллы</c:v></c:pt></c:strCache></c:strRef></c:tx>
  <c:cat><c:strLit><c:pt><c:v>а</c:v></c:pt><c:pt><c:v>б</c:v></c:pt></c:strLit></c:cat>
  <c:val><c:numRef><c:f>Лист1!$B$2:$B$3</c:f><c:numCache><c:pt><c:v>7</c:v></c:pt><c:pt><c:v>12</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>`;

describe('a chart that a file brought', () => {
  test('is drawn by its kind, title, legend and references', () => {
    const spec = fileChart(
      `<c:barChart><c:barDir val="bar"/><c:grouping val="percentStacked"/>${SERIES}</c:barChart>`,
    );
    expect(spec).toMatchObject({
      kind: 'bar',
      isStacked: true,
      title: 'По формам',
      legend: 'right',
      series: [{ name: { reference: '=Лист1!$B$1' }, values: { reference: '=Лист1!$B$2:$B$3' } }],
    });
  });

  test('shows what the file remembered where the cells are elsewhere', () => {
    const series = fileChart(`<c:pieChart>${SERIES}</c:pieChart>`)?.series[0];
    const workbook = bookWithPoints();
    expect(series && valuesIn(workbook, series.values)).toEqual([7, 12]);
    expect(series && valuesIn(workbook, series.categories)).toEqual(['а', 'б']);
  });

  test('is not drawn in a kind that is not known', () => {
    expect(fileChart(`<c:radarChart>${SERIES}</c:radarChart>`)).toBeUndefined();
  });
});
