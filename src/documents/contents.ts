import type { Bilingual, WorkbookLanguage } from '../register';
import { eitherName } from './languages';
import { listSheet } from './listSheet';
import type { SheetDocument } from './sheetDocument';
import { CENTRED, TABLE } from './tableLayout';
import { LIST_WORDING } from './wording/listWording';

// The numbers are the links and not the names: LibreOffice wraps no text that is a link.
const LINK_COLOUR = '#0563C1';

/** One consultant's document among many. */
export interface BatchPart {
  readonly fullName: string;
  readonly memberNo: string;
  readonly document: SheetDocument;
}

export interface Batch {
  readonly parts: readonly BatchPart[];
  readonly titles: readonly string[];
  readonly chamberName: Bilingual;
  readonly language: WorkbookLanguage;
}

/** Documents of many consultants behind a sheet of contents that links to each; every title is there once. */
export function withContents({ parts, ...batch }: Batch): SheetDocument[] {
  const words = LIST_WORDING[batch.language];
  const titles = uniqueTitles([
    words.contents.name,
    ...parts.map(({ document }) => document.title),
  ]).slice(1);
  const documents = parts.map(({ document }, index) => ({
    ...document,
    title: titles[index] ?? document.title,
  }));
  const pages = documents.map(pageCount);
  const contents = listSheet({
    name: words.contents.name,
    language: batch.language,
    chamberName: eitherName(batch.chamberName, batch.language),
    titles: batch.titles,
    remarks: [words.contents.hint],
    columns: [
      [6, words.number],
      [55.5, words.fullName],
      [14, words.memberNo],
      [11, words.contents.pages],
    ],
    lines: parts.map(({ fullName, memberNo }, index) => [
      {
        value: index + 1,
        style: { ...CENTRED, colour: LINK_COLOUR },
        link: { document: titles[index] ?? '' },
      },
      { value: fullName, style: TABLE },
      { value: memberNo || null, style: CENTRED },
      { value: pages[index] ?? 0, style: CENTRED },
    ]),
    none: words.none,
    total: [
      { value: words.total, style: { ...TABLE, bold: true }, span: 3 },
      { value: pages.reduce((sum, count) => sum + count, 0), style: { ...CENTRED, bold: true } },
    ],
    notes: [],
  });
  return [contents, ...documents];
}

function pageCount({ rows }: SheetDocument): number {
  return 1 + rows.filter(({ startsPage }) => startsPage === true).length;
}

function uniqueTitles(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    let unique = title;
    for (let number = 2; taken.has(unique); number += 1) unique = `${title} (${number})`;
    taken.add(unique);
    return unique;
  });
}
