import type { Year } from '../rules';
import { rawText } from './cellReading';
import type { Issue } from './issue';
import { issueAt } from './issue';
import type { WorkbookLanguage } from './language';
import { NAMES } from './names';
import type {
  ActivityRow,
  ClosedRow,
  DecodedRegister,
  ExemptionRow,
  LogRow,
  MemberRow,
  PlacedScaleRow,
  Register,
  ReportRow,
} from './register';
import { cellPlace } from './register';
import type { SettingsReading } from './settingsReading';
import { readSettings, YEAR_TEXT } from './settingsReading';
import type { Snapshot } from './snapshot';
import type { RowReading } from './tableReading';
import { readRows, tableLanguage } from './tableReading';
import type { TableKey } from './tables';
import { BASE_TABLE_KEYS, TABLES } from './tables';
import {
  codeOfWord,
  DECISION_WORDS,
  EXEMPTION_BASIS_WORDS,
  LOG_EVENT_WORDS,
  REPORT_LANGUAGE_WORDS,
  REPORT_STATE_WORDS,
} from './vocabulary';

/**
 * A register read from what the workbook holds. Everything that cannot be read becomes an issue naming its sheet and
 * cell, and the rest is read all the same.
 */
export function decode(snapshot: Snapshot): DecodedRegister {
  const issues: Issue[] = [];
  const language = workbookLanguage(snapshot);
  reportMissingTables(snapshot, language, issues);
  const rows = <T extends TableKey, Row>(table: T, read: (row: RowReading<T>) => Row): Row[] => {
    const found = snapshot.tables[table];
    return found ? readRows(table, found, issues, read) : [];
  };
  const register: Omit<Register, 'formatVersion' | 'year' | 'settings'> = {
    language,
    members: rows('members', readMember),
    activities: rows('activities', readActivity),
    exemptions: rows('exemptions', readExemption),
    reports: rows('reports', readReport),
    scale: rows('scale', (row) => readScaleRow(row, issues)).filter((row) => row !== undefined),
    log: rows('log', readLogRow),
    closed: rows('closed', readClosedRow),
  };
  const reading = readSettings(snapshot.tables.settings, language, issues);
  reportMerges(snapshot, issues);
  return {
    register: {
      ...register,
      formatVersion: reading.formatVersion,
      year: readYear(snapshot, reading, issues),
      settings: reading.settings,
    },
    issues,
  };
}

/** The language a workbook was set up in, told by its headers. */
export function workbookLanguage(snapshot: Snapshot): WorkbookLanguage {
  for (const key of ['members', 'activities', 'exemptions', 'reports', 'settings'] as const) {
    const table = snapshot.tables[key];
    if (table) return tableLanguage(key, table);
  }
  return 'ru';
}

function reportMissingTables(
  snapshot: Snapshot,
  language: WorkbookLanguage,
  issues: Issue[],
): void {
  for (const key of BASE_TABLE_KEYS) {
    if (snapshot.tables[key]) continue;
    const sheet = TABLES[key].sheet[language];
    issues.push(
      issueAt('table-missing', { sheet, cell: '' }, '', { table: TABLES[key].name, sheet }),
    );
  }
}

function reportMerges(snapshot: Snapshot, issues: Issue[]): void {
  for (const { sheet, address } of snapshot.merges ?? []) {
    issues.push(issueAt('merged-cells', { sheet, cell: address }));
  }
}

