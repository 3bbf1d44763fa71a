import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { check, reportFormsOf, rollUp, scoreRegister } from '../../actions';
import {
  documentProperties,
  reportFormDocument,
  rollupDocuments,
  type SheetDocument,
} from '../../documents';
import { knownDay, year } from '../../rules';
import { checkTotal } from './commands/checkCommand';
import { rollupTotal } from './commands/rollupCommand';
import { statusLines } from './commands/scoreCommand';
import { documentsFile } from './documentsFile';
import { openRegister } from './openRegister';
import { sampleFile } from './sampleFile';
import { sessionOf } from './session';
import { writeOutput } from './writeOutput';

const FOLDER = 'out';
const TODAY = knownDay('2026-12-10');
const YEARS = [year(2025), year(2026)] as const;

/** Makes the sample register, scores and checks it, and writes every report and the rollup. */
async function demo(): Promise<void> {
  const { env, stdout, stderr } = process;
  const session = sessionOf({ env, now: () => new Date(), stdout, stderr }, TODAY);
  const path = (name: string): string => join(FOLDER, name);
  await mkdir(FOLDER, { recursive: true });
  for (const language of ['ru', 'kk'] as const) {
    const file = path(`register.${language}.xlsx`);
    await rm(file, { force: true });
    await writeOutput(file, await sampleFile(language, YEARS[1], session));
    const { decoded, office } = await openRegister(file, session);
    office.close();
    const { register } = decoded;
    session.print(`\n${file}`);
    session.print(checkTotal(check(decoded, TODAY), language));
    for (const reportingYear of YEARS) {
      const scored = scoreRegister(register, { year: reportingYear, today: TODAY });
      const results = rollUp(scored, register);
      const reports = reportFormsOf(scored, register).map(reportFormDocument);
      const rollup = rollupDocuments(results, language);
      const fileOf = (about: 'reports' | 'rollup', documents: readonly SheetDocument[]) =>
        documentsFile(
          documents,
          documentProperties(register, documents, { about, period: scored }),
        );
      const names = [
        `reports.${reportingYear}.${language}.xlsx`,
        `rollup.${reportingYear}.${language}.xlsx`,
      ] as const;
      await writeOutput(path(names[0]), await fileOf('reports', reports));
      await writeOutput(path(names[1]), await fileOf('rollup', rollup));
      session.print(`\n${rollupTotal(results, language)}`);
      for (const line of statusLines(scored, language)) session.print(line);
      session.print(names.map((name) => `→ ${path(name)}`).join('\n'));
    }
  }
}

await demo();
