import { DEFAULT_PROTECTION_OPTIONS, type ProtectionOptions } from '../model/sheetFeatures';
import { flagOf, type XmlElement } from './xml';

/** The protection of a sheet as a file has it: of the password only what proves it. */
export interface FileProtection {
  readonly options: ProtectionOptions;
  /** Attributes of the element that hold the password's hash. */
  readonly hash: Readonly<Record<string, string>>;
}

/** Options by the attribute that forbids them; the second list is allowed unless the file says otherwise. */
const FORBIDDEN_BY_DEFAULT = {
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
  pivotTables: 'allowPivotTables',
} as const satisfies Record<string, keyof ProtectionOptions>;

const ALLOWED_BY_DEFAULT = {
  objects: 'allowEditObjects',
  scenarios: 'allowEditScenarios',
} as const;

const HASH_ATTRIBUTES = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

/** The protection of a sheet; null when it is not protected. */
export function readProtection(element: XmlElement | undefined): FileProtection | null {
  if (!flagOf(element, 'sheet')) return null;
  const options: { -readonly [Name in keyof ProtectionOptions]: ProtectionOptions[Name] } = {
    ...DEFAULT_PROTECTION_OPTIONS,
  };
  for (const [attribute, option] of Object.entries(FORBIDDEN_BY_DEFAULT))
    options[option] = !flagOf(element, attribute, true);
  for (const [attribute, option] of Object.entries(ALLOWED_BY_DEFAULT))
    options[option] = !flagOf(element, attribute);
  if (flagOf(element, 'selectUnlockedCells')) options.selectionMode = 'None';
  else if (flagOf(element, 'selectLockedCells')) options.selectionMode = 'Unlocked';
  const hash = Object.entries(element?.attributes ?? {}).filter(([name]) =>
    HASH_ATTRIBUTES.includes(name),
  );
  return { options, hash: Object.fromEntries(hash) };
}

/** The attributes of a protected sheet. */
export function protectionToFile({
  options,
  hash,
}: FileProtection): Record<string, string | boolean> {
  const attributes: Record<string, string | boolean> = { ...hash, sheet: true };
  for (const [attribute, option] of Object.entries(ALLOWED_BY_DEFAULT))
    if (!options[option]) attributes[attribute] = true;
  for (const [attribute, option] of Object.entries(FORBIDDEN_BY_DEFAULT))
    if (options[option]) attributes[attribute] = false;
  if (options.selectionMode !== 'Normal') attributes['selectLockedCells'] = true;
  if (options.selectionMode === 'None') attributes['selectUnlockedCells'] = true;
  return attributes;
}

/** The hash that Excel has used for sheet passwords since its beginnings, as four hex digits. */
export function passwordHash(password: string): string {
  const bytes = new TextEncoder().encode(password);
  let hash = 0;
  for (const byte of bytes.toReversed()) hash = rotated(hash) ^ byte;
  hash = rotated(hash) ^ bytes.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
