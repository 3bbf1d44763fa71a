import type { DocumentCell, DocumentProperties, SheetDocument } from '../../src/documents';
import { writeDocuments } from '../../src/export';
import { invariant, knownDay } from '../../src/rules';

export const PROPERTIES: DocumentProperties = {
  title: 'Сводный отчёт',
  author: 'Ким А. А.',
  chamber: 'Палата «Фемида» & Ко',
  language: 'ru',
  made: knownDay('2027-02-20'),
};

export function cell(
  column: number,
  value: DocumentCell['value'],
  more: Partial<DocumentCell> = {},
): DocumentCell {
  return { column, value, style: {}, ...more };
}

export function documentOf(more: Partial<SheetDocument> = {}): SheetDocument {
  return {
    title: 'Отчёт',
    columns: [10, 20.5, 5],
    rows: [{ height: 15, cells: [cell(0, 'Итого'), cell(2, 12)] }],
    print: {
      orientation: 'portrait',
      margins: { top: 2, bottom: 1.5, left: 3, right: 1 },
      language: 'ru',
    },
    ...more,
  };
}

/** The bytes of a file with these documents. */
export async function fileWith(...documents: readonly SheetDocument[]): Promise<Uint8Array> {
  const bytes = await writeDocuments(documents, PROPERTIES);
  invariant(bytes !== undefined, 'Nobody cancelled');
  return bytes;
}
