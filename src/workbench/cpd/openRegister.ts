import { readFile } from 'node:fs/promises';
import { invariant, scaleOfYear, type Day, type Year } from '../../rules';
import type { DecodedRegister, Register, Snapshot } from '../../register';
import { decode, FORMAT_VERSION, TABLES } from '../../register';
import { readWorkbook, runExcel } from '../../excel';
import type { Workbook } from '../model/workbook';
import type { OfficeRealm } from '../richapi/officeRealm';
import type { Loss } from '../xlsx/losses';
import { loadWorkbook } from '../xlsx/loadWorkbook';
import { FileRefused } from '../xlsx/refusal';
import { CommandRefused, usageRefused } from './commandRefusal';
import { openExcel } from './embeddedExcel';
import type { Session } from './session';

/** A register file opened in the embedded workbook and read through office.js. */
export interface OpenedRegister {
  readonly workbook: Workbook;
  readonly office: OfficeRealm;
  readonly snapshot: Snapshot;
  readonly decoded: DecodedRegister;
  /** What saving the workbook again would not keep. */
  readonly losses: readonly Loss[];
}

export interface OpenOptions {
  /** A check tells what is missing; everything else needs the list of consultants. */
  readonly mayLackMembers?: boolean;
}

/** Opens a register. Throws CommandRefused where the file is no workbook, holds no register or has another format version. */
export async function openRegister(
  path: string,
  session: Session,
  { mayLackMembers = false }: OpenOptions = {},
): Promise<OpenedRegister> {
  const { workbook, losses, isCalculated } = await loadFile(path, session);
  const office = openExcel(workbook, session.language);
  if (!isCalculated) workbook.recalculate(true);
  const { snapshot } = await runExcel(office.Excel, (context) =>
    readWorkbook(context, { forCheck: true }),
  );
  if (!isRegister(snapshot)) throw usageRefused('no-register', { path });
  const decoded = decode(snapshot);
  if (!snapshot.tables.members && !mayLackMembers) throw membersMissing(decoded);
  const { formatVersion } = decoded.register;
  if (formatVersion !== FORMAT_VERSION) {
    throw usageRefused('format-version-unknown', {
      path,
      version: formatVersion,
      known: FORMAT_VERSION,
    });
  }
  return { workbook, office, snapshot, decoded, losses };
}

/** Whether the workbook has the list of consultants, or so many of the other tables that it must have lost it. */
function isRegister({ tables }: Snapshot): boolean {
  return tables.members !== undefined || Object.keys(tables).length > 1;
}

function membersMissing({ issues }: DecodedRegister): CommandRefused {
  const issue = issues.find(
    ({ code, values }) => code === 'table-missing' && values['table'] === TABLES.members.name,
  );
  invariant(issue !== undefined, 'A missing table is an issue');
  return new CommandRefused({ kind: 'issue', issue });
}

async function loadFile(path: string, session: Session) {
  const bytes = await readBytes(path);
  try {
    return await loadWorkbook(bytes, { clock: session.clock });
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    throw new CommandRefused({ kind: 'file', path, refusal: error.refusal }, { cause: error });
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new CommandRefused(
      {
        kind: 'usage',
        problem: isMissing ? 'file-not-found' : 'file-not-readable',
        values: { path },
      },
      { cause: error },
    );
  }
}

/** The year and day a command works with. Throws CommandRefused where no year is set or no scale holds for it. */
export function periodOf(
  register: Register,
  given: { readonly year?: Year | undefined; readonly today?: Day | undefined },
  session: Session,
): { readonly year: Year; readonly today: Day } {
  const year = given.year ?? register.year;
  if (year === undefined) throw usageRefused('year-not-set');
  if (scaleOfYear(register.scale, year).length === 0) throw usageRefused('scale-missing', { year });
  return { year, today: given.today ?? session.today };
}
