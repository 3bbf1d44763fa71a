import type { Parts } from './container';
import { decodeText } from './looksLike';
import { FileRefused } from './refusal';
import { childrenOf, readXml, type XmlElement, type XmlVisitor } from './xml';

export interface Relationship {
  readonly id: string;
  /** The last step of its type, such as 'worksheet': the same in strict and transitional files. */
  readonly type: string;
  /** The part it leads to, or the address outside the file as written. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a workbook file and how they refer to each other. */
export class Package {
  private readonly paths = new Map<string, string>();
  private readonly used = new Set<string>();

  constructor(readonly parts: Parts) {
    for (const path of parts.keys()) this.paths.set(path.toLowerCase(), path);
  }

  /** The bytes of a part; names differ in case between writers. */
  bytes(path: string): Uint8Array | undefined {
    const known = this.paths.get(path.toLowerCase());
    if (known === undefined) return undefined;
    this.used.add(known);
    return this.parts.get(known);
  }

  /** The root element of a part; throws FileRefused when the part is no XML. */
  xml(path: string, visitors?: Readonly<Record<string, XmlVisitor>>): XmlElement | undefined {
    const bytes = this.bytes(path);
    if (!bytes) return undefined;
    try {
      return readXml(decodeText(bytes), visitors);
    } catch (cause) {
      if (cause instanceof FileRefused) throw cause;
      throw new FileRefused({ code: 'unreadable', part: path, cause: messageOf(cause) }, cause);
    }
  }

  /** Where the part leads to, in the order of the file; '' is the package itself. */
  relationships(path: string): Relationship[] {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, slash + 1);
    const root = this.xml(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    return childrenOf(root, 'Relationship').map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
        target: external ? target : resolve(folder, target),
        external,
      };
    });
  }

  /** The type the package declares for the part, by its path or else by the end of its name. */
  contentType(path: string): string {
    const types = this.xml('[Content_Types].xml');
    const own = childrenOf(types, 'Override').find(
      ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${path}`.toLowerCase(),
    );
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const common = childrenOf(types, 'Default').find(
      ({ attributes }) => attributes['Extension']?.toLowerCase() === extension,
    );
    return (own ?? common)?.attributes['ContentType'] ?? 'application/xml';
  }

  /** Says that the part was looked at without reading it. */
  markUsed(path: string): void {
    const known = this.paths.get(path.toLowerCase());
    if (known !== undefined) this.used.add(known);
  }

  /** The parts that nothing has read. */
  unusedParts(): string[] {
    return [...this.parts.keys()].filter((path) => !this.used.has(path)).sort();
  }
}

export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
