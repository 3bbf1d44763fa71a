import { year, type Year } from '../../rules';
import { sampleFile } from '../cpd/sampleFile';
import { sessionOf } from '../cpd/session';
import { typeOf, type ServedFile } from './files';

const PATH = /^\/workbench\/sample\.(ru|kk)\.(20\d{2})\.xlsx$/u;

const made = new Map<string, Promise<Uint8Array>>();

/** Makes this year's sample before anybody asks for it. */
export function makeSampleAhead(): void {
  void sampleAt(`/workbench/sample.ru.${new Date().getFullYear()}.xlsx`);
}

/** The sample register at a path such as `/workbench/sample.ru.2026.xlsx`; undefined for any other path. */
export async function sampleAt(path: string): Promise<ServedFile | undefined> {
  const [, language, digits] = PATH.exec(path) ?? [];
  if (language === undefined || digits === undefined) return undefined;
  let bytes = made.get(path);
  if (!bytes)
    made.set(path, (bytes = sampleOf(language === 'kk' ? 'kk' : 'ru', year(Number(digits)))));
  return { type: typeOf(path), body: await bytes };
}

function sampleOf(language: 'ru' | 'kk', reportingYear: Year): Promise<Uint8Array> {
  const { env, stdout, stderr } = process;
  const session = sessionOf({ env, now: () => new Date(), stdout, stderr }, undefined);
  return sampleFile(language, reportingYear, session);
}
