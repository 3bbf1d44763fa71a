import type { Workbook } from '../../model/workbook';
import { choiceOf } from '../argValue';
import { invalidArgument } from '../apiError';
import { bind } from '../bound';
import type { ClassSpec } from '../classSpec';
import { separatorsOf } from '../culture';
import type { Session } from '../session';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const application: ClassSpec<Workbook> = {
  scalars: {
    calculationMode: {
      get: ({ state }) => state.calculationMode,
      set: (workbook, value) => {
        workbook.set('calculationMode', choiceOf(value, MODES));
      },
    },
    calculationState: { get: () => 'Done' },
    decimalSeparator: { get: (_workbook, session) => separatorsOf(cultureOf(session)).decimal },
    thousandsSeparator: { get: (_workbook, session) => separatorsOf(cultureOf(session)).group },
    useSystemSeparators: { get: () => true },
  },
  objects: { cultureInfo: (workbook) => bind('CultureInfo', workbook) },
  getters: {
    createWorkbook: (_workbook, args) => bind('WorkbookCreated', { base64: args.optionalText(0) }),
  },
  methods: {
    calculate: (workbook, args) => {
      const kind = args.optionalText(0) ?? 'Recalculate';
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(kind)) {
        throw invalidArgument(`"${kind}" is no kind of calculation.`);
      }
      workbook.recalculate(kind !== 'Recalculate');
    },
    suspendApiCalculationUntilNextSync: (_workbook, _args, session) => {
      session.suspendCalculation();
    },
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

function cultureOf({ services }: Session): string {
  return services.culture ?? 'ru-RU';
}

export const cultureInfo: ClassSpec<Workbook> = {
  scalars: { name: { get: (_workbook, session) => cultureOf(session) } },
  objects: {
    numberFormat: (workbook) => bind('NumberFormatInfo', workbook),
    datetimeFormat: (workbook) => bind('DatetimeFormatInfo', workbook),
  },
};

export const numberFormatInfo: ClassSpec<Workbook> = {
  scalars: {
    numberDecimalSeparator: {
      get: (_workbook, session) => separatorsOf(cultureOf(session)).decimal,
    },
    numberGroupSeparator: { get: (_workbook, session) => separatorsOf(cultureOf(session)).group },
  },
};

export const datetimeFormatInfo: ClassSpec<Workbook> = {
  scalars: {
    dateSeparator: { get: (_workbook, session) => separatorsOf(cultureOf(session)).date },
    timeSeparator: { get: () => ':' },
  },
};
