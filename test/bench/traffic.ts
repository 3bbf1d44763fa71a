import { reportFormOf, rollUp, scoreRegister } from '../../src/actions';
import { reportFormDocument, rollupDocuments } from '../../src/documents';
import { HostError, renderDocuments } from '../../src/excel';
import { TABLES } from '../../src/register';
import { invariant } from '../../src/rules';
import { printTable, type TableCell } from './table';
import { outcomeOf, TODAY, YEAR, type Outcome, type Trial } from './trial';

/** What each thing a person does sends and gets, counted where office.js hands it to Excel. */
export async function benchTraffic(trials: readonly Trial[]): Promise<void> {
  const rows: TableCell[][] = [];
  for (const trial of trials) {
    const steps = {
      ...trial.traffic,
      ...(await documentTraffic(trial)),
      edit: await edited(trial),
    };
    const names = Object.keys(NAMES) as (keyof typeof NAMES)[];
    for (const name of names) {
      const step = steps[name];
      const counts =
        step instanceof HostError
          ? ['', '', step.code, '']
          : [step.syncs, step.actions, step.requestBytes, step.responseBytes];
      rows.push([trial.activities, NAMES[name], ...counts]);
    }
  }
  printTable(
    'Traffic with Excel (counts; not times)',
    ['activities', 'step', 'syncs', 'actions', 'request bytes', 'response bytes'],
    rows,
  );
}

const NAMES = {
  setUp: 'set up',
  fill: 'fill the tables',
  read: 'read the register',
  readForCheck: 'read for a check',
  form: 'one report form',
  rollup: 'the rollup',
  edit: 'one edited cell',
} as const;

async function documentTraffic({
  office,
  decoded,
}: Trial): Promise<Record<'form' | 'rollup', Outcome>> {
  const { register } = decoded;
  const scored = scoreRegister(register, { year: YEAR, today: TODAY });
  const [member] = scored.members;
  invariant(member !== undefined, 'The sample has members of the year');
  const form = reportFormDocument(reportFormOf(member, register));
  const rollup = rollupDocuments(rollUp(scored, register), 'ru');
  return {
    form: await outcomeOf(office, (context) => renderDocuments(context, [form])),
    rollup: await outcomeOf(office, (context) => renderDocuments(context, rollup)),
  };
}

function edited({ office }: Trial): Promise<Outcome> {
  return outcomeOf(office, async (context) => {
    const table = context.workbook.tables.getItem(TABLES.activities.name);
    table.getDataBodyRange().getCell(0, 5).values = [['Сертификат № 5']];
    await context.sync();
  });
}
