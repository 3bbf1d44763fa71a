import { readManifest, type AddIn } from './manifest';

/** An add-in with what its functions' metadata says of them. */
export interface InstalledAddIn extends AddIn {
  readonly acceptsErrors: boolean;
}

/** Reads the add-in's manifest from the page's host. */
export async function loadAddIn(locale: string): Promise<InstalledAddIn> {
  const text = await textAt('/manifest.xml');
  const addIn = readManifest(new DOMParser().parseFromString(text, 'application/xml'), locale);
  const { functionsPath } = addIn;
  const metadata =
    functionsPath === undefined
      ? {}
      : (JSON.parse(await textAt(functionsPath)) as {
          readonly allowErrorForDataTypeAny?: boolean;
        });
  return { ...addIn, acceptsErrors: metadata.allowErrorForDataTypeAny === true };
}

async function textAt(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
