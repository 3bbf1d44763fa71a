import { associateFunctions, failureText, NAMESPACE } from '../../functions';
import type { Language } from '../../i18n';
import type { Workbook } from '../model/workbook';
import type { OfficeRealm } from '../richapi/officeRealm';
import { openOffice } from '../richapi/officeRealm';

/** The add-in's own code running on an embedded workbook: office.js with the custom functions registered. */
export function openExcel(workbook: Workbook, language: Language): OfficeRealm {
  const office = openOffice(workbook, {
    client: 'cpd',
    namespace: NAMESPACE,
    displayLanguage: { ru: 'ru-RU', kk: 'kk-KZ', en: 'en-US' }[language],
  });
  associateFunctions(office.CustomFunctions, failureText(language));
  return office;
}
