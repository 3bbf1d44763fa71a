import { hostErrorOf, HostError } from '../hostError';
import { runExcel, type ExcelRunner } from '../runExcel';
import type { ChangeSource, Happening } from './touched';

export interface EventReceiver {
  happened(happening: Happening): void;
  selected(): void;
}

/** A handler that Excel knows; `any` event has the two members that ending it needs. */
interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

type Registering = (workbook: Excel.Workbook, receiver: EventReceiver) => Registration[];

/** Handlers of every Excel the add-in runs in, then those that older ones do without, each with its own request. */
const REGISTERING: readonly Registering[] = [registerAll, registerSorting, registerRenaming];

/** Begins to listen; gives what ends it. Newer events that this Excel does not know are done without. */
export async function listenToWorkbook(
  excel: ExcelRunner,
  receiver: EventReceiver,
): Promise<() => Promise<void>> {
  const registrations: Registration[] = [];
  for (const register of REGISTERING) {
    registrations.push(...(await registered(excel, receiver, register)));
  }
  return async () => {
    for (const registration of registrations) registration.remove();
    const contexts = new Set(registrations.map(({ context }) => context));
    await Promise.all([...contexts].map((context) => ended(context)));
  };
}

async function registered(
  excel: ExcelRunner,
  receiver: EventReceiver,
  register: Registering,
): Promise<Registration[]> {
  try {
    return await runExcel(
      excel,
      async (context) => {
        const registrations = register(context.workbook, receiver);
        await context.sync();
        return registrations;
      },
      { delayForCellEdit: true },
    );
  } catch (error) {
    if (register !== registerAll && isUnknownEvent(error)) return [];
    throw error;
  }
}

function isUnknownEvent(error: unknown): boolean {
  return error instanceof HostError && error.code === 'not-supported';
}

/** A workbook that is being closed or edited may refuse even this; nobody listens any more either way. */
async function ended(context: OfficeExtension.ClientRequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const refusal = hostErrorOf(error);
    if (!(refusal instanceof HostError)) throw refusal;
  }
}

function registerAll(workbook: Excel.Workbook, receiver: EventReceiver): Registration[] {
  const { worksheets, tables } = workbook;
  const cells = (event: Excel.WorksheetChangedEventArgs) =>
    told(() => {
      receiver.happened({
        kind: 'cells',
        source: sourceOf(event.source),
        sheetId: event.worksheetId,
        address: event.address,
        isShift: event.changeType !== 'RangeEdited',
      });
    });
  const structure = structureTo(receiver);
  return [
    worksheets.onChanged.add(cells),
    worksheets.onAdded.add(structure),
    worksheets.onDeleted.add(structure),
    tables.onAdded.add(structure),
    tables.onDeleted.add(structure),
    workbook.onSelectionChanged.add(() =>
      told(() => {
        receiver.selected();
      }),
    ),
  ];
}

function registerSorting({ worksheets }: Excel.Workbook, receiver: EventReceiver): Registration[] {
  const sorted = ({ source, worksheetId: sheetId, address }: Excel.WorksheetRowSortedEventArgs) =>
    told(() => {
      receiver.happened({
        kind: 'cells',
        source: sourceOf(source),
        sheetId,
        address,
        isShift: false,
      });
    });
  return [worksheets.onRowSorted.add(sorted)];
}

function registerRenaming({ worksheets }: Excel.Workbook, receiver: EventReceiver): Registration[] {
  return [worksheets.onNameChanged.add(structureTo(receiver))];
}

function structureTo(receiver: EventReceiver) {
  return ({ source }: { readonly source: Excel.EventSource | 'Local' | 'Remote' }) =>
    told(() => {
      receiver.happened({ kind: 'structure', source: sourceOf(source) });
    });
}

function sourceOf(source: Excel.EventSource | 'Local' | 'Remote'): ChangeSource {
  return source === 'Remote' ? 'remote' : 'local';
}

function told(tell: () => void): Promise<void> {
  tell();
  return Promise.resolve();
}
