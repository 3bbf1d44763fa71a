import type { DocumentProperties, SheetDocument } from '../../documents';
import { writeDocuments } from '../../export';
import { invariant } from '../../rules';

/** Documents as a workbook of their own, a sheet each. */
export async function documentsFile(
  documents: readonly SheetDocument[],
  properties: DocumentProperties,
): Promise<Uint8Array> {
  const bytes = await writeDocuments(documents, properties);
  invariant(bytes !== undefined, 'Nobody cancels here');
  return bytes;
}
