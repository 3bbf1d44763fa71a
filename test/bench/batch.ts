import { reportFormsOf, scoreRegister } from '../../src/actions';
import { documentProperties, reportFormBatch, type SheetDocument } from '../../src/documents';
import { writeDocuments } from '../../src/export';
import { against } from './measure';
import { printTable, type TableCell } from './table';
import { TODAY, YEAR, type Trial } from './trial';

const RUNS = 3;
const SIZES = [100, 1_000] as const;

/** A file of report forms against the JSON of the same documents, with the turns it leaves to the window. */
export async function benchBatch(trials: readonly Trial[]): Promise<void> {
  const [trial] = trials;
  if (!trial) return;
  const rows: TableCell[][] = [];
  for (const count of SIZES) {
    const { documents, write } = batchOf(trial, count);
    let turns = 0;
    const bytes = await write(() => (turns += 1));
    const { ratio } = await against(
      RUNS,
      () => write(),
      () => JSON.stringify(documents),
    );
    rows.push([count, documents.length, bytes?.length ?? 0, turns, ratio]);
  }
  printTable(
    'Report forms as a file, against JSON of the same documents',
    ['reports', 'sheets', 'bytes', 'turns left', 'write / stringify'],
    rows,
  );
}

/** So many reports: those of the register again and again. */
function batchOf({ decoded: { register } }: Trial, count: number) {
  const scored = scoreRegister(register, { year: YEAR, today: TODAY });
  const forms = reportFormsOf(scored, register);
  const many = Array.from(
    { length: count },
    (_, index) => forms[index % forms.length] ?? [],
  ).flat();
  const head = {
    ...scored,
    chamberName: register.settings.chamberName,
    language: register.language,
  };
  const documents: readonly SheetDocument[] = reportFormBatch(many, head);
  const properties = documentProperties(register, documents, { about: 'reports', period: scored });
  const write = (onProgress?: () => void) => writeDocuments(documents, properties, { onProgress });
  return { documents, write };
}
