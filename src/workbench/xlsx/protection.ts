import {
  DEFAULT_PROTECTION_OPTIONS,
  type ProtectionOptions,
  type SheetProtection,
} from '../model/sheetFeatures';
import { flagOf, type XmlElement } from './xml';

/** Marks a password of which the file tells only the hash: no typed password equals it. */
const HASH_MARK = 'hash of a password: ';

/** Options by the attribute that forbids them; those of the second list are allowed unless the file forbids them. */
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

/** The attributes that hold the hash of a sheet's password. */
const HASH_ATTRIBUTES = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

/** The protection of a sheet; the password is kept as its hash, so that the file keeps it. */
export function protectionFromFile(element: XmlElement | undefined): SheetProtection {
  const options: { -readonly [Name in keyof ProtectionOptions]: ProtectionOptions[Name] } = {
    ...DEFAULT_PROTECTION_OPTIONS,
  };
  if (!element || !flagOf(element, 'sheet')) return { protected: false, options };
  for (const [attribute, option] of Object.entries(FORBIDDEN_BY_DEFAULT))
    options[option] = !flagOf(element, attribute, true);
  for (const [attribute, option] of Object.entries(ALLOWED_BY_DEFAULT))
    options[option] = !flagOf(element, attribute);
  if (flagOf(element, 'selectUnlockedCells')) options.selectionMode = 'None';
  else if (flagOf(element, 'selectLockedCells')) options.selectionMode = 'Unlocked';
  return { protected: true, options, ...passwordFromFile(element, HASH_ATTRIBUTES) };
}

/** The password that attributes of an element prove. */
export function passwordFromFile(
  element: XmlElement,
  names: readonly string[],
): { password?: string } {
  const hash = Object.entries(element.attributes).filter(([name]) => names.includes(name));
  return hash.length === 0
    ? {}
    : { password: HASH_MARK + JSON.stringify(Object.fromEntries(hash)) };
}

/** The attributes of a protected sheet; undefined when it is not protected. */
export function protectionToFile({ protected: isProtected, options, password }: SheetProtection) {
  if (!isProtected) return undefined;
  const attributes: Record<string, string | boolean> = {
    ...passwordToFile(password, 'password'),
    sheet: true,
  };
  for (const [attribute, option] of Object.entries(ALLOWED_BY_DEFAULT))
    if (!options[option]) attributes[attribute] = true;
  for (const [attribute, option] of Object.entries(FORBIDDEN_BY_DEFAULT))
    if (options[option]) attributes[attribute] = false;
  if (options.selectionMode !== 'Normal') attributes['selectLockedCells'] = true;
  if (options.selectionMode === 'None') attributes['selectUnlockedCells'] = true;
  return attributes;
}

/** The attributes that prove a password: those of the file it came from, or a hash under `name`. */
export function passwordToFile(password: string | undefined, name: string): Record<string, string> {
  if (password === undefined || password === '') return {};
  if (!password.startsWith(HASH_MARK)) return { [name]: passwordHash(password) };
  const kept: unknown = JSON.parse(password.slice(HASH_MARK.length));
  const entries = Object.entries(kept ?? {}).map(([key, value]) => [key, String(value)]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** The hash that Excel has used for sheet passwords since its beginnings, as four hex digits. */
function passwordHash(password: string): string {
  const bytes = new TextEncoder().encode(password);
  let hash = 0;
  for (const byte of bytes.toReversed()) hash = rotated(hash) ^ byte;
  hash = rotated(hash) ^ bytes.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
