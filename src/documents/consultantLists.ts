import type { NotFiledList, ShortList } from '../actions/consultantLists';
import type { ReportLanguage, WorkbookLanguage } from '../register';
import { REPORT_STATE_WORDS, STATUS_WORDS } from '../register';
import { eitherName, languagesOf } from './languages';
import { listSheet } from './listSheet';
import type { SheetDocument } from './sheetDocument';
import { CENTRED, TABLE, type Place } from './tableLayout';
import { LIST_WORDING } from './wording/listWording';

const BOLD = { ...CENTRED, bold: true };

/** Who is short of points and by how much, a sheet in each language asked for. */
export function shortListDocuments(list: ShortList, language: ReportLanguage): SheetDocument[] {
  return languagesOf(language).map((one) => shortListDocument(list, one));
}

function shortListDocument(list: ShortList, language: WorkbookLanguage): SheetDocument {
  const words = LIST_WORDING[language];
  return listSheet({
    name: words.short.name,
    language,
    chamberName: eitherName(list.chamberName, language),
    titles: words.short.titles(list.year),
    remarks: [words.asOf(list.today)],
    columns: [
      [5, words.number],
      [27.5, words.fullName],
      [8.5, words.memberNo],
      [7.5, words.norm],
      [9.5, words.credited],
      [10, words.shortfall],
      [16.2, words.status],
    ],
    lines: list.members.map((member) => [
      { value: member.number, style: CENTRED },
      { value: member.fullName, style: TABLE },
      { value: member.memberNo || null, style: CENTRED },
      { value: member.norm, style: CENTRED },
      { value: member.credited, style: CENTRED },
      { value: member.shortfall, style: BOLD },
      { value: STATUS_WORDS[member.status][language], style: TABLE },
    ]),
    none: words.none,
    total: [
      { value: words.total, style: { ...TABLE, bold: true }, span: 5 },
      { value: list.missing, style: BOLD },
      { value: null, style: TABLE },
    ],
    notes: list.undecided > 0 ? [words.short.undecided(list.undecided)] : [],
    signature: { label: words.responsible, name: list.responsiblePerson },
  });
}

/** Who has not filed a report, a sheet in each language asked for. */
export function notFiledDocuments(list: NotFiledList, language: ReportLanguage): SheetDocument[] {
  return languagesOf(language).map((one) => notFiledDocument(list, one));
}

function notFiledDocument(list: NotFiledList, language: WorkbookLanguage): SheetDocument {
  const words = LIST_WORDING[language];
  const { notFiled } = words;
  return listSheet({
    name: notFiled.name,
    language,
    chamberName: eitherName(list.chamberName, language),
    titles: notFiled.titles(list.year),
    remarks: [
      words.asOf(list.today),
      notFiled.lastDay(list.lastDay, list.daysLeft),
      notFiled.counts(list.obliged, list.members.length),
    ],
    columns: [
      [5, words.number],
      [28.5, words.fullName],
      [9, words.memberNo],
      [13, notFiled.state],
      [8, words.norm],
      [9.5, words.credited],
      [11.5, notFiled.mark],
    ],
    lines: list.members.map((member): readonly Place[] => [
      { value: member.number, style: CENTRED },
      { value: member.fullName, style: TABLE },
      { value: member.memberNo || null, style: CENTRED },
      { value: REPORT_STATE_WORDS[member.state][language], style: CENTRED },
      { value: member.norm, style: CENTRED },
      { value: member.credited, style: CENTRED },
      { value: null, style: TABLE },
    ]),
    none: words.none,
    notes: [],
    signature: { label: words.responsible, name: list.responsiblePerson },
  });
}
