import { areaOf } from '../../model/area';
import { bind } from '../bound';
import type { ClassSpec } from '../classSpec';
import type { ClassTargets, PageBreaks } from '../classTargets';
import { areaArgument } from './sheetView';

function replace({ sheet, key }: PageBreaks, at: readonly number[]): void {
  sheet.set(
    key,
    [...new Set(at)].sort((a, b) => a - b),
  );
}

export const pageBreakCollection: ClassSpec<PageBreaks> = {
  items: {
    all: (breaks) =>
      breaks.sheet.state[breaks.key].map((at) => bind('PageBreak', { ...breaks, at })),
    find: (breaks, id) => {
      const at = breaks.sheet.state[breaks.key].find((each) => String(each) === id);
      return at === undefined ? undefined : bind('PageBreak', { ...breaks, at });
    },
  },
  getters: {
    add: (breaks, args) => {
      const { top, left } = areaArgument(breaks.sheet, args, 0);
      const at = breaks.key === 'horizontalPageBreaks' ? top : left;
      replace(breaks, [...breaks.sheet.state[breaks.key], at]);
      return bind('PageBreak', { ...breaks, at });
    },
  },
  methods: {
    removePageBreaks: (breaks) => {
      replace(breaks, []);
    },
  },
};

export const pageBreak: ClassSpec<ClassTargets['PageBreak']> = {
  identity: ({ at }) => ({ _Id: String(at) }),
  scalars: {
    rowIndex: { get: ({ key, at }) => (key === 'horizontalPageBreaks' ? at : 0) },
    columnIndex: { get: ({ key, at }) => (key === 'verticalPageBreaks' ? at : 0) },
  },
  getters: {
    getCellAfterBreak: ({ sheet, key, at }, _args, session) =>
      session.range(
        sheet,
        key === 'horizontalPageBreaks' ? areaOf(at, 0, at, 0) : areaOf(0, at, 0, at),
      ),
  },
  methods: {
    delete: (target) => {
      replace(
        target,
        target.sheet.state[target.key].filter((each) => each !== target.at),
      );
    },
  },
};
