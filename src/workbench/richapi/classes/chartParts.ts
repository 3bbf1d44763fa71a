import { apiChartSpec } from '../../charts/apiChartSpec';
import type { OwnAxis, OwnFont, OwnSeries } from '../../charts/apiChart';
import { flagOf, numberOf, textOf } from '../argValue';
import { bind, isBound } from '../bound';
import type { ClassSpec, Scalar } from '../classSpec';
import type { AxisOfChart, FontOfChart, PartOfSheet, SeriesOfChart } from '../classTargets';
import { absoluteReference } from '../rangeAddress';
import { addedChart, patchAdded } from './addedChart';

export const chartSeriesCollection: ClassSpec<PartOfSheet> = {
  items: {
    all: (target) => {
      const spec = apiChartSpec(target.sheet.workbook, addedChart(target));
      return (spec?.series ?? []).map((_series, index) =>
        bind('ChartSeries', { ...target, index }),
      );
    },
  },
};

function ownSeries(target: SeriesOfChart): OwnSeries {
  return addedChart(target).ownSeries?.[target.index] ?? {};
}

function patchSeries(target: SeriesOfChart, patch: OwnSeries): void {
  const known = addedChart(target).ownSeries;
  const next = { ...known?.[target.index], ...patch };
  patchAdded(target, { ownSeries: { ...known, [target.index]: next } });
}

export const chartSeries: ClassSpec<SeriesOfChart> = {
  scalars: {
    name: {
      get: (target) => ownSeries(target).name ?? '',
      set: (target, value) => {
        patchSeries(target, { name: textOf(value) });
      },
    },
    hasDataLabels: {
      get: (target) => ownSeries(target).hasDataLabels ?? false,
      set: (target, value) => {
        patchSeries(target, { hasDataLabels: flagOf(value) });
      },
    },
  },
  methods: {
    setXAxisValues: (target, args) => {
      const source = args.at(0);
      if (!isBound(source) || source.is !== 'Range') return args.refuse(0, 'a range');
      patchSeries(target, { categories: absoluteReference(source.target) });
    },
  },
};

export const chartAxes: ClassSpec<PartOfSheet> = {
  objects: {
    categoryAxis: (target) => bind('ChartAxis', { ...target, axis: 'category' }),
    valueAxis: (target) => bind('ChartAxis', { ...target, axis: 'value' }),
  },
};

function axisFlag(key: keyof OwnAxis, standard: boolean): Scalar<AxisOfChart> {
  return {
    get: (target) => addedChart(target).axes?.[target.axis]?.[key] ?? standard,
    set: (target, value) => {
      const { axes } = addedChart(target);
      const next = { ...axes?.[target.axis], [key]: flagOf(value) };
      patchAdded(target, { axes: { ...axes, [target.axis]: next } });
    },
  };
}

export const chartAxis: ClassSpec<AxisOfChart> = {
  scalars: {
    visible: axisFlag('visible', true),
    reversePlotOrder: axisFlag('reversePlotOrder', false),
  },
  objects: { majorGridlines: (target) => bind('ChartGridlines', target) },
};

export const chartGridlines: ClassSpec<AxisOfChart> = {
  scalars: { visible: axisFlag('majorGridlines', true) },
};

export const chartAreaFormat: ClassSpec<PartOfSheet> = {
  objects: { font: (target) => bind('ChartFont', { ...target, part: 'chart' }) },
};

export const chartTitleFormat: ClassSpec<PartOfSheet> = {
  objects: { font: (target) => bind('ChartFont', { ...target, part: 'title' }) },
};

function patchFont(target: FontOfChart, patch: OwnFont): void {
  const { fonts } = addedChart(target);
  const next = { ...fonts?.[target.part], ...patch };
  patchAdded(target, { fonts: { ...fonts, [target.part]: next } });
}

const TITLE_SIZE = 14;
const TEXT_SIZE = 10;

export const chartFont: ClassSpec<FontOfChart> = {
  scalars: {
    size: {
      get: (target) =>
        addedChart(target).fonts?.[target.part]?.size ??
        (target.part === 'title' ? TITLE_SIZE : TEXT_SIZE),
      set: (target, value) => {
        patchFont(target, { size: numberOf(value) });
      },
    },
    bold: {
      get: (target) => addedChart(target).fonts?.[target.part]?.bold ?? false,
      set: (target, value) => {
        patchFont(target, { bold: flagOf(value) });
      },
    },
  },
};
