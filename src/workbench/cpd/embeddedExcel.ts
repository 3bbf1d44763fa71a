import { associateFunctions, failureText, NAMESPACE } from '../../functions';
import type { Language } from '../../i18n';
import type { Workbook } from '../model/workbook';
import { CustomFunctionRegistry } from '../richapi/customFunctions';
import { openOffice, type OfficeRealm } from '../richapi/officeRealm';

const TAGS: Readonly<Record<Language, string>> = { ru: 'ru-RU', kk: 'kk-KZ', en: 'en-US' };

/** The add-in's own code running on an embedded workbook: office.js with the custom functions registered. */
export function openExcel(workbook: Workbook, language: Language): OfficeRealm {
  const functions = new CustomFunctionRegistry();
  workbook.addFunctions(functions.find);
  const office = openOffice(workbook, {
    client: 'cpd',
    functions,
    namespace: NAMESPACE,
    acceptsErrors: true,
    displayLanguage: TAGS[language],
  });
  associateFunctions(office.CustomFunctions, failureText(language));
  return office;
}
