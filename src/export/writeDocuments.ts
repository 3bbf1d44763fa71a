import type { DocumentProperties, SheetDocument } from '../documents';
import { fileSteps } from './fileSteps';

/** Steps of a few milliseconds each that are done in one go; after them the window gets its turn. */
const STEPS_A_TURN = 8;

export interface WriteOptions {
  /** Told how many of the documents are written. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Ends the writing at its next pause. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The documents as the bytes of a standalone .xlsx file, a sheet each in their order: values only, nothing hidden, no link
 * out of it. At least one document is needed. Undefined where it was cancelled on the way.
 */
export async function writeDocuments(
  documents: readonly SheetDocument[],
  properties: DocumentProperties,
  { onProgress, signal }: WriteOptions = {},
): Promise<Uint8Array | undefined> {
  const steps = fileSteps(documents, properties);
  let told = 0;
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done) return step.value;
    if (count % STEPS_A_TURN !== 0) continue;
    if (step.value > told) onProgress?.((told = step.value), documents.length);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) return undefined;
  }
}
