import type { ApiChart } from '../../charts/apiChart';
import type { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { choiceOf, flagOf, textOf } from '../argValue';
import { isBound, bind, type Bound } from '../bound';
import type { Args } from '../args';
import type { ClassSpec, Scalar } from '../classSpec';
import type { PartOfSheet } from '../classTargets';
import { absoluteReference } from '../rangeAddress';
import type { Json } from '../wire';
import { addedChart, chartOf, patchAdded, patchChart } from './addedChart';
import { areaArgument } from './sheetView';

function described(
  key: Exclude<keyof ApiChart, 'ownSeries' | 'axes' | 'fonts'>,
  check: (value: Parameters<typeof textOf>[0]) => Json,
) {
  const scalar: Scalar<PartOfSheet> = {
    get: (target) => addedChart(target)[key],
    set: (target, value) => {
      patchAdded(target, { [key]: check(value) });
    },
  };
  return scalar;
}

function freeName(sheet: Sheet): string {
  const taken = new Set(sheet.state.charts.flatMap(({ name, id }) => [name, id]));
  let number = taken.size + 1;
  while (taken.has(`Chart ${String(number)}`)) number += 1;
  return `Chart ${String(number)}`;
}

const DEFAULT_ROWS = 15;
const DEFAULT_COLUMNS = 8;

function addChart(sheet: Sheet, args: Args): Bound {
  const source = args.at(1);
  if (!isBound(source) || source.is !== 'Range') return args.refuse(1, 'a range');
  const { area } = source.target;
  const name = freeName(sheet);
  const data: ApiChart = {
    chartType: args.text(0),
    source: absoluteReference(source.target),
    seriesBy: choiceOf(args.optionalText(2) ?? 'Auto', ['Auto', 'Columns', 'Rows']),
    title: '',
    titleVisible: true,
    legendPosition: 'Bottom',
    legendVisible: true,
  };
  const anchor = {
    top: area.top,
    left: area.right + 2,
    bottom: area.top + DEFAULT_ROWS - 1,
    right: area.right + 1 + DEFAULT_COLUMNS,
  };
  sheet.set('charts', [...sheet.state.charts, { id: name, name, anchor, data }]);
  return bind('Chart', { sheet, id: name });
}

export const chartCollection: ClassSpec<Sheet> = {
  items: {
    all: (sheet) => sheet.state.charts.map(({ id }) => bind('Chart', { sheet, id })),
    find: (sheet, key) => {
      const chart = sheet.state.charts.find(({ id, name }) => id === key || name === key);
      return chart && bind('Chart', { sheet, id: chart.id });
    },
  },
  getters: { add: addChart },
};

function position(sheet: Sheet, args: Args): Area {
  const start = areaArgument(sheet, args, 0);
  if (!args.has(1)) return start;
  const end = areaArgument(sheet, args, 1);
  return { ...start, bottom: end.bottom, right: end.right };
}

export const chart: ClassSpec<PartOfSheet> = {
  identity: (target) => ({ Id: target.id, Name: chartOf(target).name }),
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: (target) => chartOf(target).name,
      set: (target, value) => {
        patchChart(target, { name: textOf(value) });
      },
    },
    chartType: described('chartType', textOf),
  },
  objects: {
    title: (target) => bind('ChartTitle', target),
    legend: (target) => bind('ChartLegend', target),
    series: (target) => bind('ChartSeriesCollection', target),
    axes: (target) => bind('ChartAxes', target),
    format: (target) => bind('ChartAreaFormat', target),
    worksheet: ({ sheet }) => bind('Worksheet', sheet),
  },
  methods: {
    setPosition: (target, args) => {
      patchChart(target, { anchor: position(target.sheet, args) });
    },
    setData: (target, args) => {
      const source = args.at(0);
      if (!isBound(source) || source.is !== 'Range') return args.refuse(0, 'a range');
      patchAdded(target, { source: absoluteReference(source.target) });
    },
    delete: (target) => {
      const known = chartOf(target);
      const { sheet } = target;
      sheet.set(
        'charts',
        sheet.state.charts.filter((each) => each !== known),
      );
    },
  },
};

export const chartTitle: ClassSpec<PartOfSheet> = {
  scalars: {
    text: described('title', textOf),
    visible: described('titleVisible', flagOf),
  },
  objects: { format: (target) => bind('ChartTitleFormat', target) },
};

export const chartLegend: ClassSpec<PartOfSheet> = {
  scalars: {
    position: described('legendPosition', textOf),
    visible: described('legendVisible', flagOf),
  },
};
