import type { Statement } from '../actions/statement';
import { catalogueOf, say, stepText } from '../i18n';
import { dottedDay } from '../rules';
import type { ExemptionRow, WorkbookLanguage } from '../register';
import { EXEMPTION_BASIS_WORDS, REPORT_STATE_WORDS } from '../register';
import { gap } from './documentRow';
import type { DocumentRow } from './sheetDocument';
import { placed, wide } from './statementLayout';
import { PLAIN } from './tableLayout';
import type { StatementWording } from './wording/statementWording';

/** What the statement says below its table, each part a block of rows: norm, exemptions, notes, report, advice. */
export function factsBlocks(
  statement: Statement,
  language: WorkbookLanguage,
  wording: StatementWording,
): DocumentRow[][] {
  const parts: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [wording.norm, statement.result.normSteps.map((step) => stepText(step, language))],
    [wording.exemptions, exemptionLines(statement, language, wording)],
    [wording.notes, noteLines(statement, language)],
    [wording.report, reportLines(statement, language, wording)],
  ];
  const advice = adviceLines(statement, language, wording);
  return [
    ...parts
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => [gap(4), ...partRows(title, lines)]),
    ...(advice.length > 0 ? [[gap(8), ...advice.flatMap((line) => wide(line, PLAIN))]] : []),
  ];
}

function partRows(title: string, lines: readonly string[]): DocumentRow[] {
  return placed([
    { value: title, style: { ...PLAIN, bold: true }, span: 3 },
    { value: lines.join('\n'), style: PLAIN, span: 5 },
  ]);
}

function exemptionLines(
  { exemptions, result }: Statement,
  language: WorkbookLanguage,
  wording: StatementWording,
): string[] {
  if (exemptions.length === 0) return [];
  const periods = exemptions.map((row) => exemptionLine(row, language, wording));
  return [...periods, say(wording.exemptDays, { count: result.exemptDays }, language)];
}

function exemptionLine(
  { basis, from, to, document }: ExemptionRow,
  language: WorkbookLanguage,
  wording: StatementWording,
): string {
  const reason = basis ? EXEMPTION_BASIS_WORDS[basis][language] : wording.basisMissing;
  const start = from === undefined ? '…' : dottedDay(from);
  const end = to === undefined ? wording.stillRunning : dottedDay(to);
  const proof = document.trim() === '' ? '' : `, ${document.trim()}`;
  return `${reason}: ${start} – ${end}${proof}`;
}

function noteLines({ result, report }: Statement, language: WorkbookLanguage): string[] {
  const { notes } = catalogueOf(language);
  return result.notes.map((note) => {
    const sentence = say(notes[note], {}, language);
    const reason = note === 'individual-norm' ? (report?.normReason.trim() ?? '') : '';
    return reason === '' ? sentence : `${sentence}: ${reason}`;
  });
}

function reportLines(
  { report }: Statement,
  language: WorkbookLanguage,
  wording: StatementWording,
): string[] {
  const state = REPORT_STATE_WORDS[report?.state ?? 'not-filed'][language];
  const facts = [
    state,
    ...(report?.filed === undefined ? [] : [wording.filed(report.filed)]),
    ...(report?.accepted === undefined ? [] : [wording.accepted(report.accepted)]),
  ];
  const remarks = report?.remarks.trim() ?? '';
  return [facts.join(', '), ...(remarks === '' ? [] : [`${wording.remarks}: ${remarks}`])];
}

function adviceLines(
  { advice, result }: Statement,
  language: WorkbookLanguage,
  wording: StatementWording,
): string[] {
  if (advice.length === 0) return [];
  const ways = advice.map(({ row, count, points }) => {
    const form = language === 'ru' ? row.shortRu : row.shortKk;
    return say(wording.way, { form, times: count, count: points }, language);
  });
  return [say(wording.advice, { count: result.shortfall }, language), ...ways];
}