/** `CPD_Year` rules; the Settings table is asked where the name is gone, and a difference between the two is said. */
function readYear(snapshot: Snapshot, reading: SettingsReading, issues: Issue[]): Year | undefined {
  const named = snapshot.yearName;
  const place = reading.yearPlace
    ? cellPlace(reading.yearPlace, 'value')
    : { sheet: TABLES.settings.sheet[workbookLanguage(snapshot)], cell: '' };
  if (named === undefined) {
    issues.push(issueAt('year-name-missing', place, '', { name: NAMES.year }));
    return reading.year;
  }
  const text = rawText(named).trim();
  const value = YEAR_TEXT.safeParse(text).data;
  if (value === undefined) {
    issues.push(issueAt('year-unreadable', place, text, { name: NAMES.year }));
    return undefined;
  }
  if (reading.year !== undefined && reading.year !== value) {
    issues.push(
      issueAt('year-name-differs', place, text, {
        name: NAMES.year,
        named: value,
        stated: reading.year,
      }),
    );
  }
  return value;
}

function readMember(row: RowReading<'members'>): MemberRow {
  return {
    place: row.place,
    memberNo: row.text('memberNo').trim(),
    fullName: row.text('fullName'),
    since: row.day('since'),
    until: row.day('until'),
    reportLanguage: row.word('reportLanguage', REPORT_LANGUAGE_WORDS),
    email: row.text('email').trim(),
  };
}

function readActivity(row: RowReading<'activities'>): ActivityRow {
  return {
    place: row.place,
    member: row.text('member'),
    date: row.day('date'),
    form: row.text('form'),
    title: row.text('title').trim(),
    organiser: row.text('organiser').trim(),
    evidence: row.text('evidence').trim(),
    decision: row.word('decision', DECISION_WORDS),
    decidedPoints: row.points('decidedPoints'),
    remark: row.text('remark').trim(),
  };
}

function readExemption(row: RowReading<'exemptions'>): ExemptionRow {
  return {
    place: row.place,
    member: row.text('member'),
    basis: row.word('basis', EXEMPTION_BASIS_WORDS),
    from: row.day('from'),
    to: row.day('to'),
    document: row.text('document').trim(),
  };
}

function readReport(row: RowReading<'reports'>): ReportRow {
  return {
    place: row.place,
    member: row.text('member'),
    year: row.year('year'),
    state: row.word('state', REPORT_STATE_WORDS) ?? 'not-filed',
    filed: row.day('filed'),
    remarks: row.text('remarks').trim(),
    position: row.text('position').trim(),
    comment: row.text('comment').trim(),
    accepted: row.day('accepted'),
    acceptedBy: row.text('acceptedBy').trim(),
    individualNorm: row.points('individualNorm'),
    normReason: row.text('normReason').trim(),
  };
}

function readLogRow(row: RowReading<'log'>): LogRow {
  return {
    place: row.place,
    date: row.day('date'),
    who: row.text('who').trim(),
    event: codeOfWord(LOG_EVENT_WORDS, row.text('what')),
    member: row.text('member').trim(),
    year: row.year('year'),
    before: row.text('before'),
    after: row.text('after'),
    reason: row.text('reason').trim(),
  };
}

function readClosedRow(row: RowReading<'closed'>): ClosedRow {
  return {
    place: row.place,
    year: row.year('year'),
    closing: row.points('closing'),
    date: row.day('date'),
    sheet: row.text('sheet').trim(),
    member: row.text('member').trim(),
    content: row.text('content'),
  };
}

/** A row without a code, points or first year scores nothing: it is left out and said. */
function readScaleRow(row: RowReading<'scale'>, issues: Issue[]): PlacedScaleRow | undefined {
  const code = row.text('code').trim();
  const scored = row.points('points');
  const fromYear = row.year('fromYear');
  if (code === '' || scored === undefined || fromYear === undefined) {
    issues.push(issueAt('scale-row-unreadable', cellPlace(row.place, 'code'), code));
    return undefined;
  }
  return {
    place: row.place,
    code,
    shortRu: row.text('shortRu').trim(),
    shortKk: row.text('shortKk').trim(),
    fullRu: row.text('fullRu').trim(),
    fullKk: row.text('fullKk').trim(),
    points: scored,
    fromYear,
    toYear: row.year('toYear'),
    clause: row.text('clause').trim(),
  };
}
