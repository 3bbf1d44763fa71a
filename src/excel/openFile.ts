import { hostErrorOf } from './hostError';

/** Bytes turned to text at once: more would be too many arguments. */
const PIECE = 0x8000;

/** Opens the bytes of a workbook file in a window of its own. Throws HostError where Excel refuses. */
export async function openFile(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw hostErrorOf(error);
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let first = 0; first < bytes.length; first += PIECE) {
    text += String.fromCharCode(...bytes.subarray(first, first + PIECE));
  }
  return btoa(text);
}
