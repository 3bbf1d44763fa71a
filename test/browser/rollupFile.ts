import { rollUp, scoreRegister } from '../../src/actions';
import { documentProperties, rollupDocuments } from '../../src/documents';
import { knownDay, year } from '../../src/rules';
import { documentsFile } from '../../src/workbench/cpd/documentsFile';
import { openRegister } from '../../src/workbench/cpd/openRegister';
import { testSession } from '../workbench/cpd/testSession';

const TODAY = '2026-12-10';

/** The rollup of a register's file as a file of its own. */
export async function rollupFile(register: string): Promise<Uint8Array> {
  const session = testSession(TODAY);
  const { decoded, office } = await openRegister(register, session);
  office.close();
  const period = { year: year(2026), today: knownDay(TODAY) };
  const results = rollUp(scoreRegister(decoded.register, period), decoded.register);
  const documents = rollupDocuments(results, 'ru');
  const occasion = { about: 'rollup', period } as const;
  return documentsFile(documents, documentProperties(decoded.register, documents, occasion));
}
